import { hasWhiteRight, isBlank, isForbiddenAtEnd, isForbiddenAtStart } from './character-class';
import { EM } from './faces';
import { prepareParagraph, type Cell, type Paragraph, type Run } from './cells';
import { placeCells, type PlacedCell } from './justify';

/** How a paragraph is broken; lengths in thousandths of an em of its own size. */
export interface BreakOptions {
  /** Room left free before the first line. */
  indent?: number;
  /** Room left free before every later line. */
  hanging?: number;
  /** Whether an opening mark at the paragraph start keeps its white half, as it does after an indent. */
  keepFirstOpen?: boolean;
  /** Set solid, never stretched: centred and right-aligned lines. */
  ragged?: boolean;
}

/** One line of a paragraph. Lengths in thousandths of an em, x from the left side of the measure. */
export interface Line {
  /** First cell and the cell after the last, in the paragraph's cells. */
  from: number;
  to: number;
  cells: readonly PlacedCell[];
  measure: number;
  /** Where the last inked glyph's box ends; never beyond the measure. */
  width: number;
  /** What every open gap was stretched by. */
  gap: number;
  /** What the marks inside the line gave up, together. */
  squeezed: number;
  /** What the mark at the line end gave up. */
  trimmed: number;
  /** No permitted break was to be had at this measure. */
  forced: boolean;
  isFirst: boolean;
  isLast: boolean;
}

/** A gap wider than this is told as loose. */
export const LOOSE_GAP = EM / 4;
const MARK_GIVES = EM / 4;
const END_GIVES = EM / 2;
/** More than any squeeze or stretch a line would take to keep a character from standing alone. */
const ORPHAN_COST = 60;

interface Plan { to: number; end: number; natural: number; cost: number; gaps: number; stretch: number; squeeze: number; squeezable: number; trim: number; forced: boolean }

/** A line that is being filled: what the cells so far take, give and may be stretched by. */
class Measured {
  natural: number;
  squeezable = 0;
  gaps = 0;
  /** The cell after the last inked one. */
  end: number;

  constructor(private readonly paragraph: Paragraph, readonly from: number, startTrim: number) {
    this.natural = -startTrim;
    this.end = from;
  }

  /** Takes in the cells up to and including `index`; blanks wait until something follows them. */
  take(index: number): void {
    const { cells } = this.paragraph;
    if (isBlank(cells[index]?.name ?? 'han')) return;
    for (let at = this.end; at <= index; at += 1) this.takeCell(at);
    this.end = index + 1;
  }

  private takeCell(at: number): void {
    const { cells, pair, tight } = this.paragraph;
    const cell = cells[at];
    if (!cell) return;
    if (at > this.from) {
      const taken = pair[at - 1] ?? 0;
      this.natural -= taken;
      if (!tight[at - 1]) this.gaps += 1;
      const before = cells[at - 1];
      if (before && hasWhiteRight(before.name) && taken === 0) this.squeezable += MARK_GIVES;
      if (cell.name === 'open' && taken === 0) this.squeezable += MARK_GIVES;
    }
    this.natural += cell.width;
  }

  /** The white half of a closing mark at the line end. */
  endGives(): number {
    const last = this.paragraph.cells[this.end - 1];
    return last && last.width === EM && hasWhiteRight(last.name) ? END_GIVES : 0;
  }
}

const NO_ROOM = Number.POSITIVE_INFINITY;

/** The price of ending a line here, infinite when it does not go in: stretch, end trim, squeeze (先挤进后推出). */
const priceOf = (line: Measured, room: number, isLast: boolean): number => {
  const over = line.natural - room;
  if (over <= 0) {
    if (isLast || over === 0) return 0;
    const gap = -over / EM / Math.max(1, line.gaps);
    return 400 * gap * gap + 0.2;
  }
  const trim = Math.min(over, line.endGives());
  const trimCost = trim > 0 ? 0.05 : 0;
  if (over === trim) return trimCost;
  if (over - trim > line.squeezable) return NO_ROOM;
  const share = (over - trim) / line.squeezable;
  return 1.2 * share * share + 0.3 + trimCost;
};

const planOf = (line: Measured, to: number, room: number, isLast: boolean, cost: number): Plan => {
  const over = line.natural - room;
  const trim = over > 0 ? Math.min(over, line.endGives()) : 0;
  return {
    to, end: line.end, natural: line.natural, gaps: line.gaps, squeezable: line.squeezable, forced: false, cost,
    stretch: over < 0 && !isLast ? -over : 0, trim, squeeze: over > 0 ? over - trim : 0,
  };
};

const isMark = (cell: Cell): boolean => hasWhiteRight(cell.name) || cell.name === 'open' || cell.name === 'attached' || isBlank(cell.name);

/** Whether what is left from `at` would be a last line of one character (孤字); marks do not count. */
const leavesOrphan = (paragraph: Paragraph, at: number): boolean => {
  const rest = paragraph.cells.length - at;
  if (rest === 0 || rest > 6) return false;
  return paragraph.cells.slice(at).filter((cell) => !isMark(cell)).length <= 1;
};

const startTrimOf = (paragraph: Paragraph, from: number, keeps: boolean): number => {
  const first = paragraph.cells[from];
  return !keeps && first?.name === 'open' && first.width === EM ? EM / 2 : 0;
};

