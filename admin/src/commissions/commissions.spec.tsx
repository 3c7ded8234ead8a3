import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpError } from 'react-admin';
import { type Call, type Newsroom, openPanel } from '../testing/newsroom';
import { commissions } from '.';
import type { Commission } from './commission';

jest.setTimeout(60_000);

const commission = (changes: Partial<Commission> = {}) => ({
  id: 'k1', version: 2, publicationId: 'p1', topic: '社区食堂开张', angle: '从一位老人的午饭写起', genre: '通讯', section: '民生', targetLength: 1_200, dueAt: '2026-11-24T06:00:00Z', eventAt: null, eventPlace: '秦灶街道', photoWanted: '开张现场',
  pageNumber: 3, status: 'assigned', reason: '', assigneeId: 'u1', contributorId: null, forName: '许应田', articleId: null, createdById: 'u2', createdByName: '陈黎', createdAt: '2026-11-21T02:00:00Z', updatedAt: '2026-11-21T02:00:00Z', actions: ['accept', 'decline'], ...changes,
}) as Commission;
const moves: Call[] = [];
const room = (...all: Commission[]): Newsroom => ({
  records: { commissions: all, publications: [{ id: 'p1', name: '港闸新闻' }], templates: [], contributors: [], users: [{ id: 'u1', displayName: '许应田' }, { id: 'u3', displayName: '丁亮' }] },
  answers: { 'post /api/commissions/{id}/moves': (call) => (moves.push(call), commission()), 'post /api/commissions': (call) => (moves.push(call), { ...call.body, id: 'k9' }) },
});
const open = (address: string, newsroom: Newsroom, permissions: Parameters<typeof openPanel>[3] = []) => openPanel(address, [commissions], newsroom, permissions);
beforeEach(() => void moves.splice(0));

it('lists what is asked for under the day it is due, in one sentence each', async () => {
  open('/commissions', room(commission(), commission({ id: 'k2', topic: '老街改造', status: 'proposed', forName: '', dueAt: null, actions: [] })));
  const due = within(await screen.findByRole('region', { name: /11月24日 周二/u }));
  expect(due.getByText(/已派，待答复/u).closest('p')).toHaveTextContent('已派，待答复 · 许应田 · 通讯 · 1200 字 · 秦灶街道 · 配图：开张现场');
  const undated = within(screen.getByRole('region', { name: '未定截稿' }));
  expect(undated.getByText(/报题/u).closest('p')).toHaveTextContent('报题 · 尚未派人');
  expect(undated.queryByRole('button')).toBeNull();
});

it('says what would be here, and offers a pitch to those who may make one', async () => {
  const { unmount } = open('/commissions', room(), ['commission.propose']);
  expect(await screen.findByText('还没有选题')).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: '报一个选题' })).toBeInTheDocument();
  unmount();
  open('/commissions', room());
  await screen.findByText('还没有选题');
  expect(screen.queryByRole('link', { name: '报一个选题' })).toBeNull();
});

it('is accepted at once, and declined only with a reason', async () => {
  open('/commissions/k1/show', room(commission()));
  expect(await screen.findByText('从一位老人的午饭写起')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '接' }));
  expect(await screen.findByText('已接，草稿已建好')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '不接' }));
  const dialog = within(await screen.findByRole('dialog', { name: '不接' }));
  expect(dialog.getByRole('button', { name: '不接' })).toBeDisabled();
  fireEvent.change(dialog.getByLabelText(/理由/u), { target: { value: '当天另有采访' } });
  fireEvent.click(dialog.getByRole('button', { name: '不接' }));
  await waitFor(() => expect(moves.map(({ body }) => body)).toEqual([{ action: 'accept', version: 2 }, { action: 'decline', version: 2, reason: '当天另有采访' }]));
});

it('says why somebody else was quicker, and shows what it has become', async () => {
  const newsroom = room(commission());
  newsroom.answers = {
    'post /api/commissions/{id}/moves': () => {
      newsroom.records.commissions = [commission({ status: 'dropped', version: 3, reason: '时机已过', actions: [] })];
      throw new HttpError('这条选题刚被改过', 409, { message: '这条选题刚被改过' });
    },
  };
  open('/commissions/k1/show', newsroom);
  fireEvent.click(await screen.findByRole('button', { name: '接' }));
  expect(await screen.findByText('这条选题刚被改过')).toBeInTheDocument();
  expect(await screen.findByText('已取消')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('button', { name: '接' })).toBeNull());
});

