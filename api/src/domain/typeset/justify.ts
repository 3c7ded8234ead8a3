import { hasWhiteRight, isBlank } from './character-class';
import type { Cell, Paragraph } from './cells';
import { EM } from './faces';

/** A cell at its place: x is where its glyph's origin stands, in thousandths of an em from the left side of the measure. */
export interface PlacedCell { cell: Cell; x: number }

/** What was decided for a line before its cells are placed; lengths in thousandths of an em. */
export interface Settled {
  from: number;
  to: number;
  /** The cell after the last inked one; blanks behind it hang at the line end. */
  end: number;
  indent: number;
  startTrim: number;
  gaps: number;
  stretch: number;
  squeeze: number;
  squeezable: number;
  trim: number;
}

/** Hands out whole thousandths in proportion, so that the parts add up to the total. */
const sharer = (total: number, of: number): ((part: number) => number) => {
  let taken = 0;
  let given = 0;
  return (part) => {
    if (of === 0) return 0;
    taken += part;
    const due = Math.round((total * taken) / of) - given;
    given += due;
    return due;
  };
};

const givesRight = (cell: Cell, pair: number): boolean => hasWhiteRight(cell.name) && pair === 0;

/** Places the cells of a line: stretch evenly over every open gap, the squeeze evenly over the marks that can give. */
export const placeCells = (paragraph: Paragraph, line: Settled): { cells: PlacedCell[]; width: number } => {
  const { cells, pair, tight } = paragraph;
  const stretch = sharer(line.stretch, line.gaps);
  const squeeze = sharer(line.squeeze, line.squeezable);
  const placed: PlacedCell[] = [];
  let pen = line.indent;
  let left = line.startTrim;
  for (let at = line.from; at < line.to; at += 1) {
    const cell = cells[at];
    if (!cell) break;
    if (at >= line.end && isBlank(cell.name)) {
      placed.push({ cell, x: pen });
      continue;
    }
    if (at > line.from) {
      const between = pair[at - 1] ?? 0;
      const before = cells[at - 1];
      if (before && givesRight(before, between)) pen -= squeeze(EM / 4);
      left = cell.name === 'open' && between === 0 ? squeeze(EM / 4) : 0;
      if (cell.name === 'open' && before?.name === 'open') left = between;
      else pen -= between;
      if (!tight[at - 1]) pen += stretch(1);
    }
    placed.push({ cell, x: Math.round(pen - left + cell.shift) });
    pen += cell.width - left;
  }
  return { cells: placed, width: pen - line.trim };
};
