import type { Actor, Role } from '../people/roles';
import { COMMISSION_STATUSES, COMMISSION_TRANSITIONS, commissionActions, commissionMove, commissionStatus, type CommissionFacts } from './commission-workflow';
import { reachableFrom } from './transition';

const actor = (id: string, ...roles: Role[]): Actor => ({ id, username: id, displayName: id, roles });
const commission = (given: Partial<CommissionFacts> = {}): CommissionFacts => ({ status: 'assigned', assigneeId: 'r', contributorId: null, createdById: 'e', ...given });

it('leaves no state unreached; filed follows the story', () => {
  expect([...reachableFrom('proposed', COMMISSION_TRANSITIONS)].sort()).toEqual(COMMISSION_STATUSES.filter((one) => one !== 'filed').sort());
  expect([commissionStatus('accepted', 'draft'), commissionStatus('accepted', 'filed'), commissionStatus('accepted', 'killed'), commissionStatus('dropped', 'filed')]).toEqual(['accepted', 'filed', 'accepted', 'dropped']);
});

it('is answered by whoever it is for, and by the desk for those without an account', () => {
  expect(commissionActions(actor('r', 'reporter'), commission())).toEqual(['accept', 'decline']);
  expect(commissionActions(actor('other', 'reporter'), commission())).toEqual([]);
  expect(commissionMove(actor('e', 'deskEditor'), commission(), 'accept', '')).toEqual({ ok: false, problem: 'notYours' });
  expect(commissionActions(actor('e', 'deskEditor'), commission({ assigneeId: null, contributorId: 'c' }))).toEqual(['edit', 'assign', 'accept', 'decline', 'drop']);
});

it('asks for a name to assign to, and a reason to decline or drop', () => {
  expect(commissionMove(actor('e', 'deskEditor'), commission({ status: 'proposed', assigneeId: null }), 'assign', '')).toEqual({ ok: false, problem: 'nobody' });
  expect(commissionMove(actor('r', 'reporter'), commission(), 'decline', ' ')).toEqual({ ok: false, problem: 'reasonMissing' });
  expect(commissionMove(actor('e', 'deskEditor'), commission({ status: 'accepted' }), 'drop', '时过境迁')).toEqual({ ok: true, value: 'dropped' });
});

it('lets whoever pitched change their pitch until it is assigned', () => {
  const pitch = commission({ status: 'proposed', assigneeId: null, createdById: 'r' });
  expect(commissionActions(actor('r', 'reporter'), pitch)).toEqual(['edit']);
  expect(commissionActions(actor('r', 'reporter'), { ...pitch, status: 'declined' })).toEqual([]);
});
