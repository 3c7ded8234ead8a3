import type { Response } from 'express';
import { AppError, invalidField } from '../common/app-error';

/** The protocol of resumable uploads spoken here (tus.io, core 1.0.0), and what is offered beyond its core. */
export const TUS_VERSION = '1.0.0';
export const TUS_EXTENSIONS = 'creation,expiration,termination';
export const UPLOAD_TYPE = 'application/offset+octet-stream';

/** Headers every answer bears, so that the other side knows whom it talks to. */
export const tusHeaders = (response: Response, headers: Record<string, string | number>): void => {
  response.setHeader('Tus-Resumable', TUS_VERSION);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, String(value));
};

/** Refuses another version of the protocol; the answer says which one is spoken. */
export const checkVersion = (version: string | undefined, response: Response): void => {
  if (version === TUS_VERSION) return;
  response.setHeader('Tus-Version', TUS_VERSION);
  throw new AppError('preconditionFailed', { code: 'upload.version' });
};

/** A whole number of bytes in a header, or a refusal that names it. */
export const bytesOf = (header: string, value: string | undefined): number => {
  if (value === undefined || !/^\d{1,15}$/u.test(value)) throw invalidField(header, 'field.integer');
  return Number(value);
};

const LONGEST = 16_384;
const MALFORMED = new AppError('invalid', { code: 'upload.metadata' });

/** The words of `Upload-Metadata`: `name base64, name base64`. */
export const metadataOf = (header: string | undefined): Record<string, string> => {
  if (header === undefined || header.trim() === '') return {};
  if (header.length > LONGEST) throw MALFORMED;
  return Object.fromEntries(header.split(',').map((pair) => {
    const [name = '', value = ''] = pair.trim().split(' ');
    if (!/^\w{1,40}$/u.test(name) || !/^[\w+/]*={0,2}$/u.test(value)) throw MALFORMED;
    return [name, Buffer.from(value, 'base64').toString('utf8')];
  }));
};
