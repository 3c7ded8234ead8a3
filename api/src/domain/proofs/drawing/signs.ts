import type { Box } from '../frozen-text';
import type { MarkSign } from '../signs';
import { arrow, arrowHead, circle, closed, curve, frame, type Point, polyline, ring, stroke, type Stroke } from './shapes';

/** A sign as it is drawn over the text, and the point between the lines from which its leader runs to the margin. */
export interface DrawnSign { strokes: readonly Stroke[]; leaderFrom: Point }

/** How far below its line a leader begins, in millimetres: between the lines, clear of both. */
const BELOW = 0.5;
/** A stretch wider than this many of its own heights is framed and crossed out instead of being ringed. */
const LONG = 8;

interface Place { first: Box; last: Box; boxes: readonly Box[] }
type Draw = (place: Place) => DrawnSign;

const rightOf = ({ x, width }: Box): number => x + width;
const bottomOf = ({ y, height }: Box): number => y + height;
const middleOf = ({ x, width }: Box): number => x + width / 2;
const centreOf = (box: Box): Point => ({ x: middleOf(box), y: box.y + box.height / 2 });

/** From under the middle of the last line of the stretch. */
const underLast = ({ last }: Place): Point => ({ x: middleOf(last), y: bottomOf(last) + BELOW });
/** From under its end: for what is put in there. */
const underEnd = ({ last }: Place): Point => ({ x: rightOf(last), y: bottomOf(last) + BELOW });

const around = (boxes: readonly Box[]): Box => {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  return { x: left, y: top, width: Math.max(...boxes.map(rightOf)) - left, height: Math.max(...boxes.map(bottomOf)) - top };
};
const ringed = ({ boxes }: Place): Stroke[] => boxes.map((box) => ring(box));

const crossed = (box: Box): Stroke[] => [polyline({ x: box.x, y: box.y }, { x: rightOf(box), y: bottomOf(box) }), polyline({ x: box.x, y: bottomOf(box) }, { x: rightOf(box), y: box.y })];

const deletion: Draw = (place) => {
  const { boxes, last } = place;
  const isLong = boxes.length > 1 || last.width > last.height * LONG;
  if (isLong) {
    const struck = boxes.flatMap((box) => [frame(box), ...crossed(box)]);
    return { strokes: struck, leaderFrom: underLast(place) };
  }
  // The ring of a deletion runs out into a loop of the pen.
  const [x, y] = [rightOf(last) + 0.4, last.y - 0.1];
  const loop = curve({ x, y: y + 0.4 }, { x: x + 2.6, y: y - 2.2 }, { x: x - 1.2, y: y - 2 }, { x: x + 1.4, y: y + 0.3 });
  return { strokes: [...ringed(place), polyline({ x: last.x, y: bottomOf(last) }, { x: rightOf(last), y: last.y }), loop], leaderFrom: underLast(place) };
};

/** 增补: a fork under the place where something is missing. */
const insertion: Draw = (place) => {
  const [x, bottom, top] = [rightOf(place.last), bottomOf(place.last), place.last.y];
  const reach = Math.min(1, place.last.height / 3);
  return { strokes: [polyline({ x, y: top + place.last.height * 0.3 }, { x, y: bottom }), polyline({ x: x - reach, y: bottom + BELOW }, { x, y: bottom - reach }, { x: x + reach, y: bottom + BELOW })], leaderFrom: underEnd(place) };
};

/** 换损污字: a ringed character with a small cross, as one strikes a broken type. */
const damaged: Draw = (place) => {
  const { last } = place;
  const [x, y, reach] = [rightOf(last) + 1.3, last.y - 0.7, 0.6];
  return { strokes: [...ringed(place), polyline({ x: x - reach, y: y - reach }, { x: x + reach, y: y + reach }), polyline({ x: x - reach, y: y + reach }, { x: x + reach, y: y - reach })], leaderFrom: underLast(place) };
};

