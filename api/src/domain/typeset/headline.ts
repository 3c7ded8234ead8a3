import type { Body } from '../copy/body';
import { type Bond, bondsOf } from './bonds';
import { prepareParagraph } from './cells';
import { isBlank } from './character-class';
import type { Ink, LinePart, TextLine } from './display-list';
import { EM, EM_ASCENT, type Face } from './faces';
import type { Rect } from './grid';
import type { Align, Fit, HeadlineSpec } from './page-model';
import { setSolid, textLine, type Solid } from './set-text';
import { composeVertical } from './vertical-headline';

/** 长体: a line may be narrowed to this part of its width and no further. */
export const NARROWEST = 0.85;
/** Below this part of its asked size a headline is no longer the headline the editor wanted. */
const SMALLEST = 0.6;
const SIZE_STEP = 0.5;

/** What a piece has to say in its headline; its body tells which characters make a word. */
export interface HeadlineTexts { kicker?: string; headline: string; deck?: string; body?: Body }

/** A headline that is set: whole body lines it takes, its lines, and by how many characters the widest is too wide. */
export interface SetHeadline { rows: number; over: number; missing: readonly string[]; draw: (area: Rect, block: string) => TextLine[] }

/** One level, its lines already fitted: size in points, scale in parts of one. */
export interface FittedLevel { part: LinePart; lines: readonly Solid[]; size: number; scale: number; align: Align; ink: Ink }

/** Narrows, then shrinks a line as its fit allows; size and room in points, `over` in characters. */
export const fitLine = (width: number, pt: number, room: number, fit: Fit): { size: number; scale: number; over: number } => {
  const natural = (width * pt) / EM;
  if (natural <= room) return { size: pt, scale: 1, over: 0 };
  const scale = room / natural;
  if (fit !== 'none' && scale >= NARROWEST) return { size: pt, scale, over: 0 };
  if (fit === 'shrink') {
    const needed = Math.floor((room * EM) / (width * NARROWEST) / SIZE_STEP) * SIZE_STEP;
    const size = Math.max(pt * SMALLEST, needed);
    const tight = (width * size) / EM;
    if (tight * NARROWEST <= room) return { size, scale: Math.min(1, room / tight), over: 0 };
    return { size, scale: NARROWEST, over: Math.ceil((tight * NARROWEST - room) / (size * NARROWEST)) };
  }
  const narrowest = fit === 'none' ? 1 : NARROWEST;
  return { size: pt, scale: narrowest, over: Math.ceil((natural * narrowest - room) / (pt * narrowest)) };
};

const midpointOf = (text: string, face: Face): number => setSolid(text, face, true).width / 2;

/** What turning between two characters costs for each time the story says them in a row, up to a limit: they may be one word. */
const BOND_COST = EM * 1.5;
const MOST_BOUND = 5;

