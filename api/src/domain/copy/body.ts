import { ok, refuse, type Result } from '../result';
import { isStorable } from './storable';

/**
 * The body of a story as structured text: paragraphs, subheads, quotations, tables and the mark where it may jump to
 * another page, with bold and italic as the only emphasis. The shape is the JSON of the editor's document model, so
 * what is stored is what is edited.
 */
export interface TextRun { type: 'text'; text: string; marks?: Mark[] }
export interface Mark { type: MarkType }
export interface TextBlock { type: TextBlockType; content?: TextRun[] }
export interface TableCell { type: 'tableCell' | 'tableHeader'; attrs?: Record<string, unknown>; content: TextBlock[] }
export interface TableRow { type: 'tableRow'; content: TableCell[] }
export interface TableBlock { type: 'table'; content: TableRow[] }
export type BodyBlock = TextBlock | TableBlock;
export interface Body { type: 'doc'; content: BodyBlock[] }

/** A quotation is set apart from the running text; a jump mark holds no text. Both stand between paragraphs only, never in a table. */
export const TEXT_BLOCK_TYPES = ['paragraph', 'subhead', 'quotation', 'jumpMark'] as const;
export type TextBlockType = (typeof TEXT_BLOCK_TYPES)[number];
const CELL_BLOCK_TYPES: readonly TextBlockType[] = ['paragraph', 'subhead'];

export const MARK_TYPES = ['bold', 'italic'] as const;
export type MarkType = (typeof MARK_TYPES)[number];

/** Where a body is not well formed (`content.3.content.0`) and which rule it breaks. */
export interface BodyProblem { path: string; rule: BodyRule }
export type BodyRule = 'notADocument' | 'unknownBlock' | 'unknownMark' | 'notText' | 'emptyTable' | 'tooDeep' | 'unknownField' | 'tooLong';

export const MAX_BODY_CHARACTERS = 200_000;
const MAX_BLOCKS = 5_000;

export const EMPTY_BODY: Body = { type: 'doc', content: [] };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const hasOnly = (value: Record<string, unknown>, fields: readonly string[]): boolean => Object.keys(value).every((key) => fields.includes(key));

const problem = (path: string, rule: BodyRule): Result<never, BodyProblem> => refuse({ path, rule });

const NONE: Result<true, BodyProblem> = ok(true);

/** Checks each child in turn and stops at the first that is not well formed. */
const each = (value: unknown, path: string, check: (child: unknown, path: string) => Result<true, BodyProblem>): Result<true, BodyProblem> => {
  if (!Array.isArray(value)) return problem(path, 'notADocument');
  for (const [index, child] of value.entries()) {
    const checked = check(child, `${path}.${index}`);
    if (!checked.ok) return checked;
  }
  return NONE;
};

const checkMark = (mark: unknown, path: string): Result<true, BodyProblem> =>
  isRecord(mark) && MARK_TYPES.includes(mark.type as MarkType) && hasOnly(mark, ['type']) ? NONE : problem(path, 'unknownMark');

const checkRun = (run: unknown, path: string): Result<true, BodyProblem> => {
  if (!isRecord(run) || run.type !== 'text' || typeof run.text !== 'string' || run.text === '' || !isStorable(run.text)) return problem(path, 'notText');
  if (!hasOnly(run, ['type', 'text', 'marks'])) return problem(path, 'unknownField');
  return run.marks === undefined ? NONE : each(run.marks, `${path}.marks`, checkMark);
};

const checkTextBlock = (block: unknown, path: string, allowed: readonly TextBlockType[] = TEXT_BLOCK_TYPES): Result<true, BodyProblem> => {
  if (!isRecord(block) || !allowed.includes(block.type as TextBlockType)) return problem(path, 'unknownBlock');
  if (!hasOnly(block, block.type === 'jumpMark' ? ['type'] : ['type', 'content'])) return problem(path, 'unknownField');
  return block.content === undefined ? NONE : each(block.content, `${path}.content`, checkRun);
};

const checkCell = (cell: unknown, path: string): Result<true, BodyProblem> => {
  if (!isRecord(cell) || (cell.type !== 'tableCell' && cell.type !== 'tableHeader')) return problem(path, 'unknownBlock');
  if (!hasOnly(cell, ['type', 'attrs', 'content'])) return problem(path, 'unknownField');
  return each(cell.content, `${path}.content`, (block, at) => checkTextBlock(block, at, CELL_BLOCK_TYPES));
};

const checkRow = (row: unknown, path: string): Result<true, BodyProblem> => {
  if (!isRecord(row) || row.type !== 'tableRow') return problem(path, 'unknownBlock');
  return each(row.content, `${path}.content`, checkCell);
};

const checkBlock = (block: unknown, path: string): Result<true, BodyProblem> => {
  if (!isRecord(block) || block.type !== 'table') return checkTextBlock(block, path);
  if (!Array.isArray(block.content) || block.content.length === 0) return problem(path, 'emptyTable');
  return each(block.content, `${path}.content`, checkRow);
};

/** Refuses whatever is not a body of this schema, naming the first place that is wrong; nothing is repaired in silence. */
export const checkBody = (value: unknown): Result<Body, BodyProblem> => {
  if (!isRecord(value) || value.type !== 'doc' || !Array.isArray(value.content)) return problem('', 'notADocument');
  if (!hasOnly(value, ['type', 'content'])) return problem('', 'unknownField');
  if (value.content.length > MAX_BLOCKS) return problem('content', 'tooLong');
  const checked = each(value.content, 'content', checkBlock);
  if (!checked.ok) return checked;
  const body = value as unknown as Body;
  return bodyText(body).length > MAX_BODY_CHARACTERS ? problem('', 'tooLong') : ok(body);
};

export const textOf = (block: TextBlock): string => (block.content ?? []).map((run) => run.text).join('');

const rowText = (row: TableRow): string => row.content.map((cell) => cell.content.map(textOf).join(' ')).join('\t');

const blockText = (block: BodyBlock): string => (block.type === 'table' ? block.content.map(rowText).join('\n') : textOf(block));

/** The body as plain text, one paragraph, subhead, quotation or table row a line and cells parted by tabs: what is searched and counted. */
export const bodyText = (body: Body): string => body.content.filter(({ type }) => type !== 'jumpMark').map(blockText).join('\n');

export const paragraph = (text: string): TextBlock => (text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] });

export const subhead = (text: string): TextBlock => ({ ...paragraph(text), type: 'subhead' });

/** A table of plain cells; the first row is its head when `columns` are given. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): TableBlock => {
  const row = (cells: readonly string[], type: TableCell['type']): TableRow => ({
    type: 'tableRow', content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
  });
  return { type: 'table', content: [...(columns.length ? [row(columns, 'tableHeader')] : []), ...rows.map((cells) => row(cells, 'tableCell'))] };
};

/** Plain text to a body, one paragraph a line; blank lines only part paragraphs. */
export const bodyFromText = (text: string): Body => ({
  type: 'doc',
  content: text.split(/\r\n|\r|\n/u).map((line) => line.trim()).filter((line) => line !== '').map(paragraph),
});