const script: Draw = (place) => {
  const { last } = place;
  const [x, y] = [rightOf(last) + 0.7, last.y];
  return { strokes: [...ringed(place), polyline({ x, y: y + 0.2 }, { x: x + 0.6, y: y - 0.8 }, { x: x + 1.2, y: y + 0.2 })], leaderFrom: underLast(place) };
};

/** An arc that turns about a point, with its arrow. */
const turning = ({ x, y }: Point, radius: number): Stroke[] => [
  stroke(`M${x - radius} ${y}A${radius} ${radius} 0 1 1 ${x} ${y + radius}`), arrowHead({ x: x + radius, y: y + radius * 0.8 }, { x, y: y + radius }),
];

const upright: Draw = (place) => ({
  strokes: [...ringed(place), ...turning({ x: rightOf(place.last) + 1, y: place.last.y - 0.6 }, 0.8)], leaderFrom: underLast(place),
});

/** 对调: one wave over the first part and under the second. */
const transposition: Draw = (place) => {
  const { first, last } = place;
  const isOne = place.boxes.length === 1;
  const middle = isOne ? middleOf(first) : rightOf(first);
  const [top, bottom] = [first.y - 0.6, bottomOf(last) + 0.6];
  const start = isOne ? first.x : Math.max(first.x, middle - first.height);
  const end = isOne ? rightOf(last) : Math.min(rightOf(last), last.x + last.height);
  const lower = isOne ? middle : last.x;
  const rise = first.height * 0.9;
  return {
    strokes: [
      curve({ x: start, y: centreOf(first).y }, { x: start, y: top - rise / 2 }, { x: middle, y: top - rise / 2 }, { x: middle, y: centreOf(first).y }),
      ...(isOne ? [] : [polyline({ x: middle, y: centreOf(first).y }, { x: lower, y: centreOf(last).y })]),
      curve({ x: lower, y: centreOf(last).y }, { x: lower, y: bottom + rise / 2 }, { x: end, y: bottom + rise / 2 }, { x: end, y: centreOf(last).y }),
    ],
    leaderFrom: { x: (lower + end) / 2, y: bottom + 0.2 },
  };
};

/** 接排: from the end of one line to the beginning of the next. */
const runOn: Draw = (place) => {
  const { first, last, boxes } = place;
  const from: Point = { x: rightOf(first), y: centreOf(first).y };
  const to: Point = boxes.length > 1 ? { x: last.x - 0.4, y: centreOf(last).y } : { x: first.x - 0.4, y: bottomOf(first) + first.height * 0.8 };
  const reach = first.height;
  return { strokes: [curve(from, { x: from.x + 2 * reach, y: from.y + reach }, { x: to.x - 2 * reach, y: to.y - reach }, to), arrowHead({ x: to.x - 1, y: to.y }, to)], leaderFrom: { x: from.x, y: bottomOf(first) + BELOW } };
};

/** 另起段: a stroke before the first character and an arrow back to the margin of the column. */
const newParagraph: Draw = (place) => {
  const { first } = place;
  const corner: Point = { x: first.x - 0.1, y: bottomOf(first) + BELOW };
  return { strokes: [polyline({ x: corner.x + 0.9, y: first.y - 0.3 }, { x: corner.x, y: first.y - 0.3 }, corner), ...arrow(corner, { x: corner.x - 3.5, y: corner.y })], leaderFrom: corner };
};

const transfer: Draw = (place) => {
  const leaderFrom = underLast(place);
  return { strokes: [...ringed(place), ...arrow({ x: leaderFrom.x, y: bottomOf(place.last) - 0.2 }, { x: leaderFrom.x, y: leaderFrom.y + 0.6 })], leaderFrom };
};

