import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../src/config/config';
import { bodyFromText } from '../src/domain/copy/body';
import { blankPage } from '../src/domain/layout/blank-page';
import { composeLayout } from '../src/domain/layout/compose-layout';
import { itemsToPlace } from '../src/domain/layout/make-up/items';
import { makeUp } from '../src/domain/layout/make-up/make-up';
import { setPlace } from '../src/domain/layout/operations';
import type { PageFacts, PlacedPiece } from '../src/domain/layout/page-facts';
import { TABLOID_GEOMETRY } from '../src/domain/layout/page-geometry';

const STORIES = 6;
const CHARACTERS = 700;
const ROUNDS = 15;

/** Six stories of the historical pages' text, one page full; new objects every time, so that nothing is known of them yet. */
const facts = (text: string): PageFacts => {
  const pieces = Array.from({ length: STORIES }, (_, index): PlacedPiece => ({
    id: `s${index}`, kind: 'article', headline: '统筹推进疫情防控和经济社会发展', body: bodyFromText(text.slice(index * CHARACTERS, (index + 1) * CHARACTERS)),
    isReleased: true, mustRun: false, noCut: false, continuedFromPage: null, continuedToPage: null,
  }));
  return {
    paper: { name: '港闸新闻', nameplate: '', slogan: '', hotline: '', submissionEmail: '', licenceNumber: '' }, staff: [], photos: [], pieces, faces: [],
    planned: pieces.map(({ id }) => ({ kind: 'article', itemId: id })), page: { number: 2, name: '综合', editor: null, publishedOn: '2020-02-18', issueNumber: 7, totalIssueNumber: 1227 },
  };
};

const median = (times: readonly number[]): number => Math.round(([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0) * 10) / 10;

const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Milliseconds to compose a full page anew, to compose it again after a block moved by a line, and to make it up with three proposals. */
export const measureLayout = (): { composeMs: number; againMs: number; makeUpMs: number } => {
  const { seedsDir } = readConfig();
  const text = readdirSync(seedsDir).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(seedsDir, name), 'utf8')).join('\n');
  const times: Record<'composeMs' | 'againMs' | 'makeUpMs', number[]> = { composeMs: [], againMs: [], makeUpMs: [] };
  const blank = blankPage(TABLOID_GEOMETRY, { number: 2, isLast: false });
  for (let round = 0; round < ROUNDS; round += 1) {
    const fresh = facts(text);
    let layout = blank;
    times.makeUpMs.push(timed(() => {
      layout = makeUp(blank, itemsToPlace(fresh))[0]?.layout ?? blank;
    }));
    const unknown = facts(text);
    times.composeMs.push(timed(() => composeLayout({ number: 2, layout }, [], unknown)));
    const story = layout.blocks.find(({ kind, h }) => kind === 'story' && h > 10);
    const moved = story && setPlace(layout, story.id, { x: story.x, y: story.y, w: story.w, h: story.h - 1 });
    times.againMs.push(timed(() => composeLayout({ number: 2, layout: moved?.ok ? moved.value : layout }, [], unknown)));
  }
  return { composeMs: median(times.composeMs), againMs: median(times.againMs), makeUpMs: median(times.makeUpMs) };
};
