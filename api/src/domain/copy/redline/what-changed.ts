import { bodyText } from '../body';
import { characterCount } from '../character-count';
import { newVocabulary } from './atoms';
import { numeralsOf } from './numerals';
import { type BlockRedline, redline } from './redline';
import type { BodySegment, TextRedline } from './segments';
import { shortestEdits } from './shortest-edits';
import { HEADLINE_PARTS, type HeadlinePart, type Words } from './words';

/** Every running text of a block: of a table its cells. */
const textsOf = (block: BlockRedline): TextRedline[] => (block.shape === 'text' ? [block] : block.rows.flatMap((row): TextRedline[] => row.cells));

/** The characters of a text that were changed: of each change the greater of what was cut and what was added. */
const changedCharacters = (segments: readonly BodySegment[]): number => {
  let [changed, cut, added] = [0, 0, 0];
  for (const { kind, text } of [...segments, { kind: 'same', text: '' }]) {
    if (kind === 'deleted') cut += characterCount(text);
    else if (kind === 'inserted') added += characterCount(text);
    else {
      changed += Math.max(cut, added);
      [cut, added] = [0, 0];
    }
  }
  return changed;
};

const charactersOf = (texts: readonly TextRedline[]): number => texts.reduce((sum, { segments }) => (
  sum + characterCount(segments.filter(({ kind }) => kind !== 'deleted').map(({ text }) => text).join(''))), 0);

/**
 * How much of the body was changed, in ‱ of the characters (字数) it had, 0 to 10,000: 2 % is 200. Replacing five characters by
 * five changes five. A moved paragraph counts whole, for its order was approved too, and so does one made a subhead or the
 * reverse; emphasis and white space count nothing.
 */
export const changedShare = (before: Words, after: Words): number => {
  const compared = redline(before, after);
  const changed = compared.blocks.reduce((sum, block) => {
    const texts = textsOf(block);
    const isRetyped = block.shape === 'text' && block.kind === 'changed' && block.was.join() !== block.now.join();
    return sum + (block.kind === 'moved' || isRetyped ? charactersOf(texts) : texts.reduce((inner, { segments }) => inner + changedCharacters(segments), 0));
  }, 0);
  const characters = characterCount(bodyText(before.body));
  return changed === 0 ? 0 : Math.min(10_000, (changed * 10_000) / Math.max(1, characters));
};

/** The headline parts that are not word for word, blank for blank, what they were. */
export const changedHeadline = (before: Words, after: Words): HeadlinePart[] => HEADLINE_PARTS.filter((part) => before[part] !== after[part]);

/** Expressions of a text that were replaced: what stood there and what stands there now; one side is empty for cut and added ones. */
export interface Replaced { was: string[]; now: string[] }
interface Expression { text: string; value: string }

const replacedIn = (was: readonly Expression[], now: readonly Expression[]): Replaced[] => {
  const number = newVocabulary();
  const ids = (expressions: readonly Expression[]): number[] => expressions.map(({ value }) => number(value));
  const hunks = shortestEdits(ids(was), ids(now), 500) ?? [{ wasStart: 0, wasEnd: was.length, nowStart: 0, nowEnd: now.length }];
  return hunks.map(({ wasStart, wasEnd, nowStart, nowEnd }) => (
    { was: was.slice(wasStart, wasEnd).map(({ text }) => text), now: now.slice(nowStart, nowEnd).map(({ text }) => text) }));
};

const sideOf = (segments: readonly { kind: string; text: string }[], absent: 'inserted' | 'deleted'): string =>
  segments.filter(({ kind }) => kind !== absent).map(({ text }) => text).join('');

/** What became of the expressions of every headline part, paragraph and cell, in their order within each. */
const replacedExpressions = (before: Words, after: Words, find: (text: string) => Expression[]): Replaced[] => {
  const compared = redline(before, after);
  return [...HEADLINE_PARTS.map((part) => compared[part]), ...compared.blocks.flatMap(textsOf).map(({ segments }) => segments)]
    .flatMap((segments) => replacedIn(find(sideOf(segments, 'inserted')), find(sideOf(segments, 'deleted'))));
};

/**
 * Numbers, dates and amounts that were changed, cut, added or put in another order, in Arabic or Chinese numerals. The same
 * number written another way (2月 as 二月, 1.2万 as 12000) is not changed; a number carried to another paragraph is.
 */
export const changedNumbers = (before: Words, after: Words): Replaced[] => replacedExpressions(before, after, numeralsOf);

/** Finds known names in a text, the longest that fits at each place. */
const nameFinder = (names: readonly string[]): ((text: string) => Expression[]) => {
  const byInitial = new Map<string, string[]>();
  for (const name of new Set(names)) if (name !== '') byInitial.set(name[0], [...byInitial.get(name[0]) ?? [], name]);
  for (const same of byInitial.values()) same.sort((one, other) => other.length - one.length);
  return (text) => {
    const found: Expression[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const name = byInitial.get(text[at])?.find((candidate) => text.startsWith(candidate, at));
      if (name === undefined) continue;
      found.push({ text: name, value: name });
      at += name.length - 1;
    }
    return found;
  };
};

/**
 * Known names (people, titles, organisations) of which an occurrence was changed, cut, added or put in another order. A name
 * that is not in the list is not seen; the longest known name that fits is taken.
 */
export const changedNames = (before: Words, after: Words, names: readonly string[]): Replaced[] => replacedExpressions(before, after, nameFinder(names));
