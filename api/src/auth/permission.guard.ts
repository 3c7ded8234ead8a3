import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ALLOW, type Door } from '../common/allow.decorator';
import { AppError, forbidden } from '../common/app-error';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { SignIn } from './sign-in.service';
import { bearerToken, hashOfToken } from './tokens';

/** Stands before every route: lets in whoever the route's door names, by session or by token. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly signIn: SignIn) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const door = this.reflector.getAllAndOverride<Door | undefined>(ALLOW, [context.getHandler(), context.getClass()]);
    if (door === 'public') return true;
    const request = context.switchToHttp().getRequest<Request & { user?: Actor }>();
    const token = bearerToken(request.headers.authorization);
    if (token) request.user = (await this.signIn.byTokenHash(hashOfToken(token))) ?? undefined;
    if (!request.user || (request.headers.authorization && !token)) throw new AppError('unauthenticated', { code: 'auth.required' });
    if (!door || !may(request.user, door)) throw forbidden();
    return true;
  }
}
