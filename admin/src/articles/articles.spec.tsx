import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import { type Body, paragraph, subhead, table } from '@domain/copy/body';
import { TABLOID_GEOMETRY } from '@domain/layout/page-geometry';
import { type Call, openPanel } from '../testing/newsroom';
import { HttpError } from 'react-admin';
import { articles } from '.';

/** Opening a form renders the whole editor: slow on a busy machine. */
jest.setTimeout(60_000);

const body: Body = { type: 'doc', content: [paragraph('春回大地，万物复苏。'), subhead('政策先行'), table(['项目', '金额'], [['图书', '2.5']])] };

const story = (changes: object = {}) => ({
  id: 'a1', version: 3, publicationId: 'p1', slug: '', kicker: '我区积极采取措施', headline: '吹响集结号', deck: '副题在此', status: 'draft', origin: 'filed', genre: '', section: '要闻',
  characterCount: 20, targetLength: null, mustRun: false, noCut: false, bylines: [{ id: 'b1', name: '许应田', label: '本报记者', role: 'text', contributorId: 'c1', position: 0 }],
  createdById: null, createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T02:00:00Z', deletedAt: null, actions: ['edit', 'delete'], blocked: {}, body, bodyText: '', source: '', dateline: '',
  continuedFromPage: '1', continuedToPage: null, revision: 1, lock: null, unkept: null,
  placements: [{ pageId: 'g1', pageNumber: 2, issueId: 'i1', publishedOn: '2020-03-03', issueNumber: 9 }], ...changes,
});
const revision = {
  id: 'r1', number: 1, reason: 'created', note: '', authorId: null, authorName: '陈责编', createdAt: '2026-11-21T01:00:00Z', kicker: '', headline: '吹响集结号', deck: '', body,
};
/** Saves over the version it holds, and refuses any other with the story as it stands. */
const saving = (stories: ReturnType<typeof story>[]) => ({ path, body: { version, saving: _, ...written } = {} }: Call) => {
  const record = stories.find(({ id }) => id === path?.id);
  if (record?.version !== version) throw new HttpError('Stale', 409, { code: 'record.stale', message: 'Stale', current: { ...record } });
  return Object.assign(record ?? {}, written, { version: Number(version) + 1 });
};
const newsroom = (...stories: ReturnType<typeof story>[]) => ({
  records: { articles: stories, publications: [], contributors: [{ id: 'c1', printedName: '许应田' }] },
  answers: {
    'get /api/articles/{id}/revisions': () => [revision], 'get /api/articles/{id}/moves': () => [], 'get /api/articles/{id}/pastes': () => [], 'post /api/checks': () => ({ findings: [], open: { block: 0, warn: 0, info: 0 }, characters: 0, capped: false }), 'patch /api/articles/{id}': saving(stories), 'delete /api/articles/{id}/lock': () => undefined,
    'post /api/articles/{id}/lock': () => ({ holderId: 'me', holderName: '我', mine: true }), 'post /api/articles/{id}/revisions': () => ({ number: 2 }),
  } as Record<string, (call: Call) => unknown>,
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

it('saves what is typed by itself, and says when', async () => {
  const room = newsroom(story());
  open('/articles/a1', room);
  fireEvent.change(await screen.findByLabelText(/主题/u), { target: { value: '我的标题' } });
  expect(await screen.findByText(/^已存 \d\d:\d\d:\d\d$/u)).toBeInTheDocument();
  expect(room.records.articles[0]).toMatchObject({ headline: '我的标题', version: 4 });
});

it('takes in what another changed elsewhere, shows it, and takes it out again when I will not have it', async () => {
  const room = newsroom(story());
  open('/articles/a1', room);
  const headline = await screen.findByLabelText(/主题/u);
  Object.assign(room.records.articles[0], { version: 4, deck: '别人的副题' });
  fireEvent.change(headline, { target: { value: '我的标题' } });
  expect(await screen.findByText('已并入他人的改动，文中有 1 处不同')).toBeInTheDocument();
  await waitFor(() => expect(screen.getByLabelText(/副题/u)).toHaveValue('别人的副题'));
  await waitFor(() => expect(room.records.articles[0]).toMatchObject({ headline: '我的标题', deck: '别人的副题' }));
  fireEvent.click(screen.getByRole('button', { name: '撤销并入' }));
  await waitFor(() => expect(room.records.articles[0]).toMatchObject({ headline: '我的标题', deck: '副题在此' }));
});

it('puts to me what both of us changed, and keeps as a revision what I give up', async () => {
  const room = newsroom(story());
  const aside: unknown[] = [];
  room.answers['post /api/articles/{id}/revisions'] = ({ body: words }) => {
    aside.push(words?.headline);
    return { number: 2 };
  };
  open('/articles/a1', room);
  const headline = await screen.findByLabelText(/主题/u);
  fireEvent.change(headline, { target: { value: '我的标题' } });
  Object.assign(room.records.articles[0], { version: 4, headline: '别人的标题', section: '民生' });
  const dialog = within(await screen.findByRole('dialog', { name: '您和别人同时改了这篇稿件' }));
  expect(dialog.getByText('别人的标题')).toBeInTheDocument();
  expect(dialog.getByText('我的标题')).toBeInTheDocument();
  expect(headline).toHaveValue('我的标题');
  fireEvent.click(dialog.getByRole('radio', { name: '用最新的' }));
  fireEvent.click(dialog.getByRole('button', { name: '按所选保存' }));
  await waitFor(() => expect(headline).toHaveValue('别人的标题'));
  expect(aside).toEqual(['我的标题']);
  expect(room.records.articles[0]).toMatchObject({ headline: '别人的标题', section: '民生' });
});

it('is only to be read while another writes, and can be taken over with a reason by those who may', async () => {
  const room = newsroom(story());
  const holder = { holderId: 'u2', holderName: '陈黎', claimedAt: '2026-11-21T06:02:00Z', expiresAt: '2026-11-21T06:04:00Z' };
  room.answers['post /api/articles/{id}/lock'] = ({ body: given }) => {
    if (!given?.takeOver) throw new HttpError('陈黎 正在编辑此稿', 409, { code: 'article.locked', lock: holder });
    return { holderId: 'me', holderName: '我', mine: true };
  };
  open('/articles/a1', room, ['article.takeOver']);
  expect(await screen.findByText(/陈黎 正在编辑，\d\d:\d\d 起/u)).toBeInTheDocument();
  expect(screen.queryByLabelText(/主题/u)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '接手' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.change(dialog.getByLabelText(/理由/u), { target: { value: '付印在即' } });
  fireEvent.click(dialog.getByRole('button', { name: '接手' }));
  expect(await screen.findByLabelText(/主题/u)).toHaveValue('吹响集结号');
});

it('says whose the story is now, why, and where my last words are', async () => {
  const room = newsroom(story());
  room.answers['get /api/articles/{id}/revisions'] = () => [{ ...revision, reason: 'takenOver', authorId: 'me', note: '付印在即' }];
  room.answers['patch /api/articles/{id}'] = () => {
    throw new HttpError('陈黎 正在编辑此稿', 409, { code: 'article.locked', current: { ...room.records.articles[0], lock: { holderId: 'u2', holderName: '陈黎', claimedAt: '2026-11-21T06:02:00Z' } } });
  };
  open('/articles/a1', room);
  fireEvent.change(await screen.findByLabelText(/主题/u), { target: { value: '我的标题' } });
  expect(await screen.findByText('陈黎 接手了这篇稿件：付印在即 您尚未存上的文字已另存为第 2 稿。')).toBeInTheDocument();
});

it('says that words wait on this device while the server is away, and saves them when it is back', async () => {
  const room = newsroom(story());
  const save = room.answers['patch /api/articles/{id}'];
  room.answers['patch /api/articles/{id}'] = () => {
    throw new TypeError('Failed to fetch');
  };
  open('/articles/a1', room);
  fireEvent.change(await screen.findByLabelText(/主题/u), { target: { value: '我的标题' } });
  expect(await screen.findByText('离线：已存在本机')).toBeInTheDocument();
  room.answers['patch /api/articles/{id}'] = save;
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByText(/^已存/u)).toBeInTheDocument();
  expect(room.records.articles[0]).toMatchObject({ headline: '我的标题' });
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

it('holds a headline against its genre, and once it is placed against its room on the page', async () => {
  const templates = [{ id: 't1', publicationId: 'p1', genre: '简讯', targetLength: 150, headlineWidth: 5, guidance: '', body, position: 0, version: 1 }];
  const room = newsroom(story({ genre: '简讯' }));
  const { unmount } = open('/articles/a1', { ...room, records: { ...room.records, templates } } as typeof room);
  fireEvent.change(await screen.findByLabelText(/主题/u), { target: { value: '压紧责任 2020' } });
  expect(await screen.findByText('宽 6.5 字，超 1.5 字（可排 5 字）')).toBeInTheDocument();
  unmount();
  const block = { id: 's1', kind: 'story', x: 0, y: 4, w: 2, h: 20, pieceId: 'a1', fill: 'balance', headline: { main: { pt: 27, lines: 1, face: 'songBlack', fit: 'shrink' }, direction: 'h' } };
  const placed = newsroom(story({ genre: '简讯' }));
  placed.answers['get /api/pages/{id}/layout'] = () => ({ layout: { spec: TABLOID_GEOMETRY, blocks: [block] } });
  open('/articles/a1', placed);
  expect(await screen.findByText('宽 5 字，可排 8 字')).toBeInTheDocument();
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
