import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config/config';
import { bodyFromText } from '../src/domain/copy/body';
import { TABLOID_GEOMETRY } from '../src/domain/layout/page-geometry';
import { composePages } from '../src/domain/typeset/compose-page';
import type { DisplayList } from '../src/domain/typeset/display-list';
import type { Block } from '../src/domain/typeset/page-model';
import { fontsFor } from '../src/edition/fonts-for';
import { encodePdf } from '../src/edition/pdf/encode-pdf';
import { renderPage } from '../src/edition/png/page-picture';
import { FontShelf } from '../src/fonts/font-shelf.service';
import { pressProfile } from '../src/photos/press-profile';
import { DiskStorage } from '../src/storage/disk-storage';

const PAGES = 4;
const ROUNDS = 9;
const FACTS = { title: '', subject: '', author: '', publishedOn: null };
const HEADLINE = { main: { lines: 1, pt: 36, face: 'songBlack', fit: 'shrink' }, direction: 'h' } as const;

/** Four pages full of the text of the historical ones. */
const issue = (): DisplayList[] => {
  const { seedsDir } = readConfig();
  const text = readdirSync(seedsDir).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(seedsDir, name), 'utf8')).join('\n').replace(/\r/gu, '');
  const block: Block = { id: 'b', kind: 'story', x: 0, y: 0, w: 6, h: 82, pieceId: 's', fill: 'top', headline: HEADLINE };
  const pages = Array.from({ length: PAGES }, (_, index) => ({ number: index + 1, spec: TABLOID_GEOMETRY, blocks: [block] }));
  return composePages({ pages, pieces: [{ id: 's', headline: '统筹推进疫情防控和经济社会发展', body: bodyFromText(text.repeat(3)) }] }).map(({ displayList }) => displayList);
};

const median = (times: readonly number[]): number => Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const repeated = async (work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(work));
  return median(times);
};

/** Milliseconds of a four-page PDF (fonts not yet cut, and cut) and of a page picture, and the memory they leave taken. */
export const measureOutputs = async (): Promise<Record<string, number>> => {
  const filesDir = await mkdtemp(join(tmpdir(), 'qingyang-outputs-'));
  try {
    const shelf = new FontShelf(new DiskStorage({ ...readConfig(), filesDir }));
    const lists = issue();
    const before = process.memoryUsage().rss;
    const pdf = async (): Promise<unknown> => encodePdf({ facts: FACTS, pages: lists.map((list) => ({ list, bleed: 0 })), fonts: await fontsFor(lists, shelf), picture: () => null, press: await pressProfile() });
    const picture = async (): Promise<unknown> => renderPage(lists[0] ?? { width: 0, height: 0, items: [] }, await fontsFor(lists.slice(0, 1), shelf), () => null, 110);
    const pdfColdMs = Math.round(await timed(pdf));
    const pdfMs = await repeated(pdf);
    const pngMs = await repeated(picture);
    return { pdfColdMs, pdfMs, pngMs, megabytes: Math.round((process.memoryUsage().rss - before) / 1024 / 1024) };
  } finally {
    await rm(filesDir, { recursive: true, force: true });
  }
};
