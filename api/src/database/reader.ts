import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { type Bind, columnList, conditionsOf, type ListSpec, sortOf, TOTAL_CAP } from './list-spec';
import { Sql, type Statement } from './sql';

/** What a detail view reads: the list's columns and more, of one record. */
export interface RecordSpec { table: string; alias: string; columns: Record<string, string>; joins?: string; where?: string }

/** What the server adds to a list the asker asked for. */
export interface Narrowing {
  /** One more condition, such as what a text search found. */
  narrow?: (bind: Bind) => string;
  /** Where the total stops counting. */
  cap?: number;
  /** How many there are, where that is known already. */
  total?: number;
}

interface Answer<Row> { total: string; rows: Row[] }

/** Values and their placeholders, in the order they were bound. */
const binder = (): { values: unknown[]; bind: Bind } => {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
};

/** Lists and reading views: one statement each, built only from what the noun's spec allows. */
@Injectable()
export class Reader {
  private readonly names = new Map<string, string>();

  constructor(private readonly sql: Sql) {}

  /** One page of a noun, with its total: exact up to the cap, or kept where the spec keeps one. */
  async list<Row>(spec: ListSpec, query: ListQuery, narrowing: Narrowing = {}): Promise<PageOf<Row>> {
    const { narrow, cap = TOTAL_CAP } = narrowing;
    const { values, bind } = binder();
    const conditions = conditionsOf(spec, query.filter, bind);
    if (spec.where) conditions.unshift(spec.where);
    if (narrow) conditions.push(narrow(bind));
    const where = conditions.length ? `WHERE ${conditions.join(' AND ')}` : '';
    const kept = !narrow && keepsTotal(spec, query.filter);
    const total = narrowing.total !== undefined ? `SELECT ${bind(narrowing.total)}::bigint` : kept ? spec.keptTotal?.sql(query.filter, bind) : counting(spec, where, cap);
    const { key, direction } = sortOf(spec, query.sort);
    const nulls = key.nullable ? ' NULLS LAST' : '';
    // What is opened all day is prepared. A limit that is written out lets the planner keep one plan for it, which it
    // does not for a limit it has yet to hear.
    const isPlain = Object.keys(query.filter).length === 0;
    const isHot = query.offset === 0 && (narrow ? isPlain && narrowing.total !== undefined : kept || isPlain);
    const piece = isHot ? `LIMIT ${Number(query.limit)}` : `LIMIT ${bind(query.limit)} OFFSET ${bind(query.offset)}`;
    const { alias } = spec;
    const text = `
      SELECT (${total}) AS total, coalesce((SELECT json_agg(listed) FROM (
        SELECT ${columnList(spec.columns)}
        FROM (SELECT ${alias}.id, ${key.sql} AS sort_key FROM ${spec.table} ${alias} ${where}
              ORDER BY ${key.sql} ${direction}${nulls}, ${alias}.id ${direction}
              ${piece}) page
        JOIN ${spec.table} ${alias} ON ${alias}.id = page.id ${spec.joins ?? ''}
        ORDER BY page.sort_key ${direction}${nulls}, page.id ${direction}
      ) listed), '[]') AS rows`;
    const answer = await this.sql.row<Answer<Row>>({ text, values, name: isHot ? this.nameOf(spec, text) : undefined });
    const counted = Number(answer?.total ?? 0);
    const capped = !kept && narrowing.total === undefined && counted > cap;
    return { resource: spec.resource, offset: query.offset, rows: answer?.rows ?? [], total: capped ? cap : counted, capped };
  }

  /** One record as its reader sees it, or null. */
  async one<Row>(spec: RecordSpec, id: string): Promise<Row | null> {
    return (await this.sql.row<{ record: Row }>(recordStatement(spec, id)))?.record ?? null;
  }

  /** The name a list is prepared under: its own for every text, and none once there are so many that connections would fill up with plans. */
  private nameOf({ resource }: ListSpec, text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= MAX_NAMES) return known;
    const name = `${resource}_list_${this.names.size}`;
    this.names.set(text, name);
    return name;
  }
}

const MAX_NAMES = 200;

const keepsTotal = ({ keptTotal }: ListSpec, filter: ListQuery['filter']): boolean =>
  keptTotal !== undefined && Object.keys(filter).every((name) => keptTotal.covers.includes(name));

const counting = ({ table, alias }: ListSpec, where: string, cap: number): string =>
  `SELECT count(*) FROM (SELECT 1 FROM ${table} ${alias} ${where} LIMIT ${cap + 1}) counted`;

const recordTexts = new WeakMap<RecordSpec, string>();

/** The statement for one record, put together once and prepared once on each connection. */
const recordStatement = (spec: RecordSpec, id: string): Statement => {
  const { table, alias, columns, joins = '', where = 'true' } = spec;
  const text = recordTexts.get(spec) ?? `SELECT row_to_json(shown) AS record FROM (
    SELECT ${columnList(columns)} FROM ${table} ${alias} ${joins} WHERE ${alias}.id = $1 AND ${where}) shown`;
  recordTexts.set(spec, text);
  return { name: `${table}_by_id`, text, values: [id] };
};
