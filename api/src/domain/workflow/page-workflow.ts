import { BLOCKING_CHECKS, type PageCheck, type PageFinding } from '../layout/checks';
import type { Actor, Role } from '../people/roles';
import { isRead, type ProofRound, type Reading, READING_ROUNDS } from '../proofs/rounds';
import { refuse, type Result } from '../result';
import type { PageStatus } from './statuses';
import { transition, type TransitionProblem, type TransitionTable } from './transition';

const MAKERS = ['pageEditor', 'chiefSub', 'editorInChief'] as const satisfies readonly Role[];
const SENIORS = ['chiefSub', 'editorInChief'] as const satisfies readonly Role[];

/**
 * The whole life of a page, in one table: made up, read three times, clean, signed, sent. A proof may be pulled again within its
 * round. A late change reopens what was signed and leads back to the third proof. Publishing is no move of a person: it follows the issue.
 */
export const PAGE_TRANSITIONS = {
  makeUp: { from: ['planned', 'dummy'], to: 'madeUp', roles: MAKERS },
  proof1: { from: ['madeUp', 'proof1'], to: 'proof1', roles: MAKERS },
  proof2: { from: ['proof1', 'proof2'], to: 'proof2', roles: MAKERS },
  proof3: { from: ['proof2', 'proof3'], to: 'proof3', roles: MAKERS },
  clean: { from: ['proof3', 'clean'], to: 'clean', roles: MAKERS },
  sign: { from: ['clean'], to: 'signed', roles: ['editorInChief'] },
  send: { from: ['signed'], to: 'sent', roles: SENIORS },
  reopen: { from: ['signed', 'sent'], to: 'proof3', roles: SENIORS, needsReason: true },
} as const satisfies TransitionTable<PageStatus>;
export type PageMove = keyof typeof PAGE_TRANSITIONS;
export const PAGE_MOVES = Object.keys(PAGE_TRANSITIONS) as PageMove[];

/** The moves that pull a proof, and the round each pulls. */
export const ROUND_OF_MOVE = { proof1: 'first', proof2: 'second', proof3: 'third', clean: 'clean' } as const satisfies Partial<Record<PageMove, ProofRound>>;
export type PullingMove = keyof typeof ROUND_OF_MOVE;
export const isPulling = (move: PageMove): move is PullingMove => move in ROUND_OF_MOVE;
export const MOVE_OF_ROUND = { first: 'proof1', second: 'proof2', third: 'proof3', clean: 'clean' } as const satisfies Record<ProofRound, PullingMove>;

/** What a page can be wanting before it moves on: faults of the layout, rounds not read, marks and findings not settled, notices not approved. */
export const MOVE_WANTS = [
  'noLayout', 'emptyBlock', ...BLOCKING_CHECKS,
  'unread', 'deltaUnread', 'openMarks', 'unverifiedMarks', 'blockingFindings', 'noticesUnapproved',
] as const;
export type MoveWant = (typeof MOVE_WANTS)[number];
/** One thing missing, with what a sentence about it needs. */
export interface PageWant { want: MoveWant; params: Readonly<Record<string, string | number>> }

/** A page as far as its moves depend on it. */
export interface PageProgress {
  status: PageStatus;
  isLaidOut: boolean;
  /** What the page checks find, of any severity. */
  layout: readonly Pick<PageFinding, 'check' | 'severity' | 'params'>[];
  /** Blocking findings of the proof rules that nobody has settled. */
  blockingFindings: number;
  /** Titles of the notices on it that their clients have not approved, or that are not to run any more. */
  noticesUnapproved: readonly string[];
  /** Every proof of the page, oldest first. */
  readings: readonly Reading[];
  /** Marks of all its proofs: not answered, and answered but not verified. */
  marks: { open: number; unverified: number };
  /** Whether it was reopened after signing and the change has not been read on a delta proof yet. */
  isDeltaOwed: boolean;
}

/** What loses words or shows a wrong glyph on paper: no proof is pulled of it. */
const UNPRINTABLE: readonly PageCheck[] = ['overset', 'headlineWide', 'missingGlyph'];

const layoutWants = ({ isLaidOut, layout }: PageProgress, stops: (finding: PageProgress['layout'][number]) => boolean): PageWant[] =>
  (isLaidOut ? layout.filter(stops).map(({ check, params }) => ({ want: check as MoveWant, params })) : [{ want: 'noLayout', params: {} }]);

const unread = (rounds: readonly ProofRound[], { readings }: PageProgress): PageWant[] =>
  rounds.filter((round) => !isRead(round, readings)).map((round) => ({ want: 'unread', params: { round } }));

const counted = (want: MoveWant, count: number): PageWant[] => (count > 0 ? [{ want, params: { count } }] : []);

const noticeWants = ({ noticesUnapproved }: PageProgress): PageWant[] =>
  (noticesUnapproved.length > 0 ? [{ want: 'noticesUnapproved', params: { count: noticesUnapproved.length, titles: noticesUnapproved.map((title) => `《${title}》`).join('') } }] : []);

const cleanWants = (page: PageProgress): PageWant[] => [
  ...unread(READING_ROUNDS, page),
  ...(page.isDeltaOwed ? [{ want: 'deltaUnread' as const, params: {} }] : []),
  ...counted('openMarks', page.marks.open), ...counted('unverifiedMarks', page.marks.unverified), ...counted('blockingFindings', page.blockingFindings),
  ...noticeWants(page),
];

/**
 * Everything a page is wanting before a move, in the order one would put it right. Made up: nothing over, empty, unreleased or half
 * jumped. A round: the one before it read. Clean: three rounds read, every mark answered and verified, no blocking finding,
 * every notice approved by its client.
 */
export const pageWants = (page: PageProgress, move: PageMove): PageWant[] => {
  const isBlocking = ({ check, severity }: PageProgress['layout'][number]): boolean => severity === 'block' || check === 'emptyBlock';
  const isUnprintable = ({ check }: PageProgress['layout'][number]): boolean => UNPRINTABLE.includes(check);
  switch (move) {
    case 'makeUp': return layoutWants(page, isBlocking);
    case 'proof1': return layoutWants(page, isUnprintable);
    case 'proof2': return [...layoutWants(page, isUnprintable), ...unread(['first'], page)];
    case 'proof3': return [...layoutWants(page, isUnprintable), ...unread(['first', 'second'], page)];
    case 'clean': case 'sign': return [...layoutWants(page, isBlocking), ...cleanWants(page)];
    case 'send': case 'reopen': return [];
  }
};

export type PageMoveProblem = TransitionProblem | 'wanting';

/** Where this move leads for this person, or what stands in its way; `wanting` when `pageWants` has something to say. */
export const pageMove = (actor: Pick<Actor, 'roles'>, page: PageProgress, move: PageMove, reason: string): Result<PageStatus, PageMoveProblem> => {
  const moved = transition<PageStatus>(PAGE_TRANSITIONS[move], page.status, actor, reason);
  if (!moved.ok) return moved;
  return pageWants(page, move).length > 0 ? refuse('wanting') : moved;
};

/** The moves that lead on from where a page stands, whoever makes them. */
export const movesFrom = (status: PageStatus): PageMove[] => PAGE_MOVES.filter((move) => (PAGE_TRANSITIONS[move].from as readonly PageStatus[]).includes(status));
