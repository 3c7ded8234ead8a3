import type { MessageCode } from './messages/zh';

export type ErrorKind =
  | 'invalid' | 'unauthenticated' | 'forbidden' | 'notFound' | 'conflict' | 'tooLarge' | 'unsupported' | 'tooMany' | 'unavailable' | 'preconditionFailed';

export const HTTP_STATUS: Record<ErrorKind, number> = {
  invalid: 400, unauthenticated: 401, forbidden: 403, notFound: 404, conflict: 409, tooLarge: 413, unsupported: 415, tooMany: 429, unavailable: 503, preconditionFailed: 412,
};

export type MessageParams = Record<string, string | number>;
export interface Message { code: MessageCode; params?: MessageParams }
/** What is wrong, by the field's path in the request (`bylines.0.name`). */
export type FieldMessages = Record<string, Message>;

/** An answer the reader can act on: a code with its parameters, put into the reader's language at the edge. */
export class AppError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly summary: Message,
    readonly fields: FieldMessages = {},
    /** What the reader needs beside the words: for a stale write, the record as it is now. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(summary.code);
  }
}

export const invalid = (fields: FieldMessages): AppError => new AppError('invalid', { code: 'request.invalid' }, fields);
export const invalidField = (field: string, code: MessageCode, params?: MessageParams): AppError => invalid({ [field]: { code, params } });
export const notFound = (code: MessageCode = 'record.notFound'): AppError => new AppError('notFound', { code });
export const forbidden = (code: MessageCode = 'auth.forbidden', params?: MessageParams): AppError => new AppError('forbidden', { code, params });
export const conflict = (code: MessageCode, params?: MessageParams, details: Record<string, unknown> = {}): AppError =>
  new AppError('conflict', { code, params }, {}, details);

/** A write that saw an older version: the answer carries the record as it is now, so that both texts can be kept. */
export const stale = (current: unknown): AppError => conflict('record.stale', undefined, { current });
