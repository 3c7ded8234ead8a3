import type { BodyBlock } from '../body';
import { alignFacts } from './align-blocks';
import { type BlockFacts, factsOf } from './block-facts';
import { containment, withoutFeatures } from './likeness';

export const BLOCK_CHANGES = ['same', 'changed', 'inserted', 'deleted', 'moved', 'split', 'joined'] as const;
export type BlockChange = (typeof BLOCK_CHANGES)[number];

/** Blocks of the earlier body (`from`) and what they became in the later one (`to`), by index; 'changed' may prove to be 'same'. */
export interface BlockGroup { kind: Exclude<BlockChange, 'same'>; from: number[]; to: number[] }

/** A block belongs to what was split or joined when this share of it, at least, came from there. */
const SHARE_OF_PART = 0.6;
const LEAST_PART_CHARACTERS = 4;

/** The free neighbours of a block that hold what its other half lost: the parts it was split into, or those joined to make it. */
const partsBeside = (whole: BlockFacts, parts: readonly BlockFacts[], at: number, isFree: (index: number) => boolean): number[] => {
  const found = [at];
  if (!isFree(at - 1) && !isFree(at + 1)) return found;
  let rest = withoutFeatures(whole.features, parts[at].features);
  for (const step of [1, -1]) {
    for (let index = at + step; isFree(index); index += step) {
      const part = parts[index];
      if (part.isTable || part.weight < LEAST_PART_CHARACTERS || containment(part.features, rest) < SHARE_OF_PART) break;
      found.push(index);
      rest = withoutFeatures(rest, part.features);
    }
  }
  return found.sort((one, other) => one - other);
};

/** Adds to blocks matched in place the neighbours they were split into or joined with. */
const groupInPlace = (before: readonly BlockFacts[], after: readonly BlockFacts[], matches: readonly { was: number; now: number }[], used: { was: Set<number>; now: Set<number> }): BlockGroup[] => {
  const isFree = (sides: readonly BlockFacts[], taken: Set<number>) => (index: number): boolean => index >= 0 && index < sides.length && !taken.has(index);
  return matches.map(({ was, now }) => {
    if (before[was].isTable) return { kind: 'changed', from: [was], to: [now] };
    const to = partsBeside(before[was], after, now, isFree(after, used.now));
    to.forEach((index) => used.now.add(index));
    if (to.length > 1) return { kind: 'split', from: [was], to };
    const from = partsBeside(after[now], before, was, isFree(before, used.was));
    from.forEach((index) => used.was.add(index));
    return { kind: from.length > 1 ? 'joined' : 'changed', from, to };
  });
};

const range = (start: number, end: number, used: Set<number>): number[] => {
  const indexes: number[] = [];
  for (let index = start; index < end; index += 1) if (!used.has(index)) indexes.push(index);
  return indexes;
};

/**
 * What became of every block of a body, in the order of the later one; a block that was cut stands before whatever took its
 * place, one that was moved where it stands now.
 */
export const groupBlocks = (before: readonly BodyBlock[], after: readonly BodyBlock[]): BlockGroup[] => {
  const [earlier, later] = [before.map(factsOf), after.map(factsOf)];
  const { inPlace, moved } = alignFacts(earlier, later);
  const all = [...inPlace, ...moved];
  const used = { was: new Set(all.map(({ was }) => was)), now: new Set(all.map(({ now }) => now)) };
  const staying = groupInPlace(earlier, later, inPlace, used);
  const movedTo = new Map(moved.map(({ was, now }) => [now, was]));
  const groups: BlockGroup[] = [];
  let [wasAt, nowAt] = [0, 0];
  const fill = (wasEnd: number, nowEnd: number): void => {
    for (const index of range(wasAt, wasEnd, used.was)) groups.push({ kind: 'deleted', from: [index], to: [] });
    for (let index = nowAt; index < nowEnd; index += 1) {
      const origin = movedTo.get(index);
      if (origin !== undefined) groups.push({ kind: 'moved', from: [origin], to: [index] });
      else if (!used.now.has(index)) groups.push({ kind: 'inserted', from: [], to: [index] });
    }
  };
  for (const group of staying) {
    fill(group.from[0], group.to[0]);
    groups.push(group);
    [wasAt, nowAt] = [group.from[group.from.length - 1] + 1, group.to[group.to.length - 1] + 1];
  }
  fill(before.length, after.length);
  return groups;
};
