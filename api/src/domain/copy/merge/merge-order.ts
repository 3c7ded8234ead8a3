import type { BodyBlock } from '../body';
import { alignBlocks, blockLikeness } from '../redline/align-blocks';

/** What one block is in the three versions, null where a version has it not. */
export interface Triple { base: BodyBlock | null; mine: BodyBlock | null; theirs: BodyBlock | null }

type Blocks = readonly BodyBlock[];

/** One side's blocks in its order: each with the block of the base it grew from, if any. */
interface Side { blocks: Blocks; origins: (number | null)[]; hasMoved: boolean }

/** Two new paragraphs at least so alike (0 to 1) are two attempts at one. */
const ALIKE = 0.5;

const sideOf = (base: Blocks, blocks: Blocks): Side => {
  const { inPlace, moved } = alignBlocks(base, blocks);
  const origins: (number | null)[] = blocks.map(() => null);
  for (const { was, now } of [...inPlace, ...moved]) origins[now] = was;
  return { blocks, origins, hasMoved: moved.length > 0 };
};

/** Which new blocks of one side the other side wrote as well, in the same or nearly the same words. */
const writtenByBoth = (one: Side, other: Side): Map<number, number> => {
  const added = (side: Side): number[] => side.blocks.flatMap((_, index) => (side.origins[index] === null ? [index] : []));
  const [left, right] = [added(one), added(other)];
  const { inPlace, moved } = alignBlocks(left.map((index) => one.blocks[index]), right.map((index) => other.blocks[index]));
  return new Map([...inPlace, ...moved].filter(({ was, now }) => blockLikeness(one.blocks[left[was]], other.blocks[right[now]]) >= ALIKE)
    .map(({ was, now }) => [right[now], left[was]]));
};

const keysOf = (side: Side, keyOfNew: (index: number) => string): string[] => side.origins.map((origin, index) => (origin === null ? keyOfNew(index) : `base ${origin}`));

/** The leading order with the other side's blocks that it lacks put behind the block they follow there. */
const woven = (leading: readonly string[], other: readonly string[]): string[] => {
  const known = new Set(leading);
  const behind = new Map<string, string[]>();
  let last = '';
  for (const key of other) {
    if (known.has(key)) last = key;
    else behind.set(last, [...behind.get(last) ?? [], key]);
  }
  return [...behind.get('') ?? [], ...leading.flatMap((key) => [key, ...behind.get(key) ?? []])];
};

const isSameOrder = (one: readonly string[], other: readonly string[]): boolean => {
  const [inOne, inOther] = [new Set(one), new Set(other)];
  return one.filter((key) => inOther.has(key)).join() === other.filter((key) => inOne.has(key)).join();
};

/**
 * Every block of the three versions once, in one order: that of the side which moved paragraphs, mine when both did (and then
 * in doubt unless they agree), and otherwise theirs, which has the same. Blocks both added, alike, are one.
 */
export const mergeOrder = (base: Blocks, mine: Blocks, theirs: Blocks): { triples: Triple[]; isOrderInDoubt: boolean } => {
  const [my, their] = [sideOf(base, mine), sideOf(base, theirs)];
  const both = writtenByBoth(my, their);
  const myKeys = keysOf(my, (index) => `mine ${index}`);
  const theirKeys = keysOf(their, (index) => (both.has(index) ? `mine ${both.get(index)}` : `theirs ${index}`));
  const order = my.hasMoved ? woven(myKeys, theirKeys) : woven(theirKeys, myKeys);
  const [myAt, theirAt] = [myKeys, theirKeys].map((keys) => new Map(keys.map((key, index) => [key, index])));
  const at = (blocks: Blocks, index: number | undefined): BodyBlock | null => (index === undefined ? null : blocks[index]);
  const triples = order.map((key) => ({
    base: key.startsWith('base ') ? base[Number(key.slice(5))] : null, mine: at(mine, myAt.get(key)), theirs: at(theirs, theirAt.get(key)),
  }));
  return { triples, isOrderInDoubt: my.hasMoved && their.hasMoved && !isSameOrder(myKeys, theirKeys) };
};
