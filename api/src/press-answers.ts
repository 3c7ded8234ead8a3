import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const press = promisify(gzip);
/** In bytes: below it, pressing an answer takes longer than sending the difference. */
const WORTH_PRESSING = 8_192;
/** An answer is made for one reader: quick counts for more than small. */
const LEVEL = 2;
const PRESSABLE = /^(?:text\/(?!event-stream)|application\/(?:json|javascript|xml)|image\/svg\+xml)/u;

const accepts = ({ headers }: Request): boolean => /(?:^|[\s,])gzip(?:\s*;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[^,]*)?\s*(?:,|$)/u.test(String(headers['accept-encoding'] ?? ''));

/**
 * Presses what is answered in one piece (lists, stories, drawn pages), where it is large and the reader takes it. Files and
 * event streams are sent as they come: the first are pressed already, the second must not wait.
 */
export const pressAnswers: RequestHandler = (request: Request, response: Response, next: NextFunction): void => {
  if (request.method === 'HEAD' || !accepts(request)) return next();
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
  response.end = ((...given: unknown[]): ServerResponse => {
    const [content] = given;
    const isLarge = (typeof content === 'string' || Buffer.isBuffer(content)) && content.length >= WORTH_PRESSING;
    if (!isLarge || response.headersSent || response.hasHeader('Content-Encoding') || !PRESSABLE.test(String(response.getHeader('Content-Type')))) return end(...given);
    void press(content, { level: LEVEL }).then((pressed) => {
      response.setHeader('Content-Encoding', 'gzip').setHeader('Content-Length', pressed.length).appendHeader('Vary', 'Accept-Encoding');
      end(pressed);
    }, () => end(...given));
    return response;
  }) as typeof response.end;
  next();
};
