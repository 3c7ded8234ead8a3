import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Permission } from '@domain/people/permissions';
import type { Call } from '../testing/newsroom';
import { openPanel } from '../testing/newsroom';
import { users } from '.';

const person = (changes: object = {}) => ({
  id: 'u1', version: 1, username: 'desk-editor', displayName: '陈黎', roles: ['deskEditor', 'proofreader'], active: true, createdAt: '2026-11-21T01:00:00Z', updatedAt: '2026-11-21T01:00:00Z', ...changes,
});
const room = (...people: ReturnType<typeof person>[]) => ({ records: { users: people }, answers: {} as Record<string, (call: Call) => unknown> });
const open = (address: string, newsroom: ReturnType<typeof room>, permissions: Permission[] = []) => openPanel(address, [users], newsroom, permissions);

it('lists people with their posts in words', async () => {
  open('/users', room(person()));
  expect(await screen.findByText('陈黎')).toBeInTheDocument();
  expect(screen.getByText('责任编辑 · 校对')).toBeInTheDocument();
});

it('shows a reporter a person, and nothing to do with the account', async () => {
  open('/users/u1/show', room(person()), ['user.read']);
  expect(await screen.findByText('责任编辑 · 校对')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

it.each(['/users/u1', '/users/create'])('keeps %s closed to a reporter', async (address) => {
  open(address, room(person()), ['user.read']);
  expect(await screen.findByText('您的岗位看不到这里')).toBeInTheDocument();
});

it('asks before it switches an account off', async () => {
  const newsroom = room(person());
  const off = jest.fn((_: Call) => person({ active: false }));
  newsroom.answers['delete /api/users/{id}'] = off;
  open('/users/u1/show', newsroom, ['user.manage']);
  fireEvent.click(await screen.findByRole('button', { name: '停用' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(off).not.toHaveBeenCalled();
  fireEvent.click(dialog.getByRole('button', { name: '确认' }));
  await waitFor(() => expect(off).toHaveBeenCalledWith({ path: { id: 'u1' } }));
});

it('saves the posts ticked by name, and a password only when one was typed', async () => {
  const newsroom = room(person());
  open('/users/u1', newsroom, ['user.manage']);
  fireEvent.click(await screen.findByRole('checkbox', { name: '主编' }));
  fireEvent.click(screen.getByRole('checkbox', { name: '校对' }));
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() => expect(newsroom.records.users[0]).toMatchObject({ version: 2, roles: ['deskEditor', 'editorInChief'] }));
  expect(newsroom.records.users[0]).not.toHaveProperty('password');
});
