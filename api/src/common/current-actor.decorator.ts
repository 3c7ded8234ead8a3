import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../domain/people/roles';
import { AppError } from './app-error';

/** The person at the other end, as the guard let them in. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { user } = context.switchToHttp().getRequest<Request & { user?: Actor }>();
  if (!user) throw new AppError('unauthenticated', { code: 'auth.required' });
  return user;
});
