import type { Hand } from './hands';

export interface Range { from: number; to: number }
export type Choice = 'filed' | 'mine' | 'reviewed' | 'last';

const REVIEWS: readonly string[] = ['firstReviewed', 'secondReviewed', 'released'];

/** What one usually wants to see of a story, from its revisions, newest first: each from where to the newest, and none twice. */
export const quickChoices = (revisions: readonly Hand[], myId?: string): { name: Choice; range: Range }[] => {
  const newest = revisions[0]?.number ?? 1;
  const starts: [Choice, number | undefined][] = [
    ['filed', filedFirst(revisions)],
    ['reviewed', revisions.find(({ reason, number }) => REVIEWS.includes(reason) && number < newest)?.number],
    ['mine', revisions.find(({ authorId, number }) => authorId === myId && number < newest)?.number],
    ['last', newest > 1 ? newest - 1 : undefined],
  ];
  return starts.flatMap(([name, from]) => (from !== undefined && from < newest ? [{ name, range: { from, to: newest } }] : []));
};

/** The wording that was filed first; that a story began with while it was not filed. */
const filedFirst = (revisions: readonly Hand[]): number | undefined =>
  (revisions.findLast(({ reason }) => reason === 'filed') ?? revisions.at(-1))?.number;

/** From the address, or from filing to the newest; a number that is not there falls back to its end. */
export const rangeOf = (revisions: readonly Hand[], asked: { from: string | null; to: string | null }): Range | null => {
  const [newest, oldest] = [revisions[0]?.number, revisions.at(-1)?.number];
  if (newest === undefined || oldest === undefined) return null;
  const known = (value: string | null, other: number): number => (revisions.some(({ number }) => String(number) === value) ? Number(value) : other);
  const to = known(asked.to, newest);
  return { from: Math.min(to, known(asked.from, Math.min(filedFirst(revisions) ?? oldest, to))), to };
};
