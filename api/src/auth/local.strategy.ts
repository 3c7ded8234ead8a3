import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import type { Actor } from '../domain/people/roles';
import { SignIn } from './sign-in.service';

@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly signIn: SignIn) {
    super({ passReqToCallback: true });
  }

  validate(request: Request, username: string, password: string): Promise<Actor> {
    return this.signIn.byPassword(username, password, request.ip ?? '');
  }
}
