import { mayRead, type ProofRound, type ReaderProblem } from '@domain/proofs/rounds';
import type { User } from '../../api/types';
import type { ProofRow } from '../proof';

/** Someone who could read a round, and what the rule of three readers says against it. */
export interface Candidate { user: User; problem: ReaderProblem | null }

const READING_POSTS: readonly string[] = ['proofreader', 'deskEditor', 'chiefSub', 'editorInChief', 'pageEditor'];

/** Who may be given a round of a page: those who may read it first, proofreaders before others. */
export const candidatesFor = (round: ProofRound, users: readonly User[], page: { pageEditorId: string | null }, proofs: readonly ProofRow[]): Candidate[] => {
  const readings = proofs.map(({ round: read, isDelta, status, assignee, overrideReason }) => ({ round: read, isDelta, status, assigneeId: assignee?.id ?? null, overrideReason }));
  const rank = ({ user, problem }: Candidate): number => (problem ? 2 : 0) + (user.roles.includes('proofreader') ? 0 : 1);
  return users.filter(({ roles }) => roles.some((role) => READING_POSTS.includes(role))).map((user): Candidate => {
    const reads = mayRead({ round, isDelta: false }, user.id, { pageEditorId: page.pageEditorId, readings });
    return { user, problem: reads.ok ? null : reads.problem };
  }).sort((a, b) => rank(a) - rank(b) || a.user.displayName.localeCompare(b.user.displayName, 'zh'));
};
