import { isStorable } from '../copy/storable';

/** Why a stored value is refused, and where (`blocks.3.headline.main.pt`). */
export const SHAPE_RULES = ['missing', 'unknownField', 'notObject', 'notList', 'tooMany', 'notText', 'tooLong', 'notNumber', 'notWhole', 'outOfRange', 'notFlag', 'notChoice'] as const;
export type ShapeRule = (typeof SHAPE_RULES)[number];
export interface ShapeProblem { field: string; rule: ShapeRule }

/** A check names the first thing that is wrong with a value, or nothing. */
export type Check = (value: unknown, field: string) => ShapeProblem | null;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const first = <Item>(items: Iterable<Item>, check: (item: Item) => ShapeProblem | null): ShapeProblem | null => {
  for (const item of items) {
    const problem = check(item);
    if (problem) return problem;
  }
  return null;
};

const join = (field: string, name: string | number): string => (field === '' ? String(name) : `${field}.${name}`);

export const number = (min: number, max: number): Check => (value, field) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { field, rule: 'notNumber' };
  return value < min || value > max ? { field, rule: 'outOfRange' } : null;
};

export const whole = (min: number, max: number): Check => (value, field) =>
  number(min, max)(value, field) ?? (Number.isInteger(value) ? null : { field, rule: 'notWhole' });

export const text = (max: number, min = 0): Check => (value, field) => {
  if (typeof value !== 'string' || !isStorable(value)) return { field, rule: 'notText' };
  if (value.length < min) return { field, rule: 'missing' };
  return value.length > max ? { field, rule: 'tooLong' } : null;
};

export const flag: Check = (value, field) => (typeof value === 'boolean' ? null : { field, rule: 'notFlag' });

export const choice = (choices: readonly string[]): Check => (value, field) => (choices.includes(value as string) ? null : { field, rule: 'notChoice' });

export const listOf = (check: Check, most: number): Check => (value, field) => {
  if (!Array.isArray(value)) return { field, rule: 'notList' };
  return value.length > most ? { field, rule: 'tooMany' } : first(value.entries(), ([index, item]) => check(item, join(field, index)));
};

/** An object with exactly these fields: all of `required`, any of `optional`. An optional field that is undefined counts as left out. */
export const record = (required: Record<string, Check>, optional: Record<string, Check> = {}): Check => (value, field) => {
  if (!isRecord(value)) return { field, rule: 'notObject' };
  const stranger = Object.keys(value).find((name) => !(name in required) && !(name in optional));
  if (stranger !== undefined) return { field: join(field, stranger), rule: 'unknownField' };
  return first(Object.entries(required), ([name, check]) => (value[name] === undefined ? { field: join(field, name), rule: 'missing' } : check(value[name], join(field, name))))
    ?? first(Object.entries(optional), ([name, check]) => (value[name] === undefined ? null : check(value[name], join(field, name))));
};

/** One of several shapes, told apart by a field of theirs. */
export const variant = (tag: string, shapes: Record<string, Check>): Check => (value, field) => {
  if (!isRecord(value)) return { field, rule: 'notObject' };
  const shape = typeof value[tag] === 'string' && Object.hasOwn(shapes, value[tag]) ? shapes[value[tag]] : undefined;
  return shape ? shape(value, field) : { field: join(field, tag), rule: value[tag] === undefined ? 'missing' : 'notChoice' };
};
