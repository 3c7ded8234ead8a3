import { EM } from './faces';
import type { Rect, TextFrame } from './grid';

/** One place for a line: its left side and top in points, its measure in thousandths of a body em. */
export interface Slot { frame: number; column: number; row: number; x: number; y: number; measure: number }

/** Text this narrow beside a picture is not read; the place is left white. Characters. */
const NARROWEST_MEASURE = 5;

interface Span { from: number; to: number }

/** What an obstacle leaves of a column at one line: the wider side of it, in whole characters, a character clear of it. */
const widest = (column: Span, blocked: readonly Span[], bodyPt: number): Span | null => {
  let free: Span[] = [column];
  for (const { from, to } of blocked) {
    free = free.flatMap((span) => (to <= span.from || from >= span.to ? [span] : [{ from: span.from, to: from - bodyPt }, { from: to + bodyPt, to: span.to }]));
  }
  let best: Span | null = null;
  for (const span of free) if (!best || span.to - span.from > best.to - best.from + 0.01) best = span;
  return best;
};

/** The slots of a frame in reading order, column by column, clear of its obstacles (rectangles in points). */
export const slotsOf = (frame: TextFrame, index: number, obstacles: readonly Rect[], leading: number, bodyPt: number): Slot[] => {
  const slots: Slot[] = [];
  frame.columns.forEach(({ x, chars }, column) => {
    const whole = { from: x, to: x + chars * bodyPt };
    for (let row = 0; row < frame.rows; row += 1) {
      const y = frame.inner.y + row * leading;
      const blocked = obstacles.filter((rect) => rect.y < y + leading - 0.01 && rect.y + rect.h > y + 0.01)
        .map((rect) => ({ from: rect.x, to: rect.x + rect.w })).filter((span) => span.from < whole.to - 0.01 && span.to > whole.from + 0.01);
      const span = blocked.length === 0 ? whole : widest(whole, blocked, bodyPt);
      const free = span ? Math.floor((span.to - span.from) / bodyPt + 0.001) : 0;
      if (!span || free < Math.min(NARROWEST_MEASURE, chars)) continue;
      const from = span.to < whole.to - 0.01 || span.from === whole.from ? span.from : span.to - free * bodyPt;
      slots.push({ frame: index, column, row, x: from, y, measure: free * EM });
    }
  });
  return slots;
};
