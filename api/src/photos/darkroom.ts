import { Injectable } from '@nestjs/common';
import { open } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { AppError, type ErrorKind, type MessageParams } from '../common/app-error';
import type { MessageCode } from '../common/messages/zh';
import { type Exif, readExif } from '../domain/photo/exif';
import { type Iptc, readIptc } from '../domain/photo/iptc';
import { type AcceptedKind, HEAD_LENGTH, isAccepted, type PictureKind, pictureKind } from '../domain/photo/picture-kind';
import { Gate } from './gate';

/** A file found to be a whole picture, and what is written in it. */
export interface Picture { kind: AcceptedKind; width: number; height: number; iptc: Iptc | null; exif: Exif | null; hasPlace: boolean }

export const RENDITIONS = { thumbnail: { side: 360, quality: 78 }, preview: { side: 1600, quality: 82 } } as const;
export type Rendition = keyof typeof RENDITIONS;

export const MOST_MEGAPIXELS = 300;
/** For pictures that must lie in memory whole to be decoded (progressive, interlaced, WebP): about 600 MB. */
export const MOST_MEGAPIXELS_AT_ONCE = 100;
const MILLION = 1_000_000;
/** CMYK with a mask is the most that is printed from. */
const MOST_CHANNELS = 5;
/** Pictures decoded at a time, by uploads, jobs and readers together. */
const AT_A_TIME = 2;

// Only the four kinds are ever decoded in this process, whatever a file pretends to be; a decoder that is closed has no holes.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Tiff'].flatMap((kind) => [`VipsForeignLoad${kind}File`, `VipsForeignLoad${kind}Buffer`]) });
// Nearly every picture is decoded once: remembering it would only hold memory.
sharp.cache(false);
sharp.concurrency(1);

/** Looks at pictures and makes smaller ones of them; the only place that decodes. */
@Injectable()
export class Darkroom {
  private readonly gate = new Gate(AT_A_TIME);

  /** What picture a file is, or the refusal that says why it is none. */
  async judge(path: string): Promise<Picture> {
    const head = await headOf(path);
    if (head.length === 0) throw refused('photo.empty');
    const kind = pictureKind(head);
    if (!isAccepted(kind)) throw refusalOf(kind);
    const metadata = await sharp(path, { limitInputPixels: false }).metadata().catch(() => { throw refused('photo.damaged'); });
    checkSize(metadata, kind);
    await this.gate.pass(() => opened(path).resize(RENDITIONS.thumbnail.side, RENDITIONS.thumbnail.side, { fit: 'inside' }).raw().toBuffer())
      .catch(() => { throw refused('photo.damaged'); });
    const exif = metadata.exif ? readExif(metadata.exif) : null;
    const hasPlace = (exif?.gps ?? false) || (metadata.xmp?.includes('GPSLatitude') ?? false);
    return { kind, ...metadata.autoOrient, iptc: metadata.iptc ? readIptc(metadata.iptc) : null, exif, hasPlace };
  }

  /** Preview and thumbnail: upright, in sRGB, and with nothing written in them, least of all where they were taken. */
  async develop(path: string): Promise<Record<Rendition, Buffer>> {
    return this.gate.pass(async () => {
      const preview = await rendered(opened(path).autoOrient(), 'preview');
      return { preview, thumbnail: await rendered(sharp(preview), 'thumbnail') };
    });
  }
}

const opened = (path: string): Sharp => sharp(path, { failOn: 'error', sequentialRead: true, limitInputPixels: MOST_MEGAPIXELS * MILLION });

const rendered = (picture: Sharp, rendition: Rendition): Promise<Buffer> => {
  const { side, quality } = RENDITIONS[rendition];
  return picture.resize(side, side, { fit: 'inside', withoutEnlargement: true }).toColorspace('srgb').webp({ quality }).toBuffer();
};

const headOf = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_LENGTH), 0, HEAD_LENGTH, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const refused = (code: MessageCode, params?: MessageParams, kind: ErrorKind = 'invalid'): AppError => new AppError(kind, { code, params }, { file: { code, params } });

const refusalOf = (kind: PictureKind): AppError => {
  if (kind === 'unknown') return refused('photo.notPicture', undefined, 'unsupported');
  if (kind === 'svg' || kind === 'cameraRaw') return refused(`photo.${kind}`, undefined, 'unsupported');
  return refused('photo.format', { format: kind.toUpperCase() }, 'unsupported');
};

/** Judged by the header alone, before a single pixel is decoded. */
const checkSize = ({ format, width, height, channels, isProgressive }: Metadata, kind: AcceptedKind): void => {
  if (format !== kind || channels > MOST_CHANNELS) throw refused('photo.notPicture', undefined, 'unsupported');
  const isHeldWhole = isProgressive || kind === 'webp';
  const most = isHeldWhole ? MOST_MEGAPIXELS_AT_ONCE : MOST_MEGAPIXELS;
  if (width * height <= most * MILLION) return;
  throw refused(isHeldWhole ? 'photo.tooManyPixelsAtOnce' : 'photo.tooManyPixels', { width, height, megapixels: most, hundredMillions: most / 100 }, 'tooLarge');
};
