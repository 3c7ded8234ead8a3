import { may } from '../people/permissions';
import type { Actor } from '../people/roles';
import type { NoticeStatus, Origin } from './statuses';
import { transition, type TransitionProblem, type TransitionTable } from './transition';
import { refuse, type Result } from '../result';

const DESK = ['noticeClerk', 'editorInChief'] as const;

/**
 * The life of a notice. `place`, `publish`, `certify` and `expire` are nobody's button: they follow from the page it is put on, the issue
 * that appears, the certificate that is issued and the end of its period.
 */
export const NOTICE_TRANSITIONS = {
  verify: { from: ['received'], to: 'verified', roles: DESK },
  quote: { from: ['verified', 'quoted'], to: 'quoted', roles: DESK },
  approve: { from: ['quoted'], to: 'approved', roles: DESK },
  sendBack: { from: ['verified', 'quoted', 'approved'], to: 'received', roles: DESK, needsReason: true },
  cancel: { from: ['received', 'verified', 'quoted', 'approved', 'placed'], to: 'cancelled', roles: DESK, needsReason: true },
  place: { from: ['approved'], to: 'placed', roles: [] },
  publish: { from: ['received', 'verified', 'quoted', 'approved', 'placed'], to: 'published', roles: [] },
  certify: { from: ['published', 'expired'], to: 'certified', roles: [] },
  expire: { from: ['published', 'certified'], to: 'expired', roles: [] },
} as const satisfies TransitionTable<NoticeStatus>;

/** The moves a person makes. */
export const NOTICE_MOVES = ['verify', 'quote', 'approve', 'sendBack', 'cancel'] as const;
export type NoticeMove = (typeof NOTICE_MOVES)[number];

export const NOTICE_ACTIONS = ['edit', 'delete', 'restore', 'papers', 'runs', 'certify', ...NOTICE_MOVES] as const;
export type NoticeAction = (typeof NOTICE_ACTIONS)[number];

export interface NoticeStanding { status: NoticeStatus; origin: Origin; deletedAt: Date | string | null }

/** Where a move leads for this person, or what is in its way. What was read from an old page has no way to go. */
export const noticeMove = (actor: Actor, notice: NoticeStanding, move: NoticeMove, reason: string): Result<NoticeStatus, TransitionProblem> =>
  (notice.origin === 'imported' ? refuse('wrongState') : transition<NoticeStatus>(NOTICE_TRANSITIONS[move], notice.status, actor, reason));

const ENDED: readonly NoticeStatus[] = ['published', 'certified', 'expired', 'cancelled'];

/** What this person may do with this notice now. */
export const noticeActions = (actor: Actor, notice: NoticeStanding): NoticeAction[] => {
  if (notice.deletedAt !== null) return may(actor, 'notice.delete') ? ['restore'] : [];
  const isFiled = notice.origin === 'filed';
  const isOver = isFiled && ENDED.includes(notice.status);
  const certifies = isFiled && ['published', 'certified', 'expired'].includes(notice.status) && may(actor, 'certificate.issue');
  return [
    ...(may(actor, 'notice.edit') && !isOver ? (['edit'] as const) : []),
    ...(may(actor, 'notice.delete') && (!isFiled || notice.status === 'received' || notice.status === 'cancelled') ? (['delete'] as const) : []),
    ...(isFiled && may(actor, 'notice.papers') ? (['papers'] as const) : []),
    ...(isFiled && !isOver && may(actor, 'notice.move') ? (['runs'] as const) : []),
    ...(certifies ? (['certify'] as const) : []),
    ...NOTICE_MOVES.filter((move) => may(actor, 'notice.move') && noticeMove(actor, notice, move, 'given').ok),
  ];
};
