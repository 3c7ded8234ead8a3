import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Sql } from '../database/sql';
import type { ImageSlot } from '../domain/typeset/display-list';
import { renditionKey, Storage } from '../storage/storage';
import { Darkroom, type PlacedPicture, type Placement, readPlaced } from './darkroom';
import { Positives } from './positives.service';
import { INK_LIMIT } from './press-profile';

const POINTS_PER_INCH = 72;

/** The pictures of some pages, by where they stand; null where no file has come down. */
export type PicturesInPlace = (slot: ImageSlot) => PlacedPicture | null;

/** Pictures made ready for their places on a page; what was made once is kept in the store. */
@Injectable()
export class PlacedPictures {
  constructor(private readonly sql: Sql, private readonly storage: Storage, private readonly positives: Positives, private readonly darkroom: Darkroom) {}

  /** Every picture these slots show, at no more than so many dots an inch. */
  async of(slots: readonly ImageSlot[], colours: Placement['colours'], dpi: number): Promise<PicturesInPlace> {
    const hashes = await this.hashes([...new Set(slots.map(({ photoId }) => photoId))]);
    const made = new Map<string, Promise<PlacedPicture>>();
    for (const slot of slots) {
      const hash = hashes.get(slot.photoId);
      if (hash && slot.w > 0 && slot.h > 0 && !made.has(keyOf(slot))) made.set(keyOf(slot), this.picture(hash, placementOf(slot, colours, dpi)));
    }
    const pictures = new Map(await Promise.all([...made].map(async ([key, picture]) => [key, await picture] as const)));
    return (slot) => pictures.get(keyOf(slot)) ?? null;
  }

  private async picture(hash: string, placement: Placement): Promise<PlacedPicture> {
    const key = renditionKey(hash, `${placement.colours}-${createHash('sha256').update(JSON.stringify([placement, INK_LIMIT])).digest('hex').slice(0, 32)}.jpg`);
    if (await this.storage.has(key)) return this.storage.asFile(key, async (path) => readPlaced(await readFile(path)));
    const picture = await this.positives.lend(hash, (path) => this.darkroom.place(path, placement));
    await this.storage.write(key, picture.jpeg);
    return picture;
  }

  private async hashes(photoIds: readonly string[]): Promise<Map<string, string>> {
    if (photoIds.length === 0) return new Map();
    const rows = await this.sql.rows<{ id: string; hash: string }>({
      text: 'SELECT id, file_hash AS hash FROM photos WHERE id = ANY($1) AND file_hash IS NOT NULL', values: [photoIds],
    });
    return new Map(rows.map(({ id, hash }) => [id, hash]));
  }
}

const keyOf = ({ photoId, w, h, crop }: ImageSlot): string => JSON.stringify([photoId, w, h, crop]);

const placementOf = ({ w, h, crop }: ImageSlot, colours: Placement['colours'], dpi: number): Placement => {
  const pixels = (points: number): number => Math.max(1, Math.round((points / POINTS_PER_INCH) * dpi));
  return { crop, width: pixels(w), height: pixels(h), colours };
};
