import fc from 'fast-check';
import type { Body } from '@domain/copy/body';
import { type Clock, type Device, type Draft, type Merged, type State } from '../src/articles/writing/ports';
import { deskOf, type Reply, storyOf } from '../src/articles/writing/desk';
import { bodyOf, type Fields, wordsOf } from '../src/articles/writing/fields';
import { type Choices, SIDES } from '../src/articles/writing/merging';
import { Writing } from '../src/articles/writing/session';
import { PASSWORD } from './support/newsroom';

jest.setTimeout(180_000);

const address = process.env.NEWSROOM_ADDRESS ?? '';
const PEOPLE = ['desk-editor', 'chief-sub', 'editor-in-chief', 'desk-editor'] as const;

/** A browser signed in to the real newsroom; its line may be cut before or behind the server. */
interface Browser { userId: string; ask: (method: string, path: string, body?: object) => Promise<Reply>; line: { cut: 'not' | 'before' | 'behind' } }

const openBrowser = async (username: string): Promise<Browser> => {
  const login = await fetch(`${address}/api/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password: PASSWORD }) });
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { id } = await login.json() as { id: string };
  const line: Browser['line'] = { cut: 'not' };
  return {
    userId: id, line,
    ask: async (method, path, body) => {
      if (line.cut === 'before') return null;
      const response = await fetch(address + path, { method, headers: { cookie, 'content-type': 'application/json' }, body: body && JSON.stringify(body) });
      const json: unknown = response.status === 204 ? null : await response.json();
      return line.cut === 'behind' ? null : { status: response.status, json };
    },
  };
};

/** A deed is done when the test says so; pauses take no time here. */
const stopped: Clock = { now: () => 0, after: () => () => undefined };

let windows = 0;

/** One of up to four people at one story: forgets everything when their browser crashes, but not what their device keeps. */
class Writer {
  readonly drafts = new Map<string, Draft>();
  writing: Writing | null = null;
  merges: Merged[] = [];

  constructor(readonly browser: Browser, private readonly storyId: string) {}

  private readonly device: Device = {
    put: async (draft) => void this.drafts.set(draft.key, structuredClone(draft)),
    remove: async (key) => void this.drafts.delete(key),
  };

  get state(): State | null {
    return this.writing?.standing ?? null;
  }

  /** Opens the form, if the line stands and nobody else holds the story, and takes up what the device kept. */
  async open(): Promise<void> {
    const claimed = await this.browser.ask('POST', `/api/articles/${this.storyId}/lock`, {});
    await this.browser.ask('DELETE', `/api/articles/${this.storyId}/lock`);
    const read = claimed?.status === 200 ? await this.browser.ask('GET', `/api/articles/${this.storyId}`) : null;
    if (read?.status !== 200) return;
    const key = `window ${windows += 1}`;
    const before = [...this.drafts.values()];
    this.merges = [];
    this.writing = new Writing({
      userId: this.browser.userId, windowId: key, key, story: storyOf(read.json as never), desk: deskOf((deed, id, body) => (deed === 'save' ? this.browser.ask('PATCH', `/api/articles/${id}`, body) : this.browser.ask('POST', `/api/articles/${id}/revisions`, body)), (field) => field),
      device: this.device, clock: stopped, onState: () => undefined, onMerged: (merged) => this.merges.push(merged),
    });
    for (const draft of before) if (await this.writing.takeUp(draft)) this.drafts.delete(draft.key);
  }

  crash(): void {
    this.writing = null;
  }
}

const step = fc.record({
  who: fc.nat({ max: 3 }), at: fc.nat(), side: fc.nat(),
  deed: fc.constantFrom('type', 'type', 'type', 'add', 'headline', 'cut', 'save', 'save', 'ask', 'cut line', 'lose answers', 'mend', 'crash', 'open', 'take over', 'release', 'settle', 'aside', 'undo', 'leave'),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const lineOf = (text: string): Body['content'][number] => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] });
const linesOf = (fields: Fields): string[] => bodyOf(fields).content.map((block) => ('content' in block ? (block.content as { text?: string }[]).map(({ text = '' }) => text).join('') : ''));
const choicesBy = (side: number, writing: Writing): Choices => {
  const { words, disputed } = writing.merging();
  const pick = (place: number) => SIDES[(side + place) % SIDES.length];
  return {
    fields: Object.fromEntries([...disputed, 'kicker', 'headline', 'deck'].map((field, place) => [field, pick(place) === 'both' ? 'mine' : pick(place)])),
    blocks: Object.fromEntries(words.blocks.map((_, place) => [place, pick(place)])),
  };
};

/** Characters nobody else could have typed, so that each can be looked for by itself. */
class Typewriter {
  private next = 0x4e00;
  readonly typed = new Map<string, Writer>();

  strike(writer: Writer): string {
    const character = String.fromCodePoint(this.next += 1);
    this.typed.set(character, writer);
    return character;
  }
}

const deeds: Record<Step['deed'], (writer: Writer, given: Step, all: Typewriter, storyId: string) => Promise<unknown> | unknown> = {
  'type': (writer, { at }, all) => {
    const { writing } = writer;
    if (!writing || writing.standing.kind === 'closed') return;
    const lines = linesOf(writing.now);
    const index = at % Math.max(1, lines.length);
    const line = lines[index] ?? '';
    const place = Math.floor(at / 7) % (line.length + 1);
    lines[index] = line.slice(0, place) + all.strike(writer) + line.slice(place);
    writing.typed({ body: { type: 'doc', content: lines.map(lineOf) } });
  },
  'add': (writer, { at }, all) => {
    const { writing } = writer;
    if (!writing || writing.standing.kind === 'closed') return;
    const lines = linesOf(writing.now);
    lines.splice(at % (lines.length + 1), 0, `a new paragraph${all.strike(writer)} about nothing`);
    writing.typed({ body: { type: 'doc', content: lines.map(lineOf) } });
  },
  'headline': (writer, _, all) => {
    const { writing } = writer;
    if (writing && writing.standing.kind !== 'closed') writing.typed({ headline: wordsOf(writing.now).headline + all.strike(writer) });
  },
  // What a person cuts of their own typing is theirs to cut; another's words they cut are kept.
  'cut': (writer, { at }, all) => {
    const { writing } = writer;
    if (!writing || writing.standing.kind === 'closed') return;
    const lines = linesOf(writing.now);
    const [gone = ''] = lines.splice(at % Math.max(1, lines.length), 1);
    for (const character of gone) if (all.typed.get(character)?.browser.userId === writer.browser.userId) all.typed.delete(character);
    writing.typed({ body: { type: 'doc', content: lines.map(lineOf) } });
  },
  'save': ({ writing }) => writing?.save(),
  'ask': ({ writing }) => writing?.save('asked'),
  'cut line': ({ browser }) => void (browser.line.cut = 'before'),
  'lose answers': ({ browser }) => void (browser.line.cut = 'behind'),
  'mend': async ({ browser, writing }) => {
    browser.line.cut = 'not';
    await writing?.save();
  },
  'crash': (writer) => writer.crash(),
  'open': (writer) => writer.writing ? undefined : writer.open(),
  'take over': ({ browser }, _, __, storyId) => browser.ask('POST', `/api/articles/${storyId}/lock`, { takeOver: true, reason: 'on deadline' }),
  'release': ({ browser }, _, __, storyId) => browser.ask('DELETE', `/api/articles/${storyId}/lock`),
  'settle': ({ writing }, { side }) => writing?.settle(choicesBy(side, writing)),
  'aside': ({ writing }) => writing?.keepMineAside(),
  'undo': ({ writing, merges }) => {
    const merged = merges.pop();
    if (merged && writing?.standing.kind === 'saved') writing.undoMerge(merged);
  },
  'leave': async (writer) => {
    await writer.writing?.leave();
    writer.crash();
  },
};

/** Everyone comes back, answers what they are asked and closes their form: then nothing may be left anywhere else. */
const finish = async (writers: readonly Writer[], storyId: string): Promise<void> => {
  for (const { browser } of writers) browser.line.cut = 'not';
  for (const { browser } of writers) await browser.ask('DELETE', `/api/articles/${storyId}/lock`);
  for (let round = 0; round < 12; round += 1) {
    for (const writer of writers) {
      const { writing } = writer;
      if (!writing) {
        if (writer.drafts.size > 0) await writer.open();
        continue;
      }
      if (writing.standing.kind === 'conflict') await writing.settle(choicesBy(round, writing));
      else if (writing.standing.kind === 'closed') await writing.nudge();
      await writing.save();
      const { standing } = writing;
      if (standing.kind === 'saved' || (standing.kind === 'closed' && standing.aside !== null)) await deeds.leave(writer, {} as Step, new Typewriter(), storyId);
    }
    if (writers.every(({ writing, drafts }) => writing === null && drafts.size === 0)) return;
  }
  throw new Error(`Somebody cannot finish: ${JSON.stringify(writers.map(({ state, drafts }) => [state?.kind ?? null, drafts.size]))}`);
};

describe('up to four people at one story', () => {
  let browsers: Browser[];
  let publicationId: string;
  const ask = async (method: string, path: string, body?: object): Promise<never> => (await browsers[0].ask(method, path, body))?.json as never;

  beforeAll(async () => {
    browsers = await Promise.all(PEOPLE.map(openBrowser));
    [{ id: publicationId }] = await ask('GET', '/api/publications') as { id: string }[];
  });

  it('lose no character they type, whatever edits, conflicts, take-overs, cut lines and crashes come', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 28 }), async (steps) => {
      const { id } = await ask('POST', '/api/articles', { publicationId, headline: 'A headline', bodyText: 'The first paragraph of it.\nThe second one here.\nAnd the third, which ends it.' }) as { id: string };
      const writers = browsers.map((browser) => new Writer(browser, id));
      for (const { browser } of writers) browser.line.cut = 'not';
      for (const writer of writers) await writer.open();
      const typewriter = new Typewriter();
      for (const given of steps) await deeds[given.deed](writers[given.who], given, typewriter, id);
      await finish(writers, id);
      const { revision } = await ask('GET', `/api/articles/${id}`) as { revision: number };
      const kept = await Promise.all(Array.from({ length: revision }, (_, index) => ask('GET', `/api/articles/${id}/revisions/${index + 1}`)));
      const everything = JSON.stringify([await ask('GET', `/api/articles/${id}`), kept]);
      expect([...typewriter.typed.keys()].filter((character) => !everything.includes(character))).toEqual([]);
    }), { numRuns: Number(process.env.RUNS ?? 25) });
  });
});