/** Where no permitted break goes in: inside a word rather than at a forbidden edge, and never before an attached mark. */
const forceBreak = (paragraph: Paragraph, from: number, startTrim: number, room: number): Plan => {
  const line = new Measured(paragraph, from, startTrim);
  let best: Plan | null = null;
  for (let index = from; index < paragraph.cells.length; index += 1) {
    line.take(index);
    if (line.natural - line.endGives() > room && best) break;
    const next = paragraph.cells[index + 1];
    if (next?.name === 'attached') continue;
    const trim = Math.max(0, Math.min(line.natural - room, line.endGives()));
    const inWord = paragraph.cells[index]?.name === 'word' && next?.name === 'word';
    if (best && !inWord && best.cost === 0 && next) continue;
    best = { to: index + 1, end: line.end, natural: line.natural, gaps: line.gaps, squeezable: 0, stretch: 0, squeeze: 0, trim, cost: inWord ? 0 : 1, forced: true };
  }
  return best ?? { to: paragraph.cells.length, end: line.end, natural: line.natural, gaps: 0, squeezable: 0, stretch: 0, squeeze: 0, trim: 0, cost: 0, forced: true };
};

/** An address or an endless word is parted only where the line would else be stretched by more than an eighth of an em a gap. */
const PARTING_COST = 400 / 8 ** 2;
/** Of a word that no line holds, this many characters at least stand on either side of a break. */
const LEAST_OF_WORD = 3;

/** Whether a word may go over inside because it alone is wider than a line. */
const mayPart = ({ cells, solid, tight }: Paragraph, index: number, measure: number): boolean => {
  if ((solid[index] ?? 0) <= measure || !tight[index]) return false;
  for (let off = 1 - LEAST_OF_WORD; off <= LEAST_OF_WORD; off += 1) if (solid[index + off] !== solid[index]) return false;
  const [last, next] = [cells[index], cells[index + 1]];
  return last !== undefined && next !== undefined && !isForbiddenAtEnd(last.name, last.source) && !isForbiddenAtStart(next.name, next.source);
};

/** Breaks that leave more than this unfilled are weighed only when nothing better is to be had. */
const WORTH_WEIGHING = 4 * EM;

/** A line that ends inside a word stands short rather than loose: what is left of the word mostly does too. */
const leftShort = ({ natural, gaps }: Measured, room: number): { stretch: 0 } | null => (room - natural > LOOSE_GAP * gaps ? { stretch: 0 } : null);

/** A line to be filled: the room in it, and what a whole line has. */
interface Room { room: number; measure: number }

const choose = (paragraph: Paragraph, from: number, startTrim: number, { room, measure }: Room, least = room - WORTH_WEIGHING): Plan => {
  const { cells, breakable, tight } = paragraph;
  const line = new Measured(paragraph, from, startTrim);
  let best: Plan | null = null;
  for (let index = from; index < cells.length; index += 1) {
    line.take(index);
    if (line.natural - line.squeezable - END_GIVES > room + EM) break;
    const forced = !breakable[index];
    if ((forced && !mayPart(paragraph, index, measure)) || (line.natural < least && index < cells.length - 1)) continue;
    const to = index + 1;
    const isLast = to === cells.length;
    const parting = tight[index] && !isLast ? PARTING_COST : 0;
    const cost = priceOf(line, room, isLast) + parting + (leavesOrphan(paragraph, to) ? ORPHAN_COST : 0);
    if (cost < NO_ROOM && (!best || cost <= best.cost)) best = { ...planOf(line, to, room, isLast, cost), forced, ...(parting > 0 && leftShort(line, room)) };
  }
  if (best) return best;
  return least > 0 ? choose(paragraph, from, startTrim, { room, measure }, 0) : forceBreak(paragraph, from, startTrim, room);
};

/**
 * Sets the line that begins at cell `from`: picks the cheapest break, then places its cells.
 * Measure in thousandths of an em. A pure function of its arguments, in time linear in the measure.
 */
export const breakLine = (paragraph: Paragraph, from: number, measure: number, options: BreakOptions = {}): Line => {
  const isFirst = from === 0;
  const indent = Math.min((isFirst ? options.indent : options.hanging) ?? 0, Math.max(0, measure - 2 * EM));
  const startTrim = startTrimOf(paragraph, from, isFirst && (options.keepFirstOpen ?? indent > 0));
  const plan = choose(paragraph, from, startTrim, { room: measure - indent, measure });
  if (options.ragged) plan.stretch = 0;
  const { cells, width } = placeCells(paragraph, { from, ...plan, indent, startTrim });
  const gap = plan.gaps > 0 ? plan.stretch / plan.gaps : 0;
  return {
    from, to: plan.to, cells, measure, width, gap, squeezed: plan.squeeze, trimmed: plan.trim, forced: plan.forced,
    isFirst, isLast: plan.to >= paragraph.cells.length,
  };
};

/** Breaks a prepared paragraph at one measure (thousandths of an em); an empty one is one empty line. */
export const breakPrepared = (paragraph: Paragraph, measure: number, options: BreakOptions = {}): Line[] => {
  const lines: Line[] = [];
  let from = 0;
  do {
    const line = breakLine(paragraph, from, measure, options);
    lines.push(line);
    from = line.to;
  } while (from < paragraph.cells.length);
  return lines;
};

/** Breaks one paragraph at one measure (thousandths of an em) into lines. */
export const breakParagraph = (runs: readonly Run[], measure: number, options: BreakOptions = {}): Line[] =>
  breakPrepared(prepareParagraph(runs), measure, options);
