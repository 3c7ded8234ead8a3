import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { notFound } from '../common/app-error';
import { Gate } from '../common/gate';
import type { Actor } from '../domain/people/roles';
import { type PictureWords, withWords } from '../domain/photo/write-words';
import { Darkroom } from './darkroom';
import type { PhotoDetailDto } from './photo.dto';
import { Photos } from './photos.service';
import { Positives } from './positives.service';

/** A file for another desk: its name and bytes. */
export interface ExportedPhoto { fileName: string; jpeg: Uint8Array }

/** Whole files held in memory at a time. */
const AT_A_TIME = 2;

/** Photos as they leave the house: with the words they bear here, and without the place and camera they came with. */
@Injectable()
export class PhotoExport {
  private readonly gate = new Gate(AT_A_TIME);

  constructor(private readonly photos: Photos, private readonly positives: Positives, private readonly darkroom: Darkroom) {}

  async export(actor: Actor, id: string): Promise<ExportedPhoto> {
    const photo = await this.photos.get(actor, id);
    const { fileHash } = photo;
    if (fileHash === null) throw notFound('photo.lost');
    const jpeg = await this.gate.pass(() => this.positives.lend(fileHash, async (path) => {
      const orientation = photo.mediaType === 'image/jpeg' ? await this.darkroom.orientationOf(path) : 1;
      // A JPEG keeps its pixels to the last bit; what the trade's programs do not all read becomes one.
      const bytes = photo.mediaType === 'image/jpeg' ? await readFile(path) : await this.darkroom.asJpeg(path);
      return withWords(bytes, wordsOf(photo), orientation) ?? bytes;
    }));
    return { fileName: `${(photo.fileName || 'photo').replace(/\.\w{1,5}$/u, '')}.jpg`, jpeg };
  }
}

const wordsOf = ({ headline, caption, bylines, credit, rights, place, takenOn, keywords, restrictions }: PhotoDetailDto): PictureWords =>
  ({ headline, caption, bylines: bylines.map(({ name }) => name), credit, copyright: rights, place, takenOn, keywords, instructions: restrictions });
