import type { ChildProcess } from 'node:child_process';
import type { ClientBase, Pool } from 'pg';
import type { Act, Known, Turn } from './acts';
import { HttpClient } from './client';
import type { Newsroom } from './newsroom';
import type { Heard, Recorded } from './recorder';

/** The version a story is given before its saving is recorded, so that it is found again among the values. */
const MARKED_VERSION = 700_001;
const MARKED_WORD = '记号七零零，';
/** Each act writes words of its own: what stands there already would not be written at all. */
const markedWord = (act: Act): string => `${act.name}${MARKED_WORD}`;
/** How often a searching act is recorded: once for each of its terms at least. */
const SEARCH_VARIANTS = 8;

export interface Trace { statements: Recorded[]; story: Known; word: string }
/** Runs what the API ran for an act, straight on a connection; gives what the last statement brought. */
export type Bare = (client: ClientBase, turn: Turn) => Promise<unknown>;

/** What each act took, by its name. */
export type Traces = ReadonlyMap<string, readonly Trace[]>;

export const bareOf = (traces: Traces, name: string): Bare => {
  const recorded = traces.get(name);
  if (!recorded) throw new Error(`nothing was recorded for ${name}`);
  return (client, turn) => replay(client, recorded[turn.count % recorded.length], turn);
};

/** Asks a recording newsroom for each act and hears from it which statements that took. */
export const recordActs = async (newsroom: Newsroom, pool: Pool, acts: readonly Act[], story: Known): Promise<Traces> => {
  const http = await HttpClient.open(newsroom.port, newsroom.cookie);
  const recorded = new Map<string, Trace[]>();
  try {
    for (const act of acts) {
      const traces: Trace[] = [];
      for (let count = 0; count < (act.name.startsWith('search') ? SEARCH_VARIANTS : 1); count += 1) traces.push(await recordOne(newsroom.process, http, pool, act, story, count));
      recorded.set(act.name, traces);
    }
  } finally {
    http.close();
  }
  return recorded;
};

const recordOne = async (child: ChildProcess, http: HttpClient, pool: Pool, act: Act, story: Known, count: number): Promise<Trace> => {
  if (act.writes) await pool.query('UPDATE articles SET version = $2 WHERE id = $1', [story.id, MARKED_VERSION]);
  const word = markedWord(act);
  const asked = act.ask({ story: { ...story, version: MARKED_VERSION }, word, count });
  const told = heard(child, `${asked.method} ${asked.path}`);
  const answer = await http.ask(asked);
  if (answer.status !== act.expected) throw new Error(`${act.name} answered ${answer.status}: ${answer.body}`);
  if (act.writes && (JSON.parse(answer.body) as { version: number }).version !== MARKED_VERSION + 1) throw new Error(`${act.name} wrote nothing`);
  return { statements: await told, story, word };
};

const heard = (child: ChildProcess, asked: string): Promise<Recorded[]> => new Promise((resolve) => {
  const listen = (message: unknown): void => {
    const told = message as Heard;
    if (told.asked !== asked) return;
    child.off('message', listen);
    resolve(told.statements);
  };
  child.on('message', listen);
});

const replay = async (client: ClientBase, { statements, story, word }: Trace, turn: Turn): Promise<unknown> => {
  let brought: unknown;
  const ids = new Map([[story.id, turn.story.id]]);
  for (const { text, name, values, rows: recorded = 0, produced } of statements) {
    const { rows } = await client.query<{ id?: string }>({ text, name, values: values.map((value) => placed(value, ids, word, turn)) });
    if (recorded > 0 && rows.length === 0) throw new Error(`replayed, this finds or writes nothing: ${text}`);
    const id = rows?.[0]?.id;
    if (produced && id && !ids.has(produced)) ids.set(produced, id);
    brought = rows;
  }
  return brought;
};

const placed = (value: unknown, ids: ReadonlyMap<string, string>, marked: string, { story, word }: Turn): unknown => {
  if (value === MARKED_VERSION) return story.version;
  if (value === MARKED_VERSION + 1) return story.version + 1;
  if (typeof value !== 'string') return value;
  const id = ids.get(value);
  if (id) return id;
  if (value.length < 40) return value.replace(marked, word);
  let said = value.replaceAll(marked, word).replaceAll(String(MARKED_VERSION), String(story.version));
  for (const [recorded, current] of ids) said = said.replaceAll(recorded, current);
  return said;
};
