/** 提醒: what a person is told of in the panel. */
export const USER_NOTICE_KINDS = [
  'assigned', 'returned', 'released', 'releaseWithdrawn', 'held', 'killed', 'mentioned', 'takenOver', 'dueSoon', 'commissionAssigned', 'commissionAccepted', 'commissionDeclined', 'commissionDropped', 'noticeRegistered', 'noticeRunMissed', 'noticePrintedOtherwise',
  'proofAssigned', 'proofDeclined', 'proofCompleted', 'markMade', 'markGiven', 'markRefused', 'markReopened',
] as const;
export type UserNoticeKind = (typeof USER_NOTICE_KINDS)[number];

/** An act of the record as far as somebody may have to hear of it. */
export interface ToldAct { action: string; actorId: string | null; payload: Readonly<Record<string, unknown>> }
/** Whose story, commission or proof it is: of a proof the page's editor has it in hand, and whoever pulled it made it. */
export interface Concerned { authorIds: readonly string[]; assigneeId: string | null; createdById: string | null }

/** How long before it is due those who have a story are told, in milliseconds. */
export const DUE_SOON_MS = 2 * 3_600_000;
/** A person keeps this many notices for this many days; what is older is forgotten. */
export const NOTICES_KEPT = { count: 200, days: 90 } as const;

const OF_MOVE: Readonly<Record<string, UserNoticeKind>> = { sendBack: 'returned', release: 'released', hold: 'held', kill: 'killed' };
const OF_ANSWER: Readonly<Record<string, UserNoticeKind>> = { accept: 'commissionAccepted', decline: 'commissionDeclined' };

const texts = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

/** A mark made while a proof is read is told of when it has been read through, one made afterwards at once. */
const ofProof = ({ action, payload }: Pick<ToldAct, 'action' | 'payload'>, { assigneeId, createdById }: Pick<Concerned, 'assigneeId' | 'createdById'>): [UserNoticeKind | undefined, readonly string[]] => {
  switch (action) {
    case 'proof.pulled': return ['proofAssigned', texts(payload.assigneeId)];
    case 'proof.assigned': return ['proofAssigned', texts(payload.toId)];
    case 'proof.declined': return ['proofDeclined', [...texts(createdById), ...texts(assigneeId)]];
    case 'proof.completed': return ['proofCompleted', [...texts(createdById), ...texts(assigneeId), ...texts(payload.openFor)]];
    case 'mark.made': return payload.isLate === true ? ['markMade', texts(payload.toId)] : [undefined, []];
    case 'mark.changed': return ['markGiven', texts((payload.changes as { assigneeId?: unknown[] } | undefined)?.assigneeId?.[1])];
    case 'mark.answered': return payload.action === 'refuse' ? ['markRefused', texts(payload.byReaderId)] : [undefined, []];
    case 'mark.reopened': return ['markReopened', texts(payload.answeredById)];
    default: return [undefined, []];
  }
};

const toldOf = ({ action, payload }: ToldAct, { authorIds, assigneeId, createdById }: Concerned): [UserNoticeKind | undefined, readonly string[]] => {
  switch (action) {
    case 'article.assigned': return ['assigned', texts(payload.toId)];
    case 'article.takenOver': return ['takenOver', texts(payload.fromId)];
    case 'article.releaseWithdrawn': return ['releaseWithdrawn', [...authorIds, ...texts(assigneeId)]];
    case 'article.moved': return [OF_MOVE[String(payload.action)], [...authorIds, ...texts(assigneeId)]];
    // The notice desk stands as its author: a client has no account here.
    case 'notice.registered': return ['noticeRegistered', authorIds];
    case 'notice.runMissed': return ['noticeRunMissed', authorIds];
    case 'notice.printedOtherwise': return ['noticePrintedOtherwise', authorIds];
    case 'comment.added': case 'comment.changed': return ['mentioned', texts(payload.mentions)];
    case 'commission.created': return ['commissionAssigned', texts(payload.toId)];
    case 'commission.moved':
      if (payload.action === 'assign') return ['commissionAssigned', texts(payload.toId)];
      return payload.action === 'drop' ? ['commissionDropped', texts(payload.toId)] : [OF_ANSWER[String(payload.action)], texts(createdById)];
    default: return ofProof({ action, payload }, { assigneeId, createdById });
  }
};

/** Who is told of an act, and as what: those it concerns, each once, and never whoever did it. */
export const noticesOf = (act: ToldAct, concerned: Concerned): { userId: string; kind: UserNoticeKind }[] => {
  const [kind, people] = toldOf(act, concerned);
  if (kind === undefined) return [];
  return [...new Set(people)].filter((userId) => userId !== act.actorId).map((userId) => ({ userId, kind }));
};
