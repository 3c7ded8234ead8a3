import { isBlank } from './character-class';
import type { Line } from './line-breaking';
import { flowThrough, type Flow, type Placed } from './flow';
import type { Item } from './galley';
import type { StoryBlock, TextPlace } from './page-model';
import type { Slot } from './slots';

/** One frame of a text before it is filled: its slots, and whether its neighbours in the chain stand on other pages. */
export interface FrameToFill { page: number; block: StoryBlock; slots: readonly Slot[]; nextPage: number | null; previousPage: number | null }

/** A text in its frames. `slots` are those it ran through; markers are the slots that tell of a jump. */
export interface FilledText {
  slots: readonly Slot[];
  placed: readonly Placed[];
  markers: readonly { frame: number; slot: Slot; text: string }[];
  strays: number;
  over: { lines: number; characters: number; at: TextPlace | null };
}

interface Reserved { to: boolean; from: boolean }

const turnLine = (page: number): string => `（下转${page}版）`;
const continuationLine = (page: number): string => `（上接${page}版）`;

const openSlots = (frame: FrameToFill, { to, from }: Reserved): readonly Slot[] => frame.slots.slice(from ? 1 : 0, to ? -1 : undefined);

/** Slots of a frame down to a depth in lines; columns from `full` on end one line higher. */
const downTo = (slots: readonly Slot[], depth: number, full: number): Slot[] => slots.filter(({ row, column }) => row < (column < full ? depth : depth - 1));

interface Fit { slots: readonly Slot[]; flow: Flow }

const tryFit = (items: readonly Item[], slots: readonly Slot[], needed: number): Fit | null => {
  if (slots.length < needed) return null;
  const flow = flowThrough(items, slots, slots.length - needed);
  return flow.over === 0 ? { slots, flow } : null;
};

/** Fills the last frame to an even depth: the least that holds the text and leaves no line alone, the columns behind one line shorter. */
const balance = (items: readonly Item[], before: readonly Slot[], last: readonly Slot[], needed: number, fallback: Fit): Fit => {
  const columns = Math.max(0, ...last.map(({ column }) => column)) + 1;
  const bottom = Math.max(0, ...last.map(({ row }) => row)) + 1;
  const at = (depth: number, full: number): Fit | null => tryFit(items, [...before, ...downTo(last, depth, full)], needed);
  let least = 1;
  while (least < bottom && before.length + downTo(last, least, columns).length < needed) least += 1;
  let best: { depth: number; fit: Fit } | null = null;
  for (let depth = least; depth <= bottom && depth < least + 4; depth += 1) {
    const fit = at(depth, columns);
    if (fit && (!best || fit.flow.strays < best.fit.flow.strays)) best = { depth, fit };
    if (best?.fit.flow.strays === 0) break;
  }
  if (!best) return fallback;
  let { fit } = best;
  for (let full = columns - 1; full >= 1; full -= 1) {
    const shorter = at(best.depth, full);
    if (!shorter || shorter.flow.strays > fit.flow.strays) break;
    fit = shorter;
  }
  return fit;
};

const fillFrames = (items: readonly Item[], frames: readonly FrameToFill[], reserved: readonly Reserved[]): Fit => {
  const open = frames.map((frame, index) => openSlots(frame, reserved[index] ?? { to: false, from: false }));
  const slots = open.flat();
  const tight = { slots, flow: flowThrough(items, slots, 0) };
  if (tight.flow.over > 0 || slots.length === 0) return tight;
  const needed = tight.flow.end;
  const loose = tryFit(items, slots, needed) ?? tight;
  const lastFrame = slots[needed - 1]?.frame ?? 0;
  const last = open[lastFrame] ?? [];
  if (frames[lastFrame]?.block.fill !== 'balance') return loose;
  return balance(items, open.slice(0, lastFrame).flat(), last, needed, loose);
};

const lineOf = (placed: Placed): readonly Line[] => (placed.kind === 'row' ? [] : placed.kind === 'line' && placed.tail ? [placed.line, placed.tail] : [placed.line]);

const characters = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.cells.reduce((count, { cell }) => count + (isBlank(cell.name) || cell.name === 'attached' ? 0 : [...cell.source].length), 0), 0);

const rowCharacters = (placed: Placed): number =>
  placed.kind !== 'row' ? 0 : placed.item.cells.reduce((sum, { cells }) => sum + cells.filter((cell) => !isBlank(cell.name)).length, 0);

const placeOf = (placed: Placed): TextPlace =>
  placed.kind === 'line' ? { item: placed.item.index, offset: placed.line.cells[0]?.cell.at ?? 0 } : { item: placed.item.index, offset: 0 };

const oversetOf = (placed: readonly Placed[]): FilledText['over'] => {
  const over = placed.filter(({ slot }) => slot < 0);
  const [first] = over;
  return {
    lines: over.reduce((sum, entry) => sum + (entry.kind === 'row' ? entry.height : 1), 0),
    characters: over.reduce((sum, entry) => sum + characters(lineOf(entry)) + rowCharacters(entry), 0),
    at: first ? placeOf(first) : null,
  };
};

/** Whether anything of the text stands behind a frame, or would if there were room. */
const runsBeyond = ({ flow, slots }: Fit, frame: number): boolean => flow.placed.some(({ slot }) => slot < 0 || (slots[slot]?.frame ?? 0) > frame);

/**
 * Runs a text through its frames. Where it goes on to another page the last line of the frame says so and the first of
 * the next answers (转版); both come from the same decision, so they always agree. A frame of one line carries no marker.
 */
export const fillText = (items: readonly Item[], frames: readonly FrameToFill[]): FilledText => {
  const reserved: Reserved[] = frames.map(() => ({ to: false, from: false }));
  let fit = fillFrames(items, frames, reserved);
  for (let frame = 0; frame < frames.length; frame += 1) {
    const next = frames[frame]?.nextPage;
    if (next == null || (frames[frame]?.slots.length ?? 0) < 2 || !runsBeyond(fit, frame)) continue;
    reserved[frame] = { to: true, from: reserved[frame]?.from ?? false };
    if (frames[frame + 1]) reserved[frame + 1] = { to: false, from: true };
    fit = fillFrames(items, frames, reserved);
  }
  const [first] = frames;
  if (first && first.previousPage !== null && first.slots.length > 1) {
    reserved[0] = { to: reserved[0]?.to ?? false, from: true };
    fit = fillFrames(items, frames, reserved);
  }
  return { slots: fit.slots, placed: fit.flow.placed, markers: markersOf(frames, reserved), strays: fit.flow.strays, over: oversetOf(fit.flow.placed) };
};

const markersOf = (frames: readonly FrameToFill[], reserved: readonly Reserved[]): FilledText['markers'] => frames.flatMap((frame, index) => {
  const { to, from } = reserved[index] ?? { to: false, from: false };
  const [first, last] = [frame.slots[0], frame.slots.at(-1)];
  const before = frame.previousPage ?? frames[index - 1]?.page;
  return [
    ...(from && first && before !== undefined ? [{ frame: index, slot: first, text: continuationLine(before) }] : []),
    ...(to && last && frame.nextPage !== null ? [{ frame: index, slot: last, text: turnLine(frame.nextPage) }] : []),
  ];
});
