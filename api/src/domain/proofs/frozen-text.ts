import { textOf, type TableBlock } from '../copy/body';
import type { PageFacts } from '../layout/page-facts';
import type { ComposeInput } from '../typeset/compose-page';
import { type DisplayList, POINTS_PER_MM, type TextLine } from '../typeset/display-list';
import { EM, EM_ASCENT } from '../typeset/faces';
import type { Block, HeadlineSpec, PageLayout as SetPage, Piece } from '../typeset/page-model';
import { edgesOf } from './line-edges';
import type { TextPart } from './places';

/** A rectangle of the page in millimetres from the top left of the trim. */
export interface Box { x: number; y: number; width: number; height: number }

/** One printed line of a passage: the UTF-16 units of it, its box in millimetres, and where each unit begins and the last ends (down the page when vertical). */
export interface FrozenLine extends Box { start: number; end: number; edges: readonly number[]; face?: string; isVertical?: true }

/** A stretch of words as it stands on one proof. `from`: where it begins in the whole paragraph, of which another page may have the rest. */
export interface FrozenPassage { part: TextPart; paragraph: number | null; from: number; text: string; lines: readonly FrozenLine[] }

/** What a page's words belong to: stories, notices, photos, and the page's own furniture by its block. */
export interface FrozenPiece { itemId: string; kind: 'article' | 'notice' | 'photo' | 'furniture'; title: string; furniture?: string; passages: readonly FrozenPassage[] }

interface Gathered { part: TextPart; paragraph: number | null; whole: string | null; lines: { line: TextLine; at: number | null }[] }
interface GatheredPiece extends Omit<FrozenPiece, 'passages'> { passages: Map<string, Gathered> }
interface Found { piece: Omit<GatheredPiece, 'passages'>; part: TextPart; paragraph: number | null; whole: string | null; at: number | null }

/** Everything a page is frozen from: what it was composed from, and what came of it. */
export interface FrozenFrom { input: ComposeInput; facts: PageFacts; number: number; list: DisplayList }

const millimetres = (points: number): number => Math.round((points / POINTS_PER_MM) * 100) / 100;

const cellTexts = (table: TableBlock): { row: number; column: number; texts: number; text: string }[] => table.content.flatMap((row, rowAt) =>
  row.content.map((cell, column) => ({ row: rowAt, column, texts: cell.content.length, text: cell.content.map(textOf).join(' ') })));

/** Which running text of its body (as in `textBlocksOf`) a line is of, and the whole of that text. Signature lines are counted on behind the body. */
const paragraphOf = ({ body, signature = [] }: Piece, { item, cell }: NonNullable<TextLine['source']>): { paragraph: number; whole: string } => {
  let paragraph = 0;
  for (const [index, block] of body.content.entries()) {
    if (index === item) break;
    paragraph += block.type === 'table' ? cellTexts(block).reduce((sum, { texts }) => sum + texts, 0) : 1;
  }
  const block = body.content[item];
  if (!block) return { paragraph: paragraph + item - body.content.length, whole: signature[item - body.content.length] ?? '' };
  if (block.type !== 'table') return { paragraph, whole: textOf(block) };
  for (const one of cellTexts(block)) {
    if (one.row === cell?.row && one.column === cell.column) return { paragraph, whole: one.text };
    paragraph += one.texts;
  }
  return { paragraph, whole: '' };
};

/** What a part of a headline says where it has no wording of its own on this page. */
const headlineText = (part: TextPart, headline: HeadlineSpec | undefined, piece: { kicker?: string; headline?: string; deck?: string } | undefined): string | null => {
  const level = part === 'headline' ? headline?.main : part === 'kicker' ? headline?.kicker : headline?.deck;
  return level?.text ? level.text.join('') : piece?.[part as 'kicker' | 'headline' | 'deck'] ?? null;
};

/** Whose words each line of a page is, and where in them it begins. */
class Ownership {
  private readonly blocks: ReadonlyMap<string, Block>;
  private readonly pieces: ReadonlyMap<string, Piece>;

  constructor(page: SetPage, private readonly from: FrozenFrom) {
    this.blocks = new Map(page.blocks.map((block) => [block.id, block]));
    this.pieces = new Map(from.input.pieces.map((piece) => [piece.id, piece]));
  }

  of(line: TextLine): Found | null {
    const block = this.blocks.get(line.block);
    if (!block) return null;
    if (line.part === 'furniture') return { piece: { itemId: block.id, kind: 'furniture', title: line.plain, furniture: block.kind }, part: 'furniture', paragraph: null, whole: null, at: null };
    if (line.photoId) return { piece: this.photo(line.photoId), part: line.part ?? 'caption', paragraph: null, whole: null, at: null };
    const itemId = line.source?.pieceId ?? block.pieceId;
    if (!itemId) return null;
    const piece = this.pieces.get(itemId);
    const owner = piece ? this.piece(piece) : this.photo(itemId);
    if (!line.source || !piece) {
      const level = 'headline' in block ? block.headline : undefined;
      const words = block.kind === 'photo' ? { headline: block.title } : piece;
      return { piece: owner, part: line.part ?? 'body', paragraph: null, whole: ['kicker', 'headline', 'deck'].includes(line.part ?? '') ? headlineText(line.part ?? 'headline', level, words) : null, at: null };
    }
    const isByline = line.source.item >= piece.body.content.length && piece.byline !== undefined && (piece.signature ?? []).length === 0;
    if (isByline || line.source.item < 0) return { piece: owner, part: isByline ? 'byline' : 'body', paragraph: null, whole: null, at: null };
    return { piece: owner, part: 'body', ...paragraphOf(piece, line.source), at: line.source.from };
  }

