import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpError } from 'react-admin';
import { type Call, type Newsroom, openPanel } from '../testing/newsroom';
import { Desk } from '.';
import type { BoardStory } from './board/types';
import type { DeskOfReader } from './types';

jest.setTimeout(30_000);

const counts = { publications: 1, issues: 5, pages: 5, articles: 1204, photos: 4, notices: 2, contributors: 18 };
const story = { id: 'a2', headline: '统筹推进疫情防控', status: 'published' as const, updatedAt: '2026-11-21T02:00:00Z', byName: '系统' };
const queued = (given: Partial<BoardStory> = {}): BoardStory => ({
  id: 'a1', publicationId: 'p1', kicker: '', headline: '吹响集结号', status: 'firstReviewed', genre: '', section: '', characterCount: 1_080, targetLength: 1_200, mustRun: false, noCut: false, needsClearance: false, clearedBy: '',
  embargoUntil: null, dueAt: null, assigneeId: 'u1', assigneeName: '陈黎', authorIds: [], authorNames: ['许应田'], writerName: null, lastMove: null, isPlaced: false, revision: 3, createdById: null, firstReviewedById: null, openComments: 0,
  secondReviewedById: null, releasedById: null, createdAt: '2026-11-21T02:00:00Z', updatedAt: '2026-11-21T02:00:00Z', deletedAt: null, version: 4, actions: ['edit', 'secondReview', 'sendBack'], blocked: {}, ...given,
});
const full: DeskOfReader = {
  counts, nextIssues: [], pageTasks: [],
  toConfirm: [{ issueId: 'i1', publicationName: '港闸新闻', publishedOn: '2020-03-03', issueNumber: 9, facts: ['issueNumber', 'publishedOn'] }],
  openFindings: { total: 3, pages: [{ pageId: 'g1', issueId: 'i1', sourceDocumentId: 's1', publicationName: '港闸新闻', publishedOn: '2020-03-03', pageNumber: 2, count: 3 }] },
  lostPhotos: 4, recent: [story],
};
const bare: DeskOfReader = {
  nextIssues: [], pageTasks: [],
  counts: { publications: 0, issues: 0, pages: 0, articles: 0, photos: 0, notices: 0, contributors: 0 }, toConfirm: [], openFindings: { total: 0, pages: [] }, lostPhotos: 0, recent: [],
};

type Permissions = Parameters<typeof openPanel>[3];
const ARCHIVIST: Permissions = ['issue.confirm', 'finding.decide', 'article.create', 'source.import'];
const queues = [{ queue: 'toReview', count: 7 }, { queue: 'mine', count: 0 }, { queue: 'overdue', count: 2 }];
type Answers = NonNullable<Newsroom['answers']>;
const piles = (...stories: BoardStory[]): Answers => ({
  'get /api/desk/board': ({ query }: Call) => ({ queues, queue: query?.queue ?? 'toReview', stories: query?.queue === 'mine' ? [] : stories, next: null }), 'get /api/saved-views': () => [],
});
const open = (answer: () => DeskOfReader, permissions: Permissions, answers: Answers = piles(queued()), address = '/desk', language: 'zh' | 'en' = 'zh') =>
  openPanel(address, [{ name: 'desk', list: Desk }], { records: { users: [{ id: 'u1', displayName: '陈黎', roles: ['chiefSub'] }], templates: [], publications: [] }, answers: { 'get /api/desk': answer, ...answers } }, permissions, language);
const leadsTo = (name: string | RegExp, address: string): void => expect(screen.getByRole('link', { name })).toHaveAttribute('href', expect.stringContaining(address));

it('says what is here, each count a way to it', async () => {
  open(() => full, ARCHIVIST);
  const here = within(await screen.findByRole('navigation', { name: '库中现有' }));
  expect(here.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['1报纸', '5期', '5版面', '1,204稿件', '4图片', '2公告', '18作者']);
  leadsTo(/1,204\s?稿件/u, '/articles');
});

it('names the newsroom itself in the reader’s language', async () => {
  open(() => full, ARCHIVIST, piles(), '/desk', 'en');
  await waitFor(() => expect(document.body).toHaveTextContent('The newsroom itself · '));
  expect(document.body).not.toHaveTextContent('系统');
});

