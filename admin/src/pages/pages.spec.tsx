import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpError } from 'react-admin';
import { type Call, type Newsroom, openPanel } from '../testing/newsroom';
import { pages } from '.';

jest.setTimeout(30_000);

const item = (id: string, changes: object = {}) => ({
  id, position: 0, kind: 'article', itemId: `of ${id}`, title: id, kicker: '', deck: '', characterCount: 517, bylines: [], continuedFromPage: null, continuedToPage: null, text: '', fields: null, confidence: null, ...changes,
});
const words = { itemId: null, title: '', characterCount: null };
const ITEMS = [
  item('报头文字', { ...words, kind: 'masthead', text: '2020年2月18日\n第7期(总第1227期)' }),
  item('防控不放松', { itemId: 'a1', kicker: '曹金海到基层检查', continuedToPage: '3', bylines: [{ id: 'b', name: '方韋', label: '记者', role: 'text', contributorId: null, position: 0 }] }),
  item('车间忙碌', { kind: 'photo', characterCount: null }),
  item('余下', { ...words, kind: 'unplaced', text: '认不出归属的一行' }),
];
const page = (changes: object = {}) => ({
  id: 'g1', issueId: 'i1', publicationId: 'p1', publishedOn: '2020-02-18', issueNumber: 7, pageNumber: 1, pageNumberProvenance: { source: 'inferred', evidence: '报头在本版' }, name: '要闻', status: 'published',
  pageEditorId: 'u1', proofreaderIds: [], itemCount: 4, sourceDocumentId: 's1', openFindings: 1, createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T01:00:00Z', version: 2, actions: ['edit', 'arrange'], items: ITEMS, ...changes,
});
const notice = { id: 'n1', title: '人大常委会公告', status: 'approved', kicker: '' };
const room = (record = page(), arrange?: (call: Call) => unknown): Newsroom => ({
  records: { pages: [record], publications: [{ id: 'p1', name: '港闸新闻' }], users: [{ id: 'u1', displayName: '李版面' }], notices: [notice], articles: [] },
  answers: { 'get /api/pages/{id}/moves': () => ({ moves: [] }), 'get /api/pages/{id}/proofs': () => [], ...(arrange && { 'put /api/pages/{id}/items': arrange }) },
});
const open = (address: string, newsroom: Newsroom, permissions: Parameters<typeof openPanel>[3] = []) => openPanel(address, [pages], newsroom, permissions);
const order = (): (string | null)[] => within(screen.getByRole('list', { name: '正在调整版上内容' })).getAllByRole('listitem').map((row) => row.querySelector('p')?.textContent ?? null);
const startArranging = async (): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name: '调整内容' }));
};

it('reads a page in its order: stories lead to their records, loose words stand in full', async () => {
  open('/pages/g1/show', room());
  const list = within(await screen.findByRole('list', { name: '版上内容' }));
  expect(list.getByText(/第7期\(总第1227期\)/u)).toBeInTheDocument();
  expect(list.getByRole('link', { name: '防控不放松' })).toHaveAttribute('href', expect.stringContaining('/articles/a1/show'));
  expect(list.getByText('曹金海到基层检查')).toBeInTheDocument();
  expect(list.getByText('记者 方韋 · 517 字 · 下转3版')).toBeInTheDocument();
  expect(list.getByRole('link', { name: '车间忙碌' })).toHaveAttribute('href', expect.stringContaining('/photos/'));
  expect(list.getByText('未归入的文字')).toBeInTheDocument();
  expect(list.getByText('认不出归属的一行')).toBeInTheDocument();
  expect(screen.getByText('报头在本版')).toBeInTheDocument();
  expect(await screen.findByText('李版面')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '导入核对' })).toHaveAttribute('href', expect.stringContaining('/source-documents/s1/show'));
  expect(await screen.findByRole('link', { name: '港闸新闻 2020年2月18日 周二 · 第7期' })).toHaveAttribute('href', expect.stringContaining('/issues/i1/show'));
});

it('takes a new order by buttons and sends it in one command', async () => {
  const sent: unknown[] = [];
  open('/pages/g1/show', room(page(), ({ body }) => sent.push(body)));
  await startArranging();
  fireEvent.click(screen.getByRole('button', { name: '下移：防控不放松' }));
  expect(order()).toEqual(['报头', '车间忙碌', '防控不放松', '未归入的文字']);
  expect(screen.getByText('防控不放松，现在是第 3 项')).toBeInTheDocument();
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '存下' }));
  await waitFor(() => expect(sent).toEqual([{ version: 2, items: [{ id: '报头文字' }, { id: '车间忙碌' }, { id: '防控不放松' }, { id: '余下' }] }]));
  expect(await screen.findByText('版上内容已存下')).toBeInTheDocument();
  expect(await screen.findByRole('list', { name: '版上内容' })).toBeInTheDocument();
});

