import { useQueryClient } from '@tanstack/react-query';
import { MARK_TRANSITIONS, type MarkMove } from '@domain/proofs/marks';
import type { GivenPlace } from '@domain/proofs/places';
import type { ProofMove } from '@domain/proofs/rounds';
import type { MarkSign, SpaceAmount } from '@domain/proofs/signs';
import { useTranslate } from 'react-admin';
import { useRef, useState } from 'react';
import type { NewsroomProvider } from '../api/dataProvider';
import type { ApiError } from '../api/hooks';
import type { ErrorClassId, Mark, Proof } from './proof';
import { useDeeds } from './useDeeds';

/** What a reader says with a mark. Without an assignee it goes to whom the rule names. */
export interface Said { sign: MarkSign; place: GivenPlace; from: string; to: string; comment: string; amount: SpaceAmount | null; errorClass: ErrorClassId | null; assigneeId?: string | null }

/** What marks will be once what was asked of them is saved: null for one that is taken off. */
type Expected = Readonly<Record<string, Partial<Mark> | null>>;
export const asExpected = (marks: readonly Mark[], expected: Expected): Mark[] => marks.flatMap((mark) => {
  const change = expected[mark.id];
  return change === null ? [] : [change ? { ...mark, ...change } : mark];
});

const concernsProofs = (first: unknown): boolean => typeof first === 'string' && /^(\/api\/)?(proofs|marks|pages|desk|issues)\b/u.test(first) && first !== '/api/proofs/{id}/composition';

type Patch = Partial<Omit<Said, 'place'>> & { place?: Record<string, unknown>; action?: MarkMove; reason?: string };
const bodyOf = (said: Said): Omit<Said, 'place'> & { place: Record<string, unknown> } => ({ ...said, place: { ...said.place } });

/** The proof as it was read last, to be kept up with what its marks became meanwhile. */
const useKeeping = (proofId: string) => {
  const cache = useQueryClient();
  return {
    settle: () => cache.invalidateQueries({ predicate: ({ queryKey: [first] }) => concernsProofs(first) }),
    keep: (mark: Mark): void => {
      const put = (marks: readonly Mark[]): Mark[] => marks.map((one) => (one.id === mark.id ? mark : one));
      cache.setQueryData<Proof>(['/api/proofs/{id}', { path: { id: proofId } }], (proof) => proof && { ...proof, marks: put(proof.marks), marksOfEarlier: put(proof.marksOfEarlier) });
    },
  };
};

/**
 * Everything that is done on a proof: marks made, changed, answered and verified, the round taken up and read through. Each is
 * asked for at once and saved in its turn; meanwhile marks show what they will be.
 */
export const useProofActs = (proof: Pick<Proof, 'id' | 'version'>) => {
  const translate = useTranslate();
  const { settle, keep } = useKeeping(proof.id);
  const deeds = useDeeds(settle);
  const versions = useRef(new Map<string, number>());
  const [expected, setExpected] = useState<Expected>({});
  const [moving, setMoving] = useState(false);
  const inWords = ({ sign, from, to }: Pick<Said, 'sign' | 'from' | 'to'>): string => [translate(`proofs.signs.${sign}`), from && `“${from}”`, to && `→ ${to}`].filter(Boolean).join(' ');
  const seen = ({ id, version }: { id: string; version: number }): number => {
    versions.current.set(id, Math.max(version, versions.current.get(id) ?? 0));
    return versions.current.get(id) ?? version;
  };
  const patch = async (newsroom: NewsroomProvider, mark: Mark, body: Patch): Promise<void> => {
    try {
      const now = await newsroom.call('patch', '/api/marks/{id}', { path: { id: mark.id }, body: { version: seen(mark), ...body } }) as unknown as Mark;
      seen(now);
      keep(now);
    } catch (error) {
      const { current } = (error as ApiError).body ?? {};
      if (current) seen(current as unknown as Mark);
      throw error;
    }
  };
  const onMark = (mark: Mark, change: Partial<Mark> | null, deed: Parameters<typeof deeds.ask>[0]): void => {
    setExpected((all) => ({ ...all, [mark.id]: change }));
    void deeds.ask(deed).then(() => setExpected(({ [mark.id]: _, ...others }) => others));
  };
  const move = async (deed: Parameters<typeof deeds.ask>[0]): Promise<boolean> => {
    setMoving(true);
    const done = await deeds.ask(deed);
    setMoving(false);
    return done;
  };
  return {
    deeds, expected, moving,
    make: (said: Said, reword?: () => void): void => void deeds.ask({
      words: inWords(said), reword, done: 'proofs.made', run: (newsroom) => newsroom.call('post', '/api/proofs/{id}/marks', { path: { id: proof.id }, body: bodyOf(said) }),
    }),
    change: (mark: Mark, said: Said, reword: () => void): void => {
      const { place: _, ...words } = said;
      onMark(mark, words, { words: translate('proofs.deed', { number: mark.number, act: inWords(said) }), reword, done: 'proofs.changed', run: (newsroom) => patch(newsroom, mark, bodyOf(said)) });
    },
    give: (mark: Mark, to: { id: string; displayName: string }): void => onMark(mark, { assigneeId: to.id, assigneeName: to.displayName }, {
      words: translate('proofs.deed', { number: mark.number, act: translate('proofs.waitsFor', { name: to.displayName }) }), done: 'proofs.given', run: (newsroom) => patch(newsroom, mark, { assigneeId: to.id }),
    }),
    answer: (mark: Mark, action: MarkMove, reason?: string): void => onMark(mark, { status: MARK_TRANSITIONS[action].to, actions: [] }, {
      words: translate('proofs.deed', { number: mark.number, act: [translate(`proofs.acts.${action}`), reason].filter(Boolean).join(' ') }),
      done: `proofs.moved.${action}`, run: (newsroom) => patch(newsroom, mark, { action, reason }),
    }),
    remove: (mark: Mark): void => onMark(mark, null, {
      words: translate('proofs.deed', { number: mark.number, act: translate('proofs.acts.remove') }),
      run: (newsroom) => newsroom.call('delete', '/api/marks/{id}', { path: { id: mark.id }, query: { version: seen(mark) } }),
    }),
    reassign: (assigneeId: string | null, overrideReason?: string) => move({
      done: 'proofs.reassigned', run: (newsroom) => newsroom.call('patch', '/api/proofs/{id}', { path: { id: proof.id }, body: { version: proof.version, assigneeId: assigneeId as string, overrideReason } }),
    }),
    move: (action: ProofMove, reason?: string) => move({
      done: `proofs.proofMoved.${action}`, run: (newsroom) => newsroom.call('post', '/api/proofs/{id}/moves', { path: { id: proof.id }, body: { action, version: proof.version, reason } }),
    }),
  };
};
export type ProofActs = ReturnType<typeof useProofActs>;
