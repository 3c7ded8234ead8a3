import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import { invalidField } from '../app-error';

/** The three words every list understands, each as JSON in the address: `filter={"status":"draft"}&range=[0,24]&sort=["createdAt","DESC"]`. */
export class ListParams {
  @ApiPropertyOptional({ description: 'JSON object; `q` searches text', example: '{"q":"复工"}' })
  @IsOptional() @IsString() filter?: string;

  @ApiPropertyOptional({ description: 'JSON [first, last], counted from 0', example: '[0,24]' })
  @IsOptional() @IsString() range?: string;

  @ApiPropertyOptional({ description: 'JSON [field, "ASC" | "DESC"]', example: '["createdAt","DESC"]' })
  @IsOptional() @IsString() sort?: string;
}

export type Direction = 'ASC' | 'DESC';
export interface ListQuery {
  filter: Record<string, unknown>;
  offset: number;
  limit: number;
  sort: { field: string; direction: Direction } | null;
}

export const MAX_ROWS = 200;
const DEFAULT_ROWS = 25;
const MAX_OFFSET = 10_000_000;

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readFilter = (text = '{}'): ListQuery['filter'] => {
  const filter = json(text);
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) throw invalidField('filter', 'list.filter');
  return filter as ListQuery['filter'];
};

const readRange = (text = `[0,${DEFAULT_ROWS - 1}]`): Pick<ListQuery, 'offset' | 'limit'> => {
  const range = json(text);
  const [first, last] = Array.isArray(range) && range.length === 2 ? (range as unknown[]) : [];
  const whole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MAX_OFFSET;
  if (!whole(first) || !whole(last) || last < first || last - first >= MAX_ROWS) throw invalidField('range', 'list.range', { max: MAX_ROWS });
  return { offset: first, limit: last - first + 1 };
};

const readSort = (text: string | undefined): ListQuery['sort'] => {
  if (text === undefined) return null;
  const sort = json(text);
  const [field, direction] = Array.isArray(sort) && sort.length === 2 ? (sort as unknown[]) : [];
  if (typeof field !== 'string' || (direction !== 'ASC' && direction !== 'DESC')) throw invalidField('sort', 'list.sort');
  return { field, direction };
};

/** The asker's words as a query; what does not read is refused by name. At most 200 rows at a time. */
export const parseListQuery = ({ filter, range, sort }: ListParams): ListQuery => ({
  filter: readFilter(filter), ...readRange(range), sort: readSort(sort),
});
