import type { PageItemKind } from '../workflow/page-items';
import { ok, refuse, type Result } from '../result';
import { STANDING_KINDS } from './page-template';

/** Something on a page, as far as its place goes. */
export interface PlannedThing { id: string; kind: PageItemKind }
/** A page of an issue as the flatplan sees it: its number, and what stands on it in reading order. */
export interface PlannedPage<Thing extends PlannedThing = PlannedThing> { id: string; number: number | null; items: readonly Thing[] }

/** What one act does to the flatplan. `position` counts the things on the page; without it the thing goes last, before the colophon. */
export type FlatplanAct<Thing extends PlannedThing = PlannedThing> =
  | { act: 'put'; page: string; item: Thing; position?: number }
  | { act: 'takeOff'; item: string }
  | { act: 'move'; item: string; page: string; position?: number }
  | { act: 'swap'; pages: readonly [string, string] }
  | { act: 'order'; pages: readonly string[] };
export const FLATPLAN_ACTS = ['put', 'takeOff', 'move', 'swap', 'order'] as const;
export type FlatplanActKind = (typeof FLATPLAN_ACTS)[number];

export type FlatplanProblem = 'noPage' | 'noItem' | 'standing' | 'samePage' | 'notAllPages';

/** 报头 and 报脚 belong to a page number and go nowhere else. */
export const isStanding = ({ kind }: { kind: PageItemKind }): boolean => (STANDING_KINDS as readonly string[]).includes(kind);

type Pages<Thing extends PlannedThing> = readonly PlannedPage<Thing>[];
type Outcome<Thing extends PlannedThing> = Result<Pages<Thing>, FlatplanProblem>;

const withItems = <Thing extends PlannedThing>(pages: Pages<Thing>, id: string, change: (items: readonly Thing[]) => readonly Thing[]): Pages<Thing> =>
  pages.map((page) => (page.id === id ? { ...page, items: change(page.items) } : page));

const lastPlace = (items: readonly PlannedThing[]): number => items.length - (items.at(-1)?.kind === 'colophon' ? 1 : 0);

const inserted = <Thing extends PlannedThing>(items: readonly Thing[], item: Thing, position = lastPlace(items)): Thing[] => {
  const at = Math.max(0, Math.min(position, items.length));
  return [...items.slice(0, at), item, ...items.slice(at)];
};

const takeOff = <Thing extends PlannedThing>(pages: Pages<Thing>, itemId: string): Result<{ pages: Pages<Thing>; item: Thing }, FlatplanProblem> => {
  const from = pages.find(({ items }) => items.some(({ id }) => id === itemId));
  const item = from?.items.find(({ id }) => id === itemId);
  if (!from || !item) return refuse('noItem');
  if (isStanding(item)) return refuse('standing');
  return ok({ item, pages: withItems(pages, from.id, (items) => items.filter(({ id }) => id !== itemId)) });
};

const put = <Thing extends PlannedThing>(pages: Pages<Thing>, pageId: string, item: Thing, position?: number): Outcome<Thing> =>
  pages.some(({ id }) => id === pageId) ? ok(withItems(pages, pageId, (items) => inserted(items, item, position))) : refuse('noPage');

/** Each page keeps what always stands on it and takes the other's copy. */
const swap = <Thing extends PlannedThing>(pages: Pages<Thing>, [one, other]: readonly [string, string]): Outcome<Thing> => {
  const [a, b] = [one, other].map((wanted) => pages.find(({ id }) => id === wanted));
  if (!a || !b) return refuse('noPage');
  if (a.id === b.id) return refuse('samePage');
  const withCopyOf = (page: PlannedPage<Thing>, from: PlannedPage<Thing>): readonly Thing[] => [
    ...page.items.filter((item) => item.kind === 'masthead'), ...from.items.filter((item) => !isStanding(item)), ...page.items.filter((item) => item.kind === 'colophon'),
  ];
  return ok(pages.map((page) => (page === a ? { ...a, items: withCopyOf(a, b) } : page === b ? { ...b, items: withCopyOf(b, a) } : page)));
};

/** The pages take the numbers there are, in the order given; what always stands on a number stays with the number. */
const order = <Thing extends PlannedThing>(pages: Pages<Thing>, wanted: readonly string[]): Outcome<Thing> => {
  const numbered = pages.filter(({ number }) => number !== null).sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  if (wanted.length !== numbered.length || new Set(wanted).size !== wanted.length || numbered.some(({ id }) => !wanted.includes(id))) return refuse('notAllPages');
  const standing = numbered.map(({ items }) => items.filter(isStanding));
  return ok(pages.map((page) => {
    const place = wanted.indexOf(page.id);
    if (place < 0) return page;
    const kept = standing[place] ?? [];
    const copy = page.items.filter((item) => !isStanding(item));
    return { ...page, number: numbered[place]?.number ?? null, items: [...kept.filter(({ kind }) => kind === 'masthead'), ...copy, ...kept.filter(({ kind }) => kind === 'colophon')] };
  }));
};

/** The pages after an act, or what stands in its way: nothing is ever lost or doubled by moving it. */
export const rearranged = <Thing extends PlannedThing>(pages: Pages<Thing>, act: FlatplanAct<Thing>): Outcome<Thing> => {
  switch (act.act) {
    case 'put': return put(pages, act.page, act.item, act.position);
    case 'swap': return swap(pages, act.pages);
    case 'order': return order(pages, act.pages);
    case 'takeOff': {
      const taken = takeOff(pages, act.item);
      return taken.ok ? ok(taken.value.pages) : taken;
    }
    case 'move': {
      const taken = takeOff(pages, act.item);
      return taken.ok ? put(taken.value.pages, act.page, taken.value.item, act.position) : taken;
    }
  }
};

/** What an act did, for telling whether the flatplan still is as it left it. */
export const sameArrangement = (one: Pages<PlannedThing>, other: Pages<PlannedThing>): boolean =>
  one.length === other.length && one.every((page) => {
    const twin = other.find(({ id }) => id === page.id);
    return twin !== undefined && twin.number === page.number && twin.items.length === page.items.length && twin.items.every(({ id }, index) => id === page.items[index]?.id);
  });
