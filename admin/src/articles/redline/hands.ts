import type { Theme } from '@mui/material/styles';
import type { AttributedText } from '@domain/copy/redline/redline-through';
import type { components } from '../../api/schema';

export type Hand = components['schemas']['RevisionHeadDto'];
/** 花脸稿 as the API gives it; the contract says only that its text is an object, the domain says which. */
export type Blame = Omit<components['schemas']['BlameDto'], 'text'> & { text: Omit<AttributedText, 'revisions'> };

/** Who wrote, with the number and the look their marks have throughout. */
export interface Person { key: string; name: string; number: number }

const keyOf = ({ authorId, authorName }: Hand): string => authorId ?? authorName;

/** Everyone who had a hand in it, in the order they came. */
export const peopleOf = (hands: readonly Hand[]): Person[] => {
  const people = new Map<string, Person>();
  for (const hand of hands) if (!people.has(keyOf(hand))) people.set(keyOf(hand), { key: keyOf(hand), name: hand.authorName, number: people.size + 1 });
  return [...people.values()];
};

export const personOf = (people: readonly Person[], hand: Hand | undefined): Person | undefined => hand && people.find(({ key }) => key === keyOf(hand));

/**
 * A colour a person that stays apart for those who see few colours, each readable on paper and on the dark desk; the lines under
 * their words differ too, and every mark carries their number.
 */
const LIGHT = ['#0b5fa5', '#a63c06', '#00664a', '#8e2f72', '#7a5200', '#4d3fa3', '#1a6377', '#5c5148'] as const;
const DARK = ['#86bdf2', '#ffab85', '#63d3aa', '#eda3d3', '#efc36b', '#b9aefc', '#7fd3e6', '#d2c7bb'] as const;
const LINES = ['solid', 'double', 'dotted', 'dashed', 'wavy', 'solid', 'double', 'dotted'] as const;

export const colourOf = ({ number }: Person, { palette }: Theme): string => (palette.mode === 'dark' ? DARK : LIGHT)[(number - 1) % LIGHT.length] ?? LIGHT[0];
export const lineOf = ({ number }: Person): string => LINES[(number - 1) % LINES.length] ?? 'solid';

/** ① … ⑳, and beyond that the bare number. */
export const numberMark = ({ number }: Person): string => (number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`);
