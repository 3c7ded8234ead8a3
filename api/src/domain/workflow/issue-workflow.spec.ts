import { ROLES } from '../people/roles';
import { ISSUE_MOVES, ISSUE_TRANSITIONS, type IssueProgress, issueMove, issueMovesOf, PRINTED } from './issue-workflow';
import { ISSUE_STATUSES, type IssueStatus } from './statuses';
import { reachableFrom } from './transition';

const chief = { roles: ['editorInChief'] as const };
const issue = (given: Partial<IssueProgress> = {}): IssueProgress => ({ status: 'copyClosed', pages: ['signed', 'signed'], preflight: { blocking: 0, toConfirm: 0 }, ...given });

describe('the life of an issue', () => {
  it('leads from planned to every state', () => expect([...reachableFrom<IssueStatus>('planned', ISSUE_TRANSITIONS)].sort()).toEqual([...ISSUE_STATUSES].sort()));

  it('never leads back from what is printed', () => {
    for (const move of ISSUE_MOVES) {
      const { from, to } = ISSUE_TRANSITIONS[move];
      if (from.some((status: IssueStatus) => PRINTED.includes(status))) expect(PRINTED).toContain(to);
    }
  });

  it('is moved by the chief sub and the editor-in-chief alone, and closed by the latter', () => {
    for (const role of ROLES) {
      const mine = ISSUE_STATUSES.flatMap((status) => issueMovesOf({ roles: [role] }, status));
      if (!['chiefSub', 'editorInChief'].includes(role)) expect(mine).toEqual([]);
      expect(mine.includes('sign')).toBe(role === 'editorInChief');
    }
  });

  it.each<[string, Partial<IssueProgress>, string, unknown]>([
    ['closes when nothing is in the way', {}, '', { ok: true, value: 'signed' }],
    ['does not close while the preflight blocks, whatever reason is given', { preflight: { blocking: 1, toConfirm: 0 } }, '赶时间', { ok: false, problem: 'preflight' }],
    ['asks for a reason to pass over the rest', { preflight: { blocking: 0, toConfirm: 2 } }, ' ', { ok: false, problem: 'unconfirmed' }],
    ['takes the reason', { preflight: { blocking: 0, toConfirm: 2 } }, '版权栏印在中缝', { ok: true, value: 'signed' }],
    ['does not close without a page', { pages: [] }, '', { ok: false, problem: 'noPages' }],
  ])('%s', (_, given, reason, expected) => expect(issueMove(chief, issue(given), 'sign', reason)).toEqual(expected));

  it('is printed when every page has been handed over', () => {
    expect(issueMove(chief, issue({ status: 'signed', pages: ['sent', 'signed'] }), 'print', '')).toEqual({ ok: false, problem: 'notSent' });
    expect(issueMove(chief, issue({ status: 'signed', pages: ['sent', 'sent'] }), 'print', '').ok).toBe(true);
  });
});
