import fc from 'fast-check';
import { type Actor, ROLES, type Role } from '../people/roles';
import { reachableFrom } from '../workflow/transition';
import { checkMark, errorPlaceOf, isDoubledAt, MARK_MOVES, MARK_STATUSES, MARK_TRANSITIONS, markActions, type MarkFacts, markMove, weightOfMark } from './marks';
import type { MarkPlace } from './places';
import { groupOf, MARK_SIGNS, SIGN_GROUPS, SIGN_NEEDS } from './signs';

const actor = (id: string, ...roles: Role[]): Actor => ({ id, username: id, displayName: id, roles });
const mark = (given: Partial<MarkFacts> = {}): MarkFacts => ({ status: 'open', createdById: '校', assigneeId: '版', answeredById: null, ...given });
const on = (given: Partial<Extract<MarkPlace, { kind: 'text' }>> = {}): MarkPlace =>
  ({ kind: 'text', itemId: 'a', part: 'body', paragraph: 0, start: 0, end: 2, quote: '港闻', boxes: [], articleId: 'a', noticeId: null, photoId: null, furniture: null, ...given });

describe('the signs', () => {
  it('are the twenty-two, each in one group, each with what it needs', () => {
    expect(MARK_SIGNS).toHaveLength(22);
    expect(new Set(MARK_SIGNS).size).toBe(22);
    expect(Object.keys(SIGN_NEEDS).sort()).toEqual([...MARK_SIGNS].sort());
    for (const sign of MARK_SIGNS) expect(SIGN_GROUPS[groupOf(sign)]).toContain(sign);
  });

  it.each<[Parameters<typeof checkMark>[0], MarkPlace, string | null]>([
    [{ sign: 'correct', from: '港闻', to: '', comment: '', amount: null }, on(), 'to missing'],
    [{ sign: 'correct', from: '港闻', to: '港闻', comment: '', amount: null }, on(), 'to same'],
    [{ sign: 'correct', from: '港闻', to: '港闸', comment: '', amount: null }, on(), null],
    [{ sign: 'delete', from: '', to: '', comment: '', amount: null }, on({ quote: '' }), 'from missing'],
    [{ sign: 'delete', from: '', to: '', comment: '', amount: null }, { kind: 'box', x: 0, y: 0, width: 1, height: 1 }, null],
    [{ sign: 'space', from: '', to: '', comment: '', amount: null }, on(), 'amount missing'],
    [{ sign: 'note', from: '', to: '', comment: '', amount: null }, on(), 'comment missing'],
    [{ sign: 'newParagraph', from: '', to: '', comment: '', amount: null }, on(), null],
  ])('%j says what it lacks', (words, place, expected) => {
    const checked = checkMark(words, place, null);
    expect(checked.ok ? null : `${checked.problem.field} ${checked.problem.rule}`).toBe(expected);
  });

  it('refuses a class of error that is none', () => expect(checkMark({ sign: 'delete', from: '的', to: '', comment: '', amount: null }, on(), 'evil').ok).toBe(false));
});

describe('the life of a mark', () => {
  it('reaches every state, and none from verified', () => {
    expect([...reachableFrom('open', MARK_TRANSITIONS)].sort()).toEqual([...MARK_STATUSES].sort());
    expect([...reachableFrom('verified', MARK_TRANSITIONS)]).toEqual(['verified']);
  });

  it('is answered by whoever must act and settled by another, in every order of hands', () => {
    fc.assert(fc.property(fc.constantFrom(...MARK_STATUSES), fc.constantFrom(...MARK_MOVES), fc.subarray([...ROLES]), fc.constantFrom('校', '版', '记'), fc.constantFrom('校', '版', null), fc.constantFrom('', '理由'), (status, move, roles, person, answeredById, reason) => {
      const moved = markMove({ ...actor(person), roles }, mark({ status, answeredById }), move, reason);
      if (!moved.ok) return;
      expect(MARK_TRANSITIONS[move].from).toContain(status);
      expect(roles.some((role) => (MARK_TRANSITIONS[move].roles as readonly Role[]).includes(role))).toBe(true);
      if (move === 'refuse' || move === 'reopen') expect(reason).not.toBe('');
      if (move === 'verify') expect(answeredById).not.toBe(person);
      if ((move === 'done' || move === 'refuse') && !roles.some((role) => ['deskEditor', 'chiefSub', 'editorInChief', 'pageEditor'].includes(role))) expect(person).toBe('版');
    }));
  });

  it('shows each the acts that are theirs', () => {
    expect(markActions(actor('校', 'proofreader'), mark())).toEqual(['edit', 'remove']);
    expect(markActions(actor('版', 'pageEditor'), mark())).toEqual(['done', 'refuse']);
    expect(markActions(actor('版', 'pageEditor'), mark({ status: 'done', answeredById: '版' }))).toEqual(['reopen']);
    expect(markActions(actor('二', 'proofreader'), mark({ status: 'done', answeredById: '版' }))).toEqual(['verify', 'reopen']);
    expect(markActions(actor('二', 'chiefSub'), mark({ status: 'verified', answeredById: '版' }))).toEqual([]);
    expect(markActions(actor('公', 'noticeClerk'), mark())).toEqual([]);
    expect(markActions(actor('公', 'noticeClerk'), mark({ assigneeId: '公' }))).toEqual(['done', 'refuse']);
    expect(markActions(actor('记', 'reporter'), mark({ assigneeId: '记' }))).toEqual([]);
  });
});

describe('what a mark weighs', () => {
  it.each<[MarkPlace, string, boolean]>([
    [on(), 'body', false], [on({ part: 'headline' }), 'headline', true], [on({ part: 'furniture', articleId: null, furniture: 'masthead' }), 'nameplate', true], [on({ part: 'furniture', articleId: null, furniture: 'folio' }), 'folio', true],
    [on({ part: 'furniture', articleId: null, furniture: 'colophon' }), 'colophon', false], [on({ part: 'caption', articleId: null, photoId: 'p' }), 'caption', false], [on({ articleId: null, noticeId: 'n' }), 'notice', false],
  ])('%#: an error stands in the %s', (place, expected, isDoubled) => {
    expect(errorPlaceOf(place)).toBe(expected);
    expect(isDoubledAt(place)).toBe(isDoubled);
  });

  it('is weighed by class, twice where it must be', () => {
    expect([weightOfMark('oneCharacter', false), weightOfMark('oneCharacter', true), weightOfMark('punctuation', true), weightOfMark(null, true)]).toEqual([1, 2, 0.2, null]);
  });
});
