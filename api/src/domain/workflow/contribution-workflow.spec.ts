import type { Actor, Role } from '../people/roles';
import { CONTRIBUTION_STATUSES, CONTRIBUTION_TRANSITIONS, contributionActions, contributionMove, type ContributionStatus, writesWhatTheyFile } from './contribution-workflow';
import { reachableFrom } from './transition';

const someone = (...roles: Role[]): Actor => ({ id: '1', username: 'a', displayName: '甲', roles });

describe('a contribution', () => {
  it('can come to every state, and leaves a story never', () => {
    expect([...reachableFrom<ContributionStatus>('waiting', CONTRIBUTION_TRANSITIONS)].sort()).toEqual([...CONTRIBUTION_STATUSES].sort());
    expect(contributionActions(someone('editorInChief'), { status: 'filed' })).toEqual([]);
  });

  it('is laid aside with a reason, and by the desk', () => {
    expect(contributionMove(someone('deskEditor'), { status: 'waiting' }, 'decline', ' ')).toEqual({ ok: false, problem: 'reasonMissing' });
    expect(contributionMove(someone('reporter'), { status: 'waiting' }, 'decline', '不用')).toEqual({ ok: false, problem: 'notYourPost' });
  });

  it('makes its reporter an author, and an editor who takes it in none', () => {
    expect([someone('reporter'), someone('deskEditor'), someone('reporter', 'chiefSub')].map(writesWhatTheyFile)).toEqual([true, false, false]);
  });
});
