import { Injectable } from '@nestjs/common';
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

interface Probe { probed: number; indexed: string[]; fresh: string[] }

export interface SearchQuery { q: unknown; kinds: readonly string[]; publicationId: string | null; offset: number; limit: number }
export interface Hits { hits: { kind: string; id: string }[]; total: number; capped: boolean; terms: string[] }

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

/**
 * Searching in two steps. The index of character pairs is asked first, for at most 2,000 items, each checked again
 * letter by letter; a term that is in more of them than that is common enough to be found by walking the newest.
 * Texts that changed a moment ago and are not indexed yet are looked through as they are.
 */
@Injectable()
export class TextIndex {
  constructor(private readonly reader: Reader, private readonly sql: Sql) {}

  /** A list whose `filter.q` searches the noun's text; without `q` it is an ordinary list. */
  async list<Row>(spec: ListSpec, query: ListQuery): Promise<PageOf<Row>> {
    const terms = spec.textKind && query.filter.q !== undefined ? termsOf(query.filter.q) : [];
    if (!spec.textKind || terms.length === 0) return this.reader.list<Row>(spec, query);
    const { probed, indexed, fresh } = await this.probe([spec.textKind], terms);
    const isPaired = terms.some((term) => [...term].length >= 2);
    if (isPaired && probed <= SEARCH_CAP) {
      const found = [...indexed, ...fresh];
      return this.reader.list<Row>(spec, query, { narrow: (bind) => `${spec.alias}.id = ANY(${bind(found)}::uuid[])` });
    }
    const narrow = (bind: Bind): string => `(${spec.alias}.id = ANY(${bind(fresh)}::uuid[]) OR EXISTS (
      SELECT 1 FROM text_index x WHERE x.item_id = ${spec.alias}.id AND ${likes('x.text', terms, bind)}))`;
    // Counting on would scan; when nothing but the term narrows the list, the probe has shown that the cap is passed.
    const isAlone = isPaired && Object.keys(query.filter).length === 1;
    return this.reader.list<Row>(spec, query, { narrow, cap: SEARCH_CAP, atLeastCap: isAlone });
  }

  /** Everything of these kinds that holds all the words, newest first. */
  async search({ q, kinds, publicationId, offset, limit }: SearchQuery): Promise<Hits> {
    const terms = termsOf(q);
    if (terms.length === 0) throw invalidField('q', 'search.tooShort');
    const { probed, indexed, fresh } = await this.probe(kinds, terms);
    const isWhole = probed <= SEARCH_CAP && terms.some((term) => [...term].length >= 2);
    const values: unknown[] = [kinds, fresh];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const stands = isWhole ? `item_id = ANY(${bind(indexed)}::uuid[])` : `(${likes('text', terms, bind)})`;
    const paper = publicationId ? `AND publication_id = ${bind(publicationId)}` : '';
    const found = `
      SELECT kind, item_id, created_at FROM text_index WHERE kind = ANY($1) AND ${stands} AND item_id <> ALL($2::uuid[]) ${paper}
      UNION ALL SELECT kind, item_id, created_at FROM searchable_texts WHERE kind = ANY($1) AND item_id = ANY($2::uuid[]) ${paper}`;
    const row = await this.sql.row<{ total: number; hits: Hits['hits'] }>({
      text: `SELECT (SELECT count(*)::int FROM (SELECT 1 FROM (${found}) f LIMIT ${SEARCH_CAP + 1}) counted) AS total,
        coalesce((SELECT json_agg(json_build_object('kind', kind, 'id', item_id)) FROM (SELECT kind, item_id FROM (${found}) f ORDER BY created_at DESC, item_id LIMIT ${bind(limit)} OFFSET ${bind(offset)}) page), '[]') AS hits`,
      values,
    });
    const total = row?.total ?? 0;
    return { hits: row?.hits ?? [], total: Math.min(total, SEARCH_CAP), capped: total > SEARCH_CAP, terms };
  }

  private async probe(kinds: readonly string[], terms: readonly string[]): Promise<Probe> {
    const pairs = [...new Set(terms.flatMap(pairsOf))];
    const values: unknown[] = [kinds, pairs, SEARCH_CAP + 1];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const row = await this.sql.row<Probe>({
      // No ORDER BY inside the probe: the planner would walk an ordered index and recheck every row.
      text: `
        WITH probe AS MATERIALIZED (
          SELECT item_id, kind, text FROM text_index WHERE cardinality($2::text[]) > 0 AND bigrams(text) @> $2::text[] LIMIT $3),
        noted AS MATERIALIZED (SELECT item_id FROM text_backlog WHERE kind = ANY($1) LIMIT 1000)
        SELECT (SELECT count(*)::int FROM probe) AS probed,
          ARRAY(SELECT item_id FROM probe WHERE kind = ANY($1) AND ${likes('text', terms, bind)} AND item_id NOT IN (SELECT item_id FROM noted)) AS indexed,
          ARRAY(SELECT t.item_id FROM noted JOIN searchable_texts t ON t.kind = ANY($1) AND t.item_id = noted.item_id WHERE ${likes('t.text', terms, bind)}) AS fresh`,
      values,
    });
    return row ?? { probed: 0, indexed: [], fresh: [] };
  }
}
