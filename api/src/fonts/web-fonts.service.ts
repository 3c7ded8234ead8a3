import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { notFound } from '../common/app-error';
import { commonCharacters } from '../domain/typeset/common-characters';
import { cssOf, type Face } from '../domain/typeset/faces';
import { renditionKey, Storage } from '../storage/storage';
import { cutOutlines } from './cut-font';
import { FontShelf } from './font-shelf.service';
import { packWoff2 } from './woff2';

/** Goes up when what is cut or how it is packed changes, so that browsers fetch anew. */
const CUT = 'common-1';
/** A face as a browser is to load it. */
export interface WebFont { face: Face; family: string; weight: number; url: string }

/** The faces as browsers load them, cut from the files the PDF's are cut from: the common characters once for ever, rare ones as they are asked for. */
@Injectable()
export class WebFonts {
  private readonly making = new Map<string, Promise<void>>();

  constructor(private readonly shelf: FontShelf, private readonly storage: Storage) {}

  describe(face: Face, { family, weight } = cssOf(face)): WebFont {
    return { face, family, weight, url: `/api/fonts/${face}.${this.hashOf(face)}.woff2` };
  }

  /** The common characters of a face; the first to ask waits some seconds while they are packed. */
  async common(face: Face, hash: string): Promise<Buffer> {
    this.checkHash(face, hash);
    const key = renditionKey(this.shelf.sourceOf(face), `${CUT}.woff2`);
    if (!(await this.storage.has(key))) await this.once(key, async () => this.storage.write(key, await this.cut(face, [...commonCharacters()])));
    return this.storage.asFile(key, (path) => readFile(path));
  }

  /** A few more characters of a face. */
  async rare(face: Face, hash: string, points: readonly number[]): Promise<Buffer> {
    this.checkHash(face, hash);
    return this.cut(face, points);
  }

  /** The address changes with the outlines, so that what it gives never does. */
  private hashOf(face: Face): string {
    return createHash('sha256').update(`${CUT} ${this.shelf.sourceOf(face)}`).digest('hex').slice(0, 16);
  }

  private checkHash(face: Face, hash: string): void {
    if (hash !== this.hashOf(face)) throw notFound('font.gone');
  }

  private async cut(face: Face, points: readonly number[]): Promise<Buffer> {
    return packWoff2(await cutOutlines(await this.shelf.file(face), [...points].sort((a, b) => a - b)));
  }

  private async once(key: string, work: () => Promise<void>): Promise<void> {
    const underWay = this.making.get(key) ?? work().finally(() => this.making.delete(key));
    this.making.set(key, underWay);
    await underWay;
  }
}
