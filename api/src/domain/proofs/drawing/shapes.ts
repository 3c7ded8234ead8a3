import type { Box } from '../frozen-text';

/** In millimetres from the top left of the trim. */
export interface Point { x: number; y: number }

/** One stroke of the pen: SVG path data in millimetres, and how thick it is drawn; a filled one has no outline. */
export interface Stroke { path: string; width: number; isFilled?: boolean }

/** The width of a ball pen on paper, in millimetres. */
export const PEN = 0.35;

const mm = (value: number): string => String(Math.round(value * 100) / 100);
const at = ({ x, y }: Point): string => `${mm(x)} ${mm(y)}`;

export const stroke = (path: string, width = PEN): Stroke => ({ path, width });

/** Straight strokes through the points. */
export const polyline = (...points: readonly Point[]): Stroke => stroke(points.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(point)}`).join(''));

export const closed = (...points: readonly Point[]): Stroke => stroke(`${polyline(...points).path}Z`);

/** A cubic curve from one point to another, drawn towards two others on its way. */
export const curve = (from: Point, towards: Point, then: Point, to: Point): Stroke => stroke(`M${at(from)}C${at(towards)} ${at(then)} ${at(to)}`);

/** A ring round a box as a hand draws it: round at both ends, straight along a long stretch. */
export const ring = ({ x, y, width, height }: Box, air = 0.5): Stroke => {
  const [left, top, right, bottom] = [x - air, y - air, x + width + air, y + height + air];
  const round = Math.min((bottom - top) / 2, (right - left) / 2);
  const arc = (to: Point): string => `A${mm(round)} ${mm(round)} 0 0 1 ${at(to)}`;
  return stroke(
    `M${at({ x: left + round, y: top })}L${at({ x: right - round, y: top })}${arc({ x: right, y: top + round })}L${at({ x: right, y: bottom - round })}${arc({ x: right - round, y: bottom })}`
    + `L${at({ x: left + round, y: bottom })}${arc({ x: left, y: bottom - round })}L${at({ x: left, y: top + round })}${arc({ x: left + round, y: top })}Z`,
  );
};

export const circle = ({ x, y }: Point, radius: number): Stroke =>
  stroke(`M${at({ x: x - radius, y })}A${mm(radius)} ${mm(radius)} 0 1 1 ${at({ x: x + radius, y })}A${mm(radius)} ${mm(radius)} 0 1 1 ${at({ x: x - radius, y })}Z`);

export const frame = ({ x, y, width, height }: Box): Stroke => closed({ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height });

const HEAD = 0.9;

/** The point of an arrow that comes from `from`. */
export const arrowHead = (from: Point, tip: Point): Stroke => {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const barb = (turn: number): Point => ({ x: tip.x - HEAD * Math.cos(angle + turn), y: tip.y - HEAD * Math.sin(angle + turn) });
  return polyline(barb(0.5), tip, barb(-0.5));
};

export const arrow = (from: Point, tip: Point): Stroke[] => [polyline(from, tip), arrowHead(from, tip)];
