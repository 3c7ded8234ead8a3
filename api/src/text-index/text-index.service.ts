import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { invalidField } from '../common/app-error';
import type { ListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { type Bind, escapeLike, type ListSpec } from '../database/list-spec';
import { Reader } from '../database/reader';
import { Sql } from '../database/sql';

/** A search that finds more than this says "2000+" and walks the newest first. */
export const SEARCH_CAP = 2_000;
const MAX_TERMS = 8;
const MAX_TERM = 100;

/** Of the notes not yet worked off so many are looked through by a search; more there are only after a great import. */
const MAX_NOTED = 300;
/** A common word is looked for among so many of the newest, then among ever more until the page is full. */
const FIRST_DEPTH = 256;
const DEEPER = 8;
/** For so long a word that was in more than the cap is taken to be still. */
const COMMON_MS = 60_000;
const MAX_COMMON = 1_000;

export interface SearchQuery { q: unknown; kinds: readonly string[]; publicationId: string | null; offset: number; limit: number }
interface Wanted extends Omit<SearchQuery, 'q'> { terms: readonly string[] }
interface Hit { kind: string; id: string }
export interface Hits { hits: Hit[]; total: number; capped: boolean; terms: string[] }
interface Probe { probed: number; total: number; hits: Hit[]; fresh: string[]; found: string[] | null }

/** The words of a query as the index holds text: one width, one case; parted where the asker put spaces. */
const termsOf = (q: unknown): string[] => {
  if (typeof q !== 'string' || q.includes('\u0000')) throw invalidField('filter.q', 'list.filterValue');
  const terms = q.normalize('NFKC').toLowerCase().split(/\s+/u).filter((term) => term !== '');
  return [...new Set(terms)].slice(0, MAX_TERMS).map((term) => [...term].slice(0, MAX_TERM).join(''));
};

/** Every two neighbouring characters, as the SQL function bigrams() gives them. */
const pairsOf = (term: string): string[] => {
  const letters = [...term];
  return letters.slice(1).map((letter, index) => letters[index] + letter);
};

const likes = (sql: string, terms: readonly string[], bind: Bind): string =>
  terms.map((term) => `${sql} LIKE ${bind(`%${escapeLike(term)}%`)}`).join(' AND ');

/** A paper's own texts, or everyone's. */
const ofPaper = (publicationId: string | null, bind: Bind): string => (publicationId ? `AND publication_id = ${bind(publicationId)}::uuid` : '');

/** What is noted as changed and not indexed yet, and which of it holds the words as it reads now; OFFSET keeps the lookup one by id. */
const changedLately = (terms: readonly string[], paper: string, bind: Bind): string => `
  noted AS MATERIALIZED (SELECT DISTINCT item_id FROM (SELECT item_id FROM text_backlog WHERE kind = ANY($1) LIMIT ${MAX_NOTED}) latest),
  fresh AS MATERIALIZED (SELECT t.item_id, t.kind, t.created_at
    FROM noted CROSS JOIN LATERAL (SELECT * FROM searchable_texts s WHERE s.item_id = noted.item_id AND s.kind = ANY($1) OFFSET 0) t
    WHERE ${likes('t.text', terms, bind)} ${paper})`;

const pageOf = (limit: string, offset: string): string => `
  coalesce((SELECT json_agg(json_build_object('kind', kind, 'id', item_id)) FROM (
    SELECT kind, item_id FROM hits ORDER BY created_at DESC, item_id LIMIT ${limit} OFFSET ${offset}) page), '[]') AS hits`;

/**
 * Searching in two steps. The index of character pairs is asked first, for at most 2,000 items, and what it finds of
 * longer words is checked again letter by letter; a word that is in more of them than that is common enough to be
 * found by looking through the newest. Texts that changed a moment ago and are not indexed yet are read as they are.
 */
@Injectable()
export class TextIndex {
  /** Words the index has in more than the cap: how many at least hold them, and until when that is taken for granted. */
  private readonly common = new Map<string, { atLeast: number; until: number }>();

  constructor(private readonly reader: Reader, private readonly sql: Sql) {}

  /** A list whose `filter.q` searches the noun's text; without `q` it is an ordinary list. */
  async list<Row>(spec: ListSpec, query: ListQuery): Promise<PageOf<Row>> {
    const { q, publicationId = null, ...others } = query.filter;
    const terms = spec.textKind && q !== undefined ? termsOf(q) : [];
    if (!spec.textKind || terms.length === 0) return this.reader.list<Row>(spec, query);
    const isNewestFirst = !query.sort || (query.sort.field === 'createdAt' && query.sort.direction === 'DESC');
    const isOnePaper = publicationId === null || isUUID(publicationId);
    const wanted = { terms, kinds: [spec.textKind], publicationId: isOnePaper ? (publicationId as string | null) : null, offset: query.offset, limit: query.limit };
    if (isNewestFirst && isOnePaper && Object.keys(others).length === 0) {
      const { hits, total, capped } = await this.newest(wanted);
      const ids = hits.map(({ id }) => id);
      const page = await this.reader.list<Row>(spec, { ...query, filter: {}, offset: 0 }, { narrow: (bind) => `${spec.alias}.id = ANY(${bind(ids)}::uuid[])`, total });
      return { ...page, offset: query.offset, capped };
    }
    const { probed, found, fresh } = await this.probe({ ...wanted, publicationId: null }, true);
    if (found && probed <= SEARCH_CAP) return this.reader.list<Row>(spec, query, { narrow: (bind) => `${spec.alias}.id = ANY(${bind(found)}::uuid[])` });
    // OFFSET keeps the look at each text one by id; without it the planner reads all texts first, to save itself the looks.
    return this.reader.list<Row>(spec, query, {
      narrow: (bind) => `(${spec.alias}.id = ANY(${bind(fresh)}::uuid[]) OR EXISTS (
        SELECT 1 FROM text_index x WHERE x.item_id = ${spec.alias}.id AND ${likes('x.text', terms, bind)} OFFSET 0))`,
      cap: SEARCH_CAP,
    });
  }

  /** Everything of these kinds that holds all the words, newest first. */
  async search({ q, ...query }: SearchQuery): Promise<Hits> {
    const terms = termsOf(q);
    if (terms.length === 0) throw invalidField('q', 'search.tooShort');
    return this.newest({ ...query, terms });
  }

  private async newest(wanted: Wanted): Promise<Hits> {
    const terms = [...wanted.terms];
    const isPaired = terms.some((term) => [...term].length >= 2);
    const key = [...wanted.kinds, ...terms, wanted.publicationId].join(' ');
    let known = this.common.get(key);
    if (isPaired && (!known || known.until < Date.now())) {
      const { probed, total, hits } = await this.probe(wanted, false);
      if (probed <= SEARCH_CAP) return { hits, total, capped: false, terms };
      known = { atLeast: Math.min(total, SEARCH_CAP), until: Date.now() + COMMON_MS };
      if (this.common.size >= MAX_COMMON) this.common.clear();
      this.common.set(key, known);
    }
    for (let depth = FIRST_DEPTH; ; depth *= DEEPER) {
      const { looked, total, hits } = await this.lookThrough(wanted, depth);
      const isWhole = looked < depth;
      if (!isWhole && total < wanted.offset + wanted.limit) continue;
      // Counting on would read every text: what is not known exactly is said to be at least so many.
      return { hits, total: isWhole ? total : Math.max(total, known?.atLeast ?? 0), capped: !isWhole, terms };
    }
  }

  /** Asks the index of pairs. With `isWholeWanted` all that was found comes back, for a list that narrows it further. */
  private async probe({ terms, kinds, publicationId, offset, limit }: Wanted, isWholeWanted: boolean): Promise<Probe> {
    const pairs = [...new Set(terms.flatMap(pairsOf))];
    const values: unknown[] = [kinds, pairs];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const paper = ofPaper(publicationId, bind);
    // A word of two characters is its own pair: there is nothing to check again.
    const unsure = terms.filter((term) => [...term].length !== 2);
    const text = `
      WITH probe AS MATERIALIZED (
        SELECT item_id, kind, created_at, ${unsure.length ? likes('text', unsure, bind) : 'true'} AS holds FROM text_index
        WHERE cardinality($2::text[]) > 0 AND bigrams(text) @> (SELECT $2::text[]) AND kind = ANY($1) ${paper} LIMIT ${SEARCH_CAP + 1}),
      ${changedLately(terms, paper, bind)},
      hits AS MATERIALIZED (
        SELECT item_id, kind, created_at FROM probe WHERE holds AND item_id NOT IN (SELECT item_id FROM noted)
        UNION ALL SELECT item_id, kind, created_at FROM fresh)
      SELECT (SELECT count(*)::int FROM probe) AS probed, (SELECT count(*)::int FROM hits) AS total, ${pageOf(bind(limit), bind(offset))},
        ARRAY(SELECT item_id FROM fresh) AS fresh, ${isWholeWanted ? 'ARRAY(SELECT item_id FROM hits)' : 'NULL::uuid[]'} AS found`;
    // No ORDER BY inside the probe, and no word the planner can see: it would walk an ordered index, or for a common word
    // the table, and take every text apart anew.
    const row = await this.sql.row<Probe & Record<string, unknown>>({ name: plainName('text_probe', { terms, publicationId }, isWholeWanted, unsure.length), text, values });
    if (!row) throw new Error('a probe answers one row');
    return row;
  }

  /** Looks for the words in the newest texts, `depth` of them and all that changed lately. */
  private async lookThrough({ terms, kinds, publicationId, offset, limit }: Wanted, depth: number): Promise<{ looked: number; total: number; hits: Hit[] }> {
    const values: unknown[] = [kinds];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const paper = ofPaper(publicationId, bind);
    const text = `
      WITH looked AS MATERIALIZED (
        SELECT item_id, kind, created_at, ${likes('text', terms, bind)} AS holds FROM text_index WHERE kind = ANY($1) ${paper}
        ORDER BY created_at DESC, item_id LIMIT ${depth}),
      ${changedLately(terms, paper, bind)},
      hits AS MATERIALIZED (
        SELECT item_id, kind, created_at FROM looked WHERE holds AND item_id NOT IN (SELECT item_id FROM noted)
        UNION ALL SELECT item_id, kind, created_at FROM fresh)
      SELECT (SELECT count(*)::int FROM looked) AS looked, (SELECT count(*)::int FROM hits) AS total, ${pageOf(bind(limit), bind(offset))}`;
    const row = await this.sql.row<{ looked: number; total: number; hits: Hit[] }>({ name: plainName(`text_walk_${depth}`, { terms, publicationId }), text, values });
    return row ?? { looked: 0, total: 0, hits: [] };
  }
}

/** The name to prepare a search under: only those for one word have one, as their text depends on little else. */
const plainName = (step: string, { terms, publicationId }: Pick<Wanted, 'terms' | 'publicationId'>, ...shape: (boolean | number)[]): string | undefined =>
  (terms.length === 1 ? [step, publicationId ? 'paper' : 'all', ...shape.map(Number)].join('_') : undefined);
