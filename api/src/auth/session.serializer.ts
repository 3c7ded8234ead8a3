import { Injectable } from '@nestjs/common';
import { PassportSerializer } from '@nestjs/passport';
import type { Actor } from '../domain/people/roles';
import { SignIn } from './sign-in.service';

/** A session holds only whose it is; posts are read anew on every request, so a change of posts holds at once. */
@Injectable()
export class ActorSerializer extends PassportSerializer {
  constructor(private readonly signIn: SignIn) {
    super();
  }

  serializeUser(actor: Actor, done: (error: unknown, id: string) => void): void {
    done(null, actor.id);
  }

  deserializeUser(id: string, done: (error: unknown, actor?: Actor | false) => void): void {
    this.signIn.byId(id).then((actor) => done(null, actor ?? false), (error: unknown) => done(error));
  }
}
