import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { hashPassword } from '../src/auth/passwords';
import { paragraph } from '../src/domain/copy/body';
import { projected } from '../src/common/written-body';
import { contributorNames, type Story, storyWriter } from './newspaper';

const ISSUES = 1_000;
const PAGES_PER_ISSUE = 4;
const BATCH = 1_000;
export const PASSWORD = 'benchmark-password';
export const EDITOR = 'bench-editor';

type Rows = Record<string, unknown>[];

/** Every row of a table in one statement, values by column name and the rest by the table's defaults. */
const insert = async (db: Client, table: string, rows: Rows): Promise<void> => {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]).join(', ');
  await db.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(rows)]);
};

/**
 * An archive of so many stories in an empty, migrated database. Triggers stand aside while it is loaded and what they
 * would have kept is made at once afterwards: the text index, built whole, and the counts.
 */
export const load = async (url: string, stories: number, seedsDir: string): Promise<void> => {
  const db = new Client({ connectionString: url });
  await db.connect();
  try {
    await db.query("SET session_replication_role = replica; SET maintenance_work_mem = '512MB'; SET synchronous_commit = off");
    const pageIds = await loadFrame(db);
    const { rows: [{ publication, editor }] } = await db.query<{ publication: string; editor: string }>(
      'SELECT (SELECT id FROM publications) AS publication, (SELECT id FROM users) AS editor');
    const { rows: people } = await db.query<{ id: string; name: string }>('SELECT id, printed_name AS name FROM contributors');
    const contributors = new Map(people.map(({ id, name }) => [name, id]));
    const write = storyWriter(seedsDir, stories);
    for (let first = 0; first < stories; first += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, stories - first) }, (_, index) => ({ id: randomUUID(), index: first + index, story: write(first + index) }));
      await insert(db, 'articles', batch.map(({ id, index, story }) => articleRow(id, story, { publication, editor, age: stories - index })));
      await db.query(`INSERT INTO article_revisions (article_id, number, kicker, headline, deck, body, reason, author_id, author_name, created_at)
        SELECT id, 1, kicker, headline, deck, body, 'imported', NULL, '系统', created_at FROM articles WHERE id = ANY($1)`, [batch.map(({ id }) => id)]);
      await insert(db, 'bylines', batch.flatMap(({ id, story: { names } }) => names.map((name, position) => ({
        id: randomUUID(), article_id: id, contributor_id: contributors.get(name), printed_name: name, printed_label: '本报记者', role: 'text', position, created_at: 'now',
      }))));
      await insert(db, 'page_items', batch.map(({ id, index }) => ({
        id: randomUUID(), page_id: pageIds[Math.floor((index / stories) * pageIds.length)], position: index % 30_000, kind: 'article', article_id: id, text: '',
      })));
    }
    await makeKept(db);
  } finally {
    await db.end();
  }
};

const now = '2024-06-01T00:00:00Z';
const stamps = { created_at: now, updated_at: now, version: 1 };

const loadFrame = async (db: Client): Promise<string[]> => {
  const publication = randomUUID();
  await insert(db, 'publications', [{
    id: publication, name: '港闸新闻', slug: 'bench', nameplate: '', slogan: '', licence_kind: 'unknown', licence_number: '', hotline: '', submission_email: '',
    weekday: 2, numbering: {}, imprint: {}, geometry: {}, sections: [], page_template: [], timetable: [], ...stamps,
  }]);
  await insert(db, 'users', [{
    id: randomUUID(), username: EDITOR, display_name: '责编', password_hash: await hashPassword(PASSWORD), roles: ['deskEditor', 'archivist'], active: true, ...stamps,
  }]);
  await insert(db, 'contributors', contributorNames().map((name) => ({
    id: randomUUID(), publication_id: publication, printed_name: name, kind: 'person', unit: '', pen_names: [], note: '', ...stamps,
  })));
  const issues = Array.from({ length: ISSUES }, (_, week) => ({
    id: randomUUID(), publication_id: publication, published_on: new Date(Date.UTC(2005, 0, 4 + week * 7)).toISOString().slice(0, 10),
    issue_number: week % 50 + 1, total_issue_number: week + 1, status: 'published', page_count: PAGES_PER_ISSUE, staff: {}, provenance: {}, ...stamps,
  }));
  await insert(db, 'issues', issues);
  const pages = issues.flatMap(({ id }) => Array.from({ length: PAGES_PER_ISSUE }, (_, index) => ({
    id: randomUUID(), issue_id: id, page_number: index + 1, name: '要闻', status: 'published', ...stamps,
  })));
  await insert(db, 'pages', pages);
  return pages.map(({ id }) => id);
};

const articleRow = (id: string, { headline, kicker, paragraphs }: Story, { publication, editor, age }: { publication: string; editor: string; age: number }): Record<string, unknown> => {
  const { body, bodyText, characterCount } = projected({ type: 'doc', content: paragraphs.map(paragraph) });
  const written = new Date(Date.UTC(2024, 5, 1) - age * 60_000).toISOString();
  return {
    id, publication_id: publication, slug: '', kicker, headline, deck: '', body, body_text: bodyText, character_count: characterCount, genre: '', section: '要闻', source: '', dateline: '',
    status: age % 50 ? 'published' : 'draft', must_run: false, no_cut: false, origin: 'imported', created_by_id: age % 50 ? null : editor, created_at: written, updated_at: written, version: 1, revision: 1,
  };
};

/** What triggers and the indexer keep, made in one go. */
const makeKept = async (db: Client): Promise<void> => {
  const { rows: [{ definition }] } = await db.query<{ definition: string }>("SELECT pg_get_indexdef('ix_text_index_bigrams'::regclass) AS definition");
  await db.query('DROP INDEX ix_text_index_bigrams');
  await db.query('INSERT INTO text_index (item_id, kind, publication_id, created_at, text) SELECT item_id, kind, publication_id, created_at, text FROM searchable_texts');
  await db.query(definition);
  await db.query('INSERT INTO article_counts SELECT publication_id, status, count(*) FROM articles WHERE deleted_at IS NULL GROUP BY 1, 2');
  await db.query('VACUUM (ANALYZE)');
};
