import type { BodyBlock } from '../body';
import { HEADLINE_PARTS, type HeadlinePart, type Words } from '../redline/words';
import { isSameBlock, mergeBlock } from './merge-block';
import { mergeOrder, type Triple } from './merge-order';

export const CHANGED_BY = ['nobody', 'mine', 'theirs', 'both'] as const;
export type ChangedBy = (typeof CHANGED_BY)[number];

/** A block or headline part on which nobody has to decide, or one on which somebody has: null where a version has it not. */
export type Merged<Value> =
  | { kind: 'merged'; value: Value; changedBy: ChangedBy }
  | { kind: 'conflict'; base: Value | null; mine: Value | null; theirs: Value | null };

export type Merge = Record<HeadlinePart, Merged<string>> & {
  blocks: Merged<BodyBlock>[];
  /** Whether both carried paragraphs about, to different places: mine stand then, and a person should look at the order. */
  isOrderInDoubt: boolean;
};

const mergeLine = (base: string, mine: string, theirs: string): Merged<string> => {
  if (mine === theirs) return { kind: 'merged', value: mine, changedBy: mine === base ? 'nobody' : 'both' };
  if (mine === base) return { kind: 'merged', value: theirs, changedBy: 'theirs' };
  return theirs === base ? { kind: 'merged', value: mine, changedBy: 'mine' } : { kind: 'conflict', base, mine, theirs };
};

const changedBy = (base: BodyBlock | null, mine: BodyBlock | null, theirs: BodyBlock | null): ChangedBy => {
  const isChanged = (side: BodyBlock | null): boolean => (base && side ? !isSameBlock(base, side) : base !== side);
  if (isChanged(mine)) return isChanged(theirs) ? 'both' : 'mine';
  return isChanged(theirs) ? 'theirs' : 'nobody';
};

const mergeTriple = ({ base, mine, theirs }: Triple): Merged<BodyBlock>[] => {
  const conflict: Merged<BodyBlock> = { kind: 'conflict', base, mine, theirs };
  const merged = (value: BodyBlock | null): Merged<BodyBlock>[] => (value ? [{ kind: 'merged', value, changedBy: changedBy(base, mine, theirs) }] : [conflict]);
  if (!base) return mine && theirs && !isSameBlock(mine, theirs) ? [conflict] : merged(mine ?? theirs);
  if (mine && theirs) return merged(mergeBlock(base, mine, theirs));
  const kept = mine ?? theirs;
  return !kept || isSameBlock(kept, base) ? [] : [conflict];
};

/**
 * Merges two people's versions of a story that grew from one base, paragraph by paragraph. Clean where one side changed a
 * paragraph, both made the same change, or their changes stand apart; a headline part is never merged by characters. Nothing
 * either side wrote is dropped: it is in a merged block or in a conflict. A paragraph one side cut goes, unless the other
 * changed it.
 */
export const merge = (base: Words, mine: Words, theirs: Words): Merge => {
  const { triples, isOrderInDoubt } = mergeOrder(base.body.content, mine.body.content, theirs.body.content);
  const [kicker, headline, deck] = HEADLINE_PARTS.map((part) => mergeLine(base[part], mine[part], theirs[part]));
  return { kicker, headline, deck, blocks: triples.flatMap(mergeTriple), isOrderInDoubt };
};

const valueOf = <Value>(part: Merged<Value>): Value | null => (part.kind === 'merged' ? part.value : null);

/** The merged words when nobody has to decide anything; null while there is a conflict. An order in doubt does not stop it. */
export const mergedWords = (result: Merge): Words | null => {
  const [kicker, headline, deck] = HEADLINE_PARTS.map((part) => valueOf(result[part]));
  const content = result.blocks.map(valueOf).filter((block) => block !== null);
  if (kicker === null || headline === null || deck === null || content.length < result.blocks.length) return null;
  return { kicker, headline, deck, body: { type: 'doc', content } };
};