it('tells the archivist in words what waits for them, and leads there', async () => {
  open(() => full, ARCHIVIST);
  expect(await screen.findByText('待确认：出版日期、期号')).toBeInTheDocument();
  leadsTo('港闸新闻 · 2020年3月3日 周二 · 第9期', '/issues/i1/show');
  leadsTo('港闸新闻 · 2版', '/source-documents/s1/show');
  expect(screen.getByText('3 处待核')).toBeInTheDocument();
  leadsTo(/4 张图片/u, '/photos?filter=');
});

it('offers to begin the next issue where none is in the making, to those who make issues', async () => {
  open(() => full, ['issue.edit', 'page.move']);
  await screen.findByText('还没有在编的期。');
  leadsTo('建一期', '/issues/create');
});

it('begins with the next issue: how long to the press, how far each page is', async () => {
  const pressAt = new Date(Date.now() + 3 * 86_400_000 + 90_000).toISOString();
  const page = { id: 'g1', pageNumber: 1, name: '要闻', status: 'proof2' as const, pageEditorName: '李蔚' };
  open(() => ({ ...full, nextIssues: [{ id: 'i9', publicationName: '港闸新闻', publishedOn: '2026-11-24', issueNumber: 47, totalIssueNumber: 1248, status: 'open', pressAt, pressState: 'ahead', pages: [page, { ...page, id: 'g2', pageNumber: 2, name: '综合', status: 'signed' }] }] }), []);
  const next = within(await screen.findByRole('region', { name: /下一期 · 港闸新闻 · .*11月24日 周二 · 第47期/u }));
  expect(next.getByText(/3天 00:01/u)).toBeInTheDocument();
  expect(next.getByRole('link', { name: /1版 要闻.*二校.*李蔚/u })).toHaveAttribute('href', expect.stringContaining('/pages/g1/show'));
  expect(next.getByText('2版 综合').closest('a')).toHaveTextContent('已签');
});

it('leads to the proofs and marks that wait for me, and says what is late', async () => {
  const task = { task: 'read' as const, pageId: 'g1', pageNumber: 1, pageName: '要闻', publicationName: '港闸新闻', publishedOn: '2020-02-18', issueNumber: 7, proofId: 'f1', proofNumber: 2, round: 'second' as const, dueAt: '2020-02-17T08:00:00Z', count: 0, stories: [] as string[] };
  open(() => ({ ...full, pageTasks: [task, { ...task, task: 'answer', proofId: 'f2', proofNumber: 1, round: 'first', dueAt: null, count: 3, stories: ['吹响集结号', '三个项目集中签约'] }, { ...task, task: 'sign', pageId: 'g4', pageNumber: 4, pageName: '副刊', proofId: null, proofNumber: null, round: null, dueAt: null }] }), []);
  const tasks = within(await screen.findByRole('region', { name: '版面上等您的事' }));
  expect(tasks.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/1版 要闻二校 第2稿，等您读已过/u), expect.stringContaining('一校 第1稿，3 处标记等您改 《吹响集结号》《三个项目集中签约》'), expect.stringContaining('4版 副刊清样，等签付印'),
  ]);
  expect(tasks.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/proofs', '/proofs/f1/show', '/proofs/f2/show', '/pages/g4/show']);
});

it('puts the piles first, each story with its sentence of status and what is mine to do', async () => {
  open(() => full, ['article.create']);
  expect(await screen.findByRole('tab', { name: '待我处理 7' })).toHaveAttribute('aria-selected', 'true');
  const pile = within(await screen.findByRole('list', { name: '待我处理' }));
  expect(pile.getByText(/二审中/u).closest('p')).toHaveTextContent('二审中 · 陈黎 · 差 120 字');
  leadsTo('审《吹响集结号》', '/articles/a1/show');
  leadsTo('编辑《吹响集结号》', '/articles/a1');
  for (const task of ['待确认的期次信息', '待核的疑误', '失落的图片', '等您处理']) expect(screen.queryByRole('region', { name: task })).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('says what would lie in an empty pile, and offers a writer to begin', async () => {
  open(() => full, ['article.create']);
  fireEvent.click(await screen.findByRole('tab', { name: '我的稿件 0' }));
  expect(await screen.findByText('您手上没有稿件。')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '写一篇稿件' })).toBeInTheDocument();
});

