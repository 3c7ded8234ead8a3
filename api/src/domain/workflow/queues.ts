import { endOfNewsroomDay } from '../calendar/newsroom-day';
import type { Actor, Role } from '../people/roles';
import { may } from '../people/permissions';
import { ok, refuse, type Result } from '../result';
import { ARTICLE_TRANSITIONS, type ArticleMove, articleMove, type ArticleProgress, type ArticleStatus, type MoveProblem, type RecordedMove } from './article-workflow';
import { isUnfinished } from './status-sentence';

/** The piles on a desk, the most pressing first. */
export const QUEUES = ['toReview', 'mine', 'returned', 'due', 'overdue', 'unassigned', 'pool'] as const;
export type Queue = (typeof QUEUES)[number];

/** A story as far as it decides on whose desk it lies. */
export interface QueuedStory extends ArticleProgress {
  /** Null also when whoever had it has left. */
  assigneeId: string | null;
  dueAt: Date | string | null;
  lastMove: RecordedMove | null;
  isPlaced: boolean;
}

/** The signature that takes a story on from each state of review. */
export const NEXT_REVIEW = { filed: 'firstReview', firstReviewed: 'secondReview', secondReviewed: 'release' } as const satisfies Partial<Record<ArticleStatus, ArticleMove>>;
export const isInReview = (status: ArticleStatus): status is keyof typeof NEXT_REVIEW => status in NEXT_REVIEW;

const EDITORS: readonly Role[] = ['deskEditor', 'chiefSub', 'editorInChief'];
/** Whether a person answers for everybody's stories, and not for their own alone. */
export const runsTheDesk = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.some((role) => EDITORS.includes(role));

/** The reviews a person's posts let them sign at all, by the state a story waits in. */
export const reviewsOf = ({ roles }: Pick<Actor, 'roles'>): (keyof typeof NEXT_REVIEW)[] =>
  (Object.keys(NEXT_REVIEW) as (keyof typeof NEXT_REVIEW)[]).filter((status) => ARTICLE_TRANSITIONS[NEXT_REVIEW[status]].roles.some((role) => roles.includes(role)));

/** The piles this person has, the one they open on first. */
export const queuesOf = (actor: Pick<Actor, 'roles'>): Queue[] => {
  if (runsTheDesk(actor)) return [...QUEUES];
  if (may(actor, 'article.create')) return ['mine', 'returned', 'due', 'overdue', 'pool'];
  return may(actor, 'page.edit') ? ['pool', 'due', 'overdue'] : ['pool'];
};

const isMine = (actor: Actor, { authorIds, assigneeId }: QueuedStory): boolean => authorIds.includes(actor.id) || assigneeId === actor.id;
/** A page editor waits for every story, a reporter answers for their own. */
const keepsTimeOf = (actor: Actor, story: QueuedStory): boolean => runsTheDesk(actor) || may(actor, 'page.edit') || isMine(actor, story);

/** Whether a story lies in this pile of this person's: `toReview` never holds what they may not sign, nor what is in someone else's hands. */
export const inQueue = (queue: Queue, actor: Actor, story: QueuedStory, now: Date): boolean => {
  if (story.deletedAt !== null) return false;
  const due = story.dueAt === null || !isUnfinished(story.status) ? null : new Date(story.dueAt);
  switch (queue) {
    case 'toReview': return isInReview(story.status) && [null, actor.id].includes(story.assigneeId) && articleMove(actor, story, NEXT_REVIEW[story.status], '').ok;
    case 'mine': return !['published', 'killed'].includes(story.status) && isMine(actor, story);
    case 'returned': return story.status === 'draft' && story.lastMove === 'sendBack' && isMine(actor, story);
    case 'due': return due !== null && due > now && due < endOfNewsroomDay(now) && keepsTimeOf(actor, story);
    case 'overdue': return due !== null && due <= now && keepsTimeOf(actor, story);
    case 'unassigned': return isInReview(story.status) && story.assigneeId === null;
    case 'pool': return story.status === 'released' && !story.isPlaced;
  }
};

const PERSONAL: readonly MoveProblem[] = ['notYourPost', 'isAuthor', 'reviewedAlready'];

export type AssignmentProblem = 'wrongState' | 'assigneeMayNot';

/**
 * 派给: whether a story can be put into someone's hands now. Refuses whoever could not do what the story waits for:
 * a reviewer needs the post and a name that is not on it yet, a draft somebody who may write in it, the pool somebody who makes up pages.
 */
export const assignable = (assignee: Actor, story: ArticleProgress): Result<true, AssignmentProblem> => {
  const { status, createdById } = story;
  if (story.deletedAt !== null) return refuse('wrongState');
  if (isInReview(status)) {
    const moved = articleMove(assignee, story, NEXT_REVIEW[status], '');
    // What only has to wait, such as clearance, is no reason against the person.
    return moved.ok || !PERSONAL.includes(moved.problem) ? ok(true) : refuse('assigneeMayNot');
  }
  if (status === 'draft') return runsTheDesk(assignee) || (createdById === assignee.id && may(assignee, 'article.edit')) ? ok(true) : refuse('assigneeMayNot');
  if (status === 'released') return may(assignee, 'page.edit') ? ok(true) : refuse('assigneeMayNot');
  return refuse('wrongState');
};
