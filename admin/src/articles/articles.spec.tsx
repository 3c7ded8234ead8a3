import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { type Body, paragraph, subhead, table } from '@domain/copy/body';
import { openPanel } from '../testing/newsroom';
import { articles } from '.';

/** Opening a form renders the whole editor: slow on a busy machine. */
jest.setTimeout(60_000);

const body: Body = { type: 'doc', content: [paragraph('春回大地，万物复苏。'), subhead('政策先行'), table(['项目', '金额'], [['图书', '2.5']])] };

const story = (changes: object = {}) => ({
  id: 'a1', version: 3, publicationId: 'p1', slug: '', kicker: '我区积极采取措施', headline: '吹响集结号', deck: '副题在此', status: 'draft', origin: 'filed', genre: '', section: '要闻',
  characterCount: 20, targetLength: null, mustRun: false, noCut: false, bylines: [{ id: 'b1', name: '许应田', label: '本报记者', role: 'text', contributorId: 'c1', position: 0 }],
  createdById: null, createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T02:00:00Z', deletedAt: null, actions: ['edit', 'delete'], blocked: {}, body, bodyText: '', source: '', dateline: '',
  continuedFromPage: '1', continuedToPage: null, revision: 1,
  placements: [{ pageId: 'g1', pageNumber: 2, issueId: 'i1', publishedOn: '2020-03-03', issueNumber: 9 }], ...changes,
});
const revision = {
  id: 'r1', number: 1, reason: 'created', note: '', authorId: null, authorName: '陈责编', createdAt: '2026-11-21T01:00:00Z', kicker: '', headline: '吹响集结号', deck: '', body,
};
const newsroom = (...stories: ReturnType<typeof story>[]) => ({
  records: { articles: stories, publications: [], contributors: [{ id: 'c1', printedName: '许应田' }] }, answers: { 'get /api/articles/{id}/revisions': () => [revision], 'get /api/articles/{id}/moves': () => [], 'get /api/articles/{id}/pastes': () => [], 'post /api/checks': () => ({ findings: [], open: { block: 0, warn: 0, info: 0 }, characters: 0, capped: false }) },
});
const open = (address: string, room: ReturnType<typeof newsroom>, permissions: Parameters<typeof openPanel>[3] = []) => openPanel(address, [articles], room, permissions);

it('reads a story as the paper prints it', async () => {
  open('/articles/a1/show', newsroom(story()));
  const page = within(await screen.findByRole('article'));
  expect(page.getByText('我区积极采取措施')).toBeInTheDocument();
  expect(page.getByRole('heading', { name: '吹响集结号' })).toBeInTheDocument();
  expect(page.getByText('副题在此')).toBeInTheDocument();
  expect(page.getByRole('link', { name: '许应田' })).toBeInTheDocument();
  expect(page.getByText('(上接1版)')).toBeInTheDocument();
  expect(page.getByRole('heading', { name: '政策先行' })).toBeInTheDocument();
  expect(page.getByRole('columnheader', { name: '金额' })).toBeInTheDocument();
  expect(page.getByRole('cell', { name: '2.5' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '2 版' })).toHaveAttribute('href', expect.stringContaining('/pages/g1/show'));
  expect(await screen.findByText(/第 1 稿 · 建稿 · 陈责编/u)).toBeInTheDocument();
});

it('offers a reporter who may not edit a story no way to do it', async () => {
  open('/articles/a1/show', newsroom(story({ actions: [] })));
  await screen.findByRole('article');
  expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
  expect(screen.queryByRole('button', { name: '删除' })).toBeNull();
});

it('tells whoever opens the form of such a story why it stays closed', async () => {
  open('/articles/a1', newsroom(story({ actions: [] })));
  expect(await screen.findByText('你现在不能修改这条内容')).toBeInTheDocument();
  expect(screen.queryByLabelText(/主题/u)).toBeNull();
});

it('keeps my words when someone else was quicker, and saves them where I say so', async () => {
  const room = newsroom(story());
  open('/articles/a1', room);
  const headline = await screen.findByLabelText(/主题/u);
  fireEvent.change(headline, { target: { value: '我的标题' } });
  Object.assign(room.records.articles[0], { version: 4, headline: '别人的标题', section: '民生' });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  const dialog = within(await screen.findByRole('dialog', { name: '这条内容刚被别人改过' }));
  expect(dialog.getByText('别人的标题')).toBeInTheDocument();
  expect(dialog.getByText('我的标题')).toBeInTheDocument();
  expect(headline).toHaveValue('我的标题');
  fireEvent.click(dialog.getByRole('button', { name: '按所选保存' }));
  await waitFor(() => expect(room.records.articles[0]).toMatchObject({ headline: '我的标题', section: '民生', version: 5 }));
  expect(await screen.findByRole('article')).toHaveTextContent('我的标题');
});

it('leaves the cursor where one writes in the middle of a text', async () => {
  open('/articles/a1', newsroom(story()));
  const surface = await screen.findByLabelText('正文');
  const { editor } = surface as HTMLElement & { editor: Editor };
  act(() => void editor.chain().setTextSelection(3).insertContent('又').run());
  await screen.findByText('春回又大地，万物复苏。');
  expect(editor.state.selection.from).toBe(4);
  act(() => void editor.commands.insertContent('是'));
  expect(await screen.findByText('春回又是大地，万物复苏。')).toBeInTheDocument();
});

it('says how wide a headline sets while it is written', async () => {
  open('/articles/a1', newsroom(story()));
  fireEvent.change(await screen.findByLabelText(/主题/u), { target: { value: '压紧责任 2020' } });
  expect(await screen.findByText('宽 6.5 字')).toBeInTheDocument();
});

it('lists stories with kicker, byline, state and length', async () => {
  open('/articles', newsroom(story()));
  expect(await screen.findByText('吹响集结号')).toBeInTheDocument();
  expect(screen.getByText('我区积极采取措施')).toBeInTheDocument();
  expect(screen.getByText(/本报记者 许应田/u)).toBeInTheDocument();
  expect(screen.getByText('起草')).toBeInTheDocument();
});

it('says what would be here, and offers the first act only to those who may', async () => {
  const { unmount } = open('/articles', newsroom(), ['article.create']);
  expect(await screen.findByText('还没有稿件')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: '写一篇稿件' })).toBeInTheDocument();
  unmount();
  open('/articles', newsroom());
  expect(await screen.findByText('还没有稿件')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '写一篇稿件' })).toBeNull();
});
