import { may } from '../people/permissions';
import type { Actor } from '../people/roles';

export const NOTICE_ACTIONS = ['edit', 'delete', 'restore'] as const;
export type NoticeAction = (typeof NOTICE_ACTIONS)[number];

/** What this person may do with this notice now. */
export const noticeActions = (actor: Actor, notice: { deletedAt: Date | string | null }): NoticeAction[] => {
  if (notice.deletedAt !== null) return may(actor, 'notice.delete') ? ['restore'] : [];
  return [...(may(actor, 'notice.edit') ? (['edit'] as const) : []), ...(may(actor, 'notice.delete') ? (['delete'] as const) : [])];
};