it('puts a notice on the page, takes a story off, and lets no words go that live only here', async () => {
  const sent: unknown[] = [];
  open('/pages/g1/show', room(page(), ({ body }) => sent.push(body)));
  await startArranging();
  expect(screen.getByRole('button', { name: '移出版面：未归入的文字' })).toBeDisabled();
  fireEvent.click(screen.getByRole('button', { name: '移出版面：防控不放松' }));
  fireEvent.mouseDown(screen.getByRole('combobox', { name: '种类' }));
  fireEvent.click(await screen.findByRole('option', { name: '公告' }));
  fireEvent.mouseDown(screen.getByRole('combobox', { name: '找题目或文字' }));
  fireEvent.click(await screen.findByRole('option', { name: /人大常委会公告/u }));
  expect(order()).toEqual(['报头', '车间忙碌', '未归入的文字', '人大常委会公告']);
  fireEvent.click(screen.getByRole('button', { name: '存下' }));
  await waitFor(() => expect(sent).toEqual([{ version: 2, items: [{ id: '报头文字' }, { id: '车间忙碌' }, { id: '余下' }, { kind: 'notice', itemId: 'n1' }] }]));
});

it('lays my order over a newer page and lets me look before I save again', async () => {
  const sent: { version?: unknown }[] = [];
  const arrange = ({ body }: Call): unknown => {
    sent.push(body ?? {});
    if (sent.length > 1) return page();
    throw new HttpError('Stale', 409, { message: 'Stale', errors: { root: { serverError: 'Stale' } }, current: page({ version: 5, items: [...ITEMS.slice(0, 3), item('别人新放的')] }) });
  };
  open('/pages/g1/show', room(page(), arrange));
  await startArranging();
  fireEvent.click(screen.getByRole('button', { name: '下移：防控不放松' }));
  fireEvent.click(screen.getByRole('button', { name: '存下' }));
  expect(await screen.findByText(/刚有人改过这个版面/u)).toBeInTheDocument();
  expect(order()).toEqual(['报头', '车间忙碌', '防控不放松', '别人新放的']);
  fireEvent.click(screen.getByRole('button', { name: '存下' }));
  await waitFor(() => expect(sent.at(-1)).toMatchObject({ version: 5 }));
});

it('says which thing the page refuses, and why', async () => {
  const arrange = (): never => {
    throw new HttpError('有内容需要修改', 400, { message: '有内容需要修改', errors: { 'items.1.itemId': '禁发到 2026-12-01', root: { serverError: '有内容需要修改' } } });
  };
  open('/pages/g1/show', room(page(), arrange));
  await startArranging();
  fireEvent.click(screen.getByRole('button', { name: '存下' }));
  expect(await screen.findByText('第 2 项: 禁发到 2026-12-01')).toBeInTheDocument();
  expect(order()).toHaveLength(4);
});

it('offers no arranging to those who may not', async () => {
  open('/pages/g1/show', room(page({ actions: [] })));
  await screen.findByRole('list', { name: '版上内容' });
  expect(screen.queryByRole('button', { name: '调整内容' })).toBeNull();
  expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
});

it('says what would stand on an empty page and offers to put it there', async () => {
  open('/pages/g1/show', room(page({ items: [], itemCount: 0 })));
  expect(await screen.findByText('版上还没有内容。')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '往版面上放' }));
  expect(screen.getByRole('combobox', { name: '找题目或文字' })).toBeInTheDocument();
});

it('takes a person’s word for a page number that was only inferred', async () => {
  const record = page({ actions: ['confirm'] });
  const asked: unknown[] = [];
  const confirm = (call: Call): object => {
    asked.push(call);
    return Object.assign(record, { actions: [], pageNumberProvenance: { source: 'confirmed', evidence: '报头在本版', confirmedBy: { id: 'me', displayName: '资料员' } } });
  };
  open('/pages/g1/show', { ...room(record), answers: { 'post /api/pages/{id}/confirmations': confirm } });
  fireEvent.click(await screen.findByRole('button', { name: '确认版次' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: '确认版次' })).toBeNull());
  expect(asked).toEqual([{ path: { id: 'g1' }, body: { version: 2 } }]);
  expect(screen.getByRole('button', { name: '已确认' })).toBeInTheDocument();
});

it('shows the page as it is laid out, as soon as it is', async () => {
  open('/pages/g1/show', room());
  const picture = await screen.findByRole('img', { name: '1版 要闻的版样' });
  expect(picture).toHaveAttribute('src', '/api/pages/g1/png?dpi=72');
  expect(picture.closest('a')).toHaveAttribute('href', expect.stringContaining('/pages/g1/layout'));
  fireEvent.error(picture);
  expect(screen.queryByRole('img', { name: '1版 要闻的版样' })).toBeNull();
});

it.each([['madeUp', 1], ['published', 0]])('offers a proof only while one is still to come: %s', async (status, offered) => {
  open('/pages/g1/show', room(page({ status })), ['proof.pull']);
  await screen.findByRole('list', { name: '版上内容' });
  expect(screen.queryAllByRole('button', { name: '拉大样' })).toHaveLength(offered);
});

it('lists pages across issues', async () => {
  open('/pages', room());
  expect(await screen.findByText('2020年2月18日 周二 · 第7期')).toBeInTheDocument();
  expect(screen.getByText('1版')).toBeInTheDocument();
  expect(screen.getByText('要闻')).toBeInTheDocument();
  expect(screen.getByText('1 处待核')).toBeInTheDocument();
});

it('saves the number and name of a page', async () => {
  const record = page();
  open('/pages/g1', room(record));
  fireEvent.change(await screen.findByLabelText('版名'), { target: { value: '综合' } });
  fireEvent.change(screen.getByLabelText('版次'), { target: { value: '2' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(record).toMatchObject({ name: '综合', pageNumber: 2, version: 3 }));
});
