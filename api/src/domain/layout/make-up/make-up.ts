import type { PageSpec } from '../../typeset/page-model';
import type { GridRect } from '../invariants';
import { type Carried, carryRest } from '../carry';
import type { NumberedLayout } from '../compose-layout';
import type { PageFacts } from '../page-facts';
import { isFurniture, isTextBlock, type LayoutBlock, type PageLayout } from '../page-layout';
import { freeAreas } from './free-areas';
import { idOf, type ItemToPlace, type TextToPlace } from './items';
import { carriedLeavesOf, type Leaf, leavesOf } from './leaf';
import { Slicing } from './slicing';

/** One proposal: a page without overlap or overset. */
export interface Proposal {
  layout: PageLayout;
  /** Lower is better; comparable between proposals for the same items. */
  cost: number;
  /** Ids of what did not go on: to be held over, cut or continued on another page. */
  rest: readonly string[];
  /** White left over, in body lines of one column: the copy is that much too short for the page. */
  white: number;
  /** The page a story of this one goes on on, as it is with the rest; null when nothing is carried over. */
  carried: Carried | null;
}

export interface MakeUpOptions { /** How many proposals to come up with at most. */ proposals?: number; /** How many orders of the items to try: more finds better pages and takes longer. */ orders?: number; /** A later page of the issue that may take the rest of a story. */ onward?: Onward }

/** Where a story may go on: the number of the page made up, the page that takes its rest, and what both are composed with. */
export interface Onward { number: number; target: NumberedLayout; facts: PageFacts }

const BROKEN_PAGE = 9;
const THROUGH_GUTTER = 9;
const TOMBSTONE = 8;
/** A story that comes to stand behind a lighter one. Pictures may stand anywhere. */
const OUT_OF_ORDER = 4;
const PROPOSALS = 3;
const ORDERS = 12;

const hasHeadline = (item: ItemToPlace | undefined): boolean => item?.kind === 'text' && item.piece.kind !== 'notice';

/** The item at `from` taken to another place in the order. */
const moved = (order: readonly ItemToPlace[], from: number, to: number): ItemToPlace[] => {
  const rest = order.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...order.slice(from, from + 1), ...rest.slice(to)];
};

/** Orders worth trying: as given, then with a picture at every other place, then with neighbours changed; the lead stays the lead. */
const ordersOf = (items: readonly ItemToPlace[], most: number): ItemToPlace[][] => {
  const orders: ItemToPlace[][] = [[...items]];
  const swapped = (order: readonly ItemToPlace[], a: number, b: number): ItemToPlace[] =>
    order.map((item, index) => (index === a ? order[b] ?? item : index === b ? order[a] ?? item : item));
  items.forEach((item, from) => {
    for (let to = items.length - 1; to >= 1; to -= 1) if (item.kind === 'photo' && from > 0 && to !== from && orders.length < most / 2) orders.push(moved(items, from, to));
  });
  for (let gap = 1; gap < items.length - 1 && orders.length < most; gap += 1) {
    for (let at = items.length - 1 - gap; at >= 1 && orders.length < most; at -= 1) orders.push(swapped(items, at, at + gap));
  }
  return orders;
};

/** How many pairs of stories stand the wrong way round by their weight. */
const inversions = (order: readonly ItemToPlace[]): number => {
  const ranks = order.flatMap((item) => (item.kind === 'text' ? item.rank : []));
  return ranks.reduce((sum, rank, at) => sum + ranks.slice(at + 1).filter((later) => later < rank).length, 0);
};

/** The leaves of an item at a width are the same in every order: each is measured once. */
const leafBook = (spec: PageSpec, most: number, carried?: TextToPlace): ((item: ItemToPlace, width: number) => readonly Leaf[]) => {
  const known = new Map<string, readonly Leaf[]>();
  return (item, width) => {
    const key = `${width} ${idOf(item)}`;
    const leaves = known.get(key) ?? (item === carried ? carriedLeavesOf(spec, carried, width, most) : leavesOf(spec, item, width, most));
    known.set(key, leaves);
    return leaves;
  };
};

type Book = ReturnType<typeof leafBook>;

/** Deals the items in their order over the free areas of the page, each area cut up at its cheapest. */
const fillAreas = (slicing: Slicing, areas: readonly GridRect[], count: number): { cost: number; blocks: LayoutBlock[] } | null => {
  let best: { cost: number; ends: number[] }[] = [{ cost: 0, ends: [] }];
  for (const { w, h } of areas) {
    const next: { cost: number; ends: number[] }[] = [];
    best.forEach((state, from) => {
      for (let to = from; to <= count; to += 1) {
        const cost = state.cost + (slicing.costs(from, to, w)[h] ?? Infinity);
        if (cost < (next[to]?.cost ?? Infinity)) next[to] = { cost, ends: [...state.ends, to] };
      }
    });
    best = next;
  }
  const found = best[count];
  if (!found) return null;
  const blocks = areas.flatMap(({ x, y, w, h }, index) => slicing.blocks(index === 0 ? 0 : found.ends[index - 1] ?? 0, found.ends[index] ?? 0, w, { x, y, h }));
  return { cost: found.cost, blocks };
};

type Settings = Required<Omit<MakeUpOptions, 'onward'>>;
interface Task { kept: readonly LayoutBlock[]; areas: readonly GridRect[]; spec: PageSpec; /** Lines of the tallest free area. */ most: number; book: Book; /** A text keeps the column rules it was given on the page. */ ruled: (block: LayoutBlock) => LayoutBlock }

const ruledAs = (blocks: readonly LayoutBlock[]): Task['ruled'] => {
  const asked = new Map(blocks.filter(isTextBlock).map(({ pieceId, columnRules }) => [pieceId, columnRules]));
  return (block) => {
    const columnRules = isTextBlock(block) && block.pieceId ? asked.get(block.pieceId) : undefined;
    return columnRules ? { ...block, columnRules } as LayoutBlock : block;
  };
};

