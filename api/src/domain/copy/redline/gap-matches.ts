import type { BlockFacts } from './block-facts';
import type { Match } from './in-order';
import { likeness } from './likeness';

/** Unmatched blocks that stand between the same two matched ones. */
export interface Gap { was: readonly number[]; now: readonly number[] }

/** Above this many pairs a gap is not searched pair by pair; what is alike in it is still found as moved blocks are. */
const MOST_PAIRS = 2_500;

/** For each block of the gap in the later body, how many features one of the earlier body shares with it. */
const sharedCounts = (was: BlockFacts, now: readonly BlockFacts[], places: ReadonlyMap<number, readonly number[]>): Float64Array => {
  const shared = new Float64Array(now.length);
  for (const [feature, count] of was.features.counts) {
    for (const place of places.get(feature) ?? []) shared[place] += Math.min(count, now[place].features.counts.get(feature) ?? 0);
  }
  return shared;
};

const placesOf = (blocks: readonly BlockFacts[]): Map<number, number[]> => {
  const places = new Map<number, number[]>();
  blocks.forEach((block, index) => {
    for (const feature of block.features.counts.keys()) {
      const known = places.get(feature);
      if (known) known.push(index);
      else places.set(feature, [index]);
    }
  });
  return places;
};

/** How alike every block of the gap is to every other, zero where it is less than the least. */
const likenesses = (was: readonly BlockFacts[], now: readonly BlockFacts[], least: number): number[][] => {
  const places = placesOf(now);
  return was.map((one) => {
    const shared = sharedCounts(one, now, places);
    return now.map((other, index) => {
      if (one.isTable !== other.isTable) return 0;
      const alike = one.text === other.text ? 1 : likeness(one.features, other.features, shared[index]);
      return one.isTable ? Math.max(least, alike) : alike >= least ? alike : 0;
    });
  });
};

/** The matches within a gap that keep its order and are together most alike, each at least as alike as `least` (0 to 1). */
export const matchesInGap = (was: readonly BlockFacts[], now: readonly BlockFacts[], gap: Gap, least: number): Match[] => {
  const [rows, columns] = [gap.was.length, gap.now.length];
  if (rows * columns > MOST_PAIRS) return [];
  const alike = likenesses(gap.was.map((index) => was[index]), gap.now.map((index) => now[index]), least);
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const matched = alike[row][column] > 0 ? alike[row][column] + best[row + 1][column + 1] : 0;
      best[row][column] = Math.max(matched, best[row + 1][column], best[row][column + 1]);
    }
  }
  const matches: Match[] = [];
  for (let row = 0, column = 0; row < rows && column < columns;) {
    const here = alike[row][column];
    if (here > 0 && best[row][column] === here + best[row + 1][column + 1]) {
      matches.push({ was: gap.was[row], now: gap.now[column] });
      row += 1;
      column += 1;
    } else if (best[row][column] === best[row + 1][column]) row += 1;
    else column += 1;
  }
  return matches;
};
