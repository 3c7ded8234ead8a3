import type { Response } from 'express';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { attachment } from './attachment';

/** Sends what strangers handed in: to be saved, never to be shown or run in the panel's own name. */
export const sendPrivately = async (response: Response, { fileName, mediaType, size, content }: { fileName: string; mediaType: string; size: number; content: Readable }): Promise<void> => {
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Length', size);
  response.setHeader('Content-Disposition', attachment(fileName));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  await pipeline(content, response).catch(() => response.destroy());
};
