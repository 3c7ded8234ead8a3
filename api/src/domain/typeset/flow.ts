import type { Item, RowItem, TextItem } from './galley';
import { lineAt } from './galley';
import { EM } from './faces';
import { breakLine, type Line } from './line-breaking';
import type { Slot } from './slots';

/** What stands in a slot: a line of text with its byline, a table row over several slots, a byline alone. `slot` -1 is overset. */
export type Placed =
  | { kind: 'line'; slot: number; item: TextItem; line: Line; tail: Line | null }
  | { kind: 'tail'; slot: number; item: TextItem; line: Line }
  | { kind: 'row'; slot: number; item: RowItem; measure: number; height: number };

export interface Flow {
  placed: readonly Placed[];
  /** The slot after the last one used, blanks counted. */
  end: number;
  /** Lines that found no slot. */
  over: number;
  /** Lines of a paragraph alone at a column head or foot (孤行). */
  strays: number;
}

interface Attempt { placed: Placed[]; next: number; strays: number; blanks: number }

/** Lets text run through slots in order. Blank slots are spent, while the slack lasts, to leave no line of a paragraph alone. */
class Flowing {
  private readonly placed: Placed[] = [];
  private next = 0;
  private over = 0;
  private strays = 0;

  constructor(private readonly slots: readonly Slot[], private slack: number) {}

  run(items: readonly Item[]): Flow {
    items.forEach((item, index) => {
      const before = this.next;
      if (item.kind === 'row') this.addRow(item);
      else this.addText(item, items[index + 1]);
      if (this.next < before) this.next = before;
    });
    return { placed: this.placed, end: Math.min(this.next, this.slots.length), over: this.over, strays: this.strays };
  }

  private measureAt(slot: number): number {
    return (this.slots[slot] ?? this.slots.at(-1))?.measure ?? 12 * EM;
  }

  private columnLeft(slot: number): number {
    const start = this.slots[slot];
    let count = 0;
    while (start && this.sameColumn(start, this.slots[slot + count])) count += 1;
    return count;
  }

  private sameColumn(a: Slot, b: Slot | undefined): boolean {
    return b !== undefined && a.frame === b.frame && a.column === b.column;
  }

  private addText(item: TextItem, following: Item | undefined): void {
    const follower = item.keep === 'next' && following ? 2 : 0;
    const skips = [0, this.columnLeft(this.next)].filter((skip, at) => at === 0 || (skip > 0 && skip <= Math.min(2 + follower, this.slack)));
    let best: Attempt | null = null;
    for (const skip of skips) {
      for (const held of [false, true]) {
        if (held && (best === null || best.strays === 0)) continue;
        const attempt = this.attempt(item, this.next + skip, held, follower);
        const blanks = attempt.blanks + skip;
        if (blanks > this.slack && blanks > 0) continue;
        if (!best || attempt.strays < best.strays) best = { ...attempt, blanks };
      }
    }
    if (best) this.accept(best);
  }

  private accept({ placed, next, strays, blanks }: Attempt): void {
    for (const entry of placed) {
      if (entry.slot >= this.slots.length) {
        this.over += 1;
        this.placed.push({ ...entry, slot: -1 });
      } else this.placed.push(entry);
    }
    this.next = next;
    this.slack -= blanks;
    this.strays += strays;
  }

  /** Sets an item from a slot on; `held` leaves the last slot of a column blank so that two lines go over together. */
  private attempt(item: TextItem, start: number, held: boolean, follower: number): Attempt {
    const free = this.setLines(item, start, -1);
    const lastSlot = free.at(-1)?.slot ?? start;
    const columnHead = this.slots[lastSlot - 1] && !this.sameColumn(this.slots[lastSlot - 1] as Slot, this.slots[lastSlot]);
    const barred = held && columnHead && free.length > 2 && lastSlot < this.slots.length ? lastSlot - 1 : -1;
    const placed = barred >= 0 ? this.setLines(item, start, barred) : free;
    const next = (placed.at(-1)?.slot ?? start - 1) + 1;
    return { placed, next, strays: this.straysIn(placed, next, follower), blanks: barred >= 0 ? 1 : 0 };
  }

  private setLines(item: TextItem, start: number, barred: number): Placed[] {
    const placed: Placed[] = [];
    let slot = start;
    let from = 0;
    const step = (): number => { slot += 1; if (slot === barred) slot += 1; return slot; };
    if (slot === barred) slot += 1;
    do {
      const line = lineAt(item, from, this.measureAt(slot));
      placed.push({ kind: 'line', slot, item, line, tail: null });
      from = line.to;
      step();
    } while (from < item.paragraph.cells.length);
    return item.tail ? this.withTail(item, item.tail, placed, slot) : placed;
  }

  private withTail(item: TextItem, tail: NonNullable<TextItem['tail']>, placed: Placed[], slot: number): Placed[] {
    const last = placed.at(-1);
    const line = breakLine(tail, 0, this.measureAt(slot));
    if (last?.kind === 'line' && last.line.width + EM + line.width <= last.line.measure && line.isLast) {
      return [...placed.slice(0, -1), { ...last, tail: line }];
    }
    const lines: Placed[] = [{ kind: 'tail', slot, item, line }];
    for (let rest = line, at = slot + 1; !rest.isLast; at += 1) {
      rest = breakLine(tail, rest.to, this.measureAt(at));
      lines.push({ kind: 'tail', slot: at, item, line: rest });
    }
    return [...placed, ...lines];
  }

  /** A first line alone at a column foot, a last line alone at a column head, a subhead without two lines under it. */
  private straysIn(placed: readonly Placed[], next: number, follower: number): number {
    const slots = placed.map(({ slot }) => this.slots[slot]).filter((slot) => slot !== undefined);
    let strays = 0;
    const [first, second, last, before] = [slots[0], slots[1], slots.at(-1), slots.at(-2)];
    if (first && second && !this.sameColumn(first, second)) strays += 1;
    if (last && before && slots.length > 2 && !this.sameColumn(before, last)) strays += 1;
    if (last && before && slots.length === 2 && !this.sameColumn(before, last)) strays += 1;
    if (follower > 0 && last && (this.slots[next] === undefined || !this.sameColumn(last, this.slots[next + follower - 1]))) strays += 2;
    return strays;
  }

  private addRow(item: RowItem): void {
    const { height } = item.layoutAt(this.measureAt(this.next));
    const left = this.columnLeft(this.next);
    const start = height > left && this.columnLeft(this.next + left) >= height ? this.next + left : this.next;
    const measure = Math.min(...Array.from({ length: height }, (_, at) => this.measureAt(start + at)));
    const fitted = item.layoutAt(measure).height;
    const fits = start + fitted <= this.slots.length;
    this.placed.push({ kind: 'row', slot: fits ? start : -1, item, measure, height: fitted });
    if (!fits) this.over += fitted;
    this.next = start + fitted;
  }
}

/** Runs items through slots; `slack` is how many slots may be left blank for the sake of 孤行. */
export const flowThrough = (items: readonly Item[], slots: readonly Slot[], slack: number): Flow => new Flowing(slots, Math.max(0, slack)).run(items);
