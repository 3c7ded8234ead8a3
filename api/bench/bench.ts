import { Pool } from 'pg';
import { readConfig } from '../src/config/config';
import { readArguments } from '../src/scripts/arguments';
import { runCommand } from '../src/scripts/command';
import { type Act, AUTOSAVE, BOARD, createIn, LIST, putInWork, READ, SAVE, SEARCHES, someStories, Turns } from './acts';
import { measureAudit } from './audit';
import { openBareHttp } from './bare-http';
import { measureChecks } from './checks';
import { ITS_REVISIONS, keepLongStory, OPEN_LONG, REDLINE } from './long-story';
import { measureFlatplan } from './flatplan';
import { contributorNames } from './newspaper';
import { measureLayout } from './layout';
import { makeArchive, openNewsroom, openScratch } from './newsroom';
import { measureOutputs } from './outputs';
import { measurePhotos, type PhotoFigures } from './photos';
import { measureProofs } from './proofs';
import { recordActs } from './replay';
import { type Bench, compareSizes, type Figures, measureAct, type Pace } from './rounds';

const BENCH = {
  call: 'npm run bench -- [--quick] [--large] | --photos | --proofs',
  does: '测量各项操作，最后一行为 JSON · measures what the newsroom does; the last line is JSON',
  options: {
    quick: { type: 'boolean', means: '几分钟内粗测 · in a few minutes, roughly' },
    large: { type: 'boolean', means: '另测 20 万篇稿件 · with 200,000 stories too' },
    photos: { type: 'boolean', means: '只测图片 · the photo desk alone' },
    proofs: { type: 'boolean', means: '只测校对与检查 · proofs and checks alone' },
  },
} as const;
const SMALL = 20_000;
const LARGE = 200_000;
const PHOTOS = 50_000;
const ENTRIES = 100_000;
const ENTRIES_LARGE = 1_000_000;
const CALM: Pace = { rounds: 5, aloneMs: 1_000, crowdMs: 1_500 };
const [BYLINE] = contributorNames();
const QUICK: Pace = { rounds: 2, aloneMs: 300, crowdMs: 500 };

const everything = (publicationId: string): Act[] =>
  [LIST, READ, SAVE, AUTOSAVE, createIn(publicationId, BYLINE), OPEN_LONG, ITS_REVISIONS, REDLINE, ...SEARCHES, BOARD];

/** What remains to be closed, last opened first. */
const open: (() => Promise<unknown>)[] = [];
const tell = (line: string): void => console.error(line);

const run = async (): Promise<void> => {
  const { values: options } = readArguments(BENCH);
  const pace = options.quick ? QUICK : CALM;
  if (options.photos) {
    const scratch = await openScratch(tell);
    open.push(scratch.close);
    return console.log(JSON.stringify({ node: process.version, photos: await photosIn(scratch) }));
  }
  if (options.proofs) {
    const scratch = await openScratch(tell);
    open.push(scratch.close);
    return console.log(JSON.stringify({ node: process.version, checks: checksIn(), proofs: await proofsIn(await openBench(scratch, 'small', SMALL)) }));
  }
  const outputs = await measureOutputs();
  tell(`4-page PDF ${outputs.pdfMs} ms, its fonts not yet cut ${outputs.pdfColdMs} · picture of a page ${outputs.pngMs} ms · ${outputs.megabytes} MB`);
  const layout = measureLayout();
  tell(`a page composed ${layout.composeMs} ms, again after a step ${layout.againMs} · made up ${layout.makeUpMs} ms`);
  const checks = checksIn();
  const scratch = await openScratch(tell);
  open.push(scratch.close);
  const audit = await measureAudit(scratch.url, options.large ? ENTRIES_LARGE : ENTRIES);
  tell(`record of acts: 16 at once ${audit.actsChained}/s, unchained ${audit.actsBare} · sealed ${audit.sealedPerSecond}/s · ${audit.entries} verified ${audit.verifiedPerSecond}/s in ${audit.verifyMegabytes} MB`);
  const photos = await photosIn(scratch);
  const small = await openBench(scratch, 'small', SMALL);
  const proofs = await proofsIn(small);
  const flatplan = await flatplanIn(small);
  const publicationId = await paperOf(small.pool);
  const acts = everything(publicationId);
  const figures: Record<string, Figures> = {};
  for (const act of acts) {
    if (act === BOARD) await putInWork(small.pool);
    await settled(small.pool);
    figures[act.name] = await measureAct(act, small, pace);
    tell(sentenceOf(act.name, figures[act.name]));
  }
  const sizes: Record<string, { small: number; large: number; ratio: number }> = {};
  if (options.large) {
    const large = await openBench(scratch, 'large', LARGE);
    for (const act of [LIST, READ, SAVE, ...SEARCHES]) {
      await Promise.all([settled(small.pool), settled(large.pool)]);
      sizes[act.name] = await compareSizes(act, small, large, pace);
      tell(`${act.name.padEnd(14)} ${LARGE} : ${SMALL} articles = ${sizes[act.name].large} : ${sizes[act.name].small} ms = ${sizes[act.name].ratio}`);
    }
  }
  console.log(JSON.stringify({ articles: SMALL, node: process.version, pace, figures, outputs, layout, checks, audit, proofs, flatplan, photos, ...(options.large ? { large: LARGE, sizes } : {}) }));
};

