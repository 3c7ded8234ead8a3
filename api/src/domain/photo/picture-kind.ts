import { ByteReader } from './bytes';
import { firstDirectory } from './exif';

/** What a newsroom hands in as a picture, by its first bytes: the five kept here, and those worth a word of their own. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'tiff' | 'svg' | 'pdf' | 'gif' | 'heic' | 'avif' | 'bmp' | 'psd' | 'cameraRaw' | 'unknown';

export const ACCEPTED_KINDS = ['jpeg', 'png', 'webp', 'tiff', 'heic'] as const;
export type AcceptedKind = (typeof ACCEPTED_KINDS)[number];
export const isAccepted = (kind: PictureKind): kind is AcceptedKind => (ACCEPTED_KINDS as readonly string[]).includes(kind);

export const MEDIA_TYPES: Record<AcceptedKind, string> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', tiff: 'image/tiff', heic: 'image/heic' };
export const EXTENSIONS: Record<AcceptedKind, readonly string[]> = { jpeg: ['.jpg', '.jpeg', '.jpe'], png: ['.png'], webp: ['.webp'], tiff: ['.tif', '.tiff'], heic: ['.heic', '.heif'] };

/** How many of a file's first bytes its kind is told by. */
export const HEAD_LENGTH = 65_536;

const DNG_VERSION = 0xc612;
const REDUCED_RESOLUTION = 1;

/** Camera raw files are TIFFs whose first picture is only a stamp-sized preview. */
const kindOfTiff = (reader: ByteReader): PictureKind => {
  if (reader.startsWith('CR', 8)) return 'cameraRaw';
  const { tags, subfileType } = firstDirectory(reader.bytes);
  return tags.has(DNG_VERSION) || subfileType === REDUCED_RESOLUTION ? 'cameraRaw' : 'tiff';
};

const kindOfIsoMedia = (reader: ByteReader): PictureKind => {
  if (reader.startsWith('crx ', 8)) return 'cameraRaw';
  if (['avif', 'avis'].some((brand) => reader.startsWith(brand, 8))) return 'avif';
  return ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'].some((brand) => reader.startsWith(brand, 8)) ? 'heic' : 'unknown';
};

/** An SVG may begin with a byte order mark, a declaration, a document type and comments. */
const isSvg = (bytes: Uint8Array): boolean => {
  const start = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, 4_096));
  return /^[\uFEFF\s]*</u.test(start) && /<(\w+:)?svg[\s>]/iu.test(start);
};

/** The kind of a file by its first bytes, whatever its name says. Whether it is whole only decoding can tell. */
export const pictureKind = (head: Uint8Array): PictureKind => {
  const reader = new ByteReader(head);
  if (reader.u16(0) === 0xffd8 && reader.u8(2) === 0xff) return 'jpeg';
  if (reader.u32(0) === 0x89504e47 && reader.u32(4) === 0x0d0a1a0a) return 'png';
  if (reader.startsWith('RIFF') && reader.startsWith('WEBP', 8)) return 'webp';
  if (reader.startsWith('II*\0') || reader.startsWith('MM\0*') || reader.startsWith('II+\0') || reader.startsWith('MM\0+')) return kindOfTiff(reader);
  if (reader.startsWith('GIF8')) return 'gif';
  if (reader.startsWith('%PDF-')) return 'pdf';
  if (reader.startsWith('8BPS')) return 'psd';
  if (reader.startsWith('BM') && head.length > 26) return 'bmp';
  if (reader.startsWith('ftyp', 4)) return kindOfIsoMedia(reader);
  return isSvg(head) ? 'svg' : 'unknown';
};

/** The most pixels a HEIC file says its pictures have, by its `ispe` boxes; null when it says nothing. Bytes of 64 kB are enough. */
export const heicSize = (head: Uint8Array): { width: number; height: number } | null => {
  const reader = new ByteReader(head);
  let largest: { width: number; height: number } | null = null;
  for (let at = 0; at < head.length - 16; at += 1) {
    if (!reader.startsWith('ispe', at)) continue;
    const [width, height] = [reader.u32(at + 8) ?? 0, reader.u32(at + 12) ?? 0];
    if (width * height > (largest ? largest.width * largest.height : 0)) largest = { width, height };
  }
  return largest;
};
