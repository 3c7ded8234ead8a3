import type { Actor } from '../people/roles';
import { may } from '../people/permissions';

/** The life of a story; imported stories of the past are published from the first. */
export const ARTICLE_STATUSES = ['draft', 'filed', 'firstReviewed', 'secondReviewed', 'released', 'held', 'killed', 'published'] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

export const ARTICLE_ACTIONS = ['edit', 'delete', 'restore'] as const;
export type ArticleAction = (typeof ARTICLE_ACTIONS)[number];

/** What a rule about one story needs to know of it. */
export interface ArticleFacts { status: ArticleStatus; createdById: string | null; deletedAt: Date | string | null }

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
