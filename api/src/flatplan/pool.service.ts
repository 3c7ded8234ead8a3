import { Injectable } from '@nestjs/common';
import { invalidField, notFound } from '../common/app-error';
import { type Bind, escapeLike } from '../database/list-spec';
import { Sql } from '../database/sql';
import { MOST_OF_POOL, type PoolDto, type PoolItemDto, type PoolParams } from './pool.dto';
import { POOL, type PoolKind } from './pool.view';

interface Keyed { key: unknown[]; item: PoolItemDto }
/** What a kind's row shows, its order, and where its words are looked for. */
interface Shelf { columns: string; order: readonly { sql: string; type: string; direction: 'ASC' | 'DESC' }[]; words: readonly string[]; joins?: string }

const names = (column: string, id: string): string => `coalesce((SELECT string_agg(b.printed_name, ' ' ORDER BY b.position) FROM bylines b WHERE b.${column} = ${id}), '')`;
const DUE = "coalesce((SELECT min(r.run_on) FROM notice_runs r WHERE r.notice_id = n.id AND r.status = 'planned'), n.objections_from, n.dated_on, (n.created_at AT TIME ZONE 'UTC')::date)";

const SHELVES: Record<PoolKind, Shelf> = {
  article: {
    columns: `'id', a.id, 'title', coalesce(nullif(a.headline, ''), left(a.body_text, 30)), 'kicker', a.kicker, 'section', a.section, 'names', ${names('article_id', 'a.id')}, 'characters', a.character_count,
      'status', a.status, 'mustRun', a.must_run, 'noCut', a.no_cut, 'embargoUntil', a.embargo_until, 'dueOn', NULL, 'width', NULL, 'height', NULL`,
    order: [{ sql: 'a.must_run', type: 'boolean', direction: 'DESC' }, { sql: 'a.updated_at', type: 'timestamptz', direction: 'DESC' }, { sql: 'a.id', type: 'uuid', direction: 'DESC' }],
    words: ['a.headline', 'a.kicker', 'a.deck'],
  },
  photo: {
    columns: `'id', h.id, 'title', coalesce(nullif(h.headline, ''), h.caption), 'kicker', '', 'section', '', 'names', coalesce(nullif(h.credit, ''), ${names('photo_id', 'h.id')}), 'characters', 0,
      'status', h.status, 'mustRun', false, 'noCut', false, 'embargoUntil', NULL, 'dueOn', NULL, 'width', h.width, 'height', h.height`,
    order: [{ sql: 'h.created_at', type: 'timestamptz', direction: 'DESC' }, { sql: 'h.id', type: 'uuid', direction: 'DESC' }],
    words: ['h.headline', 'h.caption', 'h.credit'],
  },
  notice: {
    columns: `'id', n.id, 'title', n.title, 'kicker', n.issuing_body, 'section', n.type, 'names', n.issuing_body, 'characters', char_length(regexp_replace(n.body_text, '\\s', '', 'g')),
      'status', n.status, 'mustRun', true, 'noCut', true, 'embargoUntil', NULL, 'dueOn', ${DUE}, 'width', NULL, 'height', NULL`,
    order: [{ sql: DUE, type: 'date', direction: 'ASC' }, { sql: 'n.id', type: 'uuid', direction: 'ASC' }],
    words: ['n.title', 'n.issuing_body'],
  },
};

/** The pool beside the flatplan: what is ready for the next issue of a paper and stands on no page, a part at a time by key. */
@Injectable()
export class Pool {
  constructor(private readonly sql: Sql) {}

  async of(issueId: string, { kind = 'article', section, q, after, limit = 25 }: PoolParams): Promise<PoolDto> {
    const values: unknown[] = [];
    const bind: Bind = (value) => `$${values.push(value)}`;
    const { columns, order, words } = SHELVES[kind];
    const { table, alias, where } = POOL[kind];
    const wanted = Math.min(limit, MOST_OF_POOL);
    const conditions = [
      `${alias}.publication_id = (SELECT i.publication_id FROM issues i WHERE i.id = ${bind(issueId)})`, where,
      ...(section && kind === 'article' ? [`a.section = ${bind(section)}`] : []),
      ...(q ? [anyLike(words, bind(`%${escapeLike(q)}%`))] : []),
      ...(after === undefined ? [] : [beyond(SHELVES[kind].order, keyFrom(after, order.length), bind)]),
    ];
    const rows = await this.sql.rows<Keyed & Record<string, unknown>>({
      text: `SELECT json_build_array(${order.map(({ sql }) => `(${sql})::text`).join(', ')}) AS key, json_build_object('kind', '${kind}', ${columns}) AS item
        FROM ${table} ${alias} WHERE ${conditions.join(' AND ')} ORDER BY ${order.map(({ sql, direction }) => `${sql} ${direction}`).join(', ')} LIMIT ${wanted + 1}`,
      values,
    });
    if (rows.length === 0 && !(await this.exists(issueId))) throw notFound();
    const items = rows.slice(0, wanted).map(({ item }) => item);
    return { items, next: rows.length > wanted ? cursorOf(rows[wanted - 1]?.key ?? []) : null };
  }

  private async exists(issueId: string): Promise<boolean> {
    return (await this.sql.row({ text: 'SELECT 1 AS here FROM issues WHERE id = $1', values: [issueId] })) !== null;
  }
}

const anyLike = (columns: readonly string[], pattern: string): string => `(${columns.map((column) => `${column} ILIKE ${pattern}`).join(' OR ')})`;

/** What comes after a key. All columns of an order run one way, so that one comparison of rows says it. */
const beyond = (order: Shelf['order'], key: readonly unknown[], bind: Bind): string => {
  const sign = order[0]?.direction === 'ASC' ? '>' : '<';
  return `(${order.map(({ sql }) => sql).join(', ')}) ${sign} (${order.map(({ type }, index) => `${bind(key[index])}::${type}`).join(', ')})`;
};

const cursorOf = (key: readonly unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

const keyFrom = (cursor: string, length: number): string[] => {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === length && key.every((part) => typeof part === 'string')) return key as string[];
  } catch {
    // Not one of ours: refused like any other wrong value.
  }
  throw invalidField('after', 'field.invalid');
};
