import { composePage } from '../typeset/compose-page';
import type { BlockReport, Piece } from '../typeset/page-model';
import type { NumberedLayout } from './compose-layout';
import { cutPiece, cutsOf, pageToSet } from './compose-layout';
import { LEAST_CARRIED } from './jump-rules';
import { type GridRect, layoutProblem, LEAST_ROWS } from './invariants';
import { chooseHeadline } from './make-up/headline-choice';
import { freeAreas } from './make-up/free-areas';
import type { PageFacts } from './page-facts';
import { isTextBlock, type LayoutBlock, type PageLayout, type StoryPlace } from './page-layout';
import { blockRect } from '../typeset/grid';

/** The rest of a story on another page of the issue: that page as it is with it. */
export interface Carried { page: number; pieceId: string; layout: PageLayout }

/** A story that goes on is set no deeper than this many lines for every column it has. */
const TOO_TALL = 40;
const WIDEST = 4;
const MOST_FREE = 3;
/** A continued story has its headline again, small and without its other levels. */
const CONTINUED = { continuedFromPage: 'before', kicker: undefined, deck: undefined } as const;

const isWhite = (block: LayoutBlock): boolean => block.kind === 'filler' && block.pieceId === undefined;

/** A page without the white of its make-up and without whatever it had of this story. */
const cleared = ({ spec, blocks }: PageLayout, pieceId: string): PageLayout =>
  ({ spec, blocks: blocks.filter((block) => !isWhite(block) && !(isTextBlock(block) && block.pieceId === pieceId)) });

interface Carrying { own: NumberedLayout; target: NumberedLayout; facts: PageFacts; piece: Piece; id: string }

const reportAt = ({ own, target, facts, piece, id }: Carrying, layout: PageLayout): BlockReport | undefined => {
  const pages = [own, { ...target, layout }].map((page) => pageToSet(page, facts));
  return composePage({ pages, pieces: [piece], faces: facts.faces }, target.number)?.reports.find(({ block }) => block === id);
};

const restBlock = ({ target: { layout: { spec } }, facts, piece, id }: Carrying, place: GridRect): StoryPlace => {
  const placed = facts.pieces.find((one) => one.id === piece.id);
  const headline = placed && chooseHeadline({ ...placed, ...CONTINUED }, 1, blockRect(spec, { ...place, h: 1 }).w, 1);
  return { id, kind: 'story', ...place, pieceId: piece.id, fill: 'balance', ...(headline && { headline }) };
};

/** The least height at which the rest goes into a width of an area; null where it does not, or leaves too much white. */
const fittedIn = (carrying: Carrying, base: PageLayout, area: GridRect, w: number): { layout: PageLayout; cost: number } | null => {
  let [low, high] = [LEAST_ROWS.story, area.h];
  let best: { layout: PageLayout; cost: number } | null = null;
  while (low <= high) {
    const h = Math.floor((low + high) / 2);
    const layout = { ...base, blocks: [...base.blocks, restBlock(carrying, { x: area.x, y: area.y, w, h })] };
    const report = layoutProblem(layout) ? undefined : reportAt(carrying, layout);
    if (report && report.over.lines > 0) low = h + 1;
    else {
      if (report && report.headlineOver === 0 && report.free <= MOST_FREE * w) best = { layout, cost: report.free + report.strays * 3 + Math.max(0, h - TOO_TALL) + (w === 1 ? 6 : 0) };
      high = h - 1;
    }
  }
  return best;
};

/** Whether a jump there reads well: enough of the story on both sides, and more than its last paragraph alone goes over. */
const readsWell = ({ own, facts, piece }: Carrying): boolean => {
  const reports = composePage({ pages: [pageToSet(own, facts)], pieces: [piece], faces: facts.faces }, own.number)?.reports.filter(({ pieceId }) => pieceId === piece.id) ?? [];
  const over = reports.at(-1)?.over;
  if (!over?.at) return false;
  const lines = reports.reduce((sum, report) => sum + report.lines, 0);
  return lines >= LEAST_CARRIED && over.lines >= LEAST_CARRIED && (piece.body.content.length === 1 || over.at.item < piece.body.content.length - 1);
};

/**
 * 转版: gives what a page has no room for of a story a place of its own on a later page of the issue, as high as it needs,
 * under its headline set small. Null where there is nothing worth carrying, or no room for it. The jump lines are the engine's.
 */
export const carryRest = (own: NumberedLayout, target: NumberedLayout, facts: PageFacts, pieceId: string): Carried | null => {
  const found = facts.pieces.find(({ id }) => id === pieceId);
  if (!found || found.kind === 'notice' || target.number <= own.number) return null;
  const base = cleared(target.layout, pieceId);
  const piece = cutPiece(found, cutsOf([own.layout, base], pieceId));
  const carrying: Carrying = { own, target, facts, piece, id: `rest-${pieceId}` };
  if (!readsWell(carrying)) return null;
  const ways = freeAreas(base.spec, base.blocks).flatMap((area) =>
    Array.from({ length: Math.min(WIDEST, area.w) }, (_, index) => fittedIn(carrying, base, area, index + 1)).filter((way) => way !== null));
  const best = ways.reduce<(typeof ways)[number] | null>((least, way) => (least === null || way.cost < least.cost ? way : least), null);
  return best && { page: target.number, pieceId, layout: best.layout };
};
