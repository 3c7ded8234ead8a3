import type { BodyBlock } from '../body';
import { type BlockFacts, factsOf } from './block-facts';
import { exactMatches } from './exact-matches';
import { type Gap, matchesInGap } from './gap-matches';
import { type Match, stayedInPlace } from './in-order';
import { likeness } from './likeness';
import { likelyMatches } from './likely-matches';

/** Which block became which. `moved` are matches that cross those in place; blocks in no match were added or cut. */
export interface Alignment { inPlace: Match[]; moved: Match[] }

/** How alike blocks must be: at the same place in the order, at the same place when nothing better is left, and elsewhere. */
const ALIKE = 0.5;
const HARDLY_ALIKE = 0.2;
const ALIKE_ELSEWHERE = 0.6;

/** The stretches of unmatched blocks between neighbouring matches in place. */
const gapsBetween = (inPlace: readonly Match[], was: readonly BlockFacts[], now: readonly BlockFacts[], taken: { was: Set<number>; now: Set<number> }): Gap[] => {
  const open = (start: number, end: number, used: Set<number>): number[] => {
    const indexes: number[] = [];
    for (let index = start; index < end; index += 1) if (!used.has(index)) indexes.push(index);
    return indexes;
  };
  const ends = [...inPlace, { was: was.length, now: now.length }];
  return ends.map((end, index) => {
    const start = index === 0 ? { was: -1, now: -1 } : ends[index - 1];
    return { was: open(start.was + 1, end.was, taken.was), now: open(start.now + 1, end.now, taken.now) };
  }).filter((gap) => gap.was.length > 0 && gap.now.length > 0);
};

/**
 * Finds which blocks of the later body are blocks of the earlier one: first those that are word for word the same, then those
 * alike at the same place, then those alike that were moved, and last whatever of the same place is a little alike. Tables
 * match only tables.
 */
export const alignFacts = (was: readonly BlockFacts[], now: readonly BlockFacts[]): Alignment => {
  const matches = exactMatches(was, now);
  const weight = (match: Match): number => 1 + was[match.was].weight + now[match.now].weight;
  const settle = (): Match[] => stayedInPlace(matches.sort((one, other) => one.was - other.was), weight);
  const taken = { was: new Set(matches.map((match) => match.was)), now: new Set(matches.map((match) => match.now)) };
  const take = (found: readonly Match[]): void => found.forEach((match) => {
    matches.push(match);
    taken.was.add(match.was);
    taken.now.add(match.now);
  });
  const fillGaps = (least: number): void => take(gapsBetween(settle(), was, now, taken).flatMap((gap) => matchesInGap(was, now, gap, least)));
  fillGaps(ALIKE);
  take(likelyMatches(was, now, taken, ALIKE_ELSEWHERE));
  fillGaps(HARDLY_ALIKE);
  const inPlace = settle();
  const staying = new Set(inPlace);
  return { inPlace, moved: matches.filter((match) => !staying.has(match)) };
};

/** The same of blocks that are not looked at any further. */
export const alignBlocks = (before: readonly BodyBlock[], after: readonly BodyBlock[]): Alignment => alignFacts(before.map(factsOf), after.map(factsOf));

/** How alike two blocks are, 0 to 1; a table and a text are not. */
export const blockLikeness = (one: BodyBlock, other: BodyBlock): number => {
  const [was, now] = [factsOf(one), factsOf(other)];
  if (was.isTable !== now.isTable) return 0;
  return was.text === now.text ? 1 : likeness(was.features, now.features);
};
