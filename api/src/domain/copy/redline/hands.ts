/** A revision as far as telling hands apart goes: whose, at which stage, and whether it changed a word of the one before. */
export interface Handled { number: number; authorId: string | null; authorName: string; stage: string; reworded: boolean }

const isSameHand = (one: Handled, other: Handled): boolean => one.authorId === other.authorId && one.authorName === other.authorName && one.stage === other.stage;

/**
 * The revisions that have to be compared for a redline through every hand: the first as the ground, and the last of each stretch
 * that one person wrote at one stage. What somebody typed and took back within such a stretch was never anybody else's to see.
 * Revisions come in the order of their numbers.
 */
export const handsOf = <Revision extends Handled>(revisions: readonly Revision[]): Revision[] => {
  const hands: Revision[] = revisions.slice(0, 1);
  for (const revision of revisions.slice(1)) {
    if (!revision.reworded) continue;
    const last = hands[hands.length - 1];
    if (hands.length > 1 && isSameHand(last, revision)) hands[hands.length - 1] = revision;
    else hands.push(revision);
  }
  return hands;
};
