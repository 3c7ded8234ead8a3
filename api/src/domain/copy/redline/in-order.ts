/** A block of the earlier body and the block of the later one it became. */
export interface Match { was: number; now: number }

/**
 * Of matches that may cross, those to take as having stayed in place: the set without crossings that weighs most. The others
 * moved. Matches come in the order of `was`, each block in at most one; weights are above zero.
 */
export const stayedInPlace = (matches: readonly Match[], weight: (match: Match) => number): Match[] => {
  const size = Math.max(0, ...matches.map(({ now }) => now + 1));
  const best: { sum: number; at: number }[] = Array.from({ length: size + 1 }, () => ({ sum: 0, at: -1 }));
  const before: number[] = [];
  matches.forEach((match, index) => {
    let heaviest = { sum: 0, at: -1 };
    for (let place = match.now; place > 0; place -= place & -place) if (best[place].sum > heaviest.sum) heaviest = best[place];
    before.push(heaviest.at);
    const sum = heaviest.sum + weight(match);
    for (let place = match.now + 1; place <= size; place += place & -place) if (sum > best[place].sum) best[place] = { sum, at: index };
  });
  let last = { sum: 0, at: -1 };
  for (let place = size; place > 0; place -= place & -place) if (best[place].sum > last.sum) last = best[place];
  const kept: Match[] = [];
  for (let at = last.at; at >= 0; at = before[at]) kept.push(matches[at]);
  return kept.reverse();
};
