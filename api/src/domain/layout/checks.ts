import type { PhotoObstacle } from '../photo/rights';
import type { Composition } from '../typeset/page-model';
import type { NumberedLayout } from './compose-layout';
import { cutBody } from './cuts';
import { roomFor } from './invariants';
import type { PageFacts, PlacedPhoto } from './page-facts';
import { isFurniture, isTextBlock, type LayoutBlock, photosOf, placedItems, type StoryPlace } from './page-layout';

/** What the rights of a photo have against printing it. */
const RIGHTS_CHECKS = ['rightsUnknown', 'rightsRestricted', 'leaseNotBegun', 'leaseOver', 'minorsConsent'] as const satisfies readonly PhotoObstacle[];

/** What stops a page from being signed. */
export const BLOCKING_CHECKS = [
  'overset', 'headlineWide', 'missingGlyph', 'unreleased', 'embargoed', 'mustRunOut', 'noCutCut', 'captionMissing', 'creditMissing', ...RIGHTS_CHECKS, 'jumpAlone',
] as const;
/** What a page designer would not sign, and what a proofreader would send back. */
export const PAGE_CHECKS = [
  ...BLOCKING_CHECKS,
  'unapproved', 'short', 'cutStale', 'emptyBlock', 'unplaced', 'pictureLost', 'coarsePhoto', 'tombstone', 'brokenAcross', 'brokenDown',
] as const;
export type PageCheck = (typeof PAGE_CHECKS)[number];
/** `block` stops a page from being signed; `warn` is for a person to judge. */
export type Severity = 'block' | 'warn';
export interface PageFinding { check: PageCheck; severity: Severity; /** The block it is about; null for the page. */ block: string | null; params: Readonly<Record<string, string | number>> }

const BLOCKING: ReadonlySet<PageCheck> = new Set(BLOCKING_CHECKS);
/** So many free lines in a block are the make-up's own slack. */
const SLACK = 3;
/** Newsprint needs so many pixels an inch. */
const LEAST_DPI = 150;
const POINTS_AN_INCH = 72;

interface Judged { own: NumberedLayout; others: readonly NumberedLayout[]; facts: PageFacts; composition: Composition }
type Rule = (page: Judged) => PageFinding[];

const finding = (check: PageCheck, block: string | null, params: PageFinding['params'] = {}): PageFinding => ({ check, severity: BLOCKING.has(check) ? 'block' : 'warn', block, params });

const howItCameOut: Rule = ({ own: { layout }, composition }) => composition.reports.flatMap(({ block, over, headlineOver, missing, free }) => {
  const place = layout.blocks.find(({ id }) => id === block);
  const isSlot = place && isTextBlock(place) && place.kind !== 'filler';
  return [
    ...(over.lines > 0 ? [finding('overset', block, { lines: over.lines, characters: over.characters })] : []),
    ...(headlineOver > 0 ? [finding('headlineWide', block, { characters: Math.ceil(headlineOver) })] : []),
    ...(missing.length > 0 ? [finding('missingGlyph', block, { characters: missing.join('') })] : []),
    ...(isSlot && !place.pieceId ? [finding('emptyBlock', block)] : []),
    ...(isSlot && place.pieceId && free > SLACK ? [finding('short', block, { lines: free })] : []),
  ];
});

const mayBePrinted: Rule = ({ own: { layout }, facts }) => layout.blocks.filter(isTextBlock).flatMap((block) => {
  const piece = facts.pieces.find(({ id }) => id === block.pieceId);
  if (!piece) return [];
  return [
    // A notice is proofed before its client approves it: what they approve is its proof. Clean it becomes only then.
    ...(piece.isReleased ? [] : [finding(piece.kind === 'notice' ? 'unapproved' : 'unreleased', block.id, { title: piece.headline })]),
    ...(piece.heldUntil ? [finding('embargoed', block.id, { title: piece.headline, until: piece.heldUntil })] : []),
    ...(piece.noCut && (block.cuts ?? []).length > 0 ? [finding('noCutCut', block.id, { title: piece.headline })] : []),
    ...cutBody(piece.body, block.cuts ?? []).stale.map(({ text }) => finding('cutStale', block.id, { text })),
  ];
});

const leftOut: Rule = ({ own: { layout }, facts }) => {
  const placed = new Set(placedItems(layout).map(({ itemId }) => itemId));
  return facts.planned.filter(({ itemId }) => !placed.has(itemId)).map(({ itemId }) => {
    const piece = facts.pieces.find(({ id }) => id === itemId);
    const title = piece?.headline ?? facts.photos.find(({ id }) => id === itemId)?.caption ?? '';
    return finding(piece?.mustRun ? 'mustRunOut' : 'unplaced', null, { title });
  });
};

