import { type Atoms, atomText } from './atoms';
import type { Hunk } from './shortest-edits';
import { slideHunks } from './slide-hunks';

const PUNCTUATION = /^[\p{P}\p{S}\s\u0000]+$/u;
const FUNCTION_WORD = /^[的地得了着过是在和与及并也都就又而且或等对将把被为以于]$/u;
const WORD = /^[\p{Script=Latin}\p{Nd}]{2}/u;

/** The two texts being compared. */
export interface Pair { was: Atoms; now: Atoms }

const isInsertion = (hunk: Hunk): boolean => hunk.wasStart === hunk.wasEnd;
const isDeletion = (hunk: Hunk): boolean => hunk.nowStart === hunk.nowEnd;
const isReplacement = (hunk: Hunk): boolean => !isInsertion(hunk) && !isDeletion(hunk);
const sizeOf = (hunk: Hunk): number => Math.max(hunk.wasEnd - hunk.wasStart, hunk.nowEnd - hunk.nowStart);

const weightOf = (atom: string): number => {
  if (PUNCTUATION.test(atom) || FUNCTION_WORD.test(atom)) return 0.5;
  return WORD.test(atom) ? 2 : 1;
};

/** How much unchanged text stands between two changes, in characters; a mark or a function word counts half. */
const weightBetween = (was: Atoms, start: number, end: number): number => {
  let weight = 0;
  for (let index = start; index < end; index += 1) weight += weightOf(atomText(was, index, index + 1));
  return weight;
};

/** Takes what both sides of a change have in common at its ends out of it. */
export const trimHunk = ({ was, now }: Pair, hunk: Hunk): Hunk => {
  let { wasStart, wasEnd, nowStart, nowEnd } = hunk;
  while (wasStart < wasEnd && nowStart < nowEnd && was.ids[wasStart] === now.ids[nowStart]) [wasStart, nowStart] = [wasStart + 1, nowStart + 1];
  while (wasStart < wasEnd && nowStart < nowEnd && was.ids[wasEnd - 1] === now.ids[nowEnd - 1]) [wasEnd, nowEnd] = [wasEnd - 1, nowEnd - 1];
  return { wasStart, wasEnd, nowStart, nowEnd };
};

/**
 * How much unchanged text (weighted characters) between two changes is only a coincidence. Between two rewordings a third of
 * the smaller one; a mark of punctuation only when clauses on both sides of it were replaced. Where words were only cut, or
 * only added, what stands between them truly stood there, and little is a coincidence. Six characters never are.
 */
const coincidence = (left: Hunk, right: Hunk, between: string): number => {
  const size = Math.min(sizeOf(left), sizeOf(right));
  const isMark = PUNCTUATION.test(between);
  if (isReplacement(left) && isReplacement(right)) return isMark && size < 4 ? 0 : Math.max(1, Math.min(6, size / 3));
  if ((isInsertion(left) && isInsertion(right)) || (isDeletion(left) && isDeletion(right))) return isMark ? 0 : Math.min(4, size / 6);
  if (isMark || FUNCTION_WORD.test(between)) return size < 6 ? 0 : 0.5;
  return Math.max(1, Math.min(5, size / 4));
};

/** The two changes as one, when what stands between them does not deserve to part them; else null. */
const joined = (pair: Pair, left: Hunk, right: Hunk): Hunk | null => {
  const merged = { wasStart: left.wasStart, wasEnd: right.wasEnd, nowStart: left.nowStart, nowEnd: right.nowEnd };
  const isSameKind = !isReplacement(left) && !isReplacement(right) && isInsertion(left) === isInsertion(right);
  const trimmed = isSameKind ? trimHunk(pair, merged) : merged;
  if (isSameKind && !isReplacement(trimmed)) return trimmed;
  if (right.wasStart - left.wasEnd > 12) return null;
  const between = atomText(pair.was, left.wasEnd, right.wasStart);
  return weightBetween(pair.was, left.wasEnd, right.wasStart) <= coincidence(left, right, between) ? trimHunk(pair, merged) : null;
};

/** One pass from the start: each change is joined with the ones before it for as long as it can be. */
const joinOnce = (pair: Pair, hunks: readonly Hunk[]): Hunk[] => {
  const kept: Hunk[] = [];
  for (const hunk of hunks) {
    let current = hunk;
    for (let last = kept.at(-1); last; last = kept.at(-1)) {
      const merged = joined(pair, last, current);
      if (!merged) break;
      kept.pop();
      current = merged;
    }
    kept.push(current);
  }
  return kept;
};

const MOST_PASSES = 6;

/**
 * Makes a shortest list of edits read as an editor would mark them: a character like 的 that two wordings happen to share does
 * not split the phrase that was replaced, and a change begins and ends where a clause does if it can. The two texts it
 * describes stay the same.
 */
export const tidyHunks = (pair: Pair, hunks: readonly Hunk[]): Hunk[] => {
  let current = [...hunks];
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = joinOnce(pair, current);
    if (next.length === current.length) break;
    current = next;
  }
  return slideHunks(pair, current);
};
