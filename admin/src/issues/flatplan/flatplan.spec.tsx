import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { issues } from '..';
import { type Newsroom, openPanel } from '../../testing/newsroom';
import { zh } from './messages';
import { leftInWords } from './Countdown';
import { fromField, inField } from './deadline-times';
import { touchedBy, withFigures } from './live-figures';
import { sketchOf } from './sketch';

jest.setTimeout(30_000);

const item = (changes: object = {}) => ({
  id: 't1', kind: 'article', itemId: 'a1', title: '三个项目集中签约', kicker: '', section: '要闻', names: '许应田', characters: 1204, targetLength: 1200, status: 'released', mustRun: true, noCut: false, isReleased: true,
  hasFile: false, hasCaption: false, fit: null, ...changes,
});
const page = (number: number, name: string, changes: object = {}) => ({
  id: `g${number}`, version: 1, pageNumber: number, name, status: 'planned', pageEditorId: null, pageEditorName: null, layoutVersion: 0, capacity: 5904, characters: 0, photos: 0, overLines: 0, overCharacters: 0, freeLines: 0,
  items: [] as object[], wants: [{ want: 'empty', itemId: null, title: '' }], deadlines: [], actions: ['arrange'], ...changes,
});
const plan = (changes: object = {}) => ({
  id: 'i1', version: 1, publicationId: 'p1', publicationName: '港闸新闻', publishedOn: '2026-11-24', issueNumber: 47, totalIssueNumber: 1580, status: 'open', timeZone: 'Asia/Shanghai', pressAt: '2020-11-23T14:00:00Z', pressState: 'overdue',
  pages: [page(1, '要闻'), page(2, '综合', { items: [item()], wants: [], characters: 1204, status: 'dummy', pageEditorName: '李蔚' })],
  deadlines: [{ stage: 'press', pageId: null, dueAt: '2020-11-23T14:00:00Z', state: 'overdue' }], pool: { article: 1, photo: 0, notice: 0, mustRun: 1 }, sections: ['民生'], leftOut: [{ id: 'a2', title: '防控通报' }], undo: null, actions: ['arrange', 'deadlines'], ...changes,
});
const waiting = { kind: 'article', id: 'a2', title: '防控通报', kicker: '', section: '民生', names: '尹天', characters: 300, status: 'released', mustRun: true, noCut: true, embargoUntil: null, dueOn: null, width: null, height: null };

const room = (flatplan: object, answers: Newsroom['answers'] = {}): Newsroom => ({
  records: { publications: [], pages: [] },
  answers: { 'get /api/issues/{id}/flatplan': () => flatplan, 'get /api/issues/{id}/pool': () => ({ items: [waiting], next: null }), ...answers },
});
const open = (newsroom: Newsroom, address = '/issues/i1/flatplan') => openPanel(address, [issues], newsroom, ['page.edit', 'issue.edit']);

/** The browser's line to `/api/events`, spoken into by hand. */
class Line extends EventTarget {
  static newest: Line;
  constructor() {
    super();
    Line.newest = this;
  }

  close(): void {
    return undefined;
  }

  say(data: object): void {
    act(() => void this.dispatchEvent(Object.assign(new Event('act'), { data: JSON.stringify(data) })));
  }
}
const laidOut = (subjectId: string): object => ({ seq: 9, action: 'page.laidOut', actorId: 'u2', actorName: '李蔚', subjectId, detail: null });

beforeAll(() => {
  Object.assign(globalThis, { EventSource: Line });
  window.matchMedia = ((query: string) => ({ matches: query.includes('min-width'), media: query, addEventListener: () => undefined, removeEventListener: () => undefined, addListener: () => undefined, removeListener: () => undefined })) as never;
});

it('shows what stands on each page, how full it is, whose it is and what it lacks', async () => {
  open(room(plan()));
  const first = within(await screen.findByRole('region', { name: '1版 要闻' }));
  expect(first.getByText('空版')).toBeInTheDocument();
  expect(first.getByText('0 / 5,904 字')).toBeInTheDocument();
  const second = within(screen.getByRole('region', { name: '2版 综合' }));
  expect(second.getByText('李蔚')).toBeInTheDocument();
  expect(second.getByText('许应田 · 1,204 字')).toBeInTheDocument();
  expect(second.getByText('画版')).toBeInTheDocument();
  expect(screen.getByText(/^付印时间已过/u)).toBeInTheDocument();
  expect(screen.getByText('必发稿还有 1 篇没上版：防控通报')).toBeInTheDocument();
});

