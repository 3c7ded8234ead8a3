import type { BodyBlock, TextBlock, TextRun } from '../copy/body';
import { prepareParagraph, type Paragraph, type Run } from './cells';
import { EM, type Face } from './faces';
import { breakLine, type Line } from './line-breaking';
import type { Piece } from './page-model';
import { tableItems } from './table';

/** How an item's lines stand in the measure. */
export type ItemAlign = 'justify' | 'centre' | 'right';

/** A paragraph of a piece, ready to flow: it knows its lines at every measure it has been asked for. */
export interface TextItem {
  kind: 'text';
  /** The block of the body it comes from. */
  index: number;
  paragraph: Paragraph;
  align: ItemAlign;
  /** First-line indent in thousandths of an em at a measure; right-aligned items stand off the right edge by it. */
  indentAt: (measure: number) => number;
  /** Stays with the item that follows (subheads), or with the one before (signatures). */
  keep: 'next' | 'previous' | null;
  /** Set at the right of the last line when there is room, else on a line of its own: the byline. */
  tail: Paragraph | null;
  lines: Map<number, Line>;
}

/** One row of a table: whole body lines, never parted. */
export interface RowItem {
  kind: 'row';
  index: number;
  /** Which row of its table, from 0. */
  row: number;
  isFirst: boolean;
  isLast: boolean;
  isHead: boolean;
  cells: readonly Paragraph[];
  /** Widths of the table's columns and the lines of each cell at a measure (thousandths of a body em). */
  layoutAt: (measure: number) => RowLayout;
}
export interface RowLayout { edges: readonly number[]; lines: readonly (readonly Line[])[]; height: number }
export type Item = TextItem | RowItem;

/** A piece cut into items. Kept for as long as the piece is, so that moving a block breaks no line anew. */
export interface Galley { items: readonly Item[]; missing: readonly string[] }

/** CLREQ 3.2.1: two em, one in a measure of twelve or fewer characters. */
export const paragraphIndent = (measure: number): number => (measure <= 12 * EM ? EM : 2 * EM);

const faceOf = (run: TextRun, plain: Face): Face => {
  const marks = (run.marks ?? []).map(({ type }) => type);
  return marks.includes('bold') ? 'heiBold' : marks.includes('italic') ? 'kai' : plain;
};

/** The runs of a block in the desk's faces: bold is 黑, italic is 楷. */
export const runsOf = (block: TextBlock, plain: Face): Run[] => (block.content ?? []).map((run) => ({ text: run.text, face: faceOf(run, plain) }));

const textItem = (index: number, runs: readonly Run[], rest: Partial<TextItem> = {}): TextItem => ({
  kind: 'text', index, paragraph: prepareParagraph(runs), align: 'justify', indentAt: paragraphIndent, keep: null, tail: null, lines: new Map(), ...rest,
});

const itemsOf = (block: BodyBlock, index: number): Item[] => {
  if (block.type === 'table') return tableItems(block, index);
  if (block.type === 'subhead') return [textItem(index, runsOf(block, 'heiBold'), { align: 'centre', indentAt: () => 0, keep: 'next' })];
  const runs = runsOf(block, block.type === 'quotation' ? 'kai' : 'song');
  return runs.length === 0 ? [] : [textItem(index, runs)];
};

const SIGNATURE_INDENT = EM;

const compose = (piece: Piece): Galley => {
  const note = piece.note ? [textItem(-1, [{ text: piece.note, face: 'kai' }], { align: 'centre', indentAt: () => 0, keep: 'next' })] : [];
  const body = piece.body.content.flatMap(itemsOf);
  const count = piece.body.content.length;
  const signed = (piece.signature ?? []).map((text, at) =>
    textItem(count + at, [{ text, face: 'song' }], { align: 'right', indentAt: () => SIGNATURE_INDENT, keep: 'previous' }));
  const last = body.at(-1);
  const tail = piece.byline ? prepareParagraph([{ text: piece.byline, face: 'kai' }]) : null;
  const items: Item[] = [...note, ...body, ...signed];
  if (tail && last?.kind === 'text' && last.keep !== 'next') items[items.indexOf(last)] = { ...last, tail };
  else if (piece.byline) items.push(textItem(count, [{ text: piece.byline, face: 'kai' }], { align: 'right', indentAt: () => 0, keep: 'previous' }));
  return { items, missing: missingIn(items) };
};

const missingIn = (items: readonly Item[]): string[] => {
  const paragraphs = items.flatMap((item) => (item.kind === 'row' ? item.cells : item.tail ? [item.paragraph, item.tail] : [item.paragraph]));
  return [...new Set(paragraphs.flatMap(({ cells }) => cells.filter(({ missing }) => missing).map(({ source }) => source)))];
};

const galleys = new WeakMap<Piece, Galley>();

/** The items of a piece; asked again for the same object, the answer is the one already made. */
export const galleyOf = (piece: Piece): Galley => {
  const known = galleys.get(piece);
  if (known) return known;
  const galley = compose(piece);
  galleys.set(piece, galley);
  return galley;
};

/** Where a centred line that is too long is best turned: after a mark if both parts go in, else near the middle. Widths in thousandths of an em. */
const turnWidth = ({ cells, pair }: Paragraph, from: number, measure: number): number | null => {
  const rest = cells.slice(from).map(({ name, width }, index) => ({ name, width: width - (pair[from + index] ?? 0) }));
  const whole = rest.reduce((sum, { width }) => sum + width, 0);
  if (whole > 2 * measure) return null;
  let pen = 0;
  let best: { width: number; cost: number } | null = null;
  for (const [index, { name, width }] of rest.entries()) {
    pen += width;
    const isLast = index === rest.length - 1;
    // The mark gives up its white half at the line end.
    const inked = pen - EM / 2;
    if (isLast || name !== 'stop' || inked > measure || whole - pen > measure) continue;
    const cost = Math.abs(whole - 2 * pen);
    if (!best || cost < best.cost) best = { width: inked, cost };
  }
  return best?.width ?? Math.min(measure, Math.ceil(whole / 2 / EM) * EM + EM / 2);
};

/** A line set ragged. One that would be turned is turned where it reads well, not where the measure happens to end. */
const turned = ({ align, paragraph }: TextItem, from: number, measure: number): Line => {
  const line = breakLine(paragraph, from, measure, { ragged: true });
  const width = align === 'centre' && !line.isLast ? turnWidth(paragraph, from, measure) : null;
  return width === null ? line : { ...breakLine(paragraph, from, width, { ragged: true }), measure };
};

const MOST_MEASURES = 1 << 20;

/** The line of an item that begins at cell `from`, at a measure in thousandths of an em. */
export const lineAt = (item: TextItem, from: number, measure: number): Line => {
  const key = from * MOST_MEASURES + measure;
  const known = item.lines.get(key);
  if (known) return known;
  const indent = item.indentAt(measure);
  const line = item.align === 'justify' ? breakLine(item.paragraph, from, measure, { indent }) : turned(item, from, measure - indent);
  item.lines.set(key, line);
  return line;
};
