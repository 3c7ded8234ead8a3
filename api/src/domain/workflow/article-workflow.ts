import type { Actor } from '../people/roles';
import { may } from '../people/permissions';
import { ok, refuse, type Result } from '../result';
import { maySign, type ReviewStage, type SeparationProblem, type Signatures } from './three-reviews';
import { transition, type TransitionProblem, type TransitionTable } from './transition';

/** The life of a story; imported stories of the past are published from the first. */
export const ARTICLE_STATUSES = ['draft', 'filed', 'firstReviewed', 'secondReviewed', 'released', 'held', 'killed', 'published'] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

const REVIEWERS = ['deskEditor', 'chiefSub', 'editorInChief'] as const;
const SENIORS = ['chiefSub', 'editorInChief'] as const;

/** The whole life of a story, in one table. Publishing is no move of a person: it follows the issue. */
export const ARTICLE_TRANSITIONS = {
  file: { from: ['draft'], to: 'filed', roles: ['reporter', ...REVIEWERS] },
  firstReview: { from: ['filed'], to: 'firstReviewed', roles: REVIEWERS },
  secondReview: { from: ['firstReviewed'], to: 'secondReviewed', roles: SENIORS },
  release: { from: ['secondReviewed'], to: 'released', roles: ['editorInChief'] },
  sendBack: { from: ['filed', 'firstReviewed', 'secondReviewed', 'released'], to: 'draft', roles: REVIEWERS, needsReason: true },
  hold: { from: ['filed', 'firstReviewed', 'secondReviewed', 'released'], to: 'held', roles: SENIORS, needsReason: true },
  kill: { from: ['draft', 'filed', 'firstReviewed', 'secondReviewed', 'released', 'held'], to: 'killed', roles: SENIORS, needsReason: true },
  reopen: { from: ['held', 'killed'], to: 'draft', roles: SENIORS },
} as const satisfies TransitionTable<ArticleStatus>;
export const ARTICLE_MOVES = Object.keys(ARTICLE_TRANSITIONS) as ArticleMove[];
export type ArticleMove = keyof typeof ARTICLE_TRANSITIONS;

/** What happens to released copy by itself when a change touches what was signed: it has to be released again. */
export const WITHDRAWAL = { from: 'released', to: 'secondReviewed' } as const satisfies { from: ArticleStatus; to: ArticleStatus };
/** The steps of a story's record: the moves of people, a release withdrawn by a change, and the issue that printed it. */
export const RECORDED_MOVES = [...ARTICLE_MOVES, 'withdraw', 'publish'] as const;
export type RecordedMove = (typeof RECORDED_MOVES)[number];

/** 级别: what the desk thinks a story is worth on the page; empty while undecided. */
export const ARTICLE_LEVELS = ['lead', 'ordinary', 'spare'] as const;
export type ArticleLevel = (typeof ARTICLE_LEVELS)[number];

export const ARTICLE_ACTIONS = ['edit', 'delete', 'restore'] as const;
export type ArticleAction = (typeof ARTICLE_ACTIONS)[number];

/** What a rule about one story needs to know of it. */
export interface ArticleFacts { status: ArticleStatus; createdById: string | null; deletedAt: Date | string | null }
/** What its moves depend on beside: who has signed, and what still stands in the way of releasing it. */
export interface ArticleProgress extends ArticleFacts, Signatures {
  needsClearance: boolean; clearedBy: string;
  /** Comments that must be answered and are not settled yet. */
  openComments: number;
}

export type MoveProblem = TransitionProblem | SeparationProblem | 'notYours' | 'notCleared' | 'openComments' | 'deleted';

const SIGNING: Partial<Record<ArticleMove, ReviewStage>> = { firstReview: 'firstReview', secondReview: 'secondReview', release: 'release' };
/** What an editor-in-chief may set aside, with a reason that goes on the record. */
const SET_ASIDE: readonly MoveProblem[] = ['isAuthor', 'reviewedAlready'];
/** What a person is told beforehand, for they might expect the move to be theirs. */
const BLOCKING: readonly MoveProblem[] = [...SET_ASIDE, 'notCleared', 'openComments'];

/** Where this move leads for this person, or the first thing that stands in its way. `reason` is what they gave as reason. */
export const articleMove = (actor: Actor, article: ArticleProgress, move: ArticleMove, reason: string): Result<ArticleStatus, MoveProblem> => {
  if (article.deletedAt !== null) return refuse('deleted');
  const moved = transition<ArticleStatus>(ARTICLE_TRANSITIONS[move], article.status, actor, reason);
  if (!moved.ok) return moved;
  // A reporter files their own copy; the desk may file for those who cannot.
  if (move === 'file' && !worksOn(actor, article)) return refuse('notYours');
  const stage = SIGNING[move];
  const signed = stage ? maySign(stage, actor.id, article) : ok(true as const);
  if (!signed.ok) return signed;
  if (move !== 'release') return moved;
  if (article.needsClearance && article.clearedBy === '') return refuse('notCleared');
  return article.openComments > 0 ? refuse('openComments') : moved;
};

/** Whether an editor-in-chief may do it all the same, giving a reason: 三审 by fewer than three is an exception on record. */
export const mayOverride = (actor: Actor, problem: MoveProblem): boolean => actor.roles.includes('editorInChief') && SET_ASIDE.includes(problem);

/** The moves open to this person now, and those that state and post would allow but a rule blocks, with the rule. */
export const articleMoves = (actor: Actor, article: ArticleProgress): { open: ArticleMove[]; blocked: Partial<Record<ArticleMove, MoveProblem>> } => {
  const open: ArticleMove[] = [];
  const blocked: Partial<Record<ArticleMove, MoveProblem>> = {};
  for (const move of ARTICLE_MOVES) {
    // The reason is asked for when the move is made; it blocks none beforehand.
    const moved = articleMove(actor, article, move, 'given');
    if (moved.ok) open.push(move);
    else if (BLOCKING.includes(moved.problem)) blocked[move] = moved.problem;
  }
  return { open, blocked };
};

const EDITING_DESK = ['deskEditor', 'chiefSub', 'editorInChief'] as const;

/** A reporter works on their own drafts alone; the desk works on every living story, the archivist on what has been printed. */
const worksOn = (actor: Actor, article: ArticleFacts): boolean => {
  if (actor.roles.some((role) => (EDITING_DESK as readonly string[]).includes(role))) return true;
  if (actor.roles.includes('archivist') && article.status === 'published') return true;
  return article.createdById === actor.id && article.status === 'draft';
};

/** What this person may do with this story now; the panel shows these and no others. */
export const articleActions = (actor: Actor, article: ArticleFacts): ArticleAction[] => {
  if (article.deletedAt !== null) return may(actor, 'article.delete') && worksOn(actor, article) ? ['restore'] : [];
  const actions: ArticleAction[] = [];
  if (may(actor, 'article.edit') && worksOn(actor, article)) actions.push('edit');
  if (may(actor, 'article.delete') && worksOn(actor, article)) actions.push('delete');
  return actions;
};