const tryOrder = ({ areas, spec, book }: Task, order: readonly ItemToPlace[], leadWidth: number | null): { cost: number; blocks: LayoutBlock[] } | null => {
  const rows = Math.max(0, ...areas.map(({ h }) => h));
  const leaves = (at: number, width: number): readonly Leaf[] => {
    const item = order[at];
    return item === undefined || (at === 0 && leadWidth !== null && width !== leadWidth) ? [] : book(item, width);
  };
  const sideBySide = (left: number, right: number): number => (hasHeadline(order[left]) && hasHeadline(order[right]) ? TOMBSTONE : 0);
  const slicing = new Slicing(leaves, { columns: spec.grid.columns, rows, sideBySide, brokenPage: BROKEN_PAGE, throughGutter: THROUGH_GUTTER });
  return fillAreas(slicing, areas, order.length);
};

const whiteOf = (blocks: readonly LayoutBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'filler' && block.pieceId === undefined ? block.w * block.h : 0), 0);

const shapeOf = (blocks: readonly LayoutBlock[]): string => blocks.map(({ id, x, w }) => `${id}:${x}+${w}`).sort().join(' ');

/** The proposals for these items, cheapest first, no two of one shape; none when they do not all go on. */
const propose = (task: Task, items: readonly ItemToPlace[], rest: readonly string[], options: Settings): Proposal[] => {
  const found = new Map<string, Proposal>();
  const leadWidths = options.proposals > 1 ? [null, task.spec.grid.columns, Math.max(1, task.spec.grid.columns - 2)] : [null];
  for (const leadWidth of leadWidths) {
    for (const order of ordersOf(items, options.orders)) {
      const made = tryOrder(task, order, leadWidth);
      if (!made) continue;
      const cost = made.cost + OUT_OF_ORDER * inversions(order);
      const shape = shapeOf(made.blocks);
      if ((found.get(shape)?.cost ?? Infinity) <= cost) continue;
      found.set(shape, { layout: { spec: task.spec, blocks: [...task.kept, ...made.blocks.map(task.ruled)] }, cost, rest: [...rest], white: whiteOf(made.blocks), carried: null });
    }
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost).slice(0, options.proposals);
};

/** What may wait for another page: the last first, but never the lead, what must run or a notice. */
const mayWait = (items: readonly ItemToPlace[]): ItemToPlace | undefined =>
  [...items].reverse().find((item) => item !== items[0] && (item.kind === 'photo' || (!item.piece.mustRun && item.piece.kind !== 'notice')))
  ?? items[items.length - 1];

/**
 * Proposals with a story whose rest goes on on the page named for it: one of those that did not go on, the heaviest that reads
 * well, else one of the others, the lightest first, whose room the
 * heaviest that did not go on then takes.
 */
const withJump = (task: Task, all: readonly ItemToPlace[], rest: readonly string[], settings: Settings, { number, target, facts }: Onward): Proposal[] => {
  const texts = all.filter((item): item is TextToPlace => item.kind === 'text');
  const out = texts.filter((item) => rest.includes(idOf(item)));
  const makingRoom = texts.filter((item) => !out.includes(item)).reverse();
  const ways = [...out.map((item) => ({ item, brought: item })), ...out.slice(0, 1).flatMap((brought) => makingRoom.map((item) => ({ item, brought })))];
  for (const { item, brought } of ways) {
    const left = rest.filter((id) => id !== idOf(brought));
    const book = leafBook(task.spec, task.most, item);
    const made = propose({ ...task, book }, all.filter((one) => !left.includes(idOf(one))), left, settings).flatMap((proposal): Proposal[] => {
      const carried = carryRest({ number, layout: proposal.layout }, target, facts, idOf(item));
      return carried ? [{ ...proposal, carried }] : [];
    });
    if (made.length > 0) return made;
  }
  return [];
};

/**
 * 自动拼版: proposals for a page, best first. Furniture, advertisements and locked blocks stay; the items are placed round
 * them in their order of weight, the lead at the top left, every text in whole with at most three free lines. White that
 * nothing can fill stands as filler blocks; what is too much is handed back as `rest`, or goes on on the page named for it.
 */
export const makeUp = (page: PageLayout, items: readonly ItemToPlace[], options: MakeUpOptions = {}): Proposal[] => {
  const kept = page.blocks.filter((block) => isFurniture(block) || block.kind === 'ad' || block.locked);
  const standing = new Set(kept.map(({ id }) => id).concat(kept.flatMap((block) => ('pieceId' in block && block.pieceId ? [block.pieceId] : block.kind === 'photo' ? [block.photo.photoId] : []))));
  const areas = freeAreas(page.spec, kept);
  const most = Math.max(0, ...areas.map(({ h }) => h));
  const task: Task = { kept, areas, spec: page.spec, most, book: leafBook(page.spec, most), ruled: ruledAs(page.blocks) };
  const settings = { proposals: options.proposals ?? PROPOSALS, orders: options.orders ?? ORDERS };
  const all = items.filter((item) => !standing.has(idOf(item)));
  let wanted = all;
  const rest: string[] = [];
  for (;;) {
    const proposals = propose(task, wanted, rest, settings);
    const out = mayWait(wanted);
    if (proposals.length > 0 || !out) {
      const jumping = options.onward && rest.length > 0 ? withJump(task, all, rest, settings, options.onward) : [];
      return [...jumping, ...proposals].slice(0, settings.proposals);
    }
    rest.push(idOf(out));
    wanted = wanted.filter((item) => item !== out);
  }
};
