import type { Body } from '../../copy/body';
import { bondsOf } from '../../typeset/bonds';
import { EM, type Face } from '../../typeset/faces';
import { turnLines } from '../../typeset/headline';
import type { HeadlineLevel, HeadlineSpec } from '../../typeset/page-model';
import { setSolid } from '../../typeset/set-text';
import type { PlacedPiece } from '../page-facts';

/** Sizes a headline is set in, in points: 初号 to 小四. */
export const HEADLINE_SIZES = [48, 46, 44, 42, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16, 15, 14, 12] as const;

/** What a headline is to be at best by the weight of its story, in points: the lead 小初 and over, the second over 一号, the rest 二号. */
const idealSize = (rank: number): number => [40, 28, 26][rank] ?? 22;
/** A headline smaller than this is turned into two lines if that makes it larger. */
const LEAST_ON_ONE_LINE = 14;
/** Nothing on the page stands as large as the lead ought to. */
const LARGEST_BUT_LEAD = 28;
const CONTINUED_PT = 18;
const NOTICE_PT = 18;
/** Part of its width a headline fills at most, so that it does not run into its neighbour. */
const FULL = 0.97;

export const emOf = (text: string, face: Face): number => setSolid(text, face, true).width / EM;

const sizeUpTo = (points: number): number => HEADLINE_SIZES.find((size) => size <= points) ?? HEADLINE_SIZES[HEADLINE_SIZES.length - 1] ?? 12;

const widest = (lines: readonly string[], face: Face): number => Math.max(1, ...lines.map((line) => emOf(line, face)));

/** Turned at a space or after a mark: there it cannot part a word. */
const isCleanTurn = ([first = '', second = '']: readonly string[], whole: string): boolean => /[，。、；：？！”’》）]$/u.test(first) || first.length + second.length < whole.length;

/** One line when it comes near the size wanted, else the two lines that allow a larger one. */
const mainLevel = ({ headline, body }: { headline: string; body: Body }, face: Face, width: number, ideal: number): { pt: number; lines: number } => {
  const room = width * FULL;
  const single = sizeUpTo(Math.min(ideal, room / emOf(headline, face)));
  if (single >= Math.max(LEAST_ON_ONE_LINE, ideal * 0.72)) return { pt: single, lines: 1 };
  const turned = turnLines(headline, 2, face, bondsOf(body));
  const double = sizeUpTo(Math.min(ideal, room / widest(turned, face)));
  return double > single * (isCleanTurn(turned, headline) ? 1.15 : 1.7) ? { pt: double, lines: 2 } : { pt: single, lines: 1 };
};

const smallLevel = (text: string, face: Face, width: number, pt: number): HeadlineLevel =>
  ({ pt, face, ...(emOf(text, face) * pt > width * FULL ? { lines: 2 } : {}) });

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, value));

const wantedSize = (piece: PlacedPiece, rank: number): number => {
  if (piece.kind === 'notice') return NOTICE_PT;
  return piece.continuedFromPage !== null ? CONTINUED_PT : idealSize(rank);
};

/** How far a headline is from the size its weight asks for: none at it, more the smaller or larger it stands. A lead set small costs most. */
export const sizePenalty = (piece: PlacedPiece, rank: number, pt: number): number => {
  const part = pt / wantedSize(piece, rank);
  return part >= 1 ? (part - 1) * 14 : (1 - part) * (rank === 0 ? 70 : 18);
};

/** A headline for a story over a width in points. `scale` asks for it larger or smaller than its weight would have it; nothing but the lead grows to a lead's size. */
export const chooseHeadline = (piece: PlacedPiece, rank: number, width: number, scale: number): HeadlineSpec => {
  const isContinued = piece.continuedFromPage !== null;
  const face: Face = piece.kind === 'notice' || isContinued || rank % 2 === 1 ? 'heiBold' : 'songBlack';
  const ideal = Math.min(wantedSize(piece, rank) * scale, rank === 0 ? Infinity : LARGEST_BUT_LEAD);
  const main = mainLevel({ headline: piece.headline || ' ', body: piece.body }, face, width, ideal);
  const small = Math.round(between(11, main.pt * 0.46, 18));
  return {
    ...(piece.kicker ? { kicker: smallLevel(piece.kicker, rank % 2 === 1 ? 'kai' : 'hei', width, small) } : {}),
    main: { ...main, face, fit: 'shrink' },
    ...(piece.deck ? { deck: smallLevel(piece.deck, 'kai', width, Math.max(11, small - 1)) } : {}),
    direction: 'h',
  };
};
