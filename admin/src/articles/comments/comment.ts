import type { components } from '../../api/schema';

export type Comment = components['schemas']['CommentDto'];
/** A comment with its answers. */
export interface Thread { comment: Comment; replies: Comment[] }

const place = ({ standing }: Comment): number => (standing ? standing.text * 1_000_000 + standing.start : Number.POSITIVE_INFINITY);

/** The threads of a story in the order of its text; those on the whole story or on words that were cut come last. */
export const threadsOf = (comments: readonly Comment[]): Thread[] => comments.filter(({ parentId }) => parentId === null)
  .map((comment) => ({ comment, replies: comments.filter(({ parentId }) => parentId === comment.id) }))
  .sort((one, other) => (place(one.comment) === place(other.comment) ? 0 : place(one.comment) - place(other.comment)));

export const isOpen = ({ comment }: Thread): boolean => comment.resolvedAt === null;
