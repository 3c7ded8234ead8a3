import type { Pool } from 'pg';
import { bodyFromText } from '../src/domain/copy/body';
import type { Asked } from './client';
import { TERMS } from './newspaper';

/** A story of the archive and the version it has now. */
export interface Known { id: string; version: number; text: string }
/** What differs between one asking of an act and the next: which story, and words not written before. */
export interface Turn { story: Known; word: string; count: number }

/** One thing the newsroom is asked to do, over and over. */
export interface Act {
  name: string;
  expected: number;
  ask(turn: Turn): Asked;
  /** A save moves its story to the next version. */
  writes?: boolean;
}

const listAddress = (words: Record<string, unknown>): string =>
  `/api/articles?${Object.entries(words).map(([word, value]) => `${word}=${encodeURIComponent(JSON.stringify(value))}`).join('&')}`;

const searchFor = (name: string, terms: readonly string[]): Act => ({
  name, expected: 200,
  ask: ({ count }) => ({ method: 'GET', path: listAddress({ filter: { q: terms[count % terms.length] }, range: [0, 24] }) }),
});

export const LIST: Act = { name: 'list', expected: 200, ask: () => ({ method: 'GET', path: listAddress({ range: [0, 24], sort: ['createdAt', 'DESC'] }) }) };
export const READ: Act = { name: 'read', expected: 200, ask: ({ story }) => ({ method: 'GET', path: `/api/articles/${story.id}` }) };
export const SAVE: Act = {
  name: 'save', expected: 200, writes: true,
  ask: ({ story, word }) => ({ method: 'PATCH', path: `/api/articles/${story.id}`, body: JSON.stringify({ version: story.version, body: bodyFromText(`${word}${story.text}`) }) }),
};
/** What an editor's browser sends at every pause in typing. */
export const AUTOSAVE: Act = {
  name: 'autosave', expected: 200, writes: true,
  ask: ({ story, word }) => ({ method: 'PATCH', path: `/api/articles/${story.id}`, body: JSON.stringify({ version: story.version, body: bodyFromText(`${word}${story.text}`), saving: 'auto' }) }),
};
export const BOARD: Act = { name: 'board', expected: 200, ask: () => ({ method: 'GET', path: '/api/desk/board?queue=toReview&limit=50' }) };
export const createIn = (publicationId: string, byline: string): Act => ({
  name: 'create', expected: 201,
  ask: ({ story, word }) => ({ method: 'POST', path: '/api/articles', body: JSON.stringify({ publicationId, headline: word, bodyText: `${word}${story.text}`, bylines: [{ name: byline, label: '本报记者' }] }) }),
});
export const SEARCHES: Act[] = [
  searchFor('search2Common', TERMS.common2), searchFor('search2Middle', TERMS.middle2), searchFor('search2Rare', TERMS.rare2),
  searchFor('search4Common', TERMS.common4), searchFor('search4Rare', TERMS.rare4), searchFor('search1', TERMS.single),
];

/** Stories to read and save, spread over the whole archive. */
export const someStories = async (pool: Pool, count: number): Promise<Known[]> => {
  const { rows } = await pool.query<Known>("SELECT id, version, body_text AS text FROM articles WHERE deleted_at IS NULL ORDER BY md5(id::text) LIMIT $1", [count]);
  return rows;
};

/** Puts a fifth of the archive back in work, in every state and due around now: far more than a newsroom ever has on its desk. */
export const putInWork = async (pool: Pool): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    await client.query(`
      UPDATE articles a SET status = (ARRAY['draft', 'filed', 'firstReviewed', 'secondReviewed', 'released'])[1 + n.place % 5], due_at = now() + (n.place % 200 - 100) * interval '10 minutes'
      FROM (SELECT id, row_number() OVER (ORDER BY md5(id::text)) AS place FROM articles WHERE deleted_at IS NULL AND origin = 'imported') n WHERE n.id = a.id AND n.place <= 4000`);
    await client.query('COMMIT');
    await client.query('VACUUM (ANALYZE) articles');
  } finally {
    client.release();
  }
};

/** Takes turns through the stories, so that none is written by two at once. */
export class Turns {
  private count = 0;
  constructor(private readonly stories: readonly Known[], private readonly run: string) {}

  next(): Turn {
    this.count += 1;
    return { story: this.stories[this.count % this.stories.length], word: `${this.run}${this.count}，`, count: this.count };
  }
}
