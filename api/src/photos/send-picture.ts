import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { attachment } from '../common/attachment';
import type { PictureFile } from './pictures.service';

/**
 * Sends a file that never changes under its address: a browser keeps it, but no proxy does, since it is not for
 * everyone. The headers are set only when the file is open, so that a refusal is never kept in its place.
 */
export const sendPicture = async (request: Request, response: Response, { etag, mediaType, saveAs, open }: PictureFile): Promise<void> => {
  const head = (): void => {
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
    response.setHeader('X-Content-Type-Options', 'nosniff');
  };
  if (request.headers['if-none-match']?.split(/\s*,\s*/u).includes(etag)) {
    head();
    response.status(304).end();
    return;
  }
  const { size, content } = await open();
  head();
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Length', size);
  if (saveAs !== null) response.setHeader('Content-Disposition', attachment(saveAs));
  // A reader who leaves halfway is no fault of ours; a file that breaks off ends the answer short of its length.
  await pipeline(content, response).catch(() => response.destroy());
};
