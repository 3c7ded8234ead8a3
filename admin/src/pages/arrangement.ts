import type { PageItem } from '../api/types';

/** A thing being arranged; one put there by hand has no place on the page yet. */
export interface Placed extends Pick<PageItem, 'kind' | 'itemId' | 'title' | 'kicker' | 'text'> { key: string; isNew: boolean }

export interface Arranged { id?: string; kind?: 'article' | 'photo' | 'notice'; itemId?: string }

export const placedOf = ({ id, kind, itemId, title, kicker, text }: PageItem): Placed => ({ key: id, kind, itemId, title, kicker, text, isNew: false });

/** Only what has a record of its own may leave the page: the words of the others live nowhere else. */
export const mayLeave = ({ itemId }: Pick<Placed, 'itemId'>): boolean => itemId !== null;

export const moved = (placed: readonly Placed[], from: number, to: number): Placed[] => {
  const next = [...placed];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
};

export const isAnother = (placed: readonly Placed[], items: readonly PageItem[]): boolean =>
  placed.length !== items.length || placed.some(({ key }, index) => key !== items[index].id);

/** What the API is told: everything on the page, in reading order. */
export const arrangedOf = (placed: readonly Placed[]): Arranged[] =>
  placed.map(({ key, kind, itemId, isNew }) => (isNew && itemId ? { kind: kind as Arranged['kind'], itemId } : { id: key }));

/** My order over what is on the page now: what others took off is gone, what they put there stands at the end. */
export const rebased = (mine: readonly Placed[], taken: ReadonlySet<string>, current: readonly PageItem[]): Placed[] => {
  const there = new Map(current.map((item) => [item.id, item]));
  const recordsThere = new Set(current.map(({ itemId }) => itemId));
  const kept = mine.filter(({ key, itemId, isNew }) => (isNew ? !recordsThere.has(itemId) : there.has(key)));
  const known = new Set(kept.map(({ key }) => key));
  return [...kept, ...current.filter(({ id }) => !known.has(id) && !taken.has(id)).map(placedOf)];
};