const paperOf = async (pool: Pool): Promise<string> => (await pool.query<{ id: string }>('SELECT id FROM publications')).rows[0].id;

const checksIn = (): ReturnType<typeof measureChecks> => {
  const checks = measureChecks(readConfig().seedsDir);
  for (const { name, characters, p50, p99 } of checks) tell(`${name.padEnd(14)} ${p50} ms (p99 ${p99}) for ${characters} characters, with 1,000 list entries`);
  return checks;
};

const flatplanIn = async ({ newsroom, pool }: Bench): Promise<Record<string, number>> => {
  const flatplan = await measureFlatplan(newsroom, pool, await paperOf(pool));
  tell(`flatplan of four full pages ${flatplan.readMs} ms, a picture of it ${flatplan.pictureMs}, pages exchanged or taken back ${flatplan.actMs}`);
  return flatplan;
};

const proofsIn = async ({ newsroom, pool }: Bench): Promise<Record<string, number>> => {
  const proofs = await measureProofs(newsroom, pool, await paperOf(pool));
  tell(`a proof pulled ${proofs.pullMs} ms, its fonts not yet cut ${proofs.pullColdMs} · two compared with twenty marks ${proofs.compareMs} · inspection pack of its ten proofs ${proofs.packMs} ms, ${proofs.packMegabytes} MB`);
  return proofs;
};

const photosIn = async ({ url, folder }: { url: string; folder: string }): Promise<PhotoFigures> => {
  const photos = await measurePhotos(url, folder, readConfig().seedsDir, PHOTOS);
  const { uploads } = photos;
  tell(`photos: ${photos.thumbnailsPerSecond} thumbnails with previews/s of ${uploads.megapixels} megapixels · ${uploads.pictures} uploaded in ${uploads.seconds} s, memory ${uploads.startMegabytes} to ${uploads.peakMegabytes} MB`);
  tell(`of ${photos.photos} photos: grid of 60 ${photos.gridMs} ms, further down ${photos.gridDeepMs}, never used and usable by keyword ${photos.gridFilteredMs} · one photo with all that look alike ${photos.alikeMs}`);
  return photos;
};

const openBench = async (scratch: { url: string; folder: string }, name: string, stories: number): Promise<Bench> => {
  const { seedsDir } = readConfig();
  const start = Date.now();
  const url = await makeArchive(scratch.url, name, stories, seedsDir);
  tell(`${stories} articles loaded and indexed in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  const pool = new Pool({ connectionString: url, max: 20, options: '-c timezone=UTC' });
  open.push(() => pool.end());
  const stories_ = await someStories(pool, 5_000);
  await keepLongStory(pool, stories_);
  const recording = await openNewsroom(url, scratch.folder, { recording: true });
  const publicationId = await paperOf(pool);
  const traces = await recordActs(recording, pool, everything(publicationId), stories_[0]).finally(() => recording.close());
  const bareHttp = await openBareHttp(url, traces);
  open.push(bareHttp.close);
  const newsroom = await openNewsroom(url, scratch.folder);
  open.push(newsroom.close);
  return { newsroom, pool, bareHttpPort: bareHttp.port, traces, turns: new Turns(stories_.slice(1), name) };
};

/** Waits until what was saved before is indexed: the next measurement shall not pay for it. */
const settled = async (pool: Pool): Promise<void> => {
  for (;;) {
    const { rows: [{ any }] } = await pool.query<{ any: boolean }>('SELECT EXISTS (SELECT 1 FROM text_backlog) AS any');
    if (!any) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

const sentenceOf = (name: string, { p50, p99, bareP50, ratio, httpRatio, perSecond, barePerSecond, bareHttpPerSecond }: Figures): string =>
  `${name.padEnd(14)} ${p50.toFixed(2)} ms (p99 ${p99.toFixed(2)}), bare ${bareP50.toFixed(2)}, ratio ${ratio.toFixed(2)}, to bare HTTP ${httpRatio.toFixed(2)} · at 16 ${perSecond}/s, bare ${barePerSecond}/s, by bare HTTP ${bareHttpPerSecond}/s`;

const close = async (): Promise<void> => {
  for (const end of open.reverse()) await end().catch((error: unknown) => console.error(error));
};

runCommand(() => run().finally(close));
