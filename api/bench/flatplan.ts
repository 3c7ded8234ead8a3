import type { Pool } from 'pg';
import { HttpClient } from './client';
import { asking, madeUpPage, median, newIssue } from './made-up-page';
import type { Newsroom } from './newsroom';

const DAY = '2033-01-11';
const PAGES = [1, 2, 3, 4];
const ROUNDS = 15;

/** Milliseconds to read the flatplan of four full pages with the state of every line on them, to draw one of its pictures, and to exchange two pages and take it back. */
export const measureFlatplan = async (newsroom: Newsroom, pool: Pool, publicationId: string): Promise<Record<'readMs' | 'pictureMs' | 'actMs', number>> => {
  const client = await HttpClient.open(newsroom.port, newsroom.cookie);
  try {
    const ask = asking(client);
    const issueId = await newIssue(pool, publicationId, DAY);
    for (const number of PAGES) await madeUpPage(ask, pool, issueId, number);
    const path = `/api/issues/${issueId}/flatplan`;
    const times: Record<'readMs' | 'pictureMs' | 'actMs', number[]> = { readMs: [], pictureMs: [], actMs: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const { answer: { pages }, ms } = await ask('GET', path);
      times.readMs.push(ms);
      const start = performance.now();
      await client.ask({ method: 'GET', path: `/api/pages/${pages[round % PAGES.length].id}/svg` });
      times.pictureMs.push(performance.now() - start);
      const [one, other] = [pages[1], pages[2]].map(({ id, version }) => ({ id, version }));
      const { answer: { undo }, ms: swapMs } = await ask('POST', `${path}/swap`, { one, other });
      times.actMs.push(swapMs, (await ask('POST', `${path}/undo`, { act: undo.act })).ms);
    }
    return { readMs: median(times.readMs), pictureMs: median(times.pictureMs), actMs: median(times.actMs) };
  } finally {
    client.close();
  }
};
