import fc from 'fast-check';
import { type Actor, ROLES, type Role } from '../people/roles';
import { PAGE_STATUSES } from '../workflow/statuses';
import { isRead, mayRead, nextRound, PROOF_MOVES, PROOF_ROUNDS, PROOF_STATUSES, PROOF_TRANSITIONS, proofActions, proofMove, type Reading, takesMarks } from './rounds';

const actor = (id: string, ...roles: Role[]): Actor => ({ id, username: id, displayName: id, roles });
const people = ['甲', '乙', '丙', '丁'];
const reading: fc.Arbitrary<Reading> = fc.record({
  round: fc.constantFrom(...PROOF_ROUNDS), isDelta: fc.constant(false), status: fc.constantFrom(...PROOF_STATUSES), assigneeId: fc.option(fc.constantFrom(...people), { nil: null }), overrideReason: fc.constantFrom('', '', '人手不足'),
});
const of = (round: Reading['round'], assigneeId: string | null, status: Reading['status'] = 'completed', rest: Partial<Reading> = {}): Reading => ({ round, isDelta: false, status, assigneeId, overrideReason: '', ...rest });

describe('the three readers of a page', () => {
  it('are never its editor, and never one person twice, whatever was read before', () => {
    fc.assert(fc.property(fc.array(reading, { maxLength: 6 }), fc.constantFrom<'first' | 'second' | 'third'>('first', 'second', 'third'), fc.constantFrom(...people), fc.option(fc.constantFrom(...people), { nil: null }), (readings, round, person, pageEditorId) => {
      if (!mayRead({ round, isDelta: false }, person, { pageEditorId, readings }).ok) return;
      expect(person).not.toBe(pageEditorId);
      const others = readings.filter((one) => one.round !== 'clean' && one.round !== round && !['declined', 'superseded'].includes(one.status) && one.overrideReason === '');
      expect(others.map(({ assigneeId }) => assigneeId)).not.toContain(person);
    }));
  });

  it.each<[string, Reading[], Parameters<typeof mayRead>[0], string, string | true]>([
    ['a second round by the reader of the first is refused', [of('first', '甲')], { round: 'second', isDelta: false }, '甲', 'readAlready'],
    ['the same round again stays with its reader', [of('first', '甲')], { round: 'first', isDelta: false }, '甲', true],
    ['the page’s editor reads none', [], { round: 'third', isDelta: false }, '编', 'isPageEditor'],
    ['nor a late change', [], { round: 'third', isDelta: true }, '编', 'isPageEditor'],
    ['a late change may be read by whoever read before', [of('first', '甲'), of('third', '丙')], { round: 'third', isDelta: true }, '甲', true],
    ['the clean proof anybody may read', [of('first', '甲')], { round: 'clean', isDelta: false }, '编', true],
    ['who handed a round back may read another', [of('first', '甲', 'declined')], { round: 'second', isDelta: false }, '甲', true],
    ['who never came to read it too', [of('first', '甲', 'superseded')], { round: 'second', isDelta: false }, '甲', true],
    ['an exception binds nobody further', [of('second', '甲', 'completed', { overrideReason: '人手不足' })], { round: 'third', isDelta: false }, '甲', true],
  ])('%s', (_, readings, proof, person, expected) => {
    const read = mayRead(proof, person, { pageEditorId: '编', readings });
    expect(read.ok ? true : read.problem).toBe(expected);
  });
});

