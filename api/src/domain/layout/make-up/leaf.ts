import { composePage } from '../../typeset/compose-page';
import { blockRect } from '../../typeset/grid';
import { composeHeadline } from '../../typeset/headline';
import type { BlockReport, HeadlineSpec, PageSpec, PhotoPlacement, StoryBlock } from '../../typeset/page-model';
import { captionRows } from '../../typeset/photo';
import type { PlacedPhoto } from '../page-facts';
import { LEAST_CARRIED } from '../jump-rules';
import type { LayoutBlock } from '../page-layout';
import { chooseHeadline, sizePenalty } from './headline-choice';
import type { ItemToPlace, PhotoToPlace, TextToPlace } from './items';

/** One way of setting an item at a width: what each height in body lines costs, and the block it makes. */
export interface Leaf { lo: number; costs: Float64Array; build: (x: number, y: number, h: number) => LayoutBlock }

/** No text block may be left with more free lines than this. */
export const MOST_FREE_LINES = 3;
/** Rows a headline may be given beyond what it needs. */
const MOST_PADDING = 5;
const NOWHERE = -1;
/** A column as long as no story is, in body lines. */
const WHOLE = 2000;
const BOX = { rule: 0.7, tint: false, inset: 1 } as const;

const pageFromAttribute = (page: string | null): number | undefined => {
  const number = Number(page);
  return page !== null && Number.isInteger(number) && number > 0 ? number : undefined;
};

const jumps = ({ piece }: TextToPlace): Pick<StoryBlock, 'continuedFrom' | 'jumpTo'> => {
  const [from, to] = [pageFromAttribute(piece.continuedFromPage), pageFromAttribute(piece.continuedToPage)];
  return { ...(from ? { continuedFrom: { page: from } } : {}), ...(to ? { jumpTo: { page: to, block: '' } } : {}) };
};

/** How a text is set at a width: into how many sub-columns, and its headline's size against the ideal. */
interface TextStyle { width: number; measure: number | undefined }

const photoShape = ({ width, height }: PlacedPhoto): number => (width && height ? Math.min(1.4, Math.max(0.4, height / width)) : 0.66);

/** Photos of a story stand at the right of its text, under the headline, over about two thirds of its columns. */
const inlinePhotos = (spec: PageSpec, { photos }: TextToPlace, columns: number, headlineRows: number): PhotoPlacement[] => {
  const w = Math.max(1, Math.floor((columns * 2) / 3));
  let y = headlineRows;
  return photos.map((photo) => {
    const rect = blockRect(spec, { x: 0, y: 0, w, h: 1 });
    const h = Math.max(4, Math.round((rect.w * photoShape(photo)) / spec.grid.leadingPt) + captionRows(photo, rect.w, spec.grid.leadingPt));
    const placed: PhotoPlacement = { photoId: photo.id, x: columns - w, y, w, h, wrap: 'columns' };
    y += h;
    return placed;
  });
};

/** A text block whose headline takes `rows` body lines; none leaves it out, for measuring the text alone. */
const textBlock = (spec: PageSpec, item: TextToPlace, { width, measure }: TextStyle, headline: HeadlineSpec | undefined, rows: number): Omit<StoryBlock, 'x' | 'y' | 'h'> => {
  const { piece } = item;
  const isNotice = piece.kind === 'notice';
  const photos = inlinePhotos(spec, item, measure ?? width, rows);
  return {
    id: piece.id, kind: isNotice ? 'notice' : 'story', w: width, pieceId: piece.id, fill: 'balance', ...(headline ? { headline: { ...headline, rows } } : {}),
    ...(measure !== undefined ? { measure } : {}), ...(isNotice ? { box: BOX } : {}), ...(photos.length > 0 ? { photos } : {}), ...jumps(item),
  };
};

