import type { Pool } from 'pg';
import { TABLOID_GEOMETRY } from '../src/domain/layout/page-geometry';
import { placedItems } from '../src/domain/layout/page-layout';
import type { HttpClient } from './client';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- reads whatever the contract promises */
export type Answer = any;

export const STORIES_A_PAGE = 6;

export const median = (times: readonly number[]): number => Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);

/** Asks and hands back what was answered, and how many milliseconds it took. */
export const asking = (client: HttpClient) => async (method: string, path: string, body?: object): Promise<{ answer: Answer; ms: number }> => {
  const start = performance.now();
  const { status, body: answered } = await client.ask({ method, path, ...(body ? { body: JSON.stringify(body) } : {}) });
  const ms = performance.now() - start;
  if (status >= 400) throw new Error(`${method} ${path} answered ${status}: ${answered}`);
  return { answer: answered === '' ? null : JSON.parse(answered), ms };
};
export type Ask = ReturnType<typeof asking>;

/** An issue in the making on a day that has none. */
export const newIssue = async (pool: Pool, publicationId: string, day: string): Promise<string> => {
  await pool.query('UPDATE publications SET geometry = $1', [JSON.stringify(TABLOID_GEOMETRY)]);
  const { rows: [issue] } = await pool.query<{ id: string }>("INSERT INTO issues (publication_id, published_on, page_count, status, staff, provenance) VALUES ($1, $2, 4, 'open', '[]', '{}') RETURNING id", [publicationId, day]);
  return issue.id;
};

/** A page made up of six stories of the archive, as the automatic make-up proposes it; no two pages get the same, and none of `someStories`, whose versions must stay known. */
export const madeUpPage = async (ask: Ask, pool: Pool, issueId: string, pageNumber: number): Promise<{ page: Answer; stories: string[] }> => {
  const { rows } = await pool.query<{ id: string }>(
    "SELECT id FROM articles WHERE deleted_at IS NULL AND character_count BETWEEN 400 AND 900 ORDER BY md5(id::text) DESC LIMIT $1 OFFSET $2", [STORIES_A_PAGE, STORIES_A_PAGE * (pageNumber - 1)]);
  const { answer: page } = await ask('POST', '/api/pages', { issueId, pageNumber, name: '综合' });
  await ask('PUT', `/api/pages/${page.id}/items`, { version: page.version, items: rows.map(({ id }) => ({ kind: 'article', itemId: id })) });
  const { answer: [proposal] } = await ask('GET', `/api/pages/${page.id}/layout/proposals`);
  await ask('PUT', `/api/pages/${page.id}/layout`, { version: 0, layout: proposal.layout });
  return { page, stories: placedItems(proposal.layout).map(({ itemId }) => itemId) };
};
