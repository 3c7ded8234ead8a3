import { may } from '../people/permissions';
import type { Actor } from '../people/roles';
import type { PhotoObstacle } from '../photo/rights';
import type { PhotoStatus } from './statuses';
import { transition, type TransitionTable } from './transition';

const PICTURE_DESK = ['deskEditor', 'chiefSub', 'editorInChief', 'pageEditor', 'archivist'] as const;

/** The moves a person makes; words make a photo `captioned`, a page `placed`, the press `published`. */
export const PHOTO_TRANSITIONS = {
  select: { from: ['filed', 'captioned'], to: 'selected', roles: PICTURE_DESK },
  unselect: { from: ['selected'], to: 'captioned', roles: PICTURE_DESK },
} as const satisfies TransitionTable<PhotoStatus>;
export type PhotoMove = keyof typeof PHOTO_TRANSITIONS;
export const PHOTO_MOVES = Object.keys(PHOTO_TRANSITIONS) as PhotoMove[];

export const PHOTO_ACTIONS = ['edit', 'delete', 'restore', 'giveScan', 'override', ...PHOTO_MOVES] as const;
export type PhotoAction = (typeof PHOTO_ACTIONS)[number];

/** What a rule about one photo needs to know of it. */
export interface PhotoFacts { createdById: string | null; deletedAt: Date | string | null; status: PhotoStatus; hasFile: boolean; obstacles: readonly PhotoObstacle[] }

/** Where a photo stands by its words, as long as nobody has chosen or placed it. */
export const photoStatusBy = (status: PhotoStatus, { caption, credit }: { caption: string; credit: string }): PhotoStatus =>
  status === 'filed' || status === 'captioned' ? (caption !== '' && credit !== '' ? 'captioned' : 'filed') : status;

/** A reporter works on the photos they handed in; the desk, those who make up pages and the archivist on all. */
const worksOn = (actor: Actor, photo: PhotoFacts): boolean =>
  actor.roles.some((role) => (PICTURE_DESK as readonly string[]).includes(role)) || photo.createdById === actor.id;

/** What this person may do with this photo now; the panel shows these and no others. A photo with an obstacle is not chosen. */
export const photoActions = (actor: Actor, photo: PhotoFacts): PhotoAction[] => {
  const isTheirs = worksOn(actor, photo);
  if (photo.deletedAt !== null) return isTheirs && may(actor, 'photo.delete') ? ['restore'] : [];
  const moves = PHOTO_MOVES.filter((move) => transition<PhotoStatus>(PHOTO_TRANSITIONS[move], photo.status, actor, '').ok && (move !== 'select' || (photo.hasFile && photo.obstacles.length === 0)));
  return [
    ...(isTheirs && may(actor, 'photo.edit') ? ['edit' as const] : []),
    ...(isTheirs && may(actor, 'photo.delete') ? ['delete' as const] : []),
    ...(isTheirs && may(actor, 'photo.edit') && !photo.hasFile ? ['giveScan' as const] : []),
    ...(photo.obstacles.length > 0 && may(actor, 'photo.override') ? ['override' as const] : []),
    ...moves,
  ];
};
