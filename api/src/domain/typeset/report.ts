import type { FilledText } from './compose-text';
import type { Galley } from './galley';
import { LOOSE_GAP } from './line-breaking';
import type { BlockReport, Piece } from './page-model';
import type { StoryFrame } from './story-frame';

const NOTHING_OVER = { lines: 0, characters: 0, at: null } as const;

const jumpOf = (filled: FilledText, frame: number): BlockReport['jump'] => {
  const pageIn = (start: string): number | null => {
    const text = filled.markers.find((marker) => marker.frame === frame && marker.text.startsWith(start))?.text;
    return text ? Number(/\d+/u.exec(text)?.[0]) : null;
  };
  return { to: pageIn('（下'), from: pageIn('（上') };
};

/** How one frame of a text came out; what is over is told in the last frame of the text alone. Lines, and characters without white space. */
export const reportOf = (frame: StoryFrame, index: number, filled: FilledText, galley: Galley, piece: Piece | undefined, isLast: boolean): BlockReport => {
  const here = filled.placed.filter(({ slot }) => filled.slots[slot]?.frame === index);
  const lines = here.reduce((sum, placed) => sum + (placed.kind === 'row' ? placed.height : 1), 0);
  const markers = filled.markers.filter((marker) => marker.frame === index).length;
  const capacity = frame.slots.length - markers;
  return {
    block: frame.block.id, pieceId: piece?.id ?? frame.block.pieceId ?? null, capacity, lines,
    over: isLast ? filled.over : NOTHING_OVER,
    free: isLast && filled.over.lines > 0 ? 0 : Math.max(0, capacity - lines),
    headlineOver: frame.headline?.over ?? 0,
    loose: here.filter((placed) => placed.kind === 'line' && placed.line.gap > LOOSE_GAP).length,
    strays: isLast ? filled.strays : 0,
    missing: [...new Set([...(frame.headline?.missing ?? []), ...galley.missing])],
    jump: jumpOf(filled, index),
  };
};