it('says what is over, short, unreleased and late in words', async () => {
  const over = page(1, '要闻', {
    layoutVersion: 3, status: 'madeUp', overLines: 3, overCharacters: 27, wants: [{ want: 'overset', itemId: 'a1', title: '头条' }, { want: 'noPicture', itemId: 'h1', title: '签约' }],
    items: [item({ fit: { overLines: 3, overCharacters: 27, freeLines: 0 } })], deadlines: [{ stage: 'proof1', pageId: null, dueAt: '2020-11-23T06:00:00Z', state: 'overdue' }],
  });
  open(room(plan({ pages: [over] }), {}));
  const card = within(await screen.findByRole('region', { name: '1版 要闻' }));
  expect(card.getByText('超 3 行 27 字')).toBeInTheDocument();
  expect(card.getByText('缺图：签约')).toBeInTheDocument();
  expect(card.getByText(/^一校已过/u)).toBeInTheDocument();
});

it('puts a story of the pool on a page by its menu, and offers to undo it', async () => {
  const asked: unknown[] = [];
  const after = plan({ pages: [page(1, '要闻', { version: 2, items: [item({ id: 't2', itemId: 'a2', title: '防控通报' })], wants: [] }), page(2, '综合')], leftOut: [], undo: { act: 'f1', kind: 'put', title: '防控通报', page: '1 要闻', other: '' } });
  open(room(plan(), {
    'post /api/issues/{id}/flatplan/put': (call) => { asked.push(call); return after; },
    'post /api/issues/{id}/flatplan/undo': (call) => { asked.push(call); return plan(); },
  }));
  fireEvent.click(await screen.findByRole('button', { name: '放上版面：防控通报' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '放到1版 要闻' }));
  const undo = await screen.findByRole('button', { name: '撤销：《防控通报》上版' });
  expect(asked[0]).toMatchObject({ path: { id: 'i1' }, body: { page: { id: 'g1', version: 1 }, kind: 'article', itemId: 'a2' } });
  expect(within(screen.getByRole('region', { name: '1版 要闻' })).getByRole('link', { name: '防控通报' })).toBeInTheDocument();
  fireEvent.click(undo);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^撤销/u })).toBeNull());
  expect(asked[1]).toMatchObject({ body: { act: 'f1' } });
});

it('moves what is on a page by a number key, and swaps and reorders pages by their menus', async () => {
  const asked: [string, unknown][] = [];
  const noted = (name: string) => ({ body }: { body?: object }) => { asked.push([name, body]); return plan(); };
  open(room(plan(), { 'post /api/issues/{id}/flatplan/move': noted('move'), 'post /api/issues/{id}/flatplan/swap': noted('swap'), 'post /api/issues/{id}/flatplan/order': noted('order') }));
  fireEvent.keyDown(await screen.findByRole('button', { name: '移动：三个项目集中签约' }), { key: '1' });
  await waitFor(() => expect(asked).toHaveLength(1));
  for (const choice of ['与2版 综合对调内容', '改排到第 2 版']) {
    await waitFor(() => expect(screen.getByRole('button', { name: '1版 要闻的操作' })).toBeEnabled());
    fireEvent.click(screen.getByRole('button', { name: '1版 要闻的操作' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: choice }));
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  }
  await waitFor(() => expect(asked).toHaveLength(3));
  const [one, two] = [{ id: 'g1', version: 1 }, { id: 'g2', version: 1 }];
  expect(asked).toEqual([['move', { from: two, to: one, item: 't1', position: undefined }], ['swap', { one, other: two }], ['order', { pages: [two, one] }]]);
});

it('only shows the pages to those who may not change them', async () => {
  open(room(plan({ pages: [page(2, '综合', { items: [item()], wants: [], actions: [] })], actions: [] })));
  expect(await screen.findByRole('region', { name: '2版 综合' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /移动/u })).toBeNull();
  expect(screen.queryByRole('list', { name: '稿库' })).toBeNull();
});

it('reads a page’s figures again with its picture as it is laid out, and leaves one that was rearranged as it is shown', async () => {
  const drawn: string[] = [];
  Object.assign(globalThis, { fetch: (address: string) => { drawn.push(address); return Promise.resolve({ ok: true, text: () => Promise.resolve('<svg></svg>') }); } });
  const made = (changes: object = {}) => page(2, '综合', { layoutVersion: 3, items: [item({ fit: { overLines: 0, overCharacters: 0, freeLines: 0 } })], wants: [], ...changes });
  const other = page(3, '民生', { layoutVersion: 1, items: [item({ id: 't9', itemId: 'a9', title: '志愿者走进社区' })], wants: [] });
  const answers = { 'get /api/issues/{id}/flatplan': () => plan({ pages: [made(), other] }) };
  const newsroom = room(plan(), answers);
  open(newsroom);
  const second = within(await screen.findByRole('region', { name: '2版 综合' }));
  expect(await second.findByText('正好')).toBeInTheDocument();
  await waitFor(() => expect(drawn).toHaveLength(2));
  answers['get /api/issues/{id}/flatplan'] = () => plan({ pages: [made({ layoutVersion: 4, overLines: 3, overCharacters: 27 }), { ...other, layoutVersion: 2, items: [] }] });
  Object.assign(newsroom.answers ?? {}, answers);
  Line.newest.say(laidOut('g2'));
  Line.newest.say(laidOut('g3'));
  expect(await second.findByText('超 3 行 27 字', {}, { timeout: 5_000 })).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: '3版 民生' })).getByRole('link', { name: '志愿者走进社区' })).toBeInTheDocument();
  await waitFor(() => expect(drawn).toEqual(['/api/pages/g2/svg', '/api/pages/g3/svg', '/api/pages/g2/svg']));
});

