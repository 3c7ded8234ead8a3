import type { CivilDate } from '../calendar/civil-date';
import type { NoticeType } from '../copy/notice-types';

/** How a notice is charged: by a table of lengths, by the area it takes, or by the insertion. */
export const PRICE_WAYS = ['table', 'area', 'insertion'] as const;
export type PriceWay = (typeof PRICE_WAYS)[number];
/** How a quote came about: by one line of the rates, agreed with the client, or free, as an internal publication has to be. */
export const QUOTE_WAYS = [...PRICE_WAYS, 'agreed', 'free'] as const;
export type QuoteWay = (typeof QUOTE_WAYS)[number];

/** One line of a paper's rates, in fen. `type` null holds for every type without a line of its own. */
export interface Rate {
  type: NoticeType | null;
  way: PriceWay;
  /** By area: for a square centimetre. By insertion: for one. By table: for what is longer than every step. */
  fen: number;
  /** By table: up to so many characters it costs so much. */
  steps: readonly { upTo: number; fen: number }[];
  /** What each further insertion costs, in per cent of its own price as a first. */
  repeatPercent: number;
  /** The first day of issue it holds for, until a later line of the same type begins. */
  effectiveFrom: CivilDate;
}

export interface Priced {
  characters: number;
  /** Square millimetres each insertion takes, in the order they appear; null for one that stands nowhere yet. */
  areas: readonly (number | null)[];
}
export interface Quote {
  way: QuoteWay;
  /** What the first insertion costs. */
  eachFen: number;
  runs: number;
  totalFen: number;
  /** By area: the square millimetres charged, insertion by insertion. */
  areas: readonly number[];
  /** Since when the line it is reckoned by holds; null where it was not reckoned. */
  rateFrom: CivilDate | null;
}

/** The line of the rates a type is charged by in an issue of a day: its own before the general one, of each the latest that has begun; null where there is none. */
export const rateFor = (rates: readonly Rate[], type: NoticeType, day: CivilDate): Rate | null => {
  const latest = (wanted: NoticeType | null): Rate | null =>
    rates.filter((rate) => rate.type === wanted && rate.effectiveFrom <= day).reduce<Rate | null>((last, rate) => (last && last.effectiveFrom >= rate.effectiveFrom ? last : rate), null);
  return latest(type) ?? latest(null);
};

/** The first line that stands beside another of its type and day, by its place; null where each is the only one. */
export const repeatedRate = (rates: readonly Pick<Rate, 'type' | 'effectiveFrom'>[]): number | null => {
  const at = rates.findIndex((rate, index) => rates.slice(0, index).some(({ type, effectiveFrom }) => type === rate.type && effectiveFrom === rate.effectiveFrom));
  return at < 0 ? null : at;
};

/** What each insertion takes; one that stands nowhere yet is taken to be as large as the first that does. Null while none stands anywhere. */
const chargedAreas = (areas: Priced['areas']): number[] | null => {
  const known = areas.find((area) => area !== null) ?? null;
  return known === null ? null : areas.map((area) => area ?? known);
};

const byTable = ({ steps, fen }: Rate, characters: number): number => [...steps].sort((one, other) => one.upTo - other.upTo).find(({ upTo }) => characters <= upTo)?.fen ?? fen;

/**
 * What a notice costs by a rate, in fen: the first insertion in full, each further one at its per cent. By area each insertion is charged
 * for the space it takes itself. Null without an insertion, and by area while none of them stands on a page.
 */
export const quoteOf = (rate: Rate, { characters, areas }: Priced): Quote | null => {
  const charged = rate.way === 'area' ? chargedAreas(areas) : [];
  if (charged === null || areas.length === 0) return null;
  const priceOf = (at: number): number => {
    if (rate.way === 'area') return Math.round(((charged[at] ?? 0) / 100) * rate.fen);
    return rate.way === 'table' ? byTable(rate, characters) : rate.fen;
  };
  const totalFen = areas.reduce<number>((sum, _, at) => sum + (at === 0 ? priceOf(0) : Math.round((priceOf(at) * rate.repeatPercent) / 100)), 0);
  return { way: rate.way, eachFen: priceOf(0), runs: areas.length, totalFen, areas: charged, rateFrom: rate.effectiveFrom };
};

/** A price agreed with the client, in fen. */
export const agreedQuote = (totalFen: number, runs: number): Quote => ({ way: 'agreed', eachFen: Math.round(totalFen / runs), runs, totalFen, areas: [], rateFrom: null });
/** 内部资料 may take neither advertisements nor fees. */
export const freeQuote = (runs: number): Quote => ({ way: 'free', eachFen: 0, runs, totalFen: 0, areas: [], rateFrom: null });

/** Why a notice has no price by the rates yet. */
export const PRICE_PROBLEMS = ['noRuns', 'noRate', 'noArea'] as const;
export type PriceProblem = (typeof PRICE_PROBLEMS)[number];
/** What a notice costs now: a quote, or what stands in the way of one. */
export interface Reckoned { quote: Quote | null; problem: PriceProblem | null }

export interface Reckonable { type: NoticeType; characters: number; runs: readonly { runOn: CivilDate; area: number | null }[] }

/** What a notice costs by a paper's rates, in the issues it runs in; the rates are those of its first issue. */
export const reckoned = (rates: readonly Rate[], isFree: boolean, { type, characters, runs }: Reckonable): Reckoned => {
  const [first] = runs;
  if (!first) return { quote: null, problem: 'noRuns' };
  if (isFree) return { quote: freeQuote(runs.length), problem: null };
  const rate = rateFor(rates, type, first.runOn);
  if (!rate) return { quote: null, problem: 'noRate' };
  const quote = quoteOf(rate, { characters, areas: runs.map(({ area }) => area) });
  return { quote, problem: quote ? null : 'noArea' };
};

/** Whether what a quote charges for has changed on the pages since: a price by area that would now be another. */
export const hasSpaceChanged = (quote: Quote | null, now: Quote | null): boolean => quote?.way === 'area' && now?.way === 'area' && quote.totalFen !== now.totalFen;

/** Fen as yuan, as it is written on a bill. */
export const yuan = (fen: number): string => (fen / 100).toFixed(2);
