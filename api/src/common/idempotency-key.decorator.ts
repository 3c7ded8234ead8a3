import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Request } from 'express';
import { invalidField } from './app-error';

export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/** The asker's own id of what they attempt, a UUID, in quotes as the standard's draft has it or without; null when there is none. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string | null => {
  const value = context.switchToHttp().getRequest<Request>().header(IDEMPOTENCY_KEY);
  if (value === undefined) return null;
  const key = value.replace(/^"(.*)"$/u, '$1').toLowerCase();
  if (!isUUID(key)) throw invalidField(IDEMPOTENCY_KEY, 'field.uuid');
  return key;
});
