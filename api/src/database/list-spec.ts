import { isUUID } from 'class-validator';
import { invalid, invalidField } from '../common/app-error';
import type { Direction, ListQuery } from '../common/list/list-query';

/** Gives a value its placeholder in the statement. */
export type Bind = (value: unknown) => string;
/** A filter's condition in SQL, or null when the value is not one it understands. */
export type Filter = (value: unknown, bind: Bind) => string | null;
export interface SortKey { sql: string; nullable?: boolean }

/** What may be read of a noun, and by which columns it may be filtered and sorted; nothing outside it reaches SQL. */
export interface ListSpec {
  resource: string;
  table: string;
  alias: string;
  where?: string;
  /** JSON field -> SQL expression, for a row of the list. */
  columns: Record<string, string>;
  joins?: string;
  filters: Record<string, Filter>;
  sorts: Record<string, SortKey>;
  defaultSort: readonly [string, Direction];
  /** The kind under which the text index knows this noun; without it `q` is not offered. */
  textKind?: string;
  /** Kept totals: SQL that answers a count without scanning, for the filters it covers. */
  keptTotal?: { covers: readonly string[]; sql: (filter: Record<string, unknown>, bind: Bind) => string };
}

/** A list total stops counting here; the answer then says that there are more. */
export const TOTAL_CAP = 10_000;

const many = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);
const MAX_CHOICES = 500;

const anyOf = (sql: string, type: string, valid: (value: unknown) => boolean): Filter => (value, bind) => {
  const values = many(value);
  if (values.length > MAX_CHOICES || !values.every(valid)) return null;
  return values.length === 1 ? `${sql} = ${bind(values[0])}::${type}` : `${sql} = ANY(${bind(values)}::${type}[])`;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 500 && !value.includes('\u0000');
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));

/** Filters by an id or several. */
export const byId = (sql: string): Filter => anyOf(sql, 'uuid', (value) => isUUID(value));
export const byText = (sql: string): Filter => anyOf(sql, 'text', isText);
export const byChoice = (sql: string, choices: readonly string[]): Filter => anyOf(sql, 'text', (value) => choices.includes(value as string));
export const byWhole = (sql: string): Filter => anyOf(sql, 'integer', (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31);
export const byFlag = (sql: string): Filter => (value, bind) => (typeof value === 'boolean' ? `${sql} = ${bind(value)}` : null);
/** `true` keeps what has a value, `false` what has none. */
export const byPresence = (sql: string): Filter => (value) => (typeof value === 'boolean' ? `${sql} IS ${value ? 'NOT ' : ''}NULL` : null);
export const fromDay = (sql: string): Filter => (value, bind) => (isDay(value) ? `${sql} >= ${bind(value)}::date` : null);
export const untilDay = (sql: string): Filter => (value, bind) => (isDay(value) ? `${sql} < ${bind(value)}::date + 1` : null);
/** A piece of a short text such as a name; for stories use the text index. */
export const containing = (...sql: string[]): Filter => (value, bind) => {
  if (!isText(value) || value.trim() === '') return null;
  const pattern = bind(`%${escapeLike(value.trim())}%`);
  return `(${sql.map((one) => `${one} ILIKE ${pattern}`).join(' OR ')})`;
};

export const escapeLike = (text: string): string => text.replace(/[\\%_]/gu, '\\$&');

/** The conditions a query asks for, or a refusal that names the filter. `q` of a noun with a text index is left to that index. */
export const conditionsOf = (spec: ListSpec, filter: ListQuery['filter'], bind: Bind): string[] => {
  const filters: Record<string, Filter> = { id: byId(`${spec.alias}.id`), ...spec.filters };
  const asked = Object.entries(filter).filter(([name]) => !(name === 'q' && spec.textKind));
  return asked.map(([name, value]) => {
    const known = Object.hasOwn(filters, name) ? filters[name] : undefined;
    const choices = [...Object.keys(filters), ...(spec.textKind ? ['q'] : [])].join('、');
    if (!known) throw invalid({ [`filter.${name}`]: { code: 'list.unknownFilter', params: { field: name, choices } } });
    const condition = known(value, bind);
    if (condition === null) throw invalidField(`filter.${name}`, 'list.filterValue');
    return condition;
  });
};

/** The order a query asks for, ties broken by id so that pages never overlap. */
export const sortOf = (spec: ListSpec, sort: ListQuery['sort']): { key: SortKey; direction: Direction } => {
  const [field, direction] = sort ? [sort.field, sort.direction] : spec.defaultSort;
  const sorts: Record<string, SortKey> = { id: { sql: `${spec.alias}.id` }, ...spec.sorts };
  if (!Object.hasOwn(sorts, field)) throw invalidField('sort', 'list.unknownSort', { field, choices: Object.keys(sorts).join('、') });
  return { key: sorts[field], direction };
};

export const columnList = (columns: Record<string, string>): string =>
  Object.entries(columns).map(([name, sql]) => `${sql} AS "${name}"`).join(', ');
