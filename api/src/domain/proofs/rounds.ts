import { may } from '../people/permissions';
import type { Actor, Role } from '../people/roles';
import { ok, refuse, type Result } from '../result';
import { transition, type TransitionProblem, type TransitionTable } from '../workflow/transition';
import type { PageStatus } from '../workflow/statuses';

/** 校次: 一校, 二校, 三校, and the clean proof that is signed. */
export const PROOF_ROUNDS = ['first', 'second', 'third', 'clean'] as const;
export type ProofRound = (typeof PROOF_ROUNDS)[number];
/** The three rounds that three people read. */
export const READING_ROUNDS = ['first', 'second', 'third'] as const satisfies readonly ProofRound[];
export type ReadingRound = (typeof READING_ROUNDS)[number];

/** A proof lies with its reader, is taken up or handed back, is read through; one that a newer took the place of unread is superseded. */
export const PROOF_STATUSES = ['pulled', 'accepted', 'declined', 'completed', 'superseded'] as const;
export type ProofStatus = (typeof PROOF_STATUSES)[number];
/** How a proof stands to whoever looks at a list: a signature tells more than its reading, and a clean proof given to no reader waits for one. */
export const PROOF_STANDINGS = [...PROOF_STATUSES, 'toSign', 'signed', 'sent', 'void'] as const;
export type ProofStanding = (typeof PROOF_STANDINGS)[number];

const READERS = ['proofreader', 'deskEditor', 'chiefSub', 'editorInChief', 'pageEditor'] as const satisfies readonly Role[];

/** What becomes of a proof in its reader's hands. Being superseded is no move of a person: it follows the next proof. */
export const PROOF_TRANSITIONS = {
  accept: { from: ['pulled'], to: 'accepted', roles: READERS },
  decline: { from: ['pulled', 'accepted'], to: 'declined', roles: READERS, needsReason: true },
  complete: { from: ['pulled', 'accepted'], to: 'completed', roles: READERS },
} as const satisfies TransitionTable<ProofStatus>;
export const PROOF_MOVES = Object.keys(PROOF_TRANSITIONS) as ProofMove[];
export type ProofMove = keyof typeof PROOF_TRANSITIONS;

/** A proof of a page as far as it decides who may read the next. A delta proof shows a late change and belongs to no round of the three. */
export interface Reading { round: ProofRound; isDelta: boolean; status: ProofStatus; assigneeId: string | null; overrideReason: string }
export type ReaderProblem = 'isPageEditor' | 'readAlready';

/** Whether somebody reads this round or has read it: what was handed back or never read counts for nothing. */
const counts = ({ round, isDelta, status, overrideReason }: Reading): boolean =>
  round !== 'clean' && !isDelta && status !== 'declined' && status !== 'superseded' && overrideReason === '';

/**
 * 三校分人: the three rounds are read by three people, none of them the page's own editor, who also reads no late change of theirs.
 * The clean proof anybody may read; a round read again stays with its reader. What was overridden with a reason binds nobody further.
 */
export const mayRead = (proof: Pick<Reading, 'round' | 'isDelta'>, personId: string, page: { pageEditorId: string | null; readings: readonly Reading[] }): Result<true, ReaderProblem> => {
  if (proof.round === 'clean') return ok(true);
  if (page.pageEditorId === personId) return refuse('isPageEditor');
  if (proof.isDelta) return ok(true);
  const isTaken = page.readings.some((reading) => counts(reading) && reading.round !== proof.round && reading.assigneeId === personId);
  return isTaken ? refuse('readAlready') : ok(true);
};

/** Whether this person may set the rule of three readers aside, giving a reason that goes on the record. */
export const mayOverrideReaders = (actor: Pick<Actor, 'roles'>): boolean => actor.roles.includes('editorInChief');

/** What a rule about one proof needs to know of it. */
export interface ProofFacts { round: ProofRound; isDelta: boolean; status: ProofStatus; assigneeId: string | null }
/** The page it is of: its editor, all its proofs, and whether this is the newest of them. */
export interface ProofPage { status: PageStatus; pageEditorId: string | null; readings: readonly Reading[]; isLatest: boolean }
export type ProofProblem = TransitionProblem | ReaderProblem | 'notYours';

/** A clean proof is read only while its page is clean: signed it is settled for good, and what changes afterwards is read on a delta proof. */
const isInHand = ({ round }: Pick<ProofFacts, 'round'>, { status }: Pick<ProofPage, 'status'>): boolean => round !== 'clean' || status === 'clean';

/** Where this move leads for this person, or the first thing in its way: a proof is its reader's, and one without a reader goes to whoever takes it and may. */
export const proofMove = (actor: Actor, proof: ProofFacts, page: Pick<ProofPage, 'status' | 'pageEditorId' | 'readings'>, move: ProofMove, reason: string): Result<ProofStatus, ProofProblem> => {
  const moved = transition<ProofStatus>(PROOF_TRANSITIONS[move], proof.status, actor, reason);
  if (!moved.ok) return moved;
  if (!isInHand(proof, page)) return refuse('wrongState');
  if (proof.assigneeId === actor.id) return moved;
  if (proof.assigneeId !== null || move !== 'accept') return refuse('notYours');
  const reads = mayRead(proof, actor.id, page);
  return reads.ok ? moved : reads;
};

export const PROOF_ACTIONS = [...PROOF_MOVES, 'mark', 'reassign'] as const;
export type ProofAction = (typeof PROOF_ACTIONS)[number];

const AT_PRESS: readonly PageStatus[] = ['signed', 'sent', 'published'];

/** Whether marks may still be made on a proof: the newest of its page, in somebody's hands or read, and the page not signed. */
export const takesMarks = ({ status }: Pick<ProofFacts, 'status'>, page: Pick<ProofPage, 'status' | 'isLatest'>): boolean =>
  page.isLatest && status !== 'declined' && status !== 'superseded' && !AT_PRESS.includes(page.status);

/** Whether a proof may still be given to another reader. */
export const isReassignable = (proof: Pick<ProofFacts, 'round' | 'status'>, page: Pick<ProofPage, 'status'>): boolean =>
  isInHand(proof, page) && ['pulled', 'accepted', 'declined'].includes(proof.status);

/** What this person may do with this proof now. */
export const proofActions = (actor: Actor, proof: ProofFacts, page: ProofPage): ProofAction[] => [
  ...PROOF_MOVES.filter((move) => proofMove(actor, proof, page, move, 'given').ok),
  ...(may(actor, 'mark.write') && takesMarks(proof, page) ? (['mark'] as const) : []),
  ...(may(actor, 'proof.pull') && isReassignable(proof, page) ? (['reassign'] as const) : []),
];

/** Whether a round has been read through: its newest proof, late changes aside, is completed. */
export const isRead = (round: ProofRound, readings: readonly Reading[]): boolean =>
  readings.filter((reading) => reading.round === round && !reading.isDelta).at(-1)?.status === 'completed';

/**
 * The round whose proof is pulled next of a page: the first that is not read yet, and the third again while a late change has not
 * been. Null before the page is made up and once it is signed. `readings` oldest first.
 */
export const nextRound = (status: PageStatus, readings: readonly Reading[], isDeltaOwed = false): ProofRound | null => {
  if (status === 'madeUp') return 'first';
  if (status === 'clean') return 'clean';
  const current = { proof1: 'first', proof2: 'second', proof3: 'third' }[status as string] as ReadingRound | undefined;
  if (current === undefined) return null;
  if (!isRead(current, readings) || isDeltaOwed) return current;
  return PROOF_ROUNDS[PROOF_ROUNDS.indexOf(current) + 1] ?? 'clean';
};
