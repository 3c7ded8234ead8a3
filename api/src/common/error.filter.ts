import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { AppError, HTTP_STATUS, type Message } from './app-error';
import { databaseError } from './database-error';
import { localeOf, sentence } from './messages/locale';
import { isPublicPage, sendFailure } from './public-page';

/** A failure of the transport (bad JSON, unknown address, too large) as one of our own errors. */
const transportError = (thrown: unknown): AppError | null => {
  const status = thrown instanceof HttpException ? thrown.getStatus() : (thrown as { status?: unknown } | null)?.status;
  const type = (thrown as { type?: unknown } | null)?.type;
  if (type === 'entity.too.large' || status === 413) return new AppError('tooLarge', { code: 'request.tooLarge', params: { max: '2 MB' } });
  if (status === 404) return new AppError('notFound', { code: 'request.notFound' });
  if (status === 403) return new AppError('forbidden', { code: 'auth.forbidden' });
  if (status === 401) return new AppError('unauthenticated', { code: 'auth.required' });
  if (status === 415) return new AppError('unsupported', { code: 'request.jsonOnly' });
  if (typeof status === 'number' && status >= 400 && status < 500) return new AppError('invalid', { code: 'request.malformed' });
  return null;
};

/** The one place where a failure becomes an answer: a sentence in the reader's language, never SQL or a stack trace. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly log = new Logger('Errors');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const locale = localeOf(http.getRequest<Request>());
    const say = (message: Message): string => sentence(message, locale);
    const error = thrown instanceof AppError ? thrown : (databaseError(thrown) ?? transportError(thrown));
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const isPage = isPublicPage(http.getRequest<Request>());
    if (!error) {
      const id = randomUUID().slice(0, 8);
      this.log.error(`${id} ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`);
      const message = say({ code: 'request.failed', params: { id } });
      if (isPage) return sendFailure(response, message, locale, 500);
      response.status(500).json({ statusCode: 500, code: 'request.failed', message, errors: { root: { serverError: message } } });
      return;
    }
    const statusCode = HTTP_STATUS[error.kind];
    const message = say(error.summary);
    const fields = Object.fromEntries(Object.entries(error.fields).map(([field, said]) => [field, say(said)]));
    const retryAfter = error.details.retryAfterSeconds;
    if (typeof retryAfter === 'number') response.setHeader('Retry-After', String(retryAfter));
    if (isPage) return sendFailure(response, message, locale, statusCode);
    response.status(statusCode).json({ statusCode, code: error.summary.code, message, ...error.details, errors: { ...fields, root: { serverError: message } } });
  }
}
