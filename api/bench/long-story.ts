import type { Pool } from 'pg';
import { bodyFromText } from '../src/domain/copy/body';
import type { Act, Known } from './acts';

const ID = '00000000-0000-4000-8000-000000005000';
const CHARACTERS = 5_000;
const REVISIONS = 200;
const PARAGRAPH = 250;
const WORDS = ['进一步', '切实', '抓好', '会议要求', '全区', '有关部门', '深入', '及时'];
const PEOPLE = ['葛佳', '陈黎', '邓慧华'];

/** The newest wording of a story of 5,000 characters against its first, 199 edits before. */
export const REDLINE: Act = { name: 'redline', expected: 200, ask: () => ({ method: 'GET', path: `/api/articles/${ID}/redline?from=1&to=${REVISIONS}` }) };

/** That story opened to be read or written, and the list of what became of it. */
export const OPEN_LONG: Act = { name: 'openLong', expected: 200, ask: () => ({ method: 'GET', path: `/api/articles/${ID}` }) };
export const ITS_REVISIONS: Act = { name: 'revisions200', expected: 200, ask: () => ({ method: 'GET', path: `/api/articles/${ID}/revisions` }) };

/** One edit after another: a few words put in place of others, and now and then a paragraph moved to the end. */
const edited = (paragraphs: readonly string[], turn: number): string[] => {
  const at = (turn * 7) % paragraphs.length;
  const offset = (turn * 37) % (PARAGRAPH - 10);
  const next = paragraphs.map((text, index) => (index === at ? text.slice(0, offset) + WORDS[turn % WORDS.length] + text.slice(offset + 3) : text));
  return turn % 25 === 0 ? [...next.slice(0, at), ...next.slice(at + 1), next[at]] : next;
};

/** Files the story with all its revisions, made of the archive's own sentences. */
export const keepLongStory = async (pool: Pool, stories: readonly Known[]): Promise<void> => {
  const text = stories.slice(0, 100).map((story) => story.text).join('').replace(/\s/gu, '').slice(0, CHARACTERS);
  let paragraphs: string[] = text.match(new RegExp(`.{1,${PARAGRAPH}}`, 'gsu')) ?? [];
  const body = JSON.stringify(bodyFromText(paragraphs.join('\n')));
  await pool.query(`INSERT INTO articles (id, publication_id, headline, body, body_text, character_count, revision) SELECT $1, id, '长稿', $2, $3, $4, $5 FROM publications LIMIT 1`, [ID, body, text, text.length, REVISIONS]);
  for (let number = 1; number <= REVISIONS; number += 1) {
    await pool.query(
      `INSERT INTO article_revisions (article_id, number, kicker, headline, deck, body, reason, author_name, created_at) VALUES ($1, $2, '', '长稿', '', $3, 'saved', $4, now() + make_interval(mins => $2))`,
      [ID, number, JSON.stringify(bodyFromText(paragraphs.join('\n'))), PEOPLE[number % PEOPLE.length]],
    );
    paragraphs = edited(paragraphs, number);
  }
};
