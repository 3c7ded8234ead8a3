import { ok, refuse, type Result } from '../result';

/** Who has put their name to a story so far. */
export interface Signatures {
  /** Whoever filed it, and everyone with an account who signs it. */
  authorIds: readonly string[];
  firstReviewedById: string | null;
  secondReviewedById: string | null;
  releasedById: string | null;
}
export type ReviewStage = 'firstReview' | 'secondReview' | 'release';
export type SeparationProblem = 'isAuthor' | 'reviewedAlready';

/**
 * 三审: no two of the three reviews may be signed by one person, nor any by the author (任何两个环节的审稿工作不能同时由一人担任).
 * A stage signed before by the same person is no obstacle to signing that very stage again.
 */
export const maySign = (stage: ReviewStage, personId: string, signed: Signatures): Result<true, SeparationProblem> => {
  if (signed.authorIds.includes(personId)) return refuse('isAuthor');
  const others = {
    firstReview: [signed.secondReviewedById, signed.releasedById],
    secondReview: [signed.firstReviewedById, signed.releasedById],
    release: [signed.firstReviewedById, signed.secondReviewedById],
  }[stage];
  return others.includes(personId) ? refuse('reviewedAlready') : ok(true);
};
