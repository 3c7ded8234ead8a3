import fc from 'fast-check';
import { endOfNewsroomDay, newsroomDay, newsroomHour } from '../calendar/newsroom-day';
import { type Actor, ROLES } from '../people/roles';
import { ARTICLE_MOVES, ARTICLE_STATUSES, articleMoves } from './article-workflow';
import { assignable, inQueue, isInReview, NEXT_REVIEW, type QueuedStory, QUEUES, queuesOf } from './queues';

const NOW = new Date('2026-11-24T12:00:00+08:00');
const PEOPLE = ['a', 'b', 'c', 'd'] as const;
const person = fc.option(fc.constantFrom(...PEOPLE));
const story = fc.record<QueuedStory>({
  status: fc.constantFrom(...ARTICLE_STATUSES), createdById: person, deletedAt: fc.option(fc.constant('2026-11-01T00:00:00Z'), { freq: 8 }), authorIds: fc.subarray([...PEOPLE]),
  firstReviewedById: person, secondReviewedById: person, releasedById: person, needsClearance: fc.boolean(), clearedBy: fc.constantFrom('', '区委办'), openComments: fc.constantFrom(0, 1),
  assigneeId: person, dueAt: fc.option(fc.constantFrom('2026-11-24T03:00:00Z', '2026-11-24T09:00:00Z', '2026-11-25T09:00:00Z')), lastMove: fc.option(fc.constantFrom(...ARTICLE_MOVES)), isPlaced: fc.boolean(),
});
const actor = fc.record({ id: fc.constantFrom(...PEOPLE), roles: fc.subarray([...ROLES]) }).map(({ id, roles }): Actor => ({ id, username: id, displayName: id, roles }));

it('never puts before anyone what they may not sign', () => {
  fc.assert(fc.property(actor, story, (me, one) => {
    if (!inQueue('toReview', me, one, NOW) || !isInReview(one.status)) return;
    expect(articleMoves(me, one).open).toContain(NEXT_REVIEW[one.status]);
    expect([null, me.id]).toContain(one.assigneeId);
  }));
});

it('keeps what is deleted off every desk, and what is late apart from what is due', () => {
  fc.assert(fc.property(actor, story, (me, one) => {
    const piles = QUEUES.filter((queue) => inQueue(queue, me, one, NOW));
    if (one.deletedAt !== null) expect(piles).toEqual([]);
    expect(piles.includes('due') && piles.includes('overdue')).toBe(false);
    if (piles.includes('returned')) expect(piles).toContain('mine');
  }));
});

it('puts a story only into the hands of someone whose next step it is', () => {
  fc.assert(fc.property(actor, story, (someone, one) => {
    if (!assignable(someone, one).ok || !isInReview(one.status)) return;
    const cleared = { ...one, clearedBy: '区委办', openComments: 0 };
    expect(inQueue('toReview', someone, { ...cleared, assigneeId: someone.id }, NOW)).toBe(true);
  }));
});

it('opens everyone on a pile of their own', () => {
  const opened = (...roles: Actor['roles']): string => queuesOf({ roles })[0];
  expect([opened('reporter'), opened('deskEditor'), opened('editorInChief'), opened('pageEditor'), opened('proofreader')]).toEqual(['mine', 'toReview', 'toReview', 'pool', 'pool']);
});

it('reads days by the newsroom’s clock', () => {
  expect([newsroomDay('2026-11-23T16:00:00Z'), newsroomHour('2026-11-23T16:30:00Z'), endOfNewsroomDay('2026-11-24T00:10:00+08:00').toISOString()]).toEqual(['2026-11-24', 0, '2026-11-24T16:00:00.000Z']);
});
