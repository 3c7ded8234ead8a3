import type { Body } from '../body';

/** All the words of a story at one moment: the three headline parts and the body. An absent kicker or deck is ''. */
export interface Words { kicker: string; headline: string; deck: string; body: Body }

/** The headline parts in the order they are printed. */
export const HEADLINE_PARTS = ['kicker', 'headline', 'deck'] as const;
export type HeadlinePart = (typeof HEADLINE_PARTS)[number];
