import type { Body } from '../../copy/body';
import { bondsOf } from '../../typeset/bonds';
import { EM, type Face } from '../../typeset/faces';
import { turnLines } from '../../typeset/headline';
import type { HeadlineLevel, HeadlineSpec } from '../../typeset/page-model';
import { setSolid } from '../../typeset/set-text';
import type { PlacedPiece } from '../page-facts';

/** Sizes a headline is set in, in points: 初号 to 小四. */
export const HEADLINE_SIZES = [48, 42, 36, 32, 28, 26, 24, 22, 20, 18, 16, 15, 14, 12] as const;

/** What a headline is to be at best by the weight of its story: the lead 小初 and over, the second about 一号, the rest 二号. */
const idealSize = (rank: number): number => [40, 30, 26][rank] ?? 22;
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
  if (single >= ideal * 0.72) return { pt: single, lines: 1 };
  const turned = turnLines(headline, 2, face, bondsOf(body));
  const double = sizeUpTo(Math.min(ideal, room / widest(turned, face)));
  return double > single * (isCleanTurn(turned, headline) ? 1.15 : 1.7) ? { pt: double, lines: 2 } : { pt: single, lines: 1 };
};

const smallLevel = (text: string, face: Face, width: number, pt: number): HeadlineLevel =>
  ({ pt, face, ...(emOf(text, face) * pt > width * FULL ? { lines: 2 } : {}) });

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(most, value));

/** A headline for a story over a width in points. `scale` asks for it larger or smaller than its weight would have it. */
export const chooseHeadline = (piece: PlacedPiece, rank: number, width: number, scale: number): HeadlineSpec => {
  const isContinued = piece.continuedFromPage !== null;
  const isNotice = piece.kind === 'notice';
  const face: Face = isNotice || isContinued || rank % 2 === 1 ? 'heiBold' : 'songBlack';
  const ideal = (isNotice ? NOTICE_PT : isContinued ? CONTINUED_PT : idealSize(rank)) * scale;
  const main = mainLevel({ headline: piece.headline || ' ', body: piece.body }, face, width, ideal);
  const small = Math.round(between(11, main.pt * 0.48, 18));
  return {
    ...(piece.kicker ? { kicker: smallLevel(piece.kicker, rank % 2 === 1 ? 'kai' : 'hei', width, small) } : {}),
    main: { ...main, face, fit: 'shrink' },
    ...(piece.deck ? { deck: smallLevel(piece.deck, 'kai', width, Math.max(11, small - 1)) } : {}),
    direction: 'h',
  };
};
