import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { attachment } from '../common/attachment';
import type { KeptFile } from './contributions.service';

/** Sends what strangers handed in: to be saved, never to be shown or run in the panel's own name. */
export const sendKept = async (response: Response, { fileName, mediaType, size, content }: KeptFile): Promise<void> => {
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Length', size);
  response.setHeader('Content-Disposition', attachment(fileName));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  await pipeline(content, response).catch(() => response.destroy());
};
