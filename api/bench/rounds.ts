import type { Act, Turns } from './acts';
import { alone, type Crowd, gather, median, percentile, together } from './measure';
import type { Newsroom } from './newsroom';
import { bareOf, type Traces } from './replay';
import type { Pool } from 'pg';

/** One archive under measurement: its newsroom, straight connections to its database, a bare server before it, and whose turn it is. */
export interface Bench { newsroom: Newsroom; pool: Pool; bareHttpPort: number; traces: Traces; turns: Turns }
export interface Pace { rounds: number; aloneMs: number; crowdMs: number }

export interface Figures {
  p50: number; p99: number; bareP50: number;
  /** At one client, p50 over HTTP by p50 bare, of the same round; the median round. */
  ratio: number;
  /** The same by p50 of the bare server, whose only other work is HTTP itself. */
  httpRatio: number;
  perSecond: number; barePerSecond: number; bareHttpPerSecond: number;
  /** At sixteen: bare by HTTP, the median round. */
  crowdRatio: number;
}

const WARM_UP = 0.4;

/** HTTP and bare by turns, round after round, so that a machine that slows down slows both. */
export const measureAct = async (act: Act, { newsroom, pool, bareHttpPort, traces, turns }: Bench, { rounds, aloneMs, crowdMs }: Pace): Promise<Figures> => {
  const crowd = await gather(newsroom, pool, bareHttpPort, act, bareOf(traces, act.name), turns);
  try {
    for (const doers of [crowd.http, crowd.bare, crowd.bareHttp]) await together(doers, crowdMs * WARM_UP);
    const seen = [];
    for (let round = 0; round < rounds; round += 1) seen.push(await oneRound(crowd, aloneMs, crowdMs));
    const times = seen.flatMap(({ http }) => http).sort((a, b) => a - b);
    return {
      p50: rounded(percentile(times, 0.5)), p99: rounded(percentile(times, 0.99)), bareP50: rounded(median(seen.flatMap(({ bare: one }) => one))),
      ratio: rounded(median(seen.map((round) => median(round.http) / median(round.bare)))),
      httpRatio: rounded(median(seen.map((round) => median(round.http) / median(round.bareHttp)))),
      bareHttpPerSecond: Math.round(median(seen.map(({ bareHttpPerSecond }) => bareHttpPerSecond))),
      perSecond: Math.round(median(seen.map(({ perSecond }) => perSecond))), barePerSecond: Math.round(median(seen.map(({ barePerSecond }) => barePerSecond))),
      crowdRatio: rounded(median(seen.map(({ perSecond, barePerSecond }) => barePerSecond / perSecond))),
    };
  } finally {
    crowd.close();
  }
};

const oneRound = async ({ http, bare, bareHttp }: Crowd, aloneMs: number, crowdMs: number) => ({
  http: await alone(http[0], aloneMs), bare: await alone(bare[0], aloneMs), bareHttp: await alone(bareHttp[0], aloneMs),
  perSecond: await together(http, crowdMs), barePerSecond: await together(bare, crowdMs), bareHttpPerSecond: await together(bareHttp, crowdMs),
});

/** How many times longer the act takes at one client in the large archive than in the small one. */
export const compareSizes = async (act: Act, small: Bench, large: Bench, { rounds, aloneMs }: Pace): Promise<{ small: number; large: number; ratio: number }> => {
  const crowds = await Promise.all([small, large].map(({ newsroom, pool, bareHttpPort, traces, turns }) => gather(newsroom, pool, bareHttpPort, act, bareOf(traces, act.name), turns)));
  try {
    for (const { http } of crowds) await alone(http[0], aloneMs * WARM_UP);
    const seen = [];
    for (let round = 0; round < rounds; round += 1) seen.push([median(await alone(crowds[0].http[0], aloneMs)), median(await alone(crowds[1].http[0], aloneMs))] as const);
    return { small: rounded(median(seen.map(([one]) => one))), large: rounded(median(seen.map(([, two]) => two))), ratio: rounded(median(seen.map(([one, two]) => two / one))) };
  } finally {
    for (const crowd of crowds) crowd.close();
  }
};

const rounded = (number: number): number => Math.round(number * 1000) / 1000;
