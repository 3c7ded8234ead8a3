import { Injectable } from '@nestjs/common';
import { open } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { AppError, type ErrorKind, type MessageParams } from '../common/app-error';
import { Gate } from '../common/gate';
import type { MessageCode } from '../common/messages/zh';
import { type Exif, readExif } from '../domain/photo/exif';
import { type Iptc, readIptc } from '../domain/photo/iptc';
import { LOOKS_GRID, looksOf } from '../domain/photo/looks';
import { type AcceptedKind, HEAD_LENGTH, heicSize, isAccepted, type PictureKind, pictureKind } from '../domain/photo/picture-kind';
import { readXmp, type Xmp } from '../domain/photo/xmp';
import type { Crop } from '../domain/typeset/display-list';
import { decodeHeic } from './heic';
import { pngXmpOf } from './png-xmp';
import { pressProfileFile } from './press-profile';

/** A file found to be a whole picture, and what is written in it. */
export interface Picture { kind: AcceptedKind; width: number; height: number; iptc: Iptc | null; exif: Exif | null; xmp: Xmp | null; hasPlace: boolean; looks: bigint | null }

export const RENDITIONS = { thumbnail: { side: 360, quality: 78 }, preview: { side: 1600, quality: 82 } } as const;
export type Rendition = keyof typeof RENDITIONS;

/** How a picture is to stand on a page: the part of it that shows (null: as much as fills the place), and the most pixels that are of use there. */
export interface Placement { crop: Crop | null; width: number; height: number; colours: 'press' | 'screen' }
/** A picture made ready for its place, as a JPEG; one without colour has one channel, for the press as for the screen. */
export interface PlacedPicture { jpeg: Buffer; width: number; height: number; channels: 1 | 3 | 4 }

/** A HEIC file developed: upright, its colours as they were. */
export interface Positive { jpeg: Buffer; width: number; height: number; exif: Uint8Array | null; xmp: Uint8Array | null }

const POSITIVE_QUALITY = 95;
/** A phone's largest picture; decoded it lies in memory whole, twice over. */
const MOST_HEIC_MEGAPIXELS = 50;
const PLACED_QUALITY = { press: 92, screen: 85 } as const;

export const MOST_MEGAPIXELS = 300;
/** For pictures that must lie in memory whole to be decoded (progressive, interlaced, WebP): about 600 MB. */
export const MOST_MEGAPIXELS_AT_ONCE = 100;
const MILLION = 1_000_000;
/** CMYK with a mask is the most that is printed from. */
const MOST_CHANNELS = 5;
/** Pictures decoded at a time, by uploads, jobs and readers together. */
const AT_A_TIME = 2;