const reportOn = (spec: PageSpec, block: StoryBlock, { piece }: TextToPlace): BlockReport | undefined =>
  composePage({ pages: [{ number: NOWHERE, spec, blocks: [block] }], pieces: [piece] }, NOWHERE)?.reports[0];

/** The least height at which a text goes in whole without its headline, measured with the composer itself; null when `most` will not do. */
const measureText = (spec: PageSpec, item: TextToPlace, style: TextStyle, most: number): { depth: number; report: BlockReport } | null => {
  const block = textBlock(spec, item, style, undefined, 0);
  const at = (h: number, fill: StoryBlock['fill']): BlockReport | undefined => reportOn(spec, { ...block, fill, x: 0, y: 0, h }, item);
  const roomy = at(most, 'top');
  if (!roomy || roomy.over.lines > 0) return null;
  for (let h = Math.max(1, Math.ceil(roomy.lines / (style.measure ?? style.width))); h <= most; h += 1) {
    if (at(h, 'top')?.over.lines !== 0) continue;
    const report = at(h, 'balance');
    if (report?.over.lines === 0) return { depth: h, report };
  }
  return null;
};

/** Stories of little text look lost over many columns, long ones endless in few. */
const shapePenalty = (lines: number, columns: number, width: number, rank: number): number => {
  const depth = lines / columns;
  const flat = depth < 6 ? (6 - depth) * 3 : 0;
  const tall = depth > 40 ? (depth - 40) * 0.5 : 0;
  return flat + tall + (rank === 0 ? Math.max(0, 4 - width) * 8 : 0) + (width === 1 ? 6 : 0) + (width > 4 && rank > 0 ? 2 : 0);
};

const fillCosts = (most: number, lo: number, hi: number, cost: (h: number) => number): Float64Array => {
  const costs = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
  for (let h = lo; h <= Math.min(hi, most); h += 1) costs[h] = cost(h);
  return costs;
};

/** A line of air over the headline is wanted; every further one is white that has to be paid for. */
const air = (extra: number, width: number): number => (extra === 0 ? 1 : ((extra - 1) ** 2) * 0.5) * width;

/** The ways of setting a text in one style, one for each size of its headline. What a block is higher than needed goes into the headline. */
const textLeaves = (spec: PageSpec, item: TextToPlace, style: TextStyle, most: number): Leaf[] => {
  const found = measureText(spec, item, style, most);
  if (!found || found.report.free > MOST_FREE_LINES) return [];
  const { depth, report } = found;
  const { piece, rank } = item;
  const across = blockRect(spec, { x: 0, y: 0, w: style.width, h: 1 }).w - (piece.kind === 'notice' ? 2 * BOX.inset * spec.grid.bodyPt : 0);
  const base = shapePenalty(report.lines, style.measure ?? style.width, style.width, rank) + report.strays * 3 + (style.measure === undefined ? 0 : 1.5);
  return SCALES.flatMap((scale): Leaf[] => {
    const headline = chooseHeadline(piece, rank, across, scale);
    const { rows, over } = composeHeadline(headline, piece, across, spec.grid.leadingPt);
    const lo = rows + depth;
    if (over > 0 || lo > most) return [];
    return [{
      lo, costs: fillCosts(most, lo, lo + MOST_PADDING, (h) => base + sizePenalty(piece, rank, headline.main.pt) + air(h - lo, style.width)),
      build: (x, y, h) => ({ ...textBlock(spec, item, style, headline, rows + h - lo), x, y, h }),
    }];
  });
};

const measuresFor = (item: TextToPlace, width: number): (number | undefined)[] => {
  const { piece } = item;
  // A table is not to be torn over columns.
  if (piece.kind === 'notice') return piece.body.content.some(({ type }) => type === 'table') || width < 4 ? [1] : [2, 1];
  const wider = [4, 3].filter((measure) => measure < width && measure >= width - 2);
  return [undefined, ...wider];
};

const SCALES = [1, 0.85, 1.2, 1.45] as const;
/** Part of the type area a single photo takes before it crowds the stories out. */
const LARGEST_PHOTO = 0.14;

