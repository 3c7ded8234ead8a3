import { type Act, MISSED } from '../../api/live';
import type { Flatplan, FlatplanPage } from '../../api/types';

const isOf = ({ id, items }: FlatplanPage, { action, subjectId }: Act): boolean =>
  !/\.(un)?locked$/u.test(action) && subjectId !== null && (subjectId === id || items.some(({ itemId }) => itemId === subjectId));

/** The pages an act may have changed: those it is about, and those a text of theirs runs on to. */
export const touchedBy = (pages: readonly FlatplanPage[], act: Act): string[] => {
  if (act.action === MISSED) return pages.map(({ id }) => id);
  const near = pages.filter((page) => isOf(page, act));
  const shared = new Set(near.flatMap(({ items }) => items.flatMap(({ itemId }) => itemId ?? [])));
  return pages.filter((page) => near.includes(page) || page.items.some(({ itemId }) => itemId !== null && shared.has(itemId))).map(({ id }) => id);
};

const isArrangedAs = (shown: FlatplanPage, read: FlatplanPage): boolean =>
  read.version >= shown.version && read.layoutVersion >= shown.layoutVersion && read.pageNumber === shown.pageNumber && read.items.length === shown.items.length
  && read.items.every(({ id }, index) => id === shown.items[index]?.id);

/**
 * The flatplan as it is shown, with what a new reading says of the pages on which the same things stand, and which pages those
 * are. A page that somebody has rearranged stays as it is, picture and figures, until one asks for it: nothing moves under the hand.
 */
export const withFigures = (shown: Flatplan, read: Flatplan, touched: readonly string[]): { flatplan: Flatplan; taken: string[] } => {
  const fresh = new Map(read.pages.map((page) => [page.id, page]));
  const taken: string[] = [];
  const pages = shown.pages.map((page) => {
    const now = touched.includes(page.id) ? fresh.get(page.id) : undefined;
    if (!now || !isArrangedAs(page, now)) return page;
    taken.push(page.id);
    return now;
  });
  return { flatplan: { ...shown, pages }, taken };
};