// Only these four kinds are ever decoded in this process, whatever a file pretends to be; a decoder that is closed has no holes.
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
    if (kind === 'heic') return this.judgeHeic(path, head);
    const metadata = await sharp(path, { limitInputPixels: false }).metadata().catch(() => { throw refused('photo.damaged'); });
    checkSize(metadata, kind);
    // Decoded to its last line: only that shows whether it is whole.
    const looks = await this.gate.pass(() => looked(path)).catch(() => { throw refused('photo.damaged'); });
    const exif = metadata.exif ? readExif(metadata.exif) : null;
    const packet = metadata.xmp ?? (kind === 'png' ? await pngXmpOf(path) : null);
    const xmp = packet ? readXmp(packet) : null;
    const hasPlace = (exif?.gps ?? false) || (xmp?.gps ?? false) || (packet !== null && Buffer.from(packet).includes('GPSLatitude'));
    return { kind, ...metadata.autoOrient, iptc: metadata.iptc ? readIptc(metadata.iptc) : null, exif, xmp, hasPlace, looks };
  }

  /** A phone's picture as a JPEG that can be printed from, with what the phone noted; null for what needs no developing. */
  async positiveOf(path: string): Promise<Positive | null> {
    if (pictureKind(await headOf(path)) !== 'heic') return null;
    const decoded = await decodeHeic(path);
    if (!decoded) throw refused('photo.damaged');
    const { width, height, pixels, exif, xmp } = decoded;
    const jpeg = await this.gate.pass(() => sharp(pixels, { raw: { width, height, channels: 4 } }).flatten({ background: 'white' }).jpeg({ quality: POSITIVE_QUALITY, chromaSubsampling: '4:4:4' }).toBuffer());
    return { jpeg, width, height, exif, xmp };
  }

  private async judgeHeic(path: string, head: Buffer): Promise<Picture> {
    const size = heicSize(head);
    if (!size) throw refused('photo.damaged');
    if (size.width * size.height > MOST_HEIC_MEGAPIXELS * MILLION) throw refused('photo.tooManyPixelsHeic', { ...size, megapixels: MOST_HEIC_MEGAPIXELS }, 'tooLarge');
    const positive = await this.positiveOf(path);
    if (!positive) throw refused('photo.damaged');
    const { jpeg, width, height } = positive;
    const exif = positive.exif ? readExif(positive.exif) : null;
    const xmp = positive.xmp ? readXmp(positive.xmp) : null;
    return { kind: 'heic', width, height, iptc: null, xmp, exif, hasPlace: (exif?.gps ?? false) || (xmp?.gps ?? false), looks: await this.gate.pass(() => looked(jpeg)) };
  }

  /** A picture cut to its place on a page: upright, no larger than is of use, in the colours of the press or the screen. */
  async place(path: string, { crop, width, height, colours }: Placement): Promise<PlacedPicture> {
    return this.gate.pass(async () => {
      const { autoOrient: whole, channels, hasAlpha } = await opened(path).metadata();
      const part = shownPart(whole, crop, width / height);
      const isGrey = channels - (hasAlpha ? 1 : 0) === 1;
      const cut = opened(path).autoOrient().extract(part).flatten({ background: 'white' })
        .resize(Math.min(part.width, Math.ceil(width)), Math.min(part.height, Math.ceil(height)), { fit: 'fill' });
      const coloured = isGrey ? cut.toColourspace('b-w') : colours === 'press' ? cut.withIccProfile(await pressProfileFile(), { attach: false }) : cut.toColourspace('srgb');
      return readPlaced(await coloured.jpeg({ quality: PLACED_QUALITY[colours], chromaSubsampling: '4:4:4' }).toBuffer());
    });
  }

  /** How a picture must be turned to stand upright, 1 to 8. */
  async orientationOf(path: string): Promise<number> {
    return (await opened(path).metadata()).orientation ?? 1;
  }

  /** A picture of any kind as an upright JPEG in the colours it has. */
  asJpeg(path: string): Promise<Buffer> {
    return this.gate.pass(() => opened(path).autoOrient().flatten({ background: 'white' }).keepIccProfile().jpeg({ quality: PLACED_QUALITY.press, chromaSubsampling: '4:4:4' }).toBuffer());
  }

  /** Preview and thumbnail: upright, in sRGB, and with nothing written in them, least of all where they were taken. */
  async develop(path: string): Promise<Record<Rendition, Buffer>> {
    return this.gate.pass(async () => {
      const preview = await rendered(opened(path).autoOrient(), 'preview');
      return { preview, thumbnail: await rendered(sharp(preview), 'thumbnail') };
    });
  }
}

const opened = (path: string | Buffer): Sharp => sharp(path, { failOn: 'error', sequentialRead: true, limitInputPixels: MOST_MEGAPIXELS * MILLION });

/** How a picture looks, upright. */
const looked = async (path: string | Buffer): Promise<bigint | null> => {
  const { side } = RENDITIONS.thumbnail;
  const small = await opened(path).autoOrient().resize(side, side, { fit: 'inside' }).flatten({ background: 'white' }).toColourspace('srgb').png({ compressionLevel: 0 }).toBuffer();
  return looksOf(await sharp(small).resize(LOOKS_GRID.width, LOOKS_GRID.height, { fit: 'fill' }).toColourspace('b-w').raw().toBuffer());
};

/** What a picture made ready is, by its own header. */
export const readPlaced = async (jpeg: Buffer): Promise<PlacedPicture> => {
  const { width, height, channels } = await sharp(jpeg).metadata();
  return { jpeg, width, height, channels: channels as PlacedPicture['channels'] };
};

/** The pixels of a picture that show in its place: those of the crop, else the largest middle part of the place's shape. */
const shownPart = (whole: { width: number; height: number }, crop: Crop | null, shape: number): { left: number; top: number; width: number; height: number } => {
  const isWide = whole.width / whole.height > shape;
  const [w, h] = crop ? [crop.w * whole.width, crop.h * whole.height] : isWide ? [whole.height * shape, whole.height] : [whole.width, whole.width / shape];
  const [x, y] = crop ? [crop.x * whole.width, crop.y * whole.height] : [(whole.width - w) / 2, (whole.height - h) / 2];
  const left = Math.min(whole.width - 1, Math.max(0, Math.round(x)));
  const top = Math.min(whole.height - 1, Math.max(0, Math.round(y)));
  return { left, top, width: Math.max(1, Math.min(whole.width - left, Math.round(w))), height: Math.max(1, Math.min(whole.height - top, Math.round(h))) };
};

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
