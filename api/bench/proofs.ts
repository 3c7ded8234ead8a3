import type { Pool } from 'pg';
import { TABLOID_GEOMETRY } from '../src/domain/layout/page-geometry';
import { placedItems } from '../src/domain/layout/page-layout';
import { HttpClient } from './client';
import { EDITOR } from './load';
import type { Newsroom } from './newsroom';

const STORIES = 6;
const ROUNDS = 9;
const PACKS = 3;
const MARKS = 20;
const DAY = '2033-01-04';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- reads whatever the contract promises */
type Answer = any;

const median = (times: readonly number[]): number => Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);

/** Asks and hands back what was answered, and how many milliseconds it took. */
const asking = (client: HttpClient) => async (method: string, path: string, body?: object): Promise<{ answer: Answer; ms: number }> => {
  const start = performance.now();
  const { status, body: answered } = await client.ask({ method, path, ...(body ? { body: JSON.stringify(body) } : {}) });
  const ms = performance.now() - start;
  if (status >= 400) throw new Error(`${method} ${path} answered ${status}: ${answered}`);
  return { answer: answered === '' ? null : JSON.parse(answered), ms };
};
type Ask = ReturnType<typeof asking>;

/** A page made up of six stories of the archive, as the automatic make-up proposes it. */
const madeUpPage = async (ask: Ask, pool: Pool, publicationId: string): Promise<{ page: Answer; stories: string[] }> => {
  await pool.query('UPDATE publications SET geometry = $1', [JSON.stringify(TABLOID_GEOMETRY)]);
  const { rows } = await pool.query<{ id: string }>("SELECT id FROM articles WHERE deleted_at IS NULL AND character_count BETWEEN 400 AND 900 ORDER BY md5(id::text) LIMIT $1", [STORIES]);
  const { rows: [issue] } = await pool.query<{ id: string }>("INSERT INTO issues (publication_id, published_on, page_count, status, staff, provenance) VALUES ($1, $2, 4, 'open', '[]', '{}') RETURNING id", [publicationId, DAY]);
  const { answer: page } = await ask('POST', '/api/pages', { issueId: issue?.id, pageNumber: 2, name: '综合' });
  await ask('PUT', `/api/pages/${page.id}/items`, { version: page.version, items: rows.map(({ id }) => ({ kind: 'article', itemId: id })) });
  const { answer: [proposal] } = await ask('GET', `/api/pages/${page.id}/layout/proposals`);
  await ask('PUT', `/api/pages/${page.id}/layout`, { version: 0, layout: proposal.layout });
  await pool.query("UPDATE pages SET status = 'madeUp' WHERE id = $1", [page.id]);
  return { page, stories: placedItems(proposal.layout).map(({ itemId }) => itemId) };
};

const markAll = async (ask: Ask, proof: Answer): Promise<void> => {
  const { answer: { pieces } } = await ask('GET', `/api/proofs/${proof.id}/composition`);
  const passages = pieces.flatMap(({ itemId, passages: own }: Answer) => own.filter(({ part, text }: Answer) => part === 'body' && text.length > 30).map(({ paragraph }: Answer) => ({ itemId, paragraph })));
  for (let number = 0; number < MARKS; number += 1) {
    await ask('POST', `/api/proofs/${proof.id}/marks`, { sign: 'correct', to: '甲乙', place: { kind: 'text', part: 'body', ...passages[number % passages.length], start: number, end: number + 2 } });
  }
};

/** The pack is a stream of many megabytes, which the bare client is not for. */
const packed = async ({ port, cookie }: Newsroom, issueId: string): Promise<{ bytes: number; ms: number }> => {
  const start = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}/api/issues/${issueId}/inspection-pack`, { headers: { Cookie: cookie } });
  if (!answer.ok) throw new Error(`the inspection pack answered ${answer.status}: ${await answer.text()}`);
  const bytes = (await answer.arrayBuffer()).byteLength;
  return { bytes, ms: performance.now() - start };
};

const measurePack = async (newsroom: Newsroom, issueId: string): Promise<{ packMs: number; packMegabytes: number }> => {
  const packs = [];
  for (let round = 0; round < PACKS; round += 1) packs.push(await packed(newsroom, issueId));
  return { packMs: median(packs.map(({ ms }) => ms)), packMegabytes: Math.round(packs[0].bytes / 100_000) / 10 };
};

/**
 * Milliseconds to pull a proof of a full page whose copy has changed since the last (the first with nothing cut yet), to compare two of twenty
 * marks, and to pack all ten proofs with their stories for an inspection.
 */
export const measureProofs = async (newsroom: Newsroom, pool: Pool, publicationId: string): Promise<Record<string, number>> => {
  const client = await HttpClient.open(newsroom.port, newsroom.cookie);
  try {
    await pool.query("UPDATE users SET roles = array_append(roles, 'chiefSub') WHERE username = $1", [EDITOR]);
    const ask = asking(client);
    const { page, stories } = await madeUpPage(ask, pool, publicationId);
    const pull = async (): Promise<{ answer: Answer; ms: number }> => ask('POST', `/api/pages/${page.id}/proofs`, { version: (await ask('GET', `/api/pages/${page.id}`)).answer.version });
    const first = await pull();
    await markAll(ask, first.answer);
    const times: number[] = [];
    let last = first.answer;
    for (let round = 0; round < ROUNDS; round += 1) {
      await pool.query("UPDATE articles SET headline = left(headline, 8) || $2, version = version + 1 WHERE id = $1", [stories[round % stories.length], String(round)]);
      const { answer, ms } = await pull();
      last = answer;
      times.push(ms);
    }
    const compared: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) compared.push((await ask('GET', `/api/proofs/${last.id}/compare?with=${first.answer.id}`)).ms);
    return { pullMs: median(times), pullColdMs: Math.round(first.ms), compareMs: median(compared), ...await measurePack(newsroom, page.issueId) };
  } finally {
    await pool.query("UPDATE users SET roles = array_remove(roles, 'chiefSub') WHERE username = $1", [EDITOR]);
    client.close();
  }
};