const wordsOfPhoto = (block: LayoutBlock, photoId: string): { caption?: string; credit?: string } => {
  if (block.kind === 'photo') return block.photo;
  return isTextBlock(block) ? block.photos?.find((photo) => photo.photoId === photoId) ?? {} : {};
};

/** Words that neither page nor photo has, unless somebody answers for printing it without; a lost picture is judged by its words alone. */
const lacks = (photo: PlacedPhoto, check: 'captionMissing' | 'creditMissing', words: string): boolean => words === '' && (photo.fileHash === null || photo.obstacles.includes(check));

const pictures: Rule = ({ own: { layout }, facts, composition }) => layout.blocks.filter(({ kind }) => kind !== 'ad').flatMap((block) => photosOf(block).flatMap((photoId) => {
  const photo = facts.photos.find(({ id }) => id === photoId);
  if (!photo) return [];
  const own = wordsOfPhoto(block, photoId);
  const slot = composition.displayList.items.find((item) => item.kind === 'image' && item.block === block.id && item.photoId === photoId);
  const pixels = photo.width === null || slot?.kind !== 'image' ? null : photo.width * (slot.crop?.w ?? 1);
  const dpi = pixels === null || slot?.kind !== 'image' ? null : Math.floor((pixels * POINTS_AN_INCH) / slot.w);
  return [
    ...(lacks(photo, 'captionMissing', own.caption ?? photo.caption) ? [finding('captionMissing', block.id)] : []),
    ...(lacks(photo, 'creditMissing', own.credit ?? photo.credit) ? [finding('creditMissing', block.id)] : []),
    ...RIGHTS_CHECKS.filter((check) => photo.obstacles.includes(check)).map((check) => finding(check, block.id)),
    ...(photo.fileHash === null ? [finding('pictureLost', block.id)] : []),
    ...(dpi !== null && dpi < LEAST_DPI ? [finding('coarsePhoto', block.id, { dpi })] : []),
  ];
}));

/** A jump line names a page on which the text really goes on, or comes from. */
const jumps: Rule = ({ own, others, facts }) => own.layout.blocks.filter(isTextBlock).flatMap((block) => {
  const runsOn = (number: number): boolean => others.some((page) => page.number === number && page.layout.blocks.some((other) => isTextBlock(other) && other.pieceId === block.pieceId));
  const piece = facts.pieces.find(({ id }) => id === block.pieceId);
  const named = [block.jumpTo?.page, block.continuedFrom?.page].filter((number) => number !== undefined);
  return block.pieceId === undefined || !piece ? [] : named.filter((number) => !runsOn(number)).map((page) => finding('jumpAlone', block.id, { page, title: piece.headline }));
});

const hasHeadline = (block: LayoutBlock): block is StoryPlace => isTextBlock(block) && block.headline !== undefined && block.pieceId !== undefined && block.box === undefined;

/** 碰题: two headlines side by side at one height read as one. */
const tombstones: Rule = ({ own: { layout } }) => {
  const headed = layout.blocks.filter(hasHeadline);
  return headed.flatMap((block) => headed.filter((other) => other.y === block.y && other.x === block.x + block.w).map((other) => finding('tombstone', block.id, { other: other.id })));
};

/** 断版 and 通线: a gap that runs from edge to edge parts the page in two. */
const broken: Rule = ({ own: { layout } }) => {
  const blocks = layout.blocks.filter((block) => !isFurniture(block));
  if (blocks.length < 3) return [];
  const area = roomFor(layout.spec, { kind: 'story' });
  const top = Math.min(...blocks.map(({ y }) => y));
  const bottom = Math.max(...blocks.map(({ y, h }) => y + h));
  const across = [...new Set(blocks.map(({ y }) => y))].filter((y) => y > top && y < bottom && !blocks.some((block) => block.y < y && block.y + block.h > y));
  const down = [...new Set(blocks.map(({ x }) => x))].filter((x) => x > area.x && !blocks.some((block) => block.x < x && block.x + block.w > x));
  return [...across.map((row) => finding('brokenAcross', null, { row })), ...down.map((column) => finding('brokenDown', null, { column }))];
};

const RULES: readonly Rule[] = [howItCameOut, mayBePrinted, leftOut, pictures, jumps, tombstones, broken];

/** Everything a page is found wanting in, what stops it first; empty when a designer would sign it. */
export const checkPage = (page: Judged): PageFinding[] => {
  const found = RULES.flatMap((rule) => rule(page));
  return [...found.filter(({ severity }) => severity === 'block'), ...found.filter(({ severity }) => severity === 'warn')];
};

/** Whether nothing stands in the way of signing the page. */
export const isSound = (findings: readonly PageFinding[]): boolean => findings.every(({ severity }) => severity !== 'block');
