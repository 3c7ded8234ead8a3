import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

const inflated = promisify(inflate);

const SIGNATURE_LENGTH = 8;
/** Length and type before a chunk's content; its checksum after. */
const HEAD_LENGTH = 8;
const SUM_LENGTH = 4;
const KEYWORD = Buffer.from('XML:com.adobe.xmp\0', 'latin1');
/** Read at a time while walking from chunk to chunk: a picture has thousands of small ones. */
const WINDOW = 64 * 1024;
/** No packet is longer, compressed or not. */
const LONGEST_PACKET = 1_000_000;

/**
 * The XMP packet of a PNG wherever in the file it was written (PNG 11.3.3.4: iTXt may follow the picture); decoders tell only of what stands
 * before it. Never more than one packet is in memory; a damaged or oversized one is none.
 */
export const pngXmpOf = async (path: string): Promise<Uint8Array | null> => {
  const file = await open(path);
  try {
    let window: Buffer = Buffer.alloc(0);
    let start = 0;
    for (let at = SIGNATURE_LENGTH; ; ) {
      if (at + HEAD_LENGTH > start + window.length) [window, start] = [await stretch(file, at, WINDOW), at];
      if (at + HEAD_LENGTH > start + window.length) return null;
      const length = window.readUInt32BE(at - start);
      const type = window.toString('latin1', at - start + 4, at - start + HEAD_LENGTH);
      if (type === 'IEND') return null;
      const isXmp = type === 'iTXt' && length <= LONGEST_PACKET && (await stretch(file, at + HEAD_LENGTH, KEYWORD.length)).equals(KEYWORD);
      if (isXmp) return await packetIn(await stretch(file, at + HEAD_LENGTH, length));
      at += HEAD_LENGTH + length + SUM_LENGTH;
    }
  } finally {
    await file.close();
  }
};

const stretch = async (file: FileHandle, at: number, length: number): Promise<Buffer> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
};

/** Keyword, whether it is compressed, two names, each ended by a zero, then the text. */
const packetIn = async (content: Buffer): Promise<Uint8Array | null> => {
  const isCompressed = content[KEYWORD.length] === 1;
  const language = content.indexOf(0, KEYWORD.length + 2);
  const translated = language < 0 ? -1 : content.indexOf(0, language + 1);
  if (translated < 0) return null;
  const text = content.subarray(translated + 1);
  return isCompressed ? inflated(text, { maxOutputLength: LONGEST_PACKET }).catch(() => null) : text;
};
