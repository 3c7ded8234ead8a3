import type { Pool } from 'pg';
import { HttpClient } from './client';
import { EDITOR } from './load';
import { type Answer, type Ask, asking, madeUpPage, median, newIssue } from './made-up-page';
import type { Newsroom } from './newsroom';

const ROUNDS = 9;
const PACKS = 3;
const MARKS = 20;
const DAY = '2033-01-04';

const markAll = async (ask: Ask, proof: Answer): Promise<void> => {
  const { answer: { pieces } } = await ask('GET', `/api/proofs/${proof.id}/composition`);
  const passages = pieces.flatMap(({ itemId, passages: own }: Answer) => own.filter(({ part, text }: Answer) => part === 'body' && text.length > 30).map(({ paragraph }: Answer) => ({ itemId, paragraph })));
  for (let number = 0; number < MARKS; number += 1) {
    await ask('POST', `/api/proofs/${proof.id}/marks`, { sign: 'correct', to: '甲乙', place: { kind: 'text', part: 'body', ...passages[number % passages.length], start: number, end: number + 2 } });
  }
};

/** The pack is a stream of many megabytes, which the bare client is not for. */
const packed = async ({ port, cookie }: Newsroom, issueId: string): Promise<{ bytes: number; ms: number }> => {
  const start = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}/api/issues/${issueId}/inspection-pack`, { headers: { Cookie: cookie } });
  if (!answer.ok) throw new Error(`the inspection pack answered ${answer.status}: ${await answer.text()}`);
  const bytes = (await answer.arrayBuffer()).byteLength;
  return { bytes, ms: performance.now() - start };
};

const measurePack = async (newsroom: Newsroom, issueId: string): Promise<{ packMs: number; packMegabytes: number }> => {
  const packs = [];
  for (let round = 0; round < PACKS; round += 1) packs.push(await packed(newsroom, issueId));
  return { packMs: median(packs.map(({ ms }) => ms)), packMegabytes: Math.round(packs[0].bytes / 100_000) / 10 };
};

/**
 * Milliseconds to pull a proof of a full page whose copy has changed since the last (the first with nothing cut yet), to compare two of twenty
 * marks, and to pack all ten proofs with their stories for an inspection.
 */
export const measureProofs = async (newsroom: Newsroom, pool: Pool, publicationId: string): Promise<Record<string, number>> => {
  const client = await HttpClient.open(newsroom.port, newsroom.cookie);
  try {
    await pool.query("UPDATE users SET roles = array_append(roles, 'chiefSub') WHERE username = $1", [EDITOR]);
    const ask = asking(client);
    const { page, stories } = await madeUpPage(ask, pool, await newIssue(pool, publicationId, DAY), 2);
    await pool.query("UPDATE pages SET status = 'madeUp' WHERE id = $1", [page.id]);
    const pull = async (): Promise<{ answer: Answer; ms: number }> => ask('POST', `/api/pages/${page.id}/proofs`, { version: (await ask('GET', `/api/pages/${page.id}`)).answer.version });
    const first = await pull();
    await markAll(ask, first.answer);
    const times: number[] = [];
    let last = first.answer;
    for (let round = 0; round < ROUNDS; round += 1) {
      await pool.query("UPDATE articles SET headline = left(headline, 8) || $2, version = version + 1 WHERE id = $1", [stories[round % stories.length], String(round)]);
      const { answer, ms } = await pull();
      last = answer;
      times.push(ms);
    }
    const compared: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) compared.push((await ask('GET', `/api/proofs/${last.id}/compare?with=${first.answer.id}`)).ms);
    return { pullMs: median(times), pullColdMs: Math.round(first.ms), compareMs: median(compared), ...await measurePack(newsroom, page.issueId) };
  } finally {
    await pool.query("UPDATE users SET roles = array_remove(roles, 'chiefSub') WHERE username = $1", [EDITOR]);
    client.close();
  }
};
