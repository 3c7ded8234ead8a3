import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { type Newsroom, openPanel } from '../testing/newsroom';
import { issues } from '.';

jest.setTimeout(30_000);

const inferred = { source: 'inferred', evidence: '2020-03-03是2020年第9个星期二' };
const issue = (changes: object = {}) => ({
  id: 'i1', publicationId: 'p1', publicationName: '港闸新闻', publishedOn: '2020-03-03', issueNumber: 9, totalIssueNumber: 1229, status: 'archived', pageCount: 4, pages: 2,
  staff: [{ role: '主编', names: ['龚海霞', '施建'] }, { role: '校对', names: ['李蔚'] }], provenance: { publishedOn: { source: 'printed', evidence: '第3行' }, issueNumber: inferred }, exceptions: [],
  actions: ['edit', 'confirm'], createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T01:00:00Z', version: 3, ...changes,
});
const item = (changes: object) => ({
  id: 't1', position: 0, kind: 'article', itemId: 'a1', title: '吹响集结号', kicker: '我区积极采取措施', deck: '', characterCount: 1162, continuedFromPage: null, continuedToPage: '3', text: '', fields: null,
  confidence: 0.9, bylines: [{ id: 'b1', name: '许应田', label: '', role: 'text', contributorId: 'c1', position: 0 }], ...changes,
});
const page = (id: string, pageNumber: number, items: object[], changes: object = {}) => ({
  id, issueId: 'i1', publicationId: 'p1', publishedOn: '2020-03-03', issueNumber: 9, pageNumber, pageNumberProvenance: null, name: '', status: 'published', pageEditorId: null, proofreaderIds: [],
  itemCount: items.length, sourceDocumentId: 's1', openFindings: 0, createdAt: '', updatedAt: '', version: 1, actions: [], items, ...changes,
});
const room = (records: Newsroom['records'], answers: Newsroom['answers'] = {}): Newsroom => ({ records: { publications: [{ id: 'p1', name: '港闸新闻' }], pages: [], ...records }, answers });
const open = (address: string, newsroom: Newsroom, permissions: Parameters<typeof openPanel>[3] = []) => openPanel(address, [issues], newsroom, permissions);

it('stands the issues on their shelves, with a mark where a fact is inferred', async () => {
  open('/issues', room({ issues: [issue(), issue({ id: 'i2', publishedOn: '2019-12-31', issueNumber: 52, totalIssueNumber: 1220, pages: 4, provenance: {} }), issue({ id: 'i3', publishedOn: null, issueNumber: null, totalIssueNumber: null, provenance: {} })] }));
  const shelf = within(await screen.findByRole('list', { name: '2020年' }));
  expect(shelf.getByRole('link', { name: '3月3日 周二 · 第9期' })).toHaveAttribute('href', expect.stringContaining('/issues/i1/show'));
  expect(shelf.getByText('总第1229期 · 4 版中有 2 版')).toBeInTheDocument();
  expect(shelf.getByText('推断')).toBeInTheDocument();
  expect(shelf.getByText('已存档')).toBeInTheDocument();
  expect(within(screen.getByRole('list', { name: '2019年' })).getByText('总第1220期 · 4 版')).toBeInTheDocument();
  expect(within(screen.getByRole('list', { name: '2019年' })).queryByText('推断')).toBeNull();
  expect(within(screen.getByRole('list', { name: '日期不详' })).getByRole('link', { name: '日期不详' })).toBeInTheDocument();
});

it('offers the inspection pack of each quarter that has issues to those who may hand it out', async () => {
  const records = { issues: [issue(), issue({ id: 'i2', publishedOn: '2020-07-07' }), issue({ id: 'i3', publishedOn: null })] };
  open('/issues', room(records), ['inspection.pack']);
  fireEvent.click(await screen.findByRole('button', { name: '季度检查档案' }));
  expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['2020 年第 1 季度检查档案', '2020 年第 3 季度检查档案', '我的输出']);
});

it('offers no inspection pack to others', async () => {
  open('/issues', room({ issues: [issue()] }));
  await screen.findByRole('list', { name: '2020年' });
  expect(screen.queryByRole('button', { name: '季度检查档案' })).toBeNull();
});

