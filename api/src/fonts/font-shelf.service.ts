import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../config/project-root';
import { type DeskFace, type Face, isOwnFace } from '../domain/typeset/faces';
import deskMetrics from '../domain/typeset/font-metrics.json';
import { contentKey, renditionKey, Storage } from '../storage/storage';
import { cutFont, type CutFont } from './cut-font';
import { unwrapWoff } from './sfnt';

/** Cut fonts held at a time, half a megabyte each: those of an issue, and of the pages being looked at. */
const MOST_HELD = 24;

/** Where every face's outlines come from: the desk's from their packages, a paper's own from the store. */
@Injectable()
export class FontShelf {
  private readonly held = new Map<string, Promise<CutFont>>();
  private readonly unwrapping = new Map<Face, Promise<void>>();

  constructor(private readonly storage: Storage) {}

  /** What a face's outlines are named by: the SHA-256 of its file, or of the package's file and version. */
  sourceOf(face: Face): string {
    if (isOwnFace(face)) return face.slice('own-'.length);
    const { file, version } = deskMetrics[face as DeskFace];
    return createHash('sha256').update(`${file} ${version}`).digest('hex');
  }

  /** The whole font as a TrueType or OpenType file. */
  async file(face: Face): Promise<Buffer> {
    if (isOwnFace(face)) return this.stored(contentKey(this.sourceOf(face)));
    const packaged = join(projectRoot, 'node_modules', deskMetrics[face as DeskFace].file);
    if (!packaged.endsWith('.woff')) return readFile(packaged);
    // Unpacking takes a second of a core: it is done once and kept.
    const key = renditionKey(this.sourceOf(face), 'font.ttf');
    if (!(await this.storage.has(key))) await this.once(face, async () => this.storage.write(key, await unwrapWoff(await readFile(packaged))));
    return this.stored(key);
  }

  /** A face cut to these code points; the same ones soon after are given at once. */
  cut(face: Face, points: Iterable<number>): Promise<CutFont> {
    const sorted = [...new Set(points)].sort((a, b) => a - b);
    const key = createHash('sha256').update(`${face} ${sorted.join()}`).digest('hex');
    const known = this.held.get(key);
    const cut = known ?? this.file(face).then((file) => cutFont(file, sorted));
    this.held.delete(key);
    this.held.set(key, cut);
    if (!known) cut.catch(() => this.held.delete(key));
    for (const oldest of this.held.keys()) if (this.held.size > MOST_HELD) this.held.delete(oldest); else break;
    return cut;
  }

  private async once(face: Face, work: () => Promise<void>): Promise<void> {
    const underWay = this.unwrapping.get(face) ?? work().finally(() => this.unwrapping.delete(face));
    this.unwrapping.set(face, underWay);
    await underWay;
  }

  private stored(key: string): Promise<Buffer> {
    return this.storage.asFile(key, (path) => readFile(path));
  }
}
