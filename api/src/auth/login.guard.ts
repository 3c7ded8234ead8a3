import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { Request } from 'express';
import { type FieldMessages, invalid } from '../common/app-error';

/** Passport's local strategy, told apart from a form that was not filled in: the missing field is named. */
@Injectable()
export class LoginGuard extends AuthGuard('local') {
  override canActivate(context: ExecutionContext): ReturnType<InstanceType<ReturnType<typeof AuthGuard>>['canActivate']> {
    const { body } = context.switchToHttp().getRequest<Request<unknown, unknown, Record<string, unknown> | undefined>>();
    const missing = ['username', 'password'].filter((field) => typeof body?.[field] !== 'string' || body[field] === '');
    if (missing.length) throw invalid(Object.fromEntries(missing.map((field) => [field, { code: 'field.required' }])) as FieldMessages);
    return super.canActivate(context);
  }
}
