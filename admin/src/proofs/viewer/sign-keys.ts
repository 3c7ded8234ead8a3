import { type MarkSign, SIGN_GROUPS, SIGN_NEEDS } from '@domain/proofs/signs';

/** One key a sign: the letter of its English name where that is free, its look where it is like a key. */
export const SIGN_KEYS: Readonly<Record<MarkSign, string>> = {
  correct: 'c', delete: 'd', insert: 'i', damaged: 'b', script: 's',
  upright: 'u', transpose: 't', runOn: 'r', newParagraph: 'p', transfer: 'm', shiftVertical: 'w', shiftHorizontal: 'h', align: 'a', alignStepped: 'z', straighten: 'l',
  addSpace: '>', reduceSpace: '<', space: '#', separate: '|',
  stet: '^', substitute: '=', note: 'n',
};

export const GROUPS = Object.entries(SIGN_GROUPS) as [keyof typeof SIGN_GROUPS, readonly MarkSign[]][];

/** Whether a sign says all by itself, the words it stands on aside: then one key makes the mark. */
export const saysAll = (sign: MarkSign): boolean => SIGN_NEEDS[sign].every((field) => field === 'from');
