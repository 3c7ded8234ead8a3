import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Permission } from '@domain/people/permissions';
import type { Call } from '../testing/newsroom';
import { openPanel } from '../testing/newsroom';
import { contributors } from '.';

const signer = (changes: object = {}) => ({
  id: 'c1', version: 1, publicationId: 'p1', printedName: '许应田', kind: 'person', type: '记者', unit: '', penNames: ['应田'], note: '', userId: null, mergedIntoId: null, bylineCount: 2,
  createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T01:00:00Z', ...changes,
});
const credit = (id: string, itemTitle: string) => ({ id, itemKind: 'article', itemId: `a-${id}`, itemTitle, printedName: '许应田', printedLabel: '本报记者', role: 'text', publishedOn: '2020-03-03' });
const change = { id: 'h1', kind: 'merge', fromId: 'c2', fromName: '应田', toId: 'c1', toName: '许应田', bylineCount: 1, byName: '资料员', createdAt: '2026-11-21T01:00:00Z', undoneAt: null };

const open = (address: string, permissions: Permission[], answers: Record<string, (call: Call) => unknown> = {}) => openPanel(address, [contributors], {
  records: { contributors: [signer(), signer({ id: 'c2', printedName: '应田', bylineCount: 1, penNames: [], type: '通讯员', unit: '街道' })], publications: [] },
  answers: {
    'get /api/contributors/{id}/credits': () => [credit('b1', '吹响集结号'), credit('b2', '春耕')], 'get /api/contributors/{id}/changes': () => [change], ...answers,
  },
}, permissions);

it('lists who signs, with kind, post and how often', async () => {
  open('/contributors', []);
  expect(await screen.findByText('许应田')).toBeInTheDocument();
  expect(screen.getAllByText('个人')).toHaveLength(2);
  expect(screen.getByText('通讯员')).toBeInTheDocument();
  expect(screen.getByText('街道')).toBeInTheDocument();
});

it('shows what someone signed and leaves a reporter nothing to press', async () => {
  open('/contributors/c1/show', ['contributor.read']);
  expect(await screen.findByRole('link', { name: '吹响集结号' })).toHaveAttribute('href', expect.stringContaining('/articles/a-b1/show'));
  expect(await screen.findByText('“应田”并入“许应田”')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

it('merges one record into the one chosen', async () => {
  const merge = jest.fn((_: Call) => change);
  open('/contributors/c1/show', ['contributor.merge'], { 'post /api/contributors/{id}/merge': merge });
  fireEvent.click(await screen.findByRole('button', { name: '并入…' }));
  const dialog = within(await screen.findByRole('dialog', { name: '把“许应田”并入另一位作者' }));
  expect(dialog.getByRole('button', { name: '合并' })).toBeDisabled();
  fireEvent.mouseDown(dialog.getByRole('combobox', { name: '并入谁' }));
  fireEvent.click(await screen.findByRole('option', { name: '应田 · 街道 · 署名 1 次' }));
  fireEvent.click(dialog.getByRole('button', { name: '合并' }));
  await waitFor(() => expect(merge).toHaveBeenCalledWith({ path: { id: 'c1' }, body: { intoId: 'c2' } }));
});

it('splits off the credits chosen, under the name given', async () => {
  const split = jest.fn((_: Call) => ({ ...change, kind: 'split', toId: 'c2' }));
  open('/contributors/c1/show', ['contributor.merge'], { 'post /api/contributors/{id}/split': split });
  fireEvent.click(await screen.findByRole('button', { name: '拆分…' }));
  const dialog = within(await screen.findByRole('dialog', { name: '从“许应田”中拆出另一个人' }));
  fireEvent.click(await dialog.findByRole('checkbox', { name: /春耕/u }));
  fireEvent.change(dialog.getByLabelText(/新作者的单位/u), { target: { value: '区教育局' } });
  fireEvent.click(dialog.getByRole('button', { name: '拆分' }));
  await waitFor(() => expect(split).toHaveBeenCalledWith({ path: { id: 'c1' }, body: { printedName: '许应田', unit: '区教育局', bylineIds: ['b2'] } }));
});

it('takes a merge back', async () => {
  const undo = jest.fn((_: Call) => ({ ...change, undoneAt: '2026-11-21T02:00:00Z' }));
  open('/contributors/c1/show', ['contributor.merge'], { 'post /api/contributors/changes/{changeId}/undo': undo });
  fireEvent.click(await screen.findByRole('button', { name: '撤销: “应田”并入“许应田”' }));
  await waitFor(() => expect(undo).toHaveBeenCalledWith({ path: { changeId: 'h1' } }));
});
