import { may } from '../people/permissions';
import type { Actor } from '../people/roles';

export const PHOTO_ACTIONS = ['edit', 'delete', 'restore'] as const;
export type PhotoAction = (typeof PHOTO_ACTIONS)[number];

/** What a rule about one photo needs to know of it. */
export interface PhotoFacts { createdById: string | null; deletedAt: Date | string | null }

const PICTURE_DESK = ['deskEditor', 'chiefSub', 'editorInChief', 'pageEditor', 'archivist'] as const;

/** A reporter works on the photos they handed in; the desk, those who make up pages and the archivist on all. */
const worksOn = (actor: Actor, photo: PhotoFacts): boolean =>
  actor.roles.some((role) => (PICTURE_DESK as readonly string[]).includes(role)) || photo.createdById === actor.id;

/** What this person may do with this photo now; the panel shows these and no others. */
export const photoActions = (actor: Actor, photo: PhotoFacts): PhotoAction[] => {
  const isTheirs = worksOn(actor, photo);
  if (photo.deletedAt !== null) return isTheirs && may(actor, 'photo.delete') ? ['restore'] : [];
  const actions: PhotoAction[] = [];
  if (isTheirs && may(actor, 'photo.edit')) actions.push('edit');
  if (isTheirs && may(actor, 'photo.delete')) actions.push('delete');
  return actions;
};
