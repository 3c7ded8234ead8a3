import { point, type DisplayItem, type TextLine } from './display-list';
import { EM } from './faces';
import type { Placed } from './flow';
import { baselineIn } from './grid';
import type { Line } from './line-breaking';
import { drawSolid, textLine } from './set-text';
import type { Slot } from './slots';
import { CELL_PADDING, TABLE_SCALE } from './table';

/** What a text is drawn with: block and piece, body size and leading in points. */
export interface TextStyle { block: string; pieceId: string; bodyPt: number; leadingPt: number }

type PlacedLine = Extract<Placed, { kind: 'line' }>;
type PlacedRow = Extract<Placed, { kind: 'row' }>;
const THIN_RULE = 0.35;
const FRAME_RULE = 0.7;
/** A table's outer rules stand this part of a line inside its own, clear of the text above and below. */
const CLEAR_OF_TEXT = 0.4;

/** Top and bottom of a row between its rules, in points. */
const rowEdges = ({ item, height }: PlacedRow, slot: Slot, { leadingPt }: TextStyle): { top: number; bottom: number } => ({
  top: slot.y + (item.isFirst ? CLEAR_OF_TEXT * leadingPt : 0), bottom: slot.y + (height - (item.isLast ? CLEAR_OF_TEXT : 0)) * leadingPt,
});

const drawLine = (placed: PlacedLine, slot: Slot, style: TextStyle): TextLine[] => {
  const { item, line } = placed;
  const free = line.measure - line.width;
  const back = item.align === 'centre' ? free / 2 : item.align === 'right' ? free : 0;
  const first = line.cells[0]?.cell;
  const last = line.cells.at(-1)?.cell;
  const drawn = textLine(line.cells, {
    block: style.block, x: slot.x + (back * style.bodyPt) / EM, y: slot.y + baselineIn(style.leadingPt, style.bodyPt), size: style.bodyPt,
    source: { pieceId: style.pieceId, item: item.index, from: first?.at ?? 0, to: last ? last.at + last.source.length : 0 },
  });
  return placed.tail ? [drawn, drawTail(placed.tail, slot, style)] : [drawn];
};

/** The byline stands at the right end of its line. */
const drawTail = (line: Line, slot: Slot, { block, bodyPt, leadingPt }: TextStyle): TextLine =>
  textLine(line.cells, { block, x: slot.x + ((slot.measure - line.width) * bodyPt) / EM, y: slot.y + baselineIn(leadingPt, bodyPt), size: bodyPt, part: 'byline' });

const rowRules = (placed: PlacedRow, slot: Slot, style: TextStyle): DisplayItem[] => {
  const { item, measure } = placed;
  const { block, bodyPt } = style;
  const { edges } = item.layoutAt(measure);
  const { top, bottom } = rowEdges(placed, slot, style);
  const right = slot.x + (measure * bodyPt) / EM;
  const across = (y: number, width: number): DisplayItem =>
    ({ kind: 'rule', block, x1: point(slot.x), y1: point(y), x2: point(right), y2: point(y), width, ink: 'black' });
  const down = edges.map((edge, index): DisplayItem => {
    const x = point(slot.x + (edge * bodyPt) / EM);
    const isFrame = index === 0 || index === edges.length - 1;
    return { kind: 'rule', block, x1: x, y1: point(top), x2: x, y2: point(bottom), width: isFrame ? FRAME_RULE : THIN_RULE, ink: 'black' };
  });
  return [...(item.isFirst ? [across(top, FRAME_RULE)] : []), ...down, across(bottom, item.isLast ? FRAME_RULE : THIN_RULE)];
};

const drawRow = (placed: PlacedRow, slot: Slot, style: TextStyle): DisplayItem[] => {
  const { item, measure } = placed;
  const { edges, lines } = item.layoutAt(measure);
  const room = rowEdges(placed, slot, style);
  const size = style.bodyPt * TABLE_SCALE;
  const text = lines.flatMap((cell, column) => cell.map((line, index) => {
    const left = ((edges[column] ?? 0) * style.bodyPt) / EM;
    const width = (((edges[column + 1] ?? 0) - (edges[column] ?? 0)) * style.bodyPt) / EM;
    const free = width - (line.width * size) / EM;
    const back = item.isHead || cell.length === 1 ? free / 2 : (CELL_PADDING * size) / EM;
    const top = (room.top + room.bottom - cell.length * style.leadingPt) / 2 + index * style.leadingPt;
    const [first, last] = [line.cells[0]?.cell, line.cells.at(-1)?.cell];
    return textLine(line.cells, {
      block: style.block, x: slot.x + left + back, y: top + baselineIn(style.leadingPt, size), size,
      source: { pieceId: style.pieceId, item: item.index, from: first?.at ?? 0, to: last ? last.at + last.source.length : 0, cell: { row: item.row, column } },
    });
  }));
  return [...rowRules(placed, slot, style), ...text.filter((line) => line.runs.length > 0)];
};

/** Draws what stands in a slot; overset is not drawn. */
export const drawPlaced = (placed: Placed, slot: Slot, style: TextStyle): DisplayItem[] => {
  if (placed.kind === 'row') return drawRow(placed, slot, style);
  return placed.kind === 'tail' ? [drawTail(placed.line, slot, style)] : drawLine(placed, slot, style);
};

/** The line that tells of a jump: 下转 at the right of its line, 上接 at the left. */
export const drawMarker = (text: string, slot: Slot, { block, bodyPt, leadingPt }: TextStyle): TextLine => {
  const turns = text.startsWith('（下');
  const x = turns ? slot.x + (slot.measure * bodyPt) / EM : slot.x;
  return drawSolid(text, 'heiBold', { block, x, y: slot.y + baselineIn(leadingPt, bodyPt), size: bodyPt, align: turns ? 'right' : 'left', part: 'jump' });
};
