import type { Body, BodyBlock } from '@domain/copy/body';
import { type Merge, merge, type Merged } from '@domain/copy/merge/merge';
import { HEADLINE_PARTS, type HeadlinePart } from '@domain/copy/redline/words';
import { changedFields, type Field, type Fields, holds, isWords, sameField, wordsOf } from './fields';

export const SIDES = ['mine', 'theirs', 'both'] as const;
export type Side = (typeof SIDES)[number];

/** Two versions of a story as one: what nobody has to decide, and what somebody has. */
export interface Merging {
  base: Fields; mine: Fields; theirs: Fields;
  words: Merge;
  /** Of the slip and the credits: fields both changed, each in another way. */
  disputed: Field[];
}

/** What a person chose: a side for each headline part or field by name, and for each block of the body by its place. */
export interface Choices { fields: Partial<Record<Field, Side>>; blocks: Record<number, Side> }

/** The story both began from, as I have it and as it is there now. */
export const mergingOf = (base: Fields, mine: Fields, theirs: Fields): Merging => ({
  base, mine, theirs, words: merge(wordsOf(base), wordsOf(mine), wordsOf(theirs)),
  disputed: changedFields(base, mine).filter((field) => !isWords(field) && !sameField(field, base[field], theirs[field]) && !sameField(field, mine[field], theirs[field])),
});

export const isDisputed = <Value>(part: Merged<Value>): boolean => part.kind === 'conflict';

export const hasDisputes = ({ words, disputed }: Merging): boolean =>
  disputed.length > 0 || HEADLINE_PARTS.some((part) => isDisputed(words[part])) || words.blocks.some(isDisputed);

const headlineOf = (part: Merged<string>, side: Side = 'mine'): string => {
  if (part.kind === 'merged') return part.value;
  const [mine, theirs] = [part.mine ?? '', part.theirs ?? ''];
  return side === 'both' ? [theirs, mine].filter(Boolean).join(' ') : side === 'mine' ? mine : theirs;
};

const blocksOf = (part: Merged<BodyBlock>, side: Side = 'both'): BodyBlock[] => {
  if (part.kind === 'merged') return [part.value];
  const chosen = side === 'both' ? [part.theirs, part.mine] : [part[side]];
  return chosen.filter((block) => block !== null);
};

/** The story with what a person chose; where they did not, mine of a line and both of a paragraph stand. */
export const settledBy = ({ base, mine, theirs, words, disputed }: Merging, { fields, blocks }: Choices): Fields => {
  const besides = changedFields(base, mine).filter((field) => !isWords(field) && (!disputed.includes(field) || fields[field] !== 'theirs'));
  const headline = Object.fromEntries(HEADLINE_PARTS.map((part: HeadlinePart) => [part, headlineOf(words[part], fields[part])]));
  const body: Body = { type: 'doc', content: words.blocks.flatMap((block, place) => blocksOf(block, blocks[place])) };
  return { ...theirs, ...Object.fromEntries(besides.map((field) => [field, mine[field]])), ...headline, body };
};

/** Whether the choice drops anything of mine, which then has to be kept elsewhere. */
export const givesUpMine = ({ words, disputed }: Merging, { fields, blocks }: Choices): boolean =>
  [...HEADLINE_PARTS.filter((part) => isDisputed(words[part])), ...disputed].some((field) => fields[field] === 'theirs')
  || words.blocks.some((block, place) => isDisputed(block) && blocks[place] === 'theirs');

/** Whether a story holds already whatever was written: then nobody has to be asked about it. */
export const standsIn = (story: Fields, { base, sent, now }: { base: Fields; sent: Fields | null; now: Fields }): boolean => {
  const merging = mergingOf(sent && holds(story, sent) ? story : base, { ...story, ...now }, story);
  return !hasDisputes(merging) && changedFields(story, settledBy(merging, { fields: {}, blocks: {} })).length === 0;
};