it('is given to a person by name', async () => {
  open('/commissions/k1/show', room(commission({ status: 'proposed', forName: '', assigneeId: null, actions: ['assign'] })));
  fireEvent.click(await screen.findByRole('button', { name: '派题' }));
  const dialog = within(await screen.findByRole('dialog', { name: '派题' }));
  expect(dialog.getByRole('button', { name: '派题' })).toBeDisabled();
  fireEvent.mouseDown(dialog.getByRole('combobox', { name: '派给谁' }));
  fireEvent.click(await screen.findByRole('option', { name: '丁亮' }));
  fireEvent.click(dialog.getByRole('button', { name: '派题' }));
  await waitFor(() => expect(moves.map(({ body }) => body)).toEqual([{ action: 'assign', version: 2, assigneeId: 'u3' }]));
});

it('is given to a contributor without an account from the list, in place of whoever has it', async () => {
  const newsroom = room(commission({ actions: ['edit', 'assign', 'drop'] }));
  newsroom.records.contributors = [{ id: 'c1', printedName: '张素珍', unit: '秦灶街道' }];
  open('/commissions', newsroom);
  fireEvent.click(await screen.findByRole('button', { name: '改派' }));
  const dialog = within(await screen.findByRole('dialog', { name: '改派' }));
  const choose = async (who: string, name: string): Promise<void> => {
    fireEvent.mouseDown(dialog.getByRole('combobox', { name: who }));
    fireEvent.click(await screen.findByRole('option', { name }));
  };
  await choose('派给谁', '丁亮');
  await choose('或派给作者', '张素珍 · 秦灶街道');
  expect(dialog.getByRole('combobox', { name: '派给谁' })).toHaveValue('');
  fireEvent.click(dialog.getByRole('button', { name: '改派' }));
  await waitFor(() => expect(moves.map(({ body }) => body)).toEqual([{ action: 'assign', version: 2, contributorId: 'c1' }]));
});

it('is given to another person in its form by those who may assign it, and by nobody else', async () => {
  const newsroom = room(commission({ actions: ['edit', 'assign', 'drop'] }));
  newsroom.records.contributors = [{ id: 'c1', printedName: '张素珍' }];
  const { unmount } = open('/commissions/k1', newsroom);
  await waitFor(() => expect(screen.getByLabelText('派给')).toHaveValue('许应田'));
  fireEvent.mouseDown(screen.getByLabelText('或派给作者'));
  fireEvent.click(await screen.findByRole('option', { name: '张素珍' }));
  await waitFor(() => expect(screen.getByLabelText('派给')).toHaveValue(''));
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(newsroom.records.commissions?.[0]).toMatchObject({ version: 3, assigneeId: null, contributorId: 'c1' }));
  unmount();
  open('/commissions/k1', room(commission({ status: 'proposed', actions: ['edit'] })));
  await screen.findByLabelText(/^选题/u);
  expect(screen.queryByLabelText('派给')).toBeNull();
});

it('leads to the draft it has become', async () => {
  open('/commissions/k1/show', room(commission({ status: 'accepted', articleId: 'a1', actions: [] })));
  expect(await screen.findByRole('link', { name: '看稿件' })).toHaveAttribute('href', expect.stringContaining('/articles/a1/show'));
});

it('is pitched with a topic, and names a person only by those who may', async () => {
  const { unmount } = open('/commissions/create', room(), ['commission.propose', 'article.assign']);
  fireEvent.change(await screen.findByLabelText(/^选题/u), { target: { value: '老街改造' } });
  expect(screen.getByLabelText('派给')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('截稿'), { target: { value: '2026-11-24T14:00' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(moves[0]?.body).toMatchObject({ publicationId: 'p1', topic: '老街改造', dueAt: new Date('2026-11-24T14:00').toISOString() }));
  unmount();
  open('/commissions/create', room(), ['commission.propose']);
  await screen.findByLabelText(/^选题/u);
  expect(screen.queryByLabelText('派给')).toBeNull();
});
