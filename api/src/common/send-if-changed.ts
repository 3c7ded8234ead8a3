import type { Request, Response } from 'express';
import { createHash } from 'node:crypto';

/** Sends what is made anew for each asking under a tag of its content: a reader who has it already is told so (304). */
export const sendIfChanged = (request: Request, response: Response, mediaType: string, content: string): void => {
  const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'private, no-cache');
  if (request.headers['if-none-match']?.split(/\s*,\s*/u).includes(etag)) {
    response.status(304).end();
    return;
  }
  response.setHeader('Content-Type', mediaType);
  response.send(content);
};