it('warns that the front page is laid out anew when its copy is exchanged', async () => {
  open(room(plan(), { 'post /api/issues/{id}/flatplan/swap': () => plan() }));
  fireEvent.click(await screen.findByRole('button', { name: '1版 要闻的操作' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '与2版 综合对调内容' }));
  expect(await screen.findByText(zh.flatplan.frontChanged)).toBeInTheDocument();
});

it('tells which pages an act touches: its own, those its story stands on, and those their texts run on to', () => {
  const pages = [page(1, '要闻', { items: [item()] }), page(2, '综合', { items: [item({ id: 't2' }), item({ id: 't3', itemId: 'a3' })] }), page(3, '民生', { items: [item({ id: 'm', kind: 'masthead', itemId: null })] }), page(4, '副刊', { items: [item({ id: 'c', kind: 'colophon', itemId: null })] })] as never;
  const touched = (subjectId: string | null, action = 'page.laidOut') => touchedBy(pages, { seq: 1, action, actorId: null, actorName: null, subjectId, detail: null });
  expect([touched('g1'), touched('a3'), touched('a1'), touched('g3'), touched('elsewhere'), touched(null)]).toEqual([['g1', 'g2'], ['g1', 'g2'], ['g1', 'g2'], ['g3'], [], []]);
  expect(touched('g1', 'page.locked')).toEqual([]);
  expect(touched(null, 'newsroom.reconnected')).toEqual(['g1', 'g2', 'g3', 'g4']);
});

it('never shows an older reading over a newer act', () => {
  const shown = plan({ pages: [page(1, '要闻', { version: 5 })] }) as never;
  expect(withFigures(shown, plan({ pages: [page(1, '要闻', { version: 4, overLines: 9 })] }) as never, ['g1'])).toEqual({ flatplan: shown, taken: [] });
});

it('says why it cannot be read', async () => {
  open({ records: { publications: [] }, answers: {} });
  expect(await screen.findByText('这里没有内容')).toBeInTheDocument();
});

it('prints the issue for the meeting: every story with length, state and rules', async () => {
  open(room(plan()), '/issues/i1/meeting');
  const table = within(await screen.findByRole('region', { name: '2版 综合' }));
  expect(table.getByRole('row', { name: '文 三个项目集中签约 许应田 1,204 / 1,200 已签发 必发' })).toBeInTheDocument();
  expect(within(screen.getByRole('region', { name: '1版 要闻' })).getByText('（空版）')).toBeInTheDocument();
  expect(screen.getByText('港闸新闻 编前会单')).toBeInTheDocument();
});

it('saves deadlines by the paper’s own clock', async () => {
  let saved: unknown;
  open(room(plan(), { 'put /api/issues/{id}/deadlines': ({ body }) => { saved = body; return {}; } }));
  fireEvent.click(await screen.findByRole('button', { name: '截止时间' }));
  const press = await screen.findByLabelText('签付印 · 全期');
  expect(press).toHaveValue('2020-11-23T22:00');
  fireEvent.change(press, { target: { value: '2026-11-23T23:30' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(saved).toEqual({ version: 1, deadlines: [{ stage: 'press', pageId: null, dueAt: '2026-11-23T15:30:00.000Z' }] }));
});

it('reads a time field back as it was written', () => {
  expect(inField(fromField('2026-11-23T22:00', 'Asia/Shanghai') ?? '', 'Asia/Shanghai')).toBe('2026-11-23T22:00');
  expect(fromField('', 'Asia/Shanghai')).toBeNull();
});

it('counts down in days and clock', () => {
  expect(leftInWords((28 * 60 + 12) * 60_000)).toEqual({ days: 1, clock: '04:12' });
  expect(leftInWords(-90_000)).toEqual({ days: 0, clock: '00:01' });
});

it('draws a page that nobody has laid out within its edges, nothing over anything', () => {
  const items = [item({ id: 'm', kind: 'masthead', itemId: null, characters: 0 }), item({ id: 'a' }), item({ id: 'p', kind: 'photo', characters: 0 }), item({ id: 'b', characters: 9000 }), item({ id: 'c', kind: 'colophon', itemId: null, characters: 0 })];
  const outlines = sketchOf({ items, capacity: 5904 } as never);
  expect(outlines.map(({ id }) => id)).toEqual(['m', 'a', 'p', 'b', 'c']);
  outlines.forEach(({ y, h }, index) => {
    expect(h).toBeGreaterThan(0);
    expect(y + h).toBeLessThanOrEqual(outlines[index + 1]?.y ?? 100);
  });
});