/** Photos may be cropped by this part of their height either way; one that is lost takes any shape. */
const photoLeaf = (spec: PageSpec, { photo }: PhotoToPlace, width: number, most: number): Leaf[] => {
  const rect = blockRect(spec, { x: 0, y: 0, w: width, h: 1 });
  const { leadingPt } = spec.grid;
  const hasHeadline = photo.headline !== '';
  const below = captionRows(photo, rect.w, leadingPt) + (hasHeadline ? 3 : 0);
  const ideal = (rect.w * photoShape(photo)) / leadingPt;
  const isKnown = photo.width !== null && photo.height !== null;
  const [lo, hi] = [Math.max(4, Math.ceil(ideal * (isKnown ? 0.85 : 0.65))) + below, Math.floor(ideal * (isKnown ? 1.2 : 1.4)) + below];
  const headline = { main: { pt: 18, face: 'heiBold', lines: 1, fit: 'shrink' }, rows: 3, direction: 'h' } as const;
  const { columns, rows } = spec.grid;
  const size = (width < 2 ? 14 : 0) + (width > 3 ? (width - 3) * 3 : 0);
  const tooLarge = (h: number): number => Math.max(0, (width * h) / (columns * rows) - LARGEST_PHOTO) * 200;
  return [{
    lo, costs: fillCosts(most, lo, hi, (h) => size + ((h - below - ideal) ** 2) * 0.04 * width + tooLarge(h)),
    build: (x, y, h) => ({ id: photo.id, kind: 'photo', x, y, w: width, h, photo: { photoId: photo.id }, ...(hasHeadline ? { headline } : {}) }),
  }];
};

/** What carrying a part of a story to another page costs, and the whole of it more; a jump is the last way out but white. */
const CARRYING = 8;
const CARRIED_PART = 12;

/** Ways of setting only the beginning of a text at a width: every height that leaves enough of it on both sides of the jump. */
export const carriedLeavesOf = (spec: PageSpec, item: TextToPlace, width: number, most: number): Leaf[] => {
  const style: TextStyle = { width, measure: undefined };
  const found = item.piece.kind === 'notice' || item.photos.length > 0 ? null : reportOn(spec, { ...textBlock(spec, item, style, undefined, 0), fill: 'top', x: 0, y: 0, h: WHOLE }, item);
  if (!found || found.over.lines > 0) return [];
  const { lines } = found;
  const across = blockRect(spec, { x: 0, y: 0, w: width, h: 1 }).w;
  const headline = chooseHeadline(item.piece, item.rank, across, 1);
  const { rows, over } = composeHeadline(headline, item.piece, across, spec.grid.leadingPt);
  // The last line of the block is the jump line.
  const deepest = Math.floor((lines - LEAST_CARRIED) / width) + rows;
  if (over > 0) return [];
  const costs = fillCosts(most, Math.ceil((LEAST_CARRIED + 1) / width) + rows, deepest, (h) => {
    const kept = (h - rows) * width - 1;
    return CARRYING + CARRIED_PART * (1 - kept / lines) + shapePenalty(kept, width, width, item.rank) + sizePenalty(item.piece, item.rank, headline.main.pt);
  });
  return [{ lo: rows + 1, costs, build: (x, y, h) => ({ ...textBlock(spec, item, style, headline, rows), fill: 'top', x, y, h }) }];
};

/** Every way worth weighing of setting an item over `width` base columns, up to `most` body lines high. */
export const leavesOf = (spec: PageSpec, item: ItemToPlace, width: number, most: number): Leaf[] => {
  if (item.kind === 'photo') return photoLeaf(spec, item, width, most);
  if (item.piece.kind === 'notice' && width < 2 && spec.grid.columns > 1) return [];
  return measuresFor(item, width).flatMap((measure) => textLeaves(spec, item, { width, measure }, most));
};
