import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ALLOW, type Door } from '../common/allow.decorator';
import { AppError, forbidden } from '../common/app-error';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { sessionIdOf } from './session-cookie';
import { SESSION_SECRET } from './session-store';
import { SignIn } from './sign-in.service';
import { bearerToken, hashOfToken } from './tokens';

/** Stands before every route: lets in whoever the route's door names, by session or by token. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly signIn: SignIn, @Inject(SESSION_SECRET) private readonly secret: string) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const door = this.reflector.getAllAndOverride<Door | undefined>(ALLOW, [context.getHandler(), context.getClass()]);
    if (door === 'public') return true;
    const request = context.switchToHttp().getRequest<Request & { user?: Actor }>();
    const actor = await this.actorOf(request);
    if (!actor) throw new AppError('unauthenticated', { code: 'auth.required' });
    if (!door || !may(actor, door)) throw forbidden();
    request.user = actor;
    return true;
  }

  /** A program says who it is by its token, a browser by its session; whoever sends the one is not asked for the other. */
  private actorOf({ headers: { authorization, cookie } }: Request): Promise<Actor | null> {
    if (authorization) {
      const token = bearerToken(authorization);
      return token ? this.signIn.byTokenHash(hashOfToken(token)) : Promise.resolve(null);
    }
    const sessionId = sessionIdOf(cookie, this.secret);
    return sessionId ? this.signIn.bySession(sessionId) : Promise.resolve(null);
  }
}
