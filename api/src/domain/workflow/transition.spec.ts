import fc from 'fast-check';
import { ROLES } from '../people/roles';
import { ARTICLE_STATUSES, ARTICLE_TRANSITIONS } from './article-workflow';
import { maySign, type ReviewStage, type Signatures } from './three-reviews';
import { reachableFrom, transition } from './transition';

describe('the life of a story', () => {
  const table = ARTICLE_TRANSITIONS;

  it('reaches every state from a draft, but published, which the press alone makes', () => {
    expect([...reachableFrom('draft', table)].sort()).toEqual(ARTICLE_STATUSES.filter((status) => status !== 'published').sort());
  });

  it('leads back to a draft from every state short of print', () => {
    for (const status of ARTICLE_STATUSES.filter((one) => one !== 'published')) expect(reachableFrom(status, table)).toContain('draft');
  });

  it('never leaves a state by a move that is not in the table', () => {
    fc.assert(fc.property(fc.constantFrom(...ARTICLE_STATUSES), fc.constantFrom(...Object.values(table)), fc.subarray([...ROLES]), fc.string(), (status, move, roles, reason) => {
      const moved = transition(move, status, { roles }, reason);
      const isAllowed = (move.from as readonly string[]).includes(status) && roles.some((role) => (move.roles as readonly string[]).includes(role)) && (!('needsReason' in move) || reason.trim() !== '');
      expect(moved.ok).toBe(isAllowed);
    }));
  });

  it('asks whoever stops a story for a reason', () => {
    for (const action of ['sendBack', 'hold', 'kill'] as const) {
      expect(transition(table[action], 'filed', { roles: ['editorInChief'] }, ' ')).toEqual({ ok: false, problem: 'reasonMissing' });
    }
  });

  it('lets no reporter review, and no desk editor release', () => {
    expect(transition(table.firstReview, 'filed', { roles: ['reporter'] }, '')).toEqual({ ok: false, problem: 'notYourPost' });
    expect(transition(table.release, 'secondReviewed', { roles: ['deskEditor', 'chiefSub'] }, '')).toEqual({ ok: false, problem: 'notYourPost' });
  });
});

describe('the three reviews', () => {
  const people = ['甲', '乙', '丙', '丁'];
  const signature = fc.option(fc.constantFrom(...people), { nil: null });
  const signatures = fc.record<Signatures>({ authorIds: fc.subarray(people), firstReviewedById: signature, secondReviewedById: signature, releasedById: signature });

  it('are never signed by an author, nor two of them by one person', () => {
    fc.assert(fc.property(fc.constantFrom<ReviewStage>('firstReview', 'secondReview', 'release'), fc.constantFrom(...people), signatures, (stage, person, signed) => {
      const field = ({ firstReview: 'firstReviewedById', secondReview: 'secondReviewedById', release: 'releasedById' } as const)[stage];
      if (!maySign(stage, person, signed).ok) return;
      const after = { ...signed, [field]: person };
      const reviewers = [after.firstReviewedById, after.secondReviewedById, after.releasedById].filter((one) => one === person);
      expect(reviewers).toHaveLength(1);
      expect(after.authorIds).not.toContain(person);
    }));
  });

  it('say which of the two rules stands in the way', () => {
    const signed = { authorIds: ['甲'], firstReviewedById: '乙', secondReviewedById: null, releasedById: null };
    expect(maySign('secondReview', '甲', signed)).toEqual({ ok: false, problem: 'isAuthor' });
    expect(maySign('secondReview', '乙', signed)).toEqual({ ok: false, problem: 'reviewedAlready' });
    expect(maySign('secondReview', '丙', signed).ok).toBe(true);
  });
});
