import type { FrozenPassage, FrozenPiece } from '@domain/proofs/frozen-text';
import type { TextRange } from '@domain/proofs/places';
import type { Finding } from '../../checks/check-rule';

type Sought = Pick<Finding, 'itemId' | 'field' | 'block' | 'start' | 'quoted'>;

const isOfField = ({ part, paragraph }: FrozenPassage, { field, block }: Sought): boolean => part === field && (field !== 'body' || paragraph === block);

/**
 * Where the words of a finding stand on a proof: where the check found them if they are still the same there, else where else
 * in that piece they stand. Nothing when the proof has other words, or the finding is about no words.
 */
export const placeOfFinding = (pieces: readonly FrozenPiece[], finding: Sought): TextRange | null => {
  const piece = pieces.find(({ itemId }) => itemId === finding.itemId);
  if (!piece || finding.quoted === '') return null;
  const rangeIn = ({ part, paragraph }: FrozenPassage, start: number): TextRange => ({ itemId: piece.itemId, part, paragraph, start, end: start + finding.quoted.length });
  const own = piece.passages.find((passage) => isOfField(passage, finding));
  if (own?.text.startsWith(finding.quoted, finding.start - own.from) && finding.start >= own.from) return rangeIn(own, finding.start - own.from);
  const other = [...(own ? [own] : []), ...piece.passages].find(({ text }) => text.includes(finding.quoted));
  return other ? rangeIn(other, other.text.indexOf(finding.quoted)) : null;
};
