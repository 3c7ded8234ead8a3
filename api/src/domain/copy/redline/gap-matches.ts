import type { BlockFacts } from './block-facts';
import type { Match } from './in-order';
import { likeness } from './likeness';

/** Unmatched blocks that stand between the same two matched ones. */
export interface Gap { was: readonly number[]; now: readonly number[] }

/** Above this many pairs a gap is not searched pair by pair; what is alike in it is still found as moved blocks are. */
const MOST_PAIRS = 2_500;

/** How alike every block of the gap is to every other, zero where it is less than the least. */
const likenesses = (was: readonly BlockFacts[], now: readonly BlockFacts[], gap: Gap, least: number): number[][] => gap.was.map((one) => gap.now.map((other) => {
  if (was[one].isTable !== now[other].isTable) return 0;
  if (was[one].isTable) return Math.max(least, likeness(was[one].features, now[other].features));
  if (was[one].text === now[other].text) return 1;
  const alike = likeness(was[one].features, now[other].features);
  return alike >= least ? alike : 0;
}));

/** The matches within a gap that keep its order and are together most alike, each at least as alike as `least` (0 to 1). */
export const matchesInGap = (was: readonly BlockFacts[], now: readonly BlockFacts[], gap: Gap, least: number): Match[] => {
  const [rows, columns] = [gap.was.length, gap.now.length];
  if (rows * columns > MOST_PAIRS) return [];
  const alike = likenesses(was, now, gap, least);
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
