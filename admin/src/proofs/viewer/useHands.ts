import type { MarkHands } from '@domain/proofs/hands';
import { whoActs } from '@domain/proofs/hands';
import type { FrozenPiece } from '@domain/proofs/frozen-text';
import { ownerOf } from '@domain/proofs/places';
import { useReading } from '../../api/hooks';
import type { Said } from '../useProofActs';

/** In whose hands a mark on this proof may lie, and in whose it does by the rule. */
export const useHands = (proofId: string) => {
  const { data, error } = useReading('/api/proofs/{id}/hands', { path: { id: proofId } });
  const nameOf = (id: string | null | undefined): string | null => data?.people.find((person) => person.id === id)?.displayName ?? null;
  return {
    people: data?.people ?? [], error, nameOf,
    /** By the rule; undefined until it is known. */
    byRule: ({ sign, errorClass, place }: Pick<Said, 'sign' | 'errorClass' | 'place'>, pieces: readonly FrozenPiece[]): string | null | undefined => {
      if (!data) return undefined;
      const piece = place.kind === 'text' ? pieces.find(({ itemId }) => itemId === place.itemId) : undefined;
      return whoActs({ sign, errorClass }, place.kind === 'text' && piece ? { kind: 'text', part: place.part, ...ownerOf(piece) } : { kind: 'box' }, data as unknown as MarkHands);
    },
  };
};
