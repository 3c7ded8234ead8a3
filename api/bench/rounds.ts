import type { Act, Turns } from './acts';
import { alone, type Crowd, gather, median, percentile, together } from './measure';
import type { Newsroom } from './newsroom';
import type { Bare } from './replay';
import type { Pool } from 'pg';

/** One archive under measurement: its newsroom, straight connections to its database, and whose turn it is. */
export interface Bench { newsroom: Newsroom; pool: Pool; bare: ReadonlyMap<string, Bare>; turns: Turns }
export interface Pace { rounds: number; aloneMs: number; crowdMs: number }

export interface Figures {
  p50: number; p99: number; bareP50: number;
  /** At one client, p50 over HTTP by p50 bare, of the same round; the median round. */
  ratio: number;
  perSecond: number; barePerSecond: number;
  /** At sixteen: bare by HTTP, the median round. */
  crowdRatio: number;
}

const WARM_UP = 0.4;

/** HTTP and bare by turns, round after round, so that a machine that slows down slows both. */
export const measureAct = async (act: Act, { newsroom, pool, bare, turns }: Bench, { rounds, aloneMs, crowdMs }: Pace): Promise<Figures> => {
  const replay = bare.get(act.name);
  if (!replay) throw new Error(`nothing was recorded for ${act.name}`);
  const crowd = await gather(newsroom, pool, act, replay, turns);
  try {
    await together(crowd.http, crowdMs * WARM_UP);
    await together(crowd.bare, crowdMs * WARM_UP);
    const seen = [];
    for (let round = 0; round < rounds; round += 1) seen.push(await oneRound(crowd, aloneMs, crowdMs));
    const times = seen.flatMap(({ http }) => http).sort((a, b) => a - b);
    return {
      p50: rounded(percentile(times, 0.5)), p99: rounded(percentile(times, 0.99)), bareP50: rounded(median(seen.flatMap(({ bare: one }) => one))),
      ratio: rounded(median(seen.map((round) => median(round.http) / median(round.bare)))),
      perSecond: Math.round(median(seen.map(({ perSecond }) => perSecond))), barePerSecond: Math.round(median(seen.map(({ barePerSecond }) => barePerSecond))),
      crowdRatio: rounded(median(seen.map(({ perSecond, barePerSecond }) => barePerSecond / perSecond))),
    };
  } finally {
    crowd.close();
  }
};

const oneRound = async ({ http, bare }: Crowd, aloneMs: number, crowdMs: number) => ({
  http: await alone(http[0], aloneMs), bare: await alone(bare[0], aloneMs),
  perSecond: await together(http, crowdMs), barePerSecond: await together(bare, crowdMs),
});

/** How many times longer the act takes at one client in the large archive than in the small one. */
export const compareSizes = async (act: Act, small: Bench, large: Bench, { rounds, aloneMs }: Pace): Promise<{ small: number; large: number; ratio: number }> => {
  const nothing: Bare = () => Promise.resolve();
  const crowds = await Promise.all([small, large].map(({ newsroom, pool, turns }) => gather(newsroom, pool, act, nothing, turns)));
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
