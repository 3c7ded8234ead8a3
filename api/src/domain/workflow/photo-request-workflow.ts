import { may } from '../people/permissions';
import type { Actor } from '../people/roles';
import { refuse, type Result } from '../result';
import { transition, type TransitionProblem, type TransitionTable } from './transition';

/** 要图: a picture a story or a page still wants, until one is chosen or it is given up. */
export const PHOTO_REQUEST_STATUSES = ['wanted', 'offered', 'filled', 'declined'] as const;
export type PhotoRequestStatus = (typeof PHOTO_REQUEST_STATUSES)[number];

const DESK = ['deskEditor', 'chiefSub', 'editorInChief', 'pageEditor', 'archivist'] as const;
const ANYONE = ['reporter', ...DESK] as const;

/** From the wish to the picture. Whoever asked chooses among what is offered, or asks for something else. */
export const PHOTO_REQUEST_TRANSITIONS = {
  offer: { from: ['wanted', 'offered'], to: 'offered', roles: ANYONE },
  fill: { from: ['wanted', 'offered'], to: 'filled', roles: ANYONE },
  askAgain: { from: ['offered', 'filled', 'declined'], to: 'wanted', roles: ANYONE, needsReason: true },
  decline: { from: ['wanted', 'offered'], to: 'declined', roles: ANYONE, needsReason: true },
} as const satisfies TransitionTable<PhotoRequestStatus>;
export const PHOTO_REQUEST_MOVES = Object.keys(PHOTO_REQUEST_TRANSITIONS) as PhotoRequestMove[];
export type PhotoRequestMove = keyof typeof PHOTO_REQUEST_TRANSITIONS;

/** What the rules need to know; `photoId` is the picture offered, or chosen once it is filled. */
export interface PhotoRequestFacts { status: PhotoRequestStatus; createdById: string | null; photoId: string | null }
export type PhotoRequestProblem = TransitionProblem | 'noPhoto' | 'notYours';

const isDesk = (actor: Pick<Actor, 'roles'>): boolean => DESK.some((role) => actor.roles.includes(role));

/** Where this move leads for this person: anyone who files photos offers one, whoever asked and the desk settle it. */
export const photoRequestMove = (actor: Actor, request: PhotoRequestFacts, move: PhotoRequestMove, reason: string): Result<PhotoRequestStatus, PhotoRequestProblem> => {
  const moved = transition<PhotoRequestStatus>(PHOTO_REQUEST_TRANSITIONS[move], request.status, actor, reason);
  if (!moved.ok) return moved;
  if (move !== 'offer' && !isDesk(actor) && request.createdById !== actor.id) return refuse('notYours');
  return (move === 'offer' || move === 'fill') && request.photoId === null ? refuse('noPhoto') : moved;
};

/** What this person may do with it now. */
export const photoRequestActions = (actor: Actor, request: PhotoRequestFacts): PhotoRequestMove[] => {
  if (!may(actor, 'photo.create')) return [];
  // Which picture is offered is asked for with the offer.
  return PHOTO_REQUEST_MOVES.filter((move) => photoRequestMove(actor, move === 'offer' ? { ...request, photoId: 'given' } : request, move, 'given').ok);
};
