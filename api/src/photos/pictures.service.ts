import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { EXTENSIONS, MEDIA_TYPES } from '../domain/photo/picture-kind';
import { contentKey, Storage } from '../storage/storage';
import type { Rendition } from './darkroom';
import { Renditions } from './renditions.service';

/** A file ready to be sent; opened only when the reader does not have it yet. */
export interface PictureFile {
  etag: string;
  mediaType: string;
  /** The name it is to be saved under; null for what is only looked at. */
  saveAs: string | null;
  open(): Promise<{ size: number; content: Readable }>;
}

interface Filed { hash: string | null; fileName: string; mediaType: string | null }

/** The files behind the photos. */
@Injectable()
export class Pictures {
  constructor(private readonly sql: Sql, private readonly storage: Storage, private readonly renditions: Renditions) {}

  async original(photoId: string): Promise<PictureFile> {
    const { hash, fileName, mediaType } = await this.filed(photoId);
    const key = contentKey(hash);
    const open = async (): Promise<{ size: number; content: Readable }> => ({ size: await this.storage.size(key), content: await this.storage.read(key) });
    return { etag: `"${hash}"`, mediaType, saveAs: withExtension(fileName, mediaType), open };
  }

  async rendition(photoId: string, rendition: Rendition): Promise<PictureFile> {
    const { hash } = await this.filed(photoId);
    return this.ofFile(hash, rendition);
  }

  /** What is made of a file itself, whichever photos have it now. */
  ofFile(hash: string, rendition: Rendition): PictureFile {
    return { etag: `"${hash}-${rendition}"`, mediaType: 'image/webp', saveAs: null, open: () => this.renditions.open(hash, rendition) };
  }

  private async filed(photoId: string): Promise<{ hash: string; fileName: string; mediaType: string }> {
    const photo = await this.sql.row<Filed & Record<string, unknown>>({
      name: 'photo_file', values: [photoId],
      text: 'SELECT file_hash AS hash, file_name AS "fileName", media_type AS "mediaType" FROM photos WHERE id = $1',
    });
    if (!photo) throw notFound();
    if (photo.hash === null) throw notFound('photo.lost');
    return { hash: photo.hash, fileName: photo.fileName, mediaType: photo.mediaType ?? 'application/octet-stream' };
  }
}

/** A picture is saved as what it is, whatever it was called on its way in: a JPEG named x.html leaves as x.html.jpg. */
const withExtension = (fileName: string, mediaType: string): string => {
  const kind = (Object.keys(MEDIA_TYPES) as (keyof typeof MEDIA_TYPES)[]).find((one) => MEDIA_TYPES[one] === mediaType);
  const name = fileName || 'photo';
  if (!kind || EXTENSIONS[kind].some((extension) => name.toLowerCase().endsWith(extension))) return name;
  return name + EXTENSIONS[kind][0];
};