/** 上下移: bars over and under what moves, and which way is said beside it. */
const shiftVertical: Draw = (place) => {
  const { x, y, width, height } = around(place.boxes);
  const [top, bottom, side] = [y - 0.5, y + height + 0.5, x - 0.9];
  const bar = (level: number, turn: number): Stroke => polyline({ x, y: level + turn }, { x, y: level }, { x: x + width, y: level }, { x: x + width, y: level + turn });
  return { strokes: [bar(top, 0.7), bar(bottom, -0.7), polyline({ x: side, y: top }, { x: side, y: bottom }), arrowHead({ x: side, y: bottom }, { x: side, y: top }), arrowHead({ x: side, y: top }, { x: side, y: bottom })], leaderFrom: underLast(place) };
};

const shiftHorizontal: Draw = (place) => {
  const { x, y, width, height } = around(place.boxes);
  const [left, right, level] = [x - 0.4, x + width + 0.4, y + height + 0.7];
  const bar = (side: number, turn: number): Stroke => polyline({ x: side + turn, y }, { x: side, y }, { x: side, y: level }, { x: side + turn, y: level });
  return { strokes: [bar(left, 0.7), bar(right, -0.7), arrowHead({ x: right, y: level }, { x: left, y: level }), arrowHead({ x: left, y: level }, { x: right, y: level }), polyline({ x: left, y: level }, { x: right, y: level })], leaderFrom: { x: centreOf(place.last).x, y: level } };
};

/** 排齐: the two lines between which things stand even. */
const alignment: Draw = (place) => {
  const { x, y, height } = around(place.boxes);
  const upright_ = (side: number): Stroke => polyline({ x: side, y: y - 0.8 }, { x: side, y: y + height + 0.8 });
  return { strokes: [upright_(x - 0.4), upright_(x - 1)], leaderFrom: { x: x - 0.4, y: y + height + BELOW + 0.3 } };
};

const steps: Draw = (place) => {
  const { x, y, width, height } = around(place.boxes);
  const [step, rise] = [Math.max(1.2, width / 3), Math.max(0.8, height / 3)];
  const points = [0, 1, 2].flatMap((index): Point[] => [{ x: x + index * step, y: y + index * rise }, { x: x + (index + 1) * step, y: y + index * rise }]);
  return { strokes: [polyline({ x, y: y - 0.6 }, ...points, { x: x + 3 * step, y: y + 3 * rise })], leaderFrom: underLast(place) };
};

/** 正图: the right angle a picture is to stand on, and the turn. */
const straighten: Draw = (place) => {
  const { x, y, width, height } = around(place.boxes);
  const corner: Point = { x, y: y + height };
  const reach = Math.min(6, width, height);
  return { strokes: [polyline({ x, y: y + height - reach }, corner, { x: x + reach, y: y + height }), polyline({ x: x + reach / 3, y: corner.y }, { x: x + reach / 3, y: corner.y - reach / 3 }, { x, y: corner.y - reach / 3 }), ...turning({ x: x + reach * 0.8, y: corner.y - reach * 0.8 }, Math.max(0.8, reach / 5))], leaderFrom: { x: x + width / 2, y: y + height + BELOW } };
};

/** 加大空距 and 减小空距: a wedge over the gap that is to open, or an arch that closes it. */
const wedge = (opens: boolean): Draw => (place) => {
  const { last } = place;
  const [x, top] = [last.width < 1 ? rightOf(last) : middleOf(last), last.y];
  const [tip, arms] = opens ? [top + 0.6, top - 1.2] : [top - 1.2, top + 0.6];
  return { strokes: [polyline({ x: x - 0.9, y: arms }, { x, y: tip }, { x: x + 0.9, y: arms })], leaderFrom: { x, y: bottomOf(last) + BELOW } };
};

/** 空字距: the hatch, in the gap. */
const hatch: Draw = (place) => {
  const { last } = place;
  const [x, y, size] = [rightOf(last), centreOf(last).y, Math.min(1.1, last.height / 3)];
  const upstroke = (offset: number): Stroke => polyline({ x: x + offset - 0.2, y: y + size }, { x: x + offset + 0.2, y: y - size });
  const across = (offset: number): Stroke => polyline({ x: x - size, y: y + offset }, { x: x + size, y: y + offset });
  return { strokes: [upstroke(-0.4), upstroke(0.4), across(-0.4), across(0.4)], leaderFrom: underEnd(place) };
};

