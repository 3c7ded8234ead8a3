import type { Pool } from 'pg';
import type { Act, Turns } from './acts';
import { HttpClient } from './client';
import type { Newsroom } from './newsroom';
import type { Replayed } from './bare-http';
import type { Bare } from './replay';

export const CROWD = 16;

/** Does the act once; for a save it is also known afterwards which version the story has. */
export type Doer = () => Promise<void>;

export const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
export const median = (numbers: readonly number[]): number => percentile([...numbers].sort((a, b) => a - b), 0.5);

/** One after another for so long; gives each one's milliseconds. */
export const alone = async (act: Doer, milliseconds: number): Promise<number[]> => {
  const times: number[] = [];
  for (const end = performance.now() + milliseconds; performance.now() < end; ) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return times;
};

/** All at once for so long, each starting again when it is answered; gives how many a second. */
export const together = async (doers: readonly Doer[], milliseconds: number): Promise<number> => {
  let done = 0;
  const start = performance.now();
  const end = start + milliseconds;
  await Promise.all(doers.map(async (act) => {
    while (performance.now() < end) {
      await act();
      done += 1;
    }
  }));
  return (done * 1000) / (performance.now() - start);
};

/** Sixteen who ask over HTTP, sixteen connections that put the same statements bare, and sixteen who have a bare server put them. */
export interface Crowd { http: Doer[]; bare: Doer[]; bareHttp: Doer[]; close: () => void }

export const gather = async (newsroom: Newsroom, pool: Pool, bareHttpPort: number, act: Act, bare: Bare, turns: Turns): Promise<Crowd> => {
  const clients = await Promise.all(Array.from({ length: CROWD }, () => HttpClient.open(newsroom.port, newsroom.cookie)));
  const bareClients = await Promise.all(Array.from({ length: CROWD }, () => HttpClient.open(bareHttpPort, newsroom.cookie)));
  const connections = await Promise.all(Array.from({ length: CROWD }, () => pool.connect()));
  return {
    http: clients.map((client) => async () => {
      const turn = turns.next();
      const answer = await client.ask(act.ask(turn));
      if (answer.status !== act.expected) throw new Error(`${act.name} answered ${answer.status}: ${answer.body.slice(0, 500)}`);
      if (act.writes) turn.story.version += 1;
    }),
    bare: connections.map((connection) => async () => {
      const turn = turns.next();
      await bare(connection, turn);
      if (act.writes) turn.story.version += 1;
    }),
    bareHttp: bareClients.map((client) => async () => {
      const turn = turns.next();
      const answer = await client.ask({ method: 'POST', path: '/', body: JSON.stringify({ name: act.name, turn } satisfies Replayed) });
      if (answer.status !== 200) throw new Error(`${act.name}, bare, answered ${answer.status}: ${answer.body.slice(0, 500)}`);
      if (act.writes) turn.story.version += 1;
    }),
    close: () => {
      for (const client of [...clients, ...bareClients]) client.close();
      for (const connection of connections) connection.release();
    },
  };
};
