import { fillText, type FilledText, type FrameToFill } from './compose-text';
import { point, POINTS_PER_MM, type DisplayItem } from './display-list';
import { columnRules } from './column-rules';
import { drawMarker, drawPlaced, type TextStyle } from './draw-text';
import { composeAd, composeColophon, composeFolio, composeMasthead } from './furniture';
import { learnFaces, type OwnFaceMetrics } from './faces';
import { galleyOf, type Galley } from './galley';
import { blockRect } from './grid';
import { composeHeadline } from './headline';
import { hotAreas } from './hot-areas';
import type { Block, BlockReport, Chain, Composition, PageLayout, PageSpec, PhotoBlock, Piece, StoryBlock } from './page-model';
import { composePhoto } from './photo';
import { reportOf } from './report';
import { drawFrame, storyFrame, type StoryFrame } from './story-frame';

/** What is needed to compose: the pages that share texts, the pieces placed on them, the order of frames where a text has several, the paper's own faces. */
export interface ComposeInput { pages: readonly PageLayout[]; pieces: readonly Piece[]; chains?: readonly Chain[]; faces?: readonly OwnFaceMetrics[] }

/** A text block on the page it stands on. */
export interface Located { page: PageLayout; block: StoryBlock }
const EMPTY_GALLEY: Galley = { items: [], missing: [] };

const isText = (block: Block): block is StoryBlock => block.kind === 'story' || block.kind === 'notice' || block.kind === 'filler';

const order = (block: Block): number => block.readingOrder ?? block.y * 1000 + block.x;

const locate = (pages: readonly PageLayout[], number: number, id: string): Located[] => pages.filter((page) => page.number === number)
  .flatMap((page) => page.blocks.filter((block) => isText(block) && block.id === id).map((block) => ({ page, block: block as StoryBlock })));

/** The frames of a piece: as its chain says, else its blocks by page and reading order. */
export const framesOf = ({ pages, chains }: ComposeInput, pieceId: string): Located[] => {
  const chain = chains?.find((candidate) => candidate.pieceId === pieceId);
  if (chain) return chain.frames.flatMap(({ page, block }) => locate(pages, page, block));
  return [...pages].sort((a, b) => a.number - b.number).flatMap((page) => page.blocks.filter(isText).filter((block) => block.pieceId === pieceId)
    .sort((a, b) => order(a) - order(b)).map((block) => ({ page, block })));
};

const toFill = (frames: readonly Located[], set: readonly StoryFrame[]): FrameToFill[] => frames.map(({ page, block }, index) => {
  const [before, after] = [frames[index - 1], frames[index + 1]];
  const next = after?.page.number ?? block.jumpTo?.page ?? page.number;
  const previous = before?.page.number ?? block.continuedFrom?.page ?? page.number;
  return {
    page: page.number, block, slots: set[index]?.slots ?? [],
    nextPage: next === page.number ? null : next, previousPage: previous === page.number ? null : previous,
  };
});

interface ComposedBlock { items: DisplayItem[]; report: BlockReport }

const styleOf = ({ grid }: PageSpec, block: string, pieceId: string): TextStyle => ({ block, pieceId, bodyPt: grid.bodyPt, leadingPt: grid.leadingPt });

const drawFilled = (filled: FilledText, frame: number, style: TextStyle): DisplayItem[] => [
  ...filled.markers.filter((marker) => marker.frame === frame).map(({ slot, text }) => drawMarker(text, slot, style)),
  ...filled.placed.flatMap((placed) => {
    const slot = filled.slots[placed.slot];
    return slot && slot.frame === frame ? drawPlaced(placed, slot, style) : [];
  }),
];