  piece({ id, headline }: Piece): Found['piece'] {
    return { itemId: id, kind: this.from.facts.pieces.find((piece) => piece.id === id)?.kind ?? 'article', title: headline };
  }

  photo(id: string): Found['piece'] {
    const photo = this.from.facts.photos.find((one) => one.id === id);
    return { itemId: id, kind: 'photo', title: photo?.headline || photo?.caption || '' };
  }
}

/** Where each line begins in the whole text, skipping the white space a turned line loses; null when the lines are not that text. */
const aligned = (whole: string, lines: readonly string[]): number[] | null => {
  let pen = 0;
  const starts: number[] = [];
  for (const line of lines) {
    const at = whole.indexOf(line, pen);
    if (at < 0 || whole.slice(pen, at).trim() !== '') return null;
    starts.push(at);
    pen = at + line.length;
  }
  return whole.slice(pen).trim() === '' ? starts : null;
};

const frozenLine = (line: TextLine, start: number): FrozenLine => {
  const isVertical = line.runs.some(({ y }) => y !== undefined);
  const edges = edgesOf(line).map(millimetres);
  const [first = 0, last = first] = [edges[0], edges.at(-1)];
  const units = { start, end: start + line.plain.length, edges, face: line.runs[0]?.face ?? '' };
  if (isVertical) return { ...units, isVertical, x: millimetres(line.runs[0]?.x[0] ?? 0), y: first, width: millimetres(line.size), height: Math.round((last - first) * 100) / 100 };
  return { ...units, x: first, y: millimetres(line.y - (line.size * EM_ASCENT) / EM), width: Math.round((last - first) * 100) / 100, height: millimetres(line.size) };
};

const passageOf = ({ part, paragraph, whole, lines }: Gathered): FrozenPassage => {
  const plains = lines.map(({ line }) => line.plain);
  const known = lines.every(({ at }) => at !== null) && whole !== null ? lines.map(({ at }) => at ?? 0) : whole === null ? null : aligned(whole, plains);
  const starts = known ?? plains.map((_, index) => plains.slice(0, index).join('').length);
  const from = Math.min(...starts);
  const end = Math.max(...starts.map((start, index) => start + (plains[index] ?? '').length));
  const text = known && whole !== null ? whole.slice(from, end) : plains.join('');
  return { part, paragraph, from, text, lines: lines.map(({ line }, index) => frozenLine(line, (starts[index] ?? 0) - from)) };
};

/** Several lines of furniture, and the two jump lines of a story, are passages of their own. */
const ALONE: readonly TextPart[] = ['furniture', 'jump'];

/** The words of a page as printed, piece by piece in the order they are drawn, each line with its place. Photos without words are there too. */
export const frozenPieces = (from: FrozenFrom): FrozenPiece[] => {
  const page = from.input.pages.find(({ number }) => number === from.number);
  if (!page) return [];
  const ownership = new Ownership(page, from);
  const pieces = new Map<string, GatheredPiece>();
  const gather = (piece: Found['piece']): GatheredPiece => {
    const known = pieces.get(piece.itemId) ?? { ...piece, passages: new Map<string, Gathered>() };
    pieces.set(piece.itemId, known);
    return known;
  };
  for (const item of from.list.items) {
    if (item.kind === 'image') gather(ownership.photo(item.photoId));
    const found = item.kind === 'text' ? ownership.of(item) : null;
    if (!found || item.kind !== 'text') continue;
    const { passages } = gather(found.piece);
    const paragraph = ALONE.includes(found.part) ? [...passages.values()].filter(({ part }) => part === found.part).length : found.paragraph;
    const key = `${found.part} ${paragraph}`;
    const passage = passages.get(key) ?? { part: found.part, paragraph, whole: found.whole, lines: [] };
    passage.lines.push({ line: item, at: found.at });
    passages.set(key, passage);
  }
  return [...pieces.values()].map(({ passages, ...piece }) => ({ ...piece, passages: [...passages.values()].map(passageOf) }));
};

/** The reading text of a proof: pieces apart by a blank line, their passages line by line. */
export const readingText = (pieces: readonly FrozenPiece[]): string =>
  `${pieces.map(({ passages }) => passages.map(({ text }) => text).join('\n')).filter((text) => text !== '').join('\n\n')}\n`;
