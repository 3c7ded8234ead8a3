import { may, PERMISSIONS } from '../people/permissions';
import type { Actor, Role } from '../people/roles';
import { ERROR_CLASSES_2020, type ErrorPlace, METHOD_2020, WEIGHTY_PLACES } from '../quality/error-classes';
import { ok, refuse, type Result } from '../result';
import { transition, type TransitionProblem, type TransitionTable } from '../workflow/transition';
import type { MarkPlace } from './places';
import { type MarkSign, SIGN_NEEDS, type SignField, type SpaceAmount } from './signs';

/** A mark is open until whoever must act answers it, and is settled once a proofreader has seen that the answer stands (核红). */
export const MARK_STATUSES = ['open', 'done', 'refused', 'verified'] as const;
export type MarkStatus = (typeof MARK_STATUSES)[number];

const EVERY_HAND: readonly Role[] = PERMISSIONS['mark.answer'];

/** The life of a mark, in one table; verified is final. */
export const MARK_TRANSITIONS = {
  done: { from: ['open'], to: 'done', roles: EVERY_HAND },
  refuse: { from: ['open'], to: 'refused', roles: EVERY_HAND, needsReason: true },
  verify: { from: ['done', 'refused'], to: 'verified', roles: ['proofreader', 'chiefSub', 'editorInChief'] },
  reopen: { from: ['done', 'refused'], to: 'open', roles: EVERY_HAND, needsReason: true },
} as const satisfies TransitionTable<MarkStatus>;
export const MARK_MOVES = Object.keys(MARK_TRANSITIONS) as MarkMove[];
export type MarkMove = keyof typeof MARK_TRANSITIONS;

export const MARK_ACTIONS = ['edit', 'remove', ...MARK_MOVES] as const;
export type MarkAction = (typeof MARK_ACTIONS)[number];

/** What the rules need to know of a mark. */
export interface MarkFacts { status: MarkStatus; createdById: string | null; assigneeId: string | null; answeredById: string | null }
export type MarkProblem = TransitionProblem | 'notYours' | 'ownAnswer';

/** A page's maker and the desk act on any mark, a proofreader on one that was given to them. */
const acts = (actor: Actor, { assigneeId }: MarkFacts): boolean =>
  assigneeId === actor.id || actor.roles.some((role) => ['deskEditor', 'chiefSub', 'editorInChief', 'pageEditor'].includes(role));

/** Where this move leads for this person, or the first thing in its way. 核红 is another person's than the answer; an answer is taken back by a proofreader or whoever gave it. */
export const markMove = (actor: Actor, mark: MarkFacts, move: MarkMove, reason: string): Result<MarkStatus, MarkProblem> => {
  const moved = transition<MarkStatus>(MARK_TRANSITIONS[move], mark.status, actor, reason);
  if (!moved.ok) return moved;
  if ((move === 'done' || move === 'refuse') && !acts(actor, mark)) return refuse('notYours');
  if (move === 'verify' && mark.answeredById === actor.id) return refuse('ownAnswer');
  return move === 'reopen' && mark.answeredById !== actor.id && !may(actor, 'mark.verify') ? refuse('notYours') : moved;
};

/** What this person may do with this mark now. One's own is edited and taken back while nobody has answered it. */
export const markActions = (actor: Actor, mark: MarkFacts): MarkAction[] => {
  const isOwn = mark.createdById === actor.id && mark.status === 'open' && may(actor, 'mark.write');
  return [...(isOwn ? (['edit', 'remove'] as const) : []), ...MARK_MOVES.filter((move) => markMove(actor, mark, move, 'given').ok)];
};

/** A mark as it is said. */
export interface MarkWords { sign: MarkSign; from: string; to: string; comment: string; amount: SpaceAmount | null }

/** The first thing a sign needs and was not given; a rectangle has no words of its own, and words that stay as they are are no correction. */
export const missingOfMark = ({ sign, from, to, comment, amount }: MarkWords, place: Pick<MarkPlace, 'kind'>): { field: SignField; rule: 'missing' | 'same' } | null => {
  const given = { from, to, comment, amount: amount ?? '' };
  const field = SIGN_NEEDS[sign].find((need) => given[need] === '' && !(need === 'from' && place.kind === 'box'));
  if (field) return { field, rule: 'missing' };
  return (sign === 'correct' || sign === 'substitute') && from !== '' && from === to ? { field: 'to', rule: 'same' } : null;
};

/** Where an error stands, as the method of 2020 weighs it. */
export const errorPlaceOf = (place: MarkPlace): ErrorPlace => {
  if (place.kind === 'box') return 'body';
  if (['kicker', 'headline', 'deck'].includes(place.part)) return 'headline';
  if (place.part === 'caption' || place.part === 'credit') return 'caption';
  if (place.part !== 'furniture') return place.noticeId === null ? 'body' : 'notice';
  return { masthead: 'nameplate', folio: 'folio', colophon: 'colophon' }[place.furniture ?? ''] as ErrorPlace | undefined ?? 'body';
};

/** Whether an error at this place weighs twice: 报头, 报眉, 标题. */
export const isDoubledAt = (place: MarkPlace): boolean => (WEIGHTY_PLACES as readonly string[]).includes(errorPlaceOf(place));

export const isErrorClass = (id: string): boolean => ERROR_CLASSES_2020.some((known) => known.id === id);

/** What a mark of a class weighs, once or doubled; null for one that is no error. */
export const weightOfMark = (errorClass: string | null, isDoubled: boolean): number | null => {
  const weight = METHOD_2020.classes.find(({ id }) => id === errorClass)?.weight;
  return weight === undefined ? null : Math.round(weight * (isDoubled ? METHOD_2020.multiplier : 1) * 100) / 100;
};

/** A reader's word on whether a mark they may make is well said. */
export const checkMark = (words: MarkWords, place: MarkPlace, errorClass: string | null): Result<true, { field: SignField | 'errorClass'; rule: 'missing' | 'same' | 'unknown' }> => {
  const missing = missingOfMark(words, place);
  if (missing) return refuse(missing);
  return errorClass !== null && !isErrorClass(errorClass) ? refuse({ field: 'errorClass', rule: 'unknown' }) : ok(true);
};
