import type { Actor } from '../people/roles';

/** What a rule about one comment needs to know of it. */
export interface CommentFacts {
  /** The comment it answers; null for one that begins a thread. */
  parentId: string | null;
  authorId: string | null;
  /** A question somebody has to answer before the story may be released. */
  mustAnswer: boolean;
  resolvedAt: Date | string | null;
  deletedAt: Date | string | null;
}

export const COMMENT_ACTIONS = ['reply', 'edit', 'delete', 'resolve', 'reopen'] as const;
export type CommentAction = (typeof COMMENT_ACTIONS)[number];

const SENIORS = ['chiefSub', 'editorInChief'] as const;

/** A question is settled by whoever asked it or by a senior; any other remark by whoever has dealt with it. */
const maySettle = (actor: Actor, { mustAnswer, authorId }: CommentFacts): boolean =>
  !mustAnswer || authorId === actor.id || actor.roles.some((role) => (SENIORS as readonly string[]).includes(role));

/** What this person may do with this comment now: one's own words are one's own to change or take back while the matter is open. */
export const commentActions = (actor: Actor, comment: CommentFacts): CommentAction[] => {
  if (comment.deletedAt !== null) return [];
  const own: CommentAction[] = comment.authorId === actor.id && comment.resolvedAt === null ? ['edit', 'delete'] : [];
  if (comment.parentId !== null) return own;
  const settling: CommentAction[] = maySettle(actor, comment) ? [comment.resolvedAt === null ? 'resolve' : 'reopen'] : [];
  return ['reply', ...own, ...settling];
};
