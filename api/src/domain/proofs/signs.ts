/**
 * 校对符号: the twenty-one of GB/T 14706—1993 in its groups and order, and `damaged` (换损污字), a glyph that came out broken or
 * missing, which the professional standard of 1981 (ZB1—81) counts as the twenty-second and the later one left out.
 */
export const SIGN_GROUPS = {
  change: ['correct', 'delete', 'insert', 'damaged', 'script'],
  move: ['upright', 'transpose', 'runOn', 'newParagraph', 'transfer', 'shiftVertical', 'shiftHorizontal', 'align', 'alignStepped', 'straighten'],
  space: ['addSpace', 'reduceSpace', 'space', 'separate'],
  other: ['stet', 'substitute', 'note'],
} as const;
export type SignGroup = keyof typeof SIGN_GROUPS;
export type MarkSign = (typeof SIGN_GROUPS)[SignGroup][number];
export const MARK_SIGNS: readonly MarkSign[] = Object.values(SIGN_GROUPS).flat();

export const groupOf = (sign: MarkSign): SignGroup =>
  (Object.keys(SIGN_GROUPS) as SignGroup[]).find((group) => (SIGN_GROUPS[group] as readonly MarkSign[]).includes(sign)) ?? 'other';

/** How much space the sign 空 asks for, in parts of a character. */
export const SPACE_AMOUNTS = ['1', '1/2', '1/3', '1/4'] as const;
export type SpaceAmount = (typeof SPACE_AMOUNTS)[number];

export const SIGN_FIELDS = ['from', 'to', 'amount', 'comment'] as const;
export type SignField = (typeof SIGN_FIELDS)[number];

/** What has to be said with each sign: the words it is about, the words wanted, how much, or what is meant. */
export const SIGN_NEEDS: Readonly<Record<MarkSign, readonly SignField[]>> = {
  correct: ['from', 'to'], delete: ['from'], insert: ['to'], damaged: ['from'], script: ['from'],
  upright: ['from'], transpose: ['from'], runOn: [], newParagraph: [], transfer: ['from', 'comment'],
  shiftVertical: [], shiftHorizontal: [], align: [], alignStepped: [], straighten: [],
  addSpace: [], reduceSpace: [], space: ['amount'], separate: [],
  stet: ['from'], substitute: ['from', 'to'], note: ['comment'],
};

/** Whether carrying the sign out changes the words, or only how they stand. */
export const changesWords = (sign: MarkSign): boolean => ['correct', 'delete', 'insert', 'transpose', 'runOn', 'newParagraph', 'transfer', 'substitute'].includes(sign);
