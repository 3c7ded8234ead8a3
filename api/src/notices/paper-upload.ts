import { Injectable } from '@nestjs/common';
import { open } from 'node:fs/promises';
import { FileUpload } from '../storage/file-upload';
import { Storage } from '../storage/storage';

/** A client's paper: a scan or photo of at most 20 MB. */
@Injectable()
export class PaperUpload extends FileUpload {
  constructor(storage: Storage) {
    super(storage, { megabytes: 20, tooLarge: 'notice.paperTooLarge', oneFile: 'intake.oneFile' });
  }
}

const HEAD = 16;
const KINDS: readonly { mediaType: string; is: (head: Buffer) => boolean }[] = [
  { mediaType: 'application/pdf', is: (head) => head.subarray(0, 5).toString('latin1') === '%PDF-' },
  { mediaType: 'image/jpeg', is: (head) => head.subarray(0, 3).toString('hex') === 'ffd8ff' },
  { mediaType: 'image/png', is: (head) => head.subarray(0, 8).toString('hex') === '89504e470d0a1a0a' },
  { mediaType: 'image/webp', is: (head) => head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP' },
  { mediaType: 'image/heic', is: (head) => head.subarray(4, 8).toString('latin1') === 'ftyp' },
];

/** What kind of paper a file is by its first bytes, whatever its name says; null for anything but a picture or a PDF. */
export const paperKind = async (path: string): Promise<string | null> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return KINDS.find(({ is }) => is(buffer.subarray(0, bytesRead)))?.mediaType ?? null;
  } finally {
    await file.close();
  }
};
