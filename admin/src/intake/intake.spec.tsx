import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { paragraph } from '@domain/copy/body';
import { openPanel } from '../testing/newsroom';
import { contributions } from '.';

jest.setTimeout(60_000);

const contribution = (changes: object = {}) => ({
  id: 'n1', version: 1, publicationId: 'p1', kind: 'mail', number: '2026-0042', status: 'waiting', reason: '', senderName: '陈学东', senderAddress: 'chenxd@163.com', subject: '投稿：签约', headline: '三个项目集中签约', kicker: '', deck: '',
  characterCount: 30, pictureCount: 0, likenesses: [], articleId: null, createdByName: '', handledByName: '', handledAt: null, sentAt: '2026-11-20T01:30:00Z', createdAt: '2026-11-21T01:30:00Z', originalName: '来信.eml', originalSize: 4_000,
  actions: ['file', 'decline', 'markDuplicate'], creditLine: '记者 张军', note: '', files: [], senders: [], body: { type: 'doc', content: [paragraph('三个项目落户开发区。')] },
  credits: [{ name: '张军', label: '记者', role: 'text', kind: 'person', contributorId: null, candidates: [{ id: 'c1' }, { id: 'c2' }], warnings: ['shared', 'official'], office: '副区长' }],
  report: { dropped: { trackingPixel: 1 }, changed: { punctuation: 3 }, words: [{ why: 'hiddenText', text: '隐藏的话' }], look: [{ kind: 'doubled', at: 2, first: 0 }] }, ...changes,
});
const records = (...all: ReturnType<typeof contribution>[]) => ({ contributions: all, publications: [{ id: 'p1', name: '港闸新闻', submissionEmail: 'gangzhaxinwen@163.com' }], contributors: [] });

it('lists what has come in, and points out what resembles a story', async () => {
  openPanel('/contributions', [contributions], { records: records(contribution({ likenesses: [{ kind: 'article', id: 'a1', title: '签约', share: 0.9 }] })) });
  expect(await screen.findByText('三个项目集中签约')).toBeInTheDocument();
  expect(screen.getByText('待处理')).toBeInTheDocument();
  expect(screen.getByText('与近期稿件相似')).toBeInTheDocument();
});

it('tells where to write while nothing has come in, and offers the upload only to whom it is open', async () => {
  const { unmount } = openPanel('/contributions', [contributions], { records: records() }, ['contribution.register']);
  expect(await screen.findByText(/gangzhaxinwen@163\.com/u)).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: '选择文件' })).toBeEnabled();
  unmount();
  openPanel('/contributions', [contributions], { records: records() });
  await screen.findByText('还没有来稿');
  expect(screen.queryByRole('button', { name: '选择文件' })).toBeNull();
});

it('shows the copy beside what was done to it, warns of names, and makes the story as it was put right', async () => {
  const filed = jest.fn((_: { body?: Record<string, unknown> }) => ({ ...contribution(), articleId: 'a1' }));
  openPanel('/contributions/n1/show', [contributions], { records: records(contribution()), answers: { 'post /api/contributions/{id}/story': filed } });
  expect(await screen.findByText('三个项目落户开发区。')).toBeInTheDocument();
  expect(screen.getByText('第 3 段与第 1 段重复')).toBeInTheDocument();
  expect(screen.getByText('隐藏的话')).toBeInTheDocument();
  expect(screen.getByText('半角标点改全角 3 个')).toBeInTheDocument();
  expect(screen.getByText('有 2 位作者叫 张军，请选定是哪一位')).toBeInTheDocument();
  expect(screen.getByText('报上有一位副区长也叫 张军，请核对不是同一人')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText(/主题/u), { target: { value: '三个大项目集中签约' } });
  fireEvent.click(screen.getByRole('button', { name: '建稿' }));
  await waitFor(() => expect(filed).toHaveBeenCalledTimes(1));
  expect(filed.mock.calls[0]?.[0].body).toMatchObject({ version: 1, headline: '三个大项目集中签约', bylines: [{ name: '张军', label: '记者', role: 'text' }] });
});

it('is laid aside only with a reason', async () => {
  const moved = jest.fn((_: { body?: Record<string, unknown> }) => contribution());
  openPanel('/contributions/n1/show', [contributions], { records: records(contribution()), answers: { 'post /api/contributions/{id}/moves': moved } });
  fireEvent.click(await screen.findByRole('button', { name: '不用' }));
  const dialog = within(await screen.findByRole('dialog', { name: '不用' }));
  expect(dialog.getByRole('button', { name: '不用' })).toBeDisabled();
  fireEvent.change(dialog.getByLabelText('不用的理由'), { target: { value: '已过时效' } });
  fireEvent.click(dialog.getByRole('button', { name: '不用' }));
  await waitFor(() => expect(moved.mock.calls[0]?.[0].body).toEqual({ action: 'decline', version: 1, reason: '已过时效' }));
});

it('once made a story shows the way to it, and nothing to fill in', async () => {
  openPanel('/contributions/n1/show', [contributions], { records: records(contribution({ status: 'filed', articleId: 'a1', actions: [] })) });
  expect(await screen.findByRole('link', { name: '看稿件' })).toHaveAttribute('href', expect.stringContaining('/articles/a1/show'));
  expect(screen.queryByLabelText(/主题/u)).toBeNull();
});
