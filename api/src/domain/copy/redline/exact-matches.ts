import type { BlockFacts } from './block-facts';
import type { Match } from './in-order';

/** Below this many characters a block that stands elsewhere in the same words is chance, not a move. */
export const LEAST_MOVED_CHARACTERS = 8;

interface Places { was: number[]; now: number[] }

const keyOf = ({ isTable, text }: BlockFacts): string => `${isTable ? 't' : 'p'}${text}`;

const placesOf = (was: readonly BlockFacts[], now: readonly BlockFacts[]): Map<string, Places> => {
  const places = new Map<string, Places>();
  const at = (facts: BlockFacts): Places => {
    const known = places.get(keyOf(facts)) ?? { was: [], now: [] };
    places.set(keyOf(facts), known);
    return known;
  };
  was.forEach((facts, index) => at(facts).was.push(index));
  now.forEach((facts, index) => at(facts).now.push(index));
  return places;
};

/**
 * Blocks word for word the same (Heckel 1978): those that stand once in each body, then, from each of these and from both ends
 * of the text, their equal neighbours, and last equal blocks that stand several times, in their order.
 */
export const exactMatches = (was: readonly BlockFacts[], now: readonly BlockFacts[]): Match[] => {
  const places = placesOf(was, now);
  const nowOf = new Map<number, number>();
  const taken = new Set<number>();
  const match = (one: number, other: number): boolean => {
    if (nowOf.has(one) || taken.has(other) || !was[one] || !now[other] || keyOf(was[one]) !== keyOf(now[other])) return false;
    nowOf.set(one, other);
    taken.add(other);
    return true;
  };
  for (const place of places.values()) {
    const isTelling = place.was.length === 1 && place.now.length === 1 && was[place.was[0]].weight >= LEAST_MOVED_CHARACTERS;
    if (isTelling) match(place.was[0], place.now[0]);
  }
  const anchors = [{ was: -1, now: -1 }, { was: was.length, now: now.length }, ...[...nowOf].map(([one, other]) => ({ was: one, now: other }))];
  for (const anchor of anchors) for (let step = 1; match(anchor.was + step, anchor.now + step);) step += 1;
  for (const anchor of anchors) for (let step = 1; match(anchor.was - step, anchor.now - step);) step += 1;
  for (const place of places.values()) {
    if (was[place.was[0]]?.weight < LEAST_MOVED_CHARACTERS) continue;
    const free = place.now.filter((index) => !taken.has(index));
    place.was.filter((index) => !nowOf.has(index)).slice(0, free.length).forEach((index, order) => match(index, free[order]));
  }
  return [...nowOf].map(([one, other]) => ({ was: one, now: other })).sort((one, other) => one.was - other.was);
};
