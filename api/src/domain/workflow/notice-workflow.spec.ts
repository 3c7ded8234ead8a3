import type { Actor, Role } from '../people/roles';
import { NOTICE_TRANSITIONS, noticeActions, noticeMove } from './notice-workflow';
import { NOTICE_STATUSES } from './statuses';
import { reachableFrom } from './transition';

const person = (...roles: Role[]): Actor => ({ id: 'a', username: 'a', displayName: '甲', roles });
const filed = (status: (typeof NOTICE_STATUSES)[number]) => ({ status, origin: 'filed' as const, deletedAt: null });

it('reaches every state, and none but the table’s', () => {
  expect([...reachableFrom('received', NOTICE_TRANSITIONS)].sort()).toEqual([...NOTICE_STATUSES].sort());
});

it('lets the clerk accept, quote and approve in this order, and nobody else', () => {
  const clerk = person('noticeClerk');
  expect(noticeMove(clerk, filed('received'), 'verify', '')).toEqual({ ok: true, value: 'verified' });
  expect(noticeMove(clerk, filed('received'), 'approve', '')).toEqual({ ok: false, problem: 'wrongState' });
  expect(noticeMove(clerk, filed('quoted'), 'approve', '')).toEqual({ ok: true, value: 'approved' });
  expect(noticeMove(person('reporter', 'pageEditor', 'admin'), filed('received'), 'verify', '')).toEqual({ ok: false, problem: 'notYourPost' });
});

it('asks why when a notice is sent back or cancelled, and lets none that was printed be cancelled', () => {
  const clerk = person('noticeClerk');
  expect(noticeMove(clerk, filed('approved'), 'cancel', ' ')).toEqual({ ok: false, problem: 'reasonMissing' });
  expect(noticeMove(clerk, filed('placed'), 'cancel', '委托人撤回')).toEqual({ ok: true, value: 'cancelled' });
  expect(noticeMove(clerk, filed('published'), 'cancel', '委托人撤回')).toEqual({ ok: false, problem: 'wrongState' });
});

it('offers what can be done now, and nothing for a notice of the past but its correction', () => {
  expect(noticeActions(person('noticeClerk'), filed('received'))).toEqual(['edit', 'delete', 'papers', 'runs', 'verify', 'cancel']);
  expect(noticeActions(person('noticeClerk'), filed('published'))).toEqual(['papers', 'certify']);
  expect(noticeActions(person('reporter'), filed('received'))).toEqual([]);
  expect(noticeActions(person('archivist'), { status: 'published', origin: 'imported', deletedAt: null })).toEqual(['edit', 'delete']);
});
