import type { NoticeType } from '../copy/notice-types';

/** How a notice is charged: by a table of lengths, by the area it takes, or by the insertion. */
export const PRICE_WAYS = ['table', 'area', 'insertion'] as const;
export type PriceWay = (typeof PRICE_WAYS)[number];

/** One line of a paper's rates, in fen. `type` null holds for every type without a line of its own. */
export interface Rate {
  type: NoticeType | null;
  way: PriceWay;
  /** By area: for a square centimetre. By insertion: for one. By table: for what is longer than every step. */
  fen: number;
  /** By table: up to so many characters it costs so much. */
  steps: readonly { upTo: number; fen: number }[];
  /** What each further insertion costs, in per cent of the first. */
  repeatPercent: number;
}

export interface Priced { runs: number; characters: number; /** Square millimetres of one insertion; null while it stands nowhere. */ area: number | null }
export interface Quote { way: PriceWay; eachFen: number; runs: number; totalFen: number }

/** The line of the rates that a type is charged by. */
export const rateFor = (rates: readonly Rate[], type: NoticeType): Rate | null => rates.find((rate) => rate.type === type) ?? rates.find((rate) => rate.type === null) ?? null;

const eachOf = (rate: Rate, { characters, area }: Priced): number | null => {
  if (rate.way === 'insertion') return rate.fen;
  if (rate.way === 'area') return area === null ? null : Math.round((area / 100) * rate.fen);
  return [...rate.steps].sort((one, other) => one.upTo - other.upTo).find(({ upTo }) => characters <= upTo)?.fen ?? rate.fen;
};

/** What a notice costs by a rate, in fen: the first insertion in full, each further one at its per cent. Null while its area is not known. */
export const quoteOf = (rate: Rate, priced: Priced): Quote | null => {
  const eachFen = eachOf(rate, priced);
  if (eachFen === null) return null;
  const further = Math.max(0, priced.runs - 1) * Math.round((eachFen * rate.repeatPercent) / 100);
  return { way: rate.way, eachFen, runs: priced.runs, totalFen: priced.runs === 0 ? 0 : eachFen + further };
};