/** Turns a headline into two lines: at the space nearest the middle, else after a mark or where it parts most evenly, never by choice inside a quotation or a word of its story. */
const turnOnce = (text: string, face: Face, bond: Bond): [string, string] | null => {
  const { cells, breakable, tight } = prepareParagraph([{ text, face }]);
  const middle = midpointOf(text, face);
  let best: { at: number; cost: number } | null = null;
  let pen = 0;
  let quoted = 0;
  cells.forEach((cell, index) => {
    quoted += cell.name === 'open' ? 1 : cell.name === 'close' ? -1 : 0;
    pen += isBlank(cell.name) ? EM / 2 : cell.width;
    if (index === cells.length - 1 || !breakable[index] || tight[index]) return;
    const turn = (isBlank(cell.name) ? 0 : cell.name === 'stop' || cell.name === 'close' ? EM * 2 : EM * 6) + (quoted > 0 ? EM * 8 : 0);
    const bound = BOND_COST * Math.min(MOST_BOUND, bond(cell.source, cells[index + 1]?.source ?? ''));
    const cost = Math.abs(pen - middle) + turn + bound;
    if (!best || cost < best.cost) best = { at: cell.at + cell.source.length, cost };
  });
  const at = (best as { at: number } | null)?.at;
  return at === undefined ? null : [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
};

/** Turns a headline text into at most `count` lines, the longest again and again. */
export const turnLines = (text: string, count: number, face: Face, bond: Bond = bondsOf(undefined)): string[] => {
  const lines = [text];
  while (lines.length < count) {
    const longest = lines.reduce((at, line, index) => (line.length > (lines[at] ?? '').length ? index : at), 0);
    const turned = turnOnce(lines[longest] ?? '', face, bond);
    if (!turned) break;
    lines.splice(longest, 1, ...turned);
  }
  return lines;
};

export interface LevelAsked { part: LinePart; texts: readonly string[]; pt: number; face: Face; align: Align; fit: Fit }

const fitLevel = ({ part, texts, pt, face, align, fit }: LevelAsked, room: number): FittedLevel & { over: number } => {
  const lines = texts.map((text) => setSolid(text, face, true));
  const widest = Math.max(0, ...lines.map(({ width }) => width));
  return { part, lines, align, ink: 'black', ...fitLine(widest, pt, room, fit) };
};

/** The levels that are both asked for and written, from the top: 引题, 主题, 副题. */
export const levelsOf = (spec: HeadlineSpec, texts: HeadlineTexts): LevelAsked[] => {
  const bond = bondsOf(texts.body);
  const small = (part: LinePart, level: HeadlineSpec['kicker'], text: string | undefined): LevelAsked[] => {
    const lines = level?.text ?? (text && level ? turnLines(text, level.lines ?? 1, level.face, bond) : []);
    return level && lines.length > 0 ? [{ part, texts: lines, pt: level.pt, face: level.face, align: level.align ?? spec.main.align ?? 'centre', fit: 'shrink' }] : [];
  };
  const main = spec.main.text ?? (texts.headline ? turnLines(texts.headline, spec.main.lines, spec.main.face, bond) : []);
  return [
    ...small('kicker', spec.kicker, texts.kicker),
    ...(main.length > 0 ? [{ part: 'headline' as const, texts: main, pt: spec.main.pt, face: spec.main.face, align: spec.main.align ?? 'centre' as const, fit: spec.main.fit }] : []),
    ...small('deck', spec.deck, texts.deck),
  ];
};

const missingIn = (levels: readonly FittedLevel[]): string[] =>
  levels.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.filter(({ cell }) => cell.missing).map(({ cell }) => cell.source)));

/** Space between two lines of a headline, in points: large lines stand tight, small ones as in text; a little more between levels. */
const leadBetween = (upper: FittedLevel, lower: FittedLevel): number => {
  if (upper === lower) return upper.size * (upper.part === 'headline' ? 0.18 : 0.3);
  return 3 + Math.max(upper.size, lower.size) * 0.12;
};

/** White under a headline of so much in all, in points: half of little, of more only as much as keeps it with its text. */
const whiteBelow = (white: number, leading: number): number => Math.min(white * 0.48, leading * 0.96 + Math.max(0, white - 2 * leading) * 0.3);

const stack = (levels: readonly FittedLevel[]): { height: number; lines: { level: FittedLevel; line: Solid; top: number }[] } => {
  const lines: { level: FittedLevel; line: Solid; top: number }[] = [];
  let top = 0;
  let above: FittedLevel | null = null;
  for (const level of levels) {
    for (const line of level.lines) {
      if (above) top += leadBetween(above, level);
      lines.push({ level, line, top });
      top += level.size;
      above = level;
    }
  }
  return { height: top, lines };
};

/**
 * Sets a headline over a width, both in points: every level fitted, the whole set low in its whole body lines, so that it
 * belongs to the text below it. Widths too great for the fit are told, not hidden.
 */
export const composeHeadline = (spec: HeadlineSpec, texts: HeadlineTexts, width: number, leading: number): SetHeadline => {
  const asked = levelsOf(spec, texts);
  if (spec.direction === 'v') return composeVertical(spec, asked, width, leading);
  const levels = asked.map((level) => fitLevel(level, width));
  const { height, lines } = stack(levels);
  // A headline that has outgrown the rows it was given takes what it needs: it never runs into its text.
  const rows = asked.length === 0 ? 0 : Math.max(spec.rows ?? 0, Math.ceil((height + leading * 1.1) / leading));
  const above = rows * leading - height - whiteBelow(rows * leading - height, leading);
  const draw = (area: Rect, block: string): TextLine[] => lines.map(({ level, line, top }) => {
    const wide = (line.width * level.size * level.scale) / EM;
    const x = level.align === 'left' ? area.x : area.x + (area.w - wide) / 2;
    const y = area.y + above + top + (level.size * EM_ASCENT) / EM;
    return textLine(line.cells, { block, x, y, size: level.size, scale: level.scale, ink: level.ink, part: level.part });
  });
  return { rows, over: Math.max(0, ...levels.map((level) => level.over)), missing: missingIn(levels), draw };
};