it('assigns what is picked in one go, and says of each story why it cannot be', async () => {
  const asked: Call[] = [];
  let mayNot = true;
  open(() => full, ['article.assign'], {
    ...piles(queued(), queued({ id: 'a3', headline: '第二篇', version: 2 })),
    'post /api/articles/assignments': (call) => {
      asked.push(call);
      if (mayNot) throw new HttpError('一篇也没有派', 409, { message: '一篇也没有派', errors: { 'ids.a3': '陈黎 不能接这一步' } });
      return [];
    },
  });
  for (const headline of ['吹响集结号', '第二篇']) fireEvent.click(await screen.findByRole('checkbox', { name: `选中《${headline}》` }));
  const bar = within(screen.getByRole('region', { name: '派稿' }));
  expect(bar.getByText('已选 2 篇')).toBeInTheDocument();
  fireEvent.mouseDown(bar.getByRole('combobox', { name: '派给谁' }));
  fireEvent.click(await screen.findByRole('option', { name: /陈黎/u }));
  fireEvent.click(bar.getByRole('button', { name: '派稿' }));
  expect(await bar.findByText('第二篇：陈黎 不能接这一步')).toBeInTheDocument();
  expect(asked[0]?.body).toEqual({ ids: ['a1', 'a3'], versions: { a1: 4, a3: 2 }, assigneeId: 'u1' });
  mayNot = false;
  fireEvent.click(bar.getByRole('button', { name: '派稿' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: '派稿' })).toBeNull());
});

it('moves a story from its column by the menu too, asking for the reason that is owed', async () => {
  const moved: Call[] = [];
  open(() => full, [], {
    ...piles(), 'get /api/desk/columns': () => [{ status: 'firstReviewed', count: 1, stories: [queued()] }, { status: 'secondReviewed', count: 0, stories: [] }],
    'post /api/articles/{id}/moves': (call) => {
      moved.push(call);
      return {};
    },
  }, '/desk?view=columns');
  fireEvent.click(await screen.findByRole('button', { name: '流转《吹响集结号》' }));
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual(['签二审', '退改']);
  fireEvent.click(screen.getByRole('menuitem', { name: '退改' }));
  fireEvent.change(await screen.findByLabelText(/理由/u), { target: { value: '缺数字' } });
  fireEvent.click(screen.getByRole('button', { name: '退改' }));
  await waitFor(() => expect(moved).toEqual([{ path: { id: 'a1' }, body: { action: 'sendBack', version: 4, reason: '缺数字' } }]));
});

it('keeps filters in the address, and saves them under a name', async () => {
  const saved: Call[] = [];
  const asked: (string | undefined)[] = [];
  open(() => full, [], {
    ...piles(queued()),
    'get /api/desk/board': ({ query }) => {
      asked.push(query?.filter);
      return { queues, queue: 'toReview', stories: [], next: null };
    },
    'post /api/saved-views': (call) => {
      saved.push(call);
      return { id: 'v1', name: '要闻', query: '', version: 1 };
    },
  }, '/desk?queue=toReview&section=要闻');
  expect(await screen.findByText('没有符合筛选条件的内容')).toBeInTheDocument();
  expect(asked).toContain('{"section":"要闻"}');
  fireEvent.click(screen.getByRole('button', { name: '常用筛选' }));
  fireEvent.click(await screen.findByRole('button', { name: '存为常用筛选' }));
  fireEvent.change(await screen.findByLabelText(/名称/u), { target: { value: '要闻' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(saved).toEqual([{ body: { name: '要闻', query: 'queue=toReview&section=%E8%A6%81%E9%97%BB' } }]));
});

it('says so when nothing waits', async () => {
  open(() => ({ ...full, toConfirm: [], openFindings: { total: 0, pages: [] }, lostPhotos: 0 }), ARCHIVIST);
  expect(await screen.findByText('眼下没有等您处理的事。')).toBeInTheDocument();
});

it('offers an empty newsroom the first act this reader may do', async () => {
  const { unmount } = open(() => bare, ARCHIVIST);
  expect(await screen.findByRole('link', { name: '导入历史版面' })).toBeInTheDocument();
  unmount();
  const reporter = open(() => bare, ['article.create']);
  expect(await screen.findByRole('link', { name: '写一篇稿件' })).toBeInTheDocument();
  reporter.unmount();
  open(() => bare, []);
  expect(await screen.findByText('编辑部里还没有内容')).toBeInTheDocument();
  expect(screen.queryByRole('link')).toBeNull();
});

it('says why it could not be read, and tries again', async () => {
  let isBroken = true;
  open(() => {
    if (isBroken) throw new HttpError('系统出错，编号 4711', 500, {});
    return full;
  }, ARCHIVIST);
  expect(await screen.findByText('系统出错，编号 4711')).toBeInTheDocument();
  isBroken = false;
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByRole('navigation', { name: '库中现有' })).toBeInTheDocument();
});