describe('a proof in its reader’s hands', () => {
  const page = { status: 'proof1' as const, pageEditorId: '编', readings: [] as Reading[] };
  const proof = { round: 'first' as const, isDelta: false, status: 'pulled' as const, assigneeId: '甲' };

  it('moves only as the table says, and only by its reader', () => {
    fc.assert(fc.property(fc.constantFrom(...PROOF_STATUSES), fc.constantFrom(...PROOF_MOVES), fc.constantFrom(...people), fc.option(fc.constantFrom(...people), { nil: null }), fc.subarray([...ROLES]), fc.constantFrom('', '有事'), (status, move, person, assigneeId, roles, reason) => {
      const moved = proofMove({ ...actor(person), roles }, { ...proof, status, assigneeId }, page, move, reason);
      const { from, roles: allowed, ...rest } = PROOF_TRANSITIONS[move];
      const isAllowed = (from as readonly string[]).includes(status) && roles.some((role) => (allowed as readonly Role[]).includes(role)) && (!('needsReason' in rest) || reason !== '')
        && (assigneeId === person || (assigneeId === null && move === 'accept'));
      expect(moved.ok).toBe(isAllowed);
    }));
  });

  it('goes to whoever takes it, but never to the page’s editor', () => {
    expect(proofMove(actor('编', 'pageEditor'), { ...proof, assigneeId: null }, page, 'accept', '')).toEqual({ ok: false, problem: 'isPageEditor' });
    expect(proofMove(actor('乙', 'proofreader'), { ...proof, assigneeId: null }, page, 'accept', '').ok).toBe(true);
  });

  it('is settled with the signature of its page, where it is the clean one', () => {
    const clean = { ...proof, round: 'clean' as const };
    const [reader, editor] = [actor('甲', 'proofreader'), actor('主', 'editorInChief')];
    expect(proofActions(reader, clean, { ...page, status: 'clean', isLatest: true })).toEqual(['accept', 'decline', 'complete', 'mark']);
    for (const status of ['signed', 'sent', 'published'] as const) for (const person of [reader, editor]) expect(proofActions(person, clean, { ...page, status, isLatest: true })).toEqual([]);
    expect(PROOF_MOVES.filter((move) => proofMove(reader, clean, { ...page, status: 'proof3' }, move, '有事').ok)).toEqual([]);
  });

  it('takes marks while it is the newest and the page is not signed', () => {
    expect(takesMarks({ status: 'completed' }, { status: 'proof1', isLatest: true })).toBe(true);
    expect(takesMarks({ status: 'completed' }, { status: 'proof2', isLatest: false })).toBe(false);
    expect(takesMarks({ status: 'pulled' }, { status: 'signed', isLatest: true })).toBe(false);
    expect(takesMarks({ status: 'superseded' }, { status: 'proof1', isLatest: true })).toBe(false);
  });

  it('shows each the acts that are theirs', () => {
    const shown = { ...page, isLatest: true };
    expect(proofActions(actor('甲', 'proofreader'), proof, shown)).toEqual(['accept', 'decline', 'complete', 'mark']);
    expect(proofActions(actor('编', 'pageEditor'), proof, shown)).toEqual(['mark', 'reassign']);
    expect(proofActions(actor('记', 'reporter'), proof, shown)).toEqual([]);
  });
});

describe('the round that is due', () => {
  it.each<[string, (typeof PAGE_STATUSES)[number], Reading[], boolean, string | null]>([
    ['the first of a page made up', 'madeUp', [], false, 'first'], ['the first again while nobody has read it', 'proof1', [of('first', '甲', 'declined')], false, 'first'],
    ['the second once the first is read', 'proof1', [of('first', '甲')], false, 'second'], ['the third', 'proof2', [of('first', '甲'), of('second', '乙')], false, 'third'],
    ['clean after three', 'proof3', [of('third', '丙')], false, 'clean'], ['the third again for a late change', 'proof3', [of('third', '丙')], true, 'third'],
    ['clean again after a change', 'clean', [], false, 'clean'], ['none before make-up', 'dummy', [], false, null], ['none once signed', 'signed', [], false, null],
  ])('is %s', (_, status, readings, isDeltaOwed, expected) => expect(nextRound(status, readings, isDeltaOwed)).toBe(expected));

  it('counts a round as read by its newest proof alone', () => {
    expect(isRead('first', [of('first', '甲'), of('first', '甲', 'pulled')])).toBe(false);
    expect(isRead('third', [of('third', '丙'), of('third', '甲', 'pulled', { isDelta: true })])).toBe(true);
  });
});