/** 分开: a fork that drives two characters apart. */
const fork: Draw = (place) => {
  const { last } = place;
  const [x, top, waist] = [last.width < 1 ? rightOf(last) : middleOf(last), last.y - 0.7, last.y + last.height * 0.4];
  return { strokes: [polyline({ x: x - 0.9, y: top }, { x, y: waist }, { x: x + 0.9, y: top }), polyline({ x, y: waist }, { x, y: bottomOf(last) })], leaderFrom: { x, y: bottomOf(last) + BELOW } };
};

const MOST_BENEATH = 40;
/** Something small under every character of the stretch. */
const beneath = (boxes: readonly Box[], small: (under: Point) => Stroke): Stroke[] => boxes.flatMap((box) => {
  const count = Math.min(MOST_BENEATH, Math.max(1, Math.round(box.width / box.height)));
  return Array.from({ length: count }, (_, index) => small({ x: box.x + ((index + 0.5) * box.width) / count, y: bottomOf(box) + 0.5 }));
});

const stet: Draw = (place) => ({
  strokes: beneath(place.boxes, ({ x, y }) => closed({ x, y: y - 0.6 }, { x: x + 0.6, y: y + 0.4 }, { x: x - 0.6, y: y + 0.4 })), leaderFrom: { ...underLast(place), y: bottomOf(place.last) + 1 },
});
const remark: Draw = (place) => ({ strokes: beneath(place.boxes, (under) => circle(under, 0.4)), leaderFrom: { ...underLast(place), y: bottomOf(place.last) + 1 } });
const ringOnly: Draw = (place) => ({ strokes: ringed(place), leaderFrom: underLast(place) });

const SIGNS: Readonly<Record<MarkSign, Draw>> = {
  correct: ringOnly, delete: deletion, insert: insertion, damaged, script,
  upright, transpose: transposition, runOn, newParagraph, transfer, shiftVertical, shiftHorizontal, align: alignment, alignStepped: steps, straighten,
  addSpace: wedge(true), reduceSpace: wedge(false), space: hatch, separate: fork,
  stet, substitute: ringOnly, note: remark,
};

/**
 * Draws one of the signs of GB/T 14706 over the boxes it concerns, one a line touched, in millimetres on the page. A place
 * without boxes draws nothing (null).
 */
export const drawSign = (sign: MarkSign, boxes: readonly Box[]): DrawnSign | null => {
  const [first, last] = [boxes[0], boxes.at(-1)];
  return first && last ? SIGNS[sign]({ first, last, boxes }) : null;
};

/** Signs that say on a rectangle by themselves how what is in it has to stand. */
const OF_AREAS: readonly MarkSign[] = ['shiftVertical', 'shiftHorizontal', 'align', 'alignStepped', 'straighten'];

/** Draws a sign on a rectangle of the page, which is framed: there are no words in it to draw it at. */
export const drawArea = (sign: MarkSign, box: Box): DrawnSign => {
  const place: Place = { first: box, last: box, boxes: [box] };
  return { strokes: [frame(box), ...(sign === 'delete' ? crossed(box) : OF_AREAS.includes(sign) ? SIGNS[sign](place).strokes : [])], leaderFrom: underLast(place) };
};

/** Two characters side by side, as a sign is shown in a palette: a picture of 10 by 10 millimetres. */
export const SAMPLE_SIDE = 10;
const SAMPLE_BOXES: readonly Box[] = [{ x: 2.6, y: 3.6, width: 4.8, height: 2.8 }];

/** A sign drawn small, for palettes and lists. */
export const signPicture = (sign: MarkSign): readonly Stroke[] => drawSign(sign, SAMPLE_BOXES)?.strokes ?? [];
