import type { BlockFacts } from './block-facts';
import { LEAST_MOVED_CHARACTERS } from './exact-matches';
import type { Match } from './in-order';
import { likeness } from './likeness';

/** A pair of characters that stands in more blocks than this tells none of them apart. */
const MOST_PLACES = 48;
const MOST_CANDIDATES = 6;

interface Candidate extends Match { alike: number }

const postingsOf = (now: readonly BlockFacts[], taken: ReadonlySet<number>): Map<number, number[]> => {
  const postings = new Map<number, number[]>();
  now.forEach((facts, index) => {
    if (taken.has(index) || facts.weight < LEAST_MOVED_CHARACTERS) return;
    for (const feature of facts.features.counts.keys()) {
      const places = postings.get(feature);
      if (!places) postings.set(feature, [index]);
      else if (places.length <= MOST_PLACES) places.push(index);
    }
  });
  return postings;
};

/** The blocks that share most telling pairs of characters with one, and how alike they really are. */
const candidatesFor = (one: number, was: readonly BlockFacts[], now: readonly BlockFacts[], postings: ReadonlyMap<number, readonly number[]>): Candidate[] => {
  const shared = new Map<number, number>();
  for (const feature of was[one].features.counts.keys()) {
    const places = postings.get(feature) ?? [];
    if (places.length <= MOST_PLACES) for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  return [...shared].sort((left, right) => right[1] - left[1]).slice(0, MOST_CANDIDATES)
    .filter(([other]) => was[one].isTable === now[other].isTable)
    .map(([other]) => ({ was: one, now: other, alike: likeness(was[one].features, now[other].features) }));
};

/**
 * Unmatched blocks that are alike wherever they stand, the most alike first: what was moved and edited on the way. Blocks of a
 * few characters are left alone, and pairs less alike than `least` (0 to 1).
 */
export const likelyMatches = (was: readonly BlockFacts[], now: readonly BlockFacts[], taken: { was: ReadonlySet<number>; now: ReadonlySet<number> }, least: number): Match[] => {
  const postings = postingsOf(now, taken.now);
  if (postings.size === 0) return [];
  const candidates = was.flatMap((facts, index) => (
    taken.was.has(index) || facts.weight < LEAST_MOVED_CHARACTERS ? [] : candidatesFor(index, was, now, postings)));
  const [usedWas, usedNow] = [new Set<number>(), new Set<number>()];
  return candidates.filter(({ alike }) => alike >= least)
    .sort((one, other) => other.alike - one.alike || Math.abs(one.was - one.now) - Math.abs(other.was - other.now))
    .filter((match) => {
      if (usedWas.has(match.was) || usedNow.has(match.now)) return false;
      usedWas.add(match.was);
      usedNow.add(match.now);
      return true;
    })
    .map(({ was: one, now: other }) => ({ was: one, now: other }));
};
