import { useQueryClient } from '@tanstack/react-query';
import type { MarkMove } from '@domain/proofs/marks';
import type { GivenPlace } from '@domain/proofs/places';
import type { ProofMove } from '@domain/proofs/rounds';
import type { MarkSign, SpaceAmount } from '@domain/proofs/signs';
import { useNotify } from 'react-admin';
import { useState } from 'react';
import { useNewsroom } from '../api/hooks';
import type { NewsroomProvider } from '../api/dataProvider';
import type { ErrorClassId, Mark, Proof } from './proof';

/** What a reader says with a mark. */
export interface Said { sign: MarkSign; place: GivenPlace; from: string; to: string; comment: string; amount: SpaceAmount | null; errorClass: ErrorClassId | null }

/** A reader makes many marks in a row: what is said of one is gone before the next. */
const SHORT_MS = 1_500;
const concernsProofs = (first: unknown): boolean => typeof first === 'string' && /^(\/api\/)?(proofs|marks|pages|desk|issues)\b/u.test(first) && first !== '/api/proofs/{id}/composition';

/** Everything that is done on a proof: marks made, changed, answered and verified, the round taken up and read through. True when it was done. */
export const useProofActs = (proof: Pick<Proof, 'id' | 'version'>) => {
  const newsroom = useNewsroom();
  const notify = useNotify();
  const cache = useQueryClient();
  const [busy, setBusy] = useState(false);
  const act = async (deed: (newsroom: NewsroomProvider) => Promise<unknown>, done?: string): Promise<boolean> => {
    setBusy(true);
    try {
      await deed(newsroom);
      if (done) notify(done, { type: 'success', autoHideDuration: SHORT_MS });
      return true;
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
      return false;
    } finally {
      await cache.invalidateQueries({ predicate: ({ queryKey: [first] }) => concernsProofs(first) });
      setBusy(false);
    }
  };
  return {
    busy,
    make: (said: Said) => act((room) => room.call('post', '/api/proofs/{id}/marks', { path: { id: proof.id }, body: { ...said, place: { ...said.place } } }), 'proofs.made'),
    change: ({ id, version }: Mark, said: Said) => act((room) => room.call('patch', '/api/marks/{id}', { path: { id }, body: { version, ...said, place: { ...said.place } } }), 'proofs.changed'),
    answer: ({ id, version }: Mark, action: MarkMove, reason?: string) => act((room) => room.call('patch', '/api/marks/{id}', { path: { id }, body: { version, action, reason } }), `proofs.moved.${action}`),
    remove: ({ id, version }: Mark) => act((room) => room.call('delete', '/api/marks/{id}', { path: { id }, query: { version } })),
    reassign: (assigneeId: string | null, overrideReason?: string) => act((room) => room.call('patch', '/api/proofs/{id}', { path: { id: proof.id }, body: { version: proof.version, assigneeId: assigneeId as string, overrideReason } }), 'proofs.reassigned'),
    move: (action: ProofMove, reason?: string) => act((room) => room.call('post', '/api/proofs/{id}/moves', { path: { id: proof.id }, body: { action, version: proof.version, reason } }), `proofs.proofMoved.${action}`),
  };
};
export type ProofActs = ReturnType<typeof useProofActs>;
