import fc from 'fast-check';
import { BLOCKING_CHECKS, PAGE_CHECKS } from '../layout/checks';
import { ROLES, type Role } from '../people/roles';
import { PROOF_ROUNDS, type Reading } from '../proofs/rounds';
import { isPulling, MOVE_OF_ROUND, MOVE_WANTS, movesFrom, PAGE_MOVES, PAGE_TRANSITIONS, pageMove, type PageProgress, pageWants, ROUND_OF_MOVE } from './page-workflow';
import { PAGE_STATUSES } from './statuses';
import { reachableFrom } from './transition';

const read = (...rounds: Reading['round'][]): Reading[] => rounds.map((round, index) => ({ round, isDelta: false, status: 'completed', assigneeId: `reader${index}`, overrideReason: '' }));
const page = (given: Partial<PageProgress> = {}): PageProgress =>
  ({ status: 'proof3', isLaidOut: true, layout: [], blockingFindings: 0, noticesUnapproved: [], readings: read('first', 'second', 'third'), marks: { open: 0, unverified: 0 }, isDeltaOwed: false, ...given });
const wants = (...given: Parameters<typeof pageWants>): string[] => pageWants(...given).map(({ want, params }) => [want, ...Object.values(params)].join(' '));

describe('the life of a page', () => {
  it('reaches every state but published, which follows the issue, and is signed only out of clean', () => {
    expect([...reachableFrom('planned', PAGE_TRANSITIONS)].sort()).toEqual(PAGE_STATUSES.filter((status) => !['published', 'dummy'].includes(status)).sort());
    expect(PAGE_TRANSITIONS.sign.from).toEqual(['clean']);
    for (const round of PROOF_ROUNDS) expect(ROUND_OF_MOVE[MOVE_OF_ROUND[round]]).toBe(round);
    expect(PAGE_MOVES.filter(isPulling)).toEqual(['proof1', 'proof2', 'proof3', 'clean']);
    expect(movesFrom('signed')).toEqual(['send', 'reopen']);
  });

  it('never becomes clean or signed with a round unread, a mark unsettled, a finding that blocks or a notice its client has not approved', () => {
    const progress: fc.Arbitrary<PageProgress> = fc.record({
      status: fc.constantFrom(...PAGE_STATUSES), isLaidOut: fc.boolean(), layout: fc.array(fc.record({ check: fc.constantFrom(...PAGE_CHECKS), severity: fc.constantFrom<'block' | 'warn'>('block', 'warn'), params: fc.constant({}) }), { maxLength: 2 }),
      blockingFindings: fc.nat(1), noticesUnapproved: fc.subarray(['清算公告']), readings: fc.subarray(read('first', 'second', 'third')), marks: fc.record({ open: fc.nat(1), unverified: fc.nat(1) }), isDeltaOwed: fc.boolean(),
    });
    fc.assert(fc.property(progress, fc.constantFrom<'clean' | 'sign'>('clean', 'sign'), fc.subarray([...ROLES]), (given, move, roles) => {
      const moved = pageMove({ roles }, given, move, '');
      if (!moved.ok) return;
      expect(given).toMatchObject({ isLaidOut: true, blockingFindings: 0, noticesUnapproved: [], marks: { open: 0, unverified: 0 }, isDeltaOwed: false });
      expect(given.readings).toHaveLength(3);
      expect(given.layout.every(({ severity }) => severity === 'warn')).toBe(true);
      expect(roles.some((role) => (PAGE_TRANSITIONS[move].roles as readonly Role[]).includes(role))).toBe(true);
    }));
  });

  it('says everything it is wanting, and nothing twice', () => {
    expect(wants(page(), 'clean')).toEqual([]);
    expect(wants(page({ readings: read('first'), marks: { open: 2, unverified: 1 }, blockingFindings: 3, isDeltaOwed: true, layout: [{ check: 'overset', severity: 'block', params: { lines: 3, characters: 27 } }] }), 'clean'))
      .toEqual(['overset 3 27', 'unread second', 'unread third', 'deltaUnread', 'openMarks 2', 'unverifiedMarks 1', 'blockingFindings 3']);
    expect(wants(page({ isLaidOut: false }), 'makeUp')).toEqual(['noLayout']);
    expect(wants(page({ layout: [{ check: 'emptyBlock', severity: 'warn', params: {} }, { check: 'short', severity: 'warn', params: {} }] }), 'makeUp')).toEqual(['emptyBlock']);
    expect(wants(page({ layout: [{ check: 'unreleased', severity: 'block', params: { title: '甲' } }] }), 'proof2')).toEqual([]);
    const unapproved = page({ noticesUnapproved: ['清算公告', '遗失声明'], layout: [{ check: 'unapproved', severity: 'warn', params: { title: '清算公告' } }] });
    for (const move of ['clean', 'sign'] as const) expect(wants(unapproved, move)).toEqual(['noticesUnapproved 2 《清算公告》《遗失声明》']);
    for (const move of ['makeUp', 'proof1', 'proof3'] as const) expect(wants(unapproved, move)).toEqual([]);
    expect(wants(page({ readings: [] }), 'proof3')).toEqual(['unread first', 'unread second']);
    for (const check of BLOCKING_CHECKS) for (const { want } of pageWants(page({ layout: [{ check, severity: 'block', params: {} }] }), 'clean')) expect(MOVE_WANTS).toContain(want);
  });
});
