/** What the next proof shows of a mark: carried out, 漏改 (reads as before), or changed in another way than asked. */
export const MARK_OUTCOMES = ['carriedOut', 'notCarriedOut', 'changedElsewhere'] as const;
export type Outcome = (typeof MARK_OUTCOMES)[number];

/** `isMissed`: left undone although nobody refused it. */
export interface MarkOutcome { id: string; outcome: Outcome; isMissed: boolean }
