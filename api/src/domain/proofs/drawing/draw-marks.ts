import type { Box } from '../frozen-text';
import type { MarkSign } from '../signs';
import { type Leader, leadersOf, type Side } from './leaders';
import { type NoteLine, setNote } from './margin-notes';
import { circle, type Point, polyline, type Stroke } from './shapes';
import { drawArea, drawSign } from './signs';

/** A mark as it is drawn; its boxes lie in millimetres on the page, one for each line it touches. */
export interface MarkToDraw { id: string; number: number; sign: MarkSign; boxes: readonly Box[]; /** A rectangle that was drawn, and no words. */ isArea?: boolean; from: string; to: string; comment: string; amount: string | null }

export interface DrawnNote extends Box { lines: readonly NoteLine[]; number: { text: string; x: number; y: number; size: number } }

/** A mark on the sheet: its sign over the text, its leader and its note. */
export interface DrawnMark { id: string; side: Side; sign: readonly Stroke[]; leader: Stroke; note: DrawnNote; noteStrokes: readonly Stroke[]; points: readonly Point[] }

/** A page with its margins for notes: the sheet's own box in the page's millimetres, so that its left lies below nought. */
export interface MarkedSheet { sheet: Box; marks: readonly DrawnMark[] }

/** Width of the strip for notes at either side, and of the gutter leaders cross to reach it, in millimetres. */
const STRIP = 55;
const GUTTER = 7;
const EDGE = 2;
const CLEAR = 1;
const NOTE_WIDTH = STRIP - GUTTER - EDGE - CLEAR;
const NUMBER_RADIUS = 2;
const INDENT = 2 * NUMBER_RADIUS + 1.4;
const NUMBER_SIZE = 2.7;
const FINE = 0.22;

interface Prepared { mark: MarkToDraw; sign: readonly Stroke[]; leaderFrom: Point; note: { lines: NoteLine[]; width: number; height: number } }

const drawn = ({ mark, sign, note }: Prepared, { side, points, noteTop }: Leader, pageWidth: number): DrawnMark => {
  // A note of the left margin ends where its leader does, one of the right begins there.
  const left = side === 'right' ? pageWidth + GUTTER + CLEAR : -GUTTER - CLEAR - note.width;
  const centre: Point = { x: left + NUMBER_RADIUS, y: noteTop + NUMBER_RADIUS + 0.4 };
  const inner = side === 'right' ? pageWidth + GUTTER : -GUTTER;
  return {
    id: mark.id, side, sign, points, leader: { ...polyline(...points), width: FINE },
    note: {
      x: left, y: noteTop, width: note.width, height: note.height,
      lines: note.lines.map((line) => ({ ...line, x: left + line.x, y: noteTop + line.y })),
      number: { text: String(mark.number), x: centre.x, y: centre.y + NUMBER_SIZE * 0.36, size: NUMBER_SIZE },
    },
    noteStrokes: [{ ...circle(centre, NUMBER_RADIUS), width: FINE }, { ...polyline({ x: inner, y: noteTop }, { x: inner, y: noteTop + note.height }), width: FINE }],
  };
};

/**
 * Draws the marks of one proof over its page, `page` being the trim in millimetres: each with its sign, a leader that meets
 * no other, and a note in the margin. Words of the signs come from the caller, in the reader's language. The sheet grows
 * downwards when the margins cannot hold all notes. Marks without a place are left out.
 */
export const drawMarks = (page: { width: number; height: number }, marks: readonly MarkToDraw[], nameOf: (sign: MarkSign) => string): MarkedSheet => {
  const prepared = new Map(marks.flatMap((mark): [string, Prepared][] => {
    const [box] = mark.boxes;
    const sign = mark.isArea && box ? drawArea(mark.sign, box) : drawSign(mark.sign, mark.boxes);
    return sign ? [[mark.id, { mark, sign: sign.strokes, leaderFrom: sign.leaderFrom, note: setNote({ ...mark, signName: nameOf(mark.sign) }, NOTE_WIDTH, INDENT) }]] : [];
  }));
  const sites = [...prepared.values()].map(({ mark, leaderFrom, note }) => ({ id: mark.id, ...leaderFrom, noteHeight: note.height }));
  const onSheet = leadersOf(sites, { ...page, gutter: GUTTER }).flatMap((leader) => {
    const one = prepared.get(leader.id);
    return one ? [drawn(one, leader, page.width)] : [];
  });
  const lowest = Math.max(page.height, ...onSheet.map(({ note }) => note.y + note.height));
  return { sheet: { x: -STRIP, y: 0, width: page.width + 2 * STRIP, height: lowest }, marks: onSheet };
};
