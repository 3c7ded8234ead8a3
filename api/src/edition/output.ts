import type { Request, Response } from 'express';
import { inline } from '../common/attachment';

/** A file made of a composed page or issue. `tag` names its content before it is made: who has it already need not wait. */
export interface Output {
  tag: string;
  mediaType: string;
  fileName: string;
  make(): Promise<Uint8Array>;
}

/** Sends what is made for the asking: 304 to whoever has it, made only for whoever has not. */
export const sendOutput = async (request: Request, response: Response, { tag, mediaType, fileName, make }: Output): Promise<void> => {
  const etag = `"${tag}"`;
  const isKnown = request.headers['if-none-match']?.split(/\s*,\s*/u).includes(etag) ?? false;
  const content = isKnown ? null : await make();
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'private, no-cache');
  if (content === null) {
    response.status(304).end();
    return;
  }
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Length', content.length);
  response.setHeader('Content-Disposition', inline(fileName));
  response.end(content);
};