it('opens an issue on its pages, with what stands on each and which are missing', async () => {
  const pages = [page('g1', 1, [item({}), item({ id: 't2', kind: 'masthead', itemId: null, title: '', kicker: '', text: '官方微信', characterCount: null, bylines: [], continuedToPage: null })], { name: '要闻', openFindings: 2 }), page('g3', 3, [])];
  open('/issues/i1/show', room({ issues: [issue()], pages }));
  expect(await screen.findByRole('heading', { name: '2020年3月3日 周二 · 第9期' })).toBeInTheDocument();
  expect(screen.getByText('港闸新闻 · 总第1229期 · 4 版中有 2 版')).toBeInTheDocument();
  const first = within(await screen.findByRole('region', { name: '1版 要闻' }));
  expect(await first.findByRole('link', { name: '吹响集结号' })).toHaveAttribute('href', expect.stringContaining('/articles/a1/show'));
  expect(first.getByText('我区积极采取措施')).toBeInTheDocument();
  expect(first.getByText('许应田 · 1,162 字 · 下转3版')).toBeInTheDocument();
  expect(first.getByText('官方微信')).toBeInTheDocument();
  expect(first.getByRole('link', { name: '2 处待核' })).toHaveAttribute('href', expect.stringContaining('/source-documents/s1/show'));
  expect(within(screen.getByRole('region', { name: '3版' })).getByText('版上还没有内容。')).toBeInTheDocument();
  expect(screen.getByText('第 2、4 版还没有入库')).toBeInTheDocument();
  expect(screen.getByText('龚海霞 施建')).toBeInTheDocument();
});

it('shows the evidence of what was inferred and takes a person’s word for it', async () => {
  const record = issue();
  const asked: unknown[] = [];
  const confirm = ({ path, body }: { path?: object; body?: object }) => {
    asked.push({ path, body });
    return Object.assign(record, { version: 4, actions: ['edit'], provenance: { issueNumber: { ...inferred, source: 'confirmed', confirmedBy: { id: 'me', displayName: '资料员' } } } });
  };
  open('/issues/i1/show', room({ issues: [record] }, { 'post /api/issues/{id}/confirmations': confirm }));
  expect(await screen.findByText('2020-03-03是2020年第9个星期二')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '确认出版日期' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '确认期号' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: '确认期号' })).toBeNull());
  expect(asked).toEqual([{ path: { id: 'i1' }, body: { version: 3, fact: 'issueNumber' } }]);
});

it('offers to confirm nothing to those who may not', async () => {
  open('/issues/i1/show', room({ issues: [issue({ actions: [] })] }));
  expect(await screen.findByText('2020-03-03是2020年第9个星期二')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^确认/u })).toBeNull();
  expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
});

it('says what would be here when an issue has no pages', async () => {
  open('/issues/i1/show', room({ issues: [issue({ pages: 0, actions: ['addPage'] })] }));
  expect(await screen.findByText('这一期还没有版面')).toBeInTheDocument();
  const add = await screen.findByRole('link', { name: '加一个版面' });
  expect(decodeURIComponent(add.getAttribute('href') ?? '')).toContain('{"issueId":"i1","pageNumber":1}');
});

it('offers no page to an issue that takes none any more', async () => {
  open('/issues/i1/show', room({ issues: [issue({ pages: 0, status: 'signed' })] }), ['page.edit']);
  expect(await screen.findByText('这一期还没有版面')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '加一个版面' })).toBeNull();
});

it('saves the makers in the order they are put, several names to a post', async () => {
  const record = issue();
  open('/issues/i1', room({ issues: [record] }));
  const first = within(await screen.findByRole('group', { name: '第 1 个职务' }));
  fireEvent.change(first.getByLabelText('姓名'), { target: { value: '龚海霞，陈 黎' } });
  fireEvent.click(screen.getByRole('button', { name: '第 1 个职务下移' }));
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(record).toMatchObject({ version: 4, staff: [{ role: '校对', names: ['李蔚'] }, { role: '主编', names: ['龚海霞', '陈 黎'] }] }));
});

it('opens the form of a new issue only to those who may set one up', async () => {
  open('/issues/create', room({ issues: [] }));
  expect(await screen.findByText('您的岗位看不到这里')).toBeInTheDocument();
  expect(screen.queryByLabelText('出版日期')).toBeNull();
});
