import { classOf, hasWhiteRight, isBlank, isForbiddenAtEnd, isForbiddenAtStart, type CharacterClass } from './character-class';
import { advanceOf, EM, faceFor, type Face } from './faces';
import { addressBreaks } from './address-breaks';

/** A stretch of text in one face. */
export interface Run { text: string; face: Face }

/** What stands on the page for a glyph that no face has: the trade's 〓. */
export const MISSING_GLYPH = '〓';
const TWO_EM_DASH = '⸺';
const TWO_EM_DASH_POINT = 0x2e3a;

/** One glyph in its box. Lengths in thousandths of an em; offsets in UTF-16 units of the paragraph. */
export interface Cell {
  /** What is drawn: the source, the two-em dash for ——, 〓 for a missing glyph, nothing for a control character. */
  glyph: string;
  source: string;
  at: number;
  face: Face;
  name: CharacterClass;
  width: number;
  /** How far the glyph's origin lies right of the left side of its box. */
  shift: number;
  missing: boolean;
}

/** A paragraph ready for breaking: its cells, and what holds between each and the next. */
export interface Paragraph {
  cells: readonly Cell[];
  /** Whether the line may break after the cell. */
  breakable: readonly boolean[];
  /** Whether the gap after the cell must not be stretched: inside a word, —— or ……, before an attached mark. */
  tight: readonly boolean[];
  /** White taken out between the cell and the next (CLREQ 3.1.6.1). */
  pair: readonly number[];
  /** Width of the word, or of the part of an address, that the cell stands in and no permitted break parts; 0 for what is no word. */
  solid: readonly number[];
  length: number;
}

const HALF = EM / 2;

/** GB/T 15834 5.1.9: the dot takes half an em. A mark narrower than its box stands where a full-width one has its ink. */
const boxOf = (name: CharacterClass, advance: number): { width: number; shift: number } => {
  if (name === 'attached') return { width: 0, shift: 0 };
  if (name === 'mid') return { width: HALF, shift: (HALF - advance) / 2 };
  if (name === 'dash' || name === 'ellipsis') return { width: EM, shift: (EM - advance) / 2 };
  if (name === 'open') return { width: EM, shift: advance <= HALF ? EM - advance : 0 };
  if (hasWhiteRight(name)) return { width: EM, shift: 0 };
  return { width: advance, shift: 0 };
};

const isControl = (character: string): boolean => /^[\p{Cc}\p{Cf}]$/u.test(character);

const cellOf = (character: string, at: number, asked: Face): Cell => {
  const name = classOf(character);
  const point = character.codePointAt(0) ?? 0;
  if (isBlank(name)) return { glyph: name === 'space' ? ' ' : character, source: character, at, face: asked, name, width: name === 'space' ? advanceOf(asked, 0x20) : EM, shift: 0, missing: false };
  if (isControl(character)) return { glyph: '', source: character, at, face: asked, name, width: 0, shift: 0, missing: false };
  const face = faceFor(asked, point);
  if (face === null && name === 'attached') return { glyph: '', source: character, at, face: asked, name, width: 0, shift: 0, missing: false };
  if (face === null) return { glyph: MISSING_GLYPH, source: character, at, face: asked, name, width: EM, shift: 0, missing: true };
  return { glyph: character, source: character, at, face, name, ...boxOf(name, advanceOf(face, point)), missing: false };
};

/** —— is one mark of two em, drawn with the two-em dash because the face's own dash leaves a gap. */
const dashPair = (at: number, face: Face): Cell | null => {
  const drawn = faceFor(face, TWO_EM_DASH_POINT);
  if (drawn === null) return null;
  return { glyph: TWO_EM_DASH, source: '——', at, face: drawn, name: 'dash', width: 2 * EM, shift: (2 * EM - advanceOf(drawn, TWO_EM_DASH_POINT)) / 2, missing: false };
};

/** An apostrophe between two letters belongs to its word and takes no more room than one. */
const isApostrophe = (text: string, at: number): boolean =>
  text[at] === '’' && classOf(text[at - 1] ?? ' ') === 'word' && classOf(text[at + 1] ?? ' ') === 'word';

const cellsOf = (runs: readonly Run[]): Cell[] => {
  const cells: Cell[] = [];
  let offset = 0;
  for (const { text, face } of runs) {
    for (let index = 0; index < text.length;) {
      const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
      const dash = character === '—' && text[index + 1] === '—' ? dashPair(offset + index, face) : null;
      const cell = dash ?? cellOf(character, offset + index, face);
      cells.push(isApostrophe(text, index) ? { ...cell, name: 'word', width: 350, shift: 0 } : cell);
      index += cell.source.length;
    }
    offset += text.length;
  }
  return cells;
};

/** White between two neighbouring marks is half an em, not a whole one. */
const pairTrim = (left: Cell, right: Cell): number => {
  if (hasWhiteRight(left.name) && (hasWhiteRight(right.name) || right.name === 'open')) return HALF;
  return left.name === 'open' && right.name === 'open' ? HALF : 0;
};

/** An ellipsis is two glyphs, and so is a dash that no two-em glyph stands for; four make two marks. */
const isJoined = (left: Cell, right: Cell, isPairEnd: boolean): boolean => {
  if (right.name === 'attached') return true;
  if (left.name === 'word' && (right.name === 'word' || right.name === 'postfix')) return true;
  return (left.name === 'ellipsis' || left.name === 'dash') && left.name === right.name && !isPairEnd && left.width !== 2 * EM;
};

const CURRENCY = '￥¥$€£№';

const mayBreak = (inked: Cell | null, left: Cell, right: Cell, joined: boolean): boolean => {
  if (joined || isBlank(right.name)) return false;
  if (isForbiddenAtStart(right.name, right.source)) return false;
  if (inked && (isForbiddenAtEnd(inked.name, inked.source) || (CURRENCY.includes(inked.source) && right.name === 'word'))) return false;
  return left !== right;
};

const solidWidths = (cells: readonly Cell[], breakable: readonly boolean[]): number[] => {
  const widths = cells.map(() => 0);
  for (let from = 0; from < cells.length;) {
    let to = from + 1;
    while (to < cells.length && !breakable[to - 1] && cells[to]?.name === 'word') to += 1;
    if (cells[from]?.name === 'word') widths.fill(cells.slice(from, to).reduce((sum, { width }) => sum + width, 0), from, to);
    from = to;
  }
  return widths;
};

/** Turns the runs of one paragraph into cells and settles, once, what holds between neighbours. */
export const prepareParagraph = (runs: readonly Run[]): Paragraph => {
  const cells = cellsOf(runs);
  const inAddress = addressBreaks(cells);
  const breakable: boolean[] = [];
  const tight: boolean[] = [];
  const pair: number[] = [];
  let inked: Cell | null = null;
  let inRun = 0;
  cells.forEach((cell, index) => {
    const next = cells[index + 1];
    if (!isBlank(cell.name)) inked = cell;
    inRun = cells[index - 1]?.name === cell.name ? inRun + 1 : 0;
    if (!next) {
      breakable.push(true); tight.push(true); pair.push(0);
      return;
    }
    const joined = isJoined(cell, next, inRun % 2 === 1);
    breakable.push(inAddress.has(index) || mayBreak(inked, cell, next, joined));
    tight.push(joined);
    pair.push(pairTrim(cell, next));
  });
  return { cells, breakable, tight, pair, solid: solidWidths(cells, breakable), length: runs.reduce((sum, { text }) => sum + text.length, 0) };
};
