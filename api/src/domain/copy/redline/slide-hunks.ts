import { type Atoms, atomText } from './atoms';
import type { Hunk } from './shortest-edits';

const SENTENCE_END = /^[。！？!?…；\n\u0000]$/u;
const PAUSE = /^[，、：,:;”’）》」』)]$/u;
const OPENING = /^[“‘（《「『(]$/u;
const PARTICLE = /^[的地得了着过]$/u;
const CONJUNCTION = /^[和与及并但而或]$/u;

/** How good a place the gap before a unit is to begin or end a change: the ends of text, sentences and clauses first. */
const edgeScore = (atoms: Atoms, index: number): number => {
  if (index === 0 || index === atoms.ids.length) return 6;
  const [left, right] = [atomText(atoms, index - 1, index), atomText(atoms, index, index + 1)];
  if (SENTENCE_END.test(left)) return 5;
  if (PAUSE.test(left) || OPENING.test(right)) return 4;
  if (PAUSE.test(right) || SENTENCE_END.test(right)) return 3;
  if (PARTICLE.test(left) || CONJUNCTION.test(right)) return 2;
  return PARTICLE.test(right) ? -1 : 0;
};

/** Where a stretch that was only cut or only added may as well have stood, and where it reads best: the steps to shift it by. */
const bestShift = (atoms: Atoms, start: number, end: number, room: { left: number; right: number }): number => {
  const { ids } = atoms;
  let [left, right] = [0, 0];
  while (left < room.left && ids[start - left - 1] === ids[end - left - 1]) left += 1;
  while (right < room.right && ids[start + right] === ids[end + right]) right += 1;
  let best = 0;
  let bestScore = -Infinity;
  for (let shift = -left; shift <= right; shift += 1) {
    const score = edgeScore(atoms, start + shift) + edgeScore(atoms, end + shift);
    if (score > bestScore || (score === bestScore && shift <= 0)) [best, bestScore] = [shift, score];
  }
  return best;
};

/**
 * Moves each pure insertion and deletion, where repeated characters leave a choice, to begin and end with a clause: of
 * 「，增强信心」 and 「增强信心，」 added before 「，」 the one an editor would have typed. Changes never come to touch.
 */
export const slideHunks = ({ was, now }: { was: Atoms; now: Atoms }, hunks: readonly Hunk[]): Hunk[] => {
  const slid: Hunk[] = [];
  hunks.forEach((hunk, index) => {
    const [cut, added] = [hunk.wasEnd - hunk.wasStart, hunk.nowEnd - hunk.nowStart];
    if (cut > 0 && added > 0) {
      slid.push(hunk);
      return;
    }
    const before = slid.at(-1);
    const next = hunks.at(index + 1);
    const room = {
      left: before ? Math.max(0, hunk.wasStart - before.wasEnd - 1) : hunk.wasStart,
      right: next ? Math.max(0, next.wasStart - hunk.wasEnd - 1) : was.ids.length - hunk.wasEnd,
    };
    const shift = cut > 0 ? bestShift(was, hunk.wasStart, hunk.wasEnd, room) : bestShift(now, hunk.nowStart, hunk.nowEnd, room);
    slid.push({ wasStart: hunk.wasStart + shift, wasEnd: hunk.wasEnd + shift, nowStart: hunk.nowStart + shift, nowEnd: hunk.nowEnd + shift });
  });
  return slid;
};
