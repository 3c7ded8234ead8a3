import { prepareParagraph, type Cell, type Paragraph } from './cells';
import { hasWhiteRight, isBlank } from './character-class';
import { point, type GlyphRun, type Ink, type LinePart, type TextLine, type TextSource } from './display-list';
import { EM, type Face } from './faces';
import { placeCells, type PlacedCell } from './justify';

/** Where and how a line is drawn: left side and baseline in points, em in points. */
export interface Setting { block: string; x: number; y: number; size: number; ink?: Ink; scale?: number; source?: TextSource; part?: LinePart; photoId?: string }

/** A display line from placed cells: x counted in UTF-16 units, one run for each face. */
export const textLine = (placed: readonly PlacedCell[], { block, x, y, size, ink = 'black', scale = 1, source, part, photoId }: Setting): TextLine => {
  const runs: { face: Face; text: string; x: number[] }[] = [];
  let plain = '';
  for (const { cell, x: at } of placed) {
    plain += cell.source;
    if (cell.glyph === '') continue;
    let run = runs.at(-1);
    if (!run || run.face !== cell.face) runs.push(run = { face: cell.face, text: '', x: [] });
    run.text += cell.glyph;
    const place = point(x + (at * size * scale) / EM);
    for (let unit = 0; unit < cell.glyph.length; unit += 1) run.x.push(place);
  }
  return { kind: 'text', block, y: point(y), size, scale, ink, runs: runs satisfies GlyphRun[], plain, ...(source && { source }), ...(part && { part }), ...(photoId && { photoId }) };
};

/** A string set solid on one line; width in thousandths of an em. */
export interface Solid { cells: readonly PlacedCell[]; width: number }

const halfBlanks = (paragraph: Paragraph): Paragraph => ({
  ...paragraph, cells: paragraph.cells.map((cell): Cell => (isBlank(cell.name) ? { ...cell, width: EM / 2 } : cell)),
});

/** Sets a string on one line; white halves of marks at both edges are cut, and in a headline a space is half an em. */
export const setSolid = (text: string, face: Face, isHeadline = false): Solid => {
  const plain = prepareParagraph([{ text, face }]);
  const paragraph = isHeadline ? halfBlanks(plain) : plain;
  const { cells } = paragraph;
  const [first, last] = [cells[0], cells.at(-1)];
  const startTrim = first?.name === 'open' && first.width === EM ? EM / 2 : 0;
  const trim = last && hasWhiteRight(last.name) && last.width === EM ? EM / 2 : 0;
  return placeCells(paragraph, { from: 0, to: cells.length, end: cells.length, indent: 0, startTrim, trim, gaps: 0, stretch: 0, squeeze: 0, squeezable: 0 });
};

/** Draws a string at a place: from the left, about the middle or to the right of `x`, in points. */
export const drawSolid = (text: string, face: Face, at: Setting & { align: 'left' | 'centre' | 'right' }): TextLine => {
  const { cells, width } = setSolid(text, face);
  const wide = (width * at.size * (at.scale ?? 1)) / EM;
  const back = at.align === 'left' ? 0 : at.align === 'centre' ? wide / 2 : wide;
  return textLine(cells, { ...at, x: at.x - back });
};