/** Composes every frame of one text and hands back those on the page asked for. */
const composeChain = (frames: readonly Located[], piece: Piece | undefined, number: number): Map<string, ComposedBlock> => {
  const set = frames.map(({ page, block }, index) => storyFrame(page.spec, block, piece, index));
  const galley = piece ? galleyOf(piece) : EMPTY_GALLEY;
  const fill = toFill(frames, set);
  const filled = fillText(galley.items, fill);
  const composed = new Map<string, ComposedBlock>();
  frames.forEach(({ page, block }, index) => {
    const frame = set[index];
    if (page.number !== number || !frame) return;
    const items = [...drawFrame(page.spec, frame), ...drawFilled(filled, index, styleOf(page.spec, block.id, piece?.id ?? ''))];
    composed.set(block.id, { items, report: reportOf(frame, index, filled, galley, piece, index === frames.length - 1) });
  });
  return composed;
};

const plainReport = (block: Block, headlineOver = 0, missing: readonly string[] = []): BlockReport => ({
  block: block.id, pieceId: block.pieceId ?? null, capacity: 0, lines: 0, over: { lines: 0, characters: 0, at: null }, free: 0,
  headlineOver, loose: 0, strays: 0, missing, jump: { to: null, from: null },
});

const composePhotoBlock = (spec: PageSpec, block: PhotoBlock): ComposedBlock => {
  const rect = blockRect(spec, block);
  const headline = block.headline && block.title ? composeHeadline(block.headline, { headline: block.title }, rect.w, spec.grid.leadingPt) : null;
  const used = (headline?.rows ?? 0) * spec.grid.leadingPt;
  const picture = composePhoto(block.photo, { ...rect, y: rect.y + used, h: rect.h - used }, block.id);
  return { items: [...(headline?.draw({ ...rect, h: used }, block.id) ?? []), ...picture], report: plainReport(block, headline?.over, headline?.missing) };
};

const composePlain = (spec: PageSpec, block: Exclude<Block, StoryBlock>): ComposedBlock => {
  const rect = blockRect(spec, block);
  switch (block.kind) {
    case 'photo': return composePhotoBlock(spec, block);
    case 'masthead': return { items: composeMasthead(block, rect), report: plainReport(block) };
    case 'folio': return { items: composeFolio(block, rect), report: plainReport(block) };
    case 'colophon': return { items: composeColophon(block, rect), report: plainReport(block) };
    case 'ad': return { items: composeAd(block, rect), report: plainReport(block) };
  }
};

/**
 * Composes one page of `input` into its display list, reports and hot areas. Give every page a text of this page runs
 * through, or its frames there are taken as missing. A page that is not in the input composes to nothing (null).
 */
export const composePage = (input: ComposeInput, number: number): Composition | null => {
  const page = input.pages.find((candidate) => candidate.number === number);
  if (!page) return null;
  learnFaces(input.faces ?? []);
  const { spec, blocks } = page;
  const pieces = new Map(input.pieces.map((piece) => [piece.id, piece]));
  const texts = new Map<string, ComposedBlock>();
  for (const block of blocks.filter(isText)) {
    if (texts.has(block.id)) continue;
    const chained = block.pieceId ? framesOf(input, block.pieceId) : [];
    const frames = chained.some((frame) => frame.block === block) ? chained : [{ page, block }];
    composeChain(frames, pieces.get(block.pieceId ?? ''), number).forEach((composed, id) => texts.set(id, composed));
  }
  const inOrder = [...blocks].sort((a, b) => order(a) - order(b));
  const composed = inOrder.map((block) => (isText(block) ? texts.get(block.id) ?? { items: [], report: plainReport(block) } : composePlain(spec, block)));
  return {
    page: number,
    displayList: { width: point(spec.trim.width * POINTS_PER_MM), height: point(spec.trim.height * POINTS_PER_MM), items: [...composed.flatMap(({ items }) => items), ...columnRules(spec, inOrder)] },
    reports: composed.map(({ report }) => report),
    areas: hotAreas(spec, inOrder),
  };
};

/** Composes every page of the input, in its order. */
export const composePages = (input: ComposeInput): Composition[] => input.pages.flatMap(({ number }) => composePage(input, number) ?? []);
