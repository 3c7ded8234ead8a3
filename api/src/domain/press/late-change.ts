import { ok, refuse, type Result } from '../result';

/** Why a page's last signature is void, and by whom. */
export interface VoidedSignature {
  /** The number of the proof that was signed. */
  proofNumber: number;
  /** Whoever changed what was signed, or asked for the page back; null when the program itself changed. */
  changedById: string | null;
}
/** A proof of the page that has been read through. */
export interface ReadProof { number: number; isDelta: boolean; readerId: string | null }

export type SigningProblem = 'soleReader' | 'noDelta' | 'signerReads' | 'changerReads';

/**
 * Who answers for a page beside its signer, or why it may not be signed by this person (handbook 1.2, 9.1). Nobody signs who was
 * the only one to read it. After a late change a delta proof must have been read since by somebody who neither made the
 * change nor signs: two people answer for it. `readings` oldest first; the answer is null where no change was late.
 */
export const mayPutSignature = (signerId: string, readings: readonly ReadProof[], voided: VoidedSignature | null): Result<{ secondId: string | null }, SigningProblem> => {
  if (!readings.some(({ readerId }) => readerId !== null && readerId !== signerId)) return refuse('soleReader');
  if (!voided) return ok({ secondId: null });
  const deltas = readings.filter(({ isDelta, number, readerId }) => isDelta && readerId !== null && number > voided.proofNumber);
  const second = deltas.filter(({ readerId }) => readerId !== signerId && readerId !== voided.changedById).at(-1);
  if (second) return ok({ secondId: second.readerId });
  const [last] = deltas.slice(-1);
  if (!last) return refuse('noDelta');
  return refuse(last.readerId === signerId ? 'signerReads' : 'changerReads');
};
