import type { LayoutBlock } from '../page-layout';
import type { Leaf } from './leaf';

/** What a way of cutting up a page costs beyond its blocks: the faults a make-up editor looks for. */
export interface SlicingRules {
  /** Base columns of the page and body lines of its tallest free area. */
  columns: number;
  rows: number;
  /** Two headlines side by side (碰题), for the items that begin the left and the right part. */
  sideBySide: (left: number, right: number) => number;
  /** All columns breaking at one height (断版). */
  brokenPage: number;
  /** A gutter from top to bottom (通线). */
  throughGutter: number;
}

type Cut = { kind: 'leaf'; leaf: Leaf } | { kind: 'row'; at: number; width: number } | { kind: 'stack'; at: number; height: number } | { kind: 'filled'; height: number };
interface Table { costs: Float64Array; cuts: (Cut | undefined)[] }

/** White left over has a price of its own and by its area: it is the last way out. */
const fillerCost = (width: number, rows: number): number => 16 + width * rows * 1.2;
/** So near the whole height a gutter is seen as running through. */
const NEARLY_WHOLE = 0.9;

/**
 * The cheapest way to cut an area into one block for each item of a sequence, by cuts from edge to edge. Exact for the
 * sequence: every cut of every part at every height is weighed once. Items keep their order, so the first stands at the top left.
 */
export class Slicing {
  private readonly tables = new Map<number, Table>();

  constructor(private readonly leaves: (item: number, width: number) => readonly Leaf[], private readonly rules: SlicingRules) {}

  /** What it costs to fill `width` columns with the items from `from` up to `to`, by height in body lines. */
  costs(from: number, to: number, width: number): Float64Array {
    return this.table(from, to, width).costs;
  }

  /** The blocks of the cheapest way at a height; none when there is no way. */
  blocks(from: number, to: number, width: number, place: { x: number; y: number; h: number }): LayoutBlock[] {
    const { x, y, h } = place;
    const cut = this.table(from, to, width).cuts[h];
    if (cut === undefined) return from === to && h > 0 ? [filler(x, y, width, h)] : [];
    switch (cut.kind) {
      case 'leaf': return [cut.leaf.build(x, y, h)];
      case 'row': return [...this.blocks(from, cut.at, cut.width, place), ...this.blocks(cut.at, to, width - cut.width, { ...place, x: x + cut.width })];
      case 'stack': return [...this.blocks(from, cut.at, width, { x, y, h: cut.height }), ...this.blocks(cut.at, to, width, { x, y: y + cut.height, h: h - cut.height })];
      case 'filled': return [...this.blocks(from, to, width, { x, y, h: cut.height }), filler(x, y + cut.height, width, h - cut.height)];
    }
  }

  private table(from: number, to: number, width: number): Table {
    const key = (from * 64 + to) * 64 + width;
    const known = this.tables.get(key);
    if (known) return known;
    const table: Table = { costs: new Float64Array(this.rules.rows + 1).fill(Number.POSITIVE_INFINITY), cuts: [] };
    this.tables.set(key, table);
    if (from === to) {
      for (let h = 0; h <= this.rules.rows; h += 1) table.costs[h] = h === 0 ? 0 : fillerCost(width, h);
      return table;
    }
    if (to - from === 1) for (const leaf of this.leaves(from, width)) this.offer(table, leaf.costs, () => ({ kind: 'leaf', leaf }));
    for (let at = from + 1; at < to; at += 1) {
      this.weighRows(table, from, at, to, width);
      this.weighStacks(table, from, at, to, width);
    }
    this.weighFilled(table, width);
    return table;
  }

  private offer(table: Table, costs: Float64Array, cut: (h: number) => Cut): void {
    for (let h = 1; h <= this.rules.rows; h += 1) {
      if ((costs[h] ?? Infinity) < (table.costs[h] ?? 0)) {
        table.costs[h] = costs[h] ?? Infinity;
        table.cuts[h] = cut(h);
      }
    }
  }

  private weighRows(table: Table, from: number, at: number, to: number, width: number): void {
    const { columns, rows, sideBySide, throughGutter } = this.rules;
    const beside = sideBySide(from, at);
    for (let left = 1; left < width; left += 1) {
      const [a, b] = [this.costs(from, at, left), this.costs(at, to, width - left)];
      const joined = new Float64Array(rows + 1).fill(Infinity);
      for (let h = 1; h <= rows; h += 1) {
        const through = width === columns && h >= rows * NEARLY_WHOLE ? throughGutter : 0;
        joined[h] = (a[h] ?? Infinity) + (b[h] ?? Infinity) + beside + through;
      }
      this.offer(table, joined, () => ({ kind: 'row', at, width: left }));
    }
  }

  private weighStacks(table: Table, from: number, at: number, to: number, width: number): void {
    const { columns, rows, brokenPage } = this.rules;
    const broken = width === columns && at - from > 1 && to - at > 1 ? brokenPage : 0;
    const [a, b] = [this.costs(from, at, width), this.costs(at, to, width)];
    for (let upper = 1; upper < rows; upper += 1) {
      const above = (a[upper] ?? Infinity) + broken;
      if (above === Infinity) continue;
      for (let h = upper + 1; h <= rows; h += 1) {
        const cost = above + (b[h - upper] ?? Infinity);
        if (cost < (table.costs[h] ?? 0)) {
          table.costs[h] = cost;
          table.cuts[h] = { kind: 'stack', at, height: upper };
        }
      }
    }
  }

  /** Whatever stands in a part may have white under it. From the tallest down, so that no white is put under white. */
  private weighFilled(table: Table, width: number): void {
    for (let h = this.rules.rows; h > 1; h -= 1) {
      for (let upper = 1; upper < h; upper += 1) {
        const cost = (table.costs[upper] ?? Infinity) + fillerCost(width, h - upper);
        if (cost < (table.costs[h] ?? 0)) {
          table.costs[h] = cost;
          table.cuts[h] = { kind: 'filled', height: upper };
        }
      }
    }
  }
}

const filler = (x: number, y: number, w: number, h: number): LayoutBlock => ({ id: `filler-${x}-${y}`, kind: 'filler', x, y, w, h, fill: 'top' });
