import fc from 'fast-check';
import { ARTICLE_MOVES, ARTICLE_STATUSES } from './article-workflow';
import { type Standing, statusSentence } from './status-sentence';

const NOON = new Date('2026-11-24T12:00:00+08:00');
const story = (given: Partial<Standing> = {}): Standing => ({
  status: 'firstReviewed', characterCount: 1_080, targetLength: 1_200, dueAt: '2026-11-24T14:00:00+08:00', assigneeName: '陈黎', authorNames: ['许应田'], writerName: null, lastMove: null,
  needsClearance: false, clearedBy: '', embargoUntil: null, ...given,
});
const kinds = (given: Partial<Standing>): string[] => statusSentence(story(given), NOON).map(({ kind }) => kind);

it('says stage, hand, length and time: 二审中 · 陈黎 · 差 120 字 · 14:00 截稿', () => {
  expect(statusSentence(story(), NOON)).toEqual([
    { kind: 'stage', stage: 'secondReview' }, { kind: 'person', name: '陈黎' }, { kind: 'short', characters: 120 }, { kind: 'due', at: '2026-11-24T14:00:00+08:00', isToday: true },
  ]);
});

it.each<[string, Partial<Standing>, object]>([
  ['who writes in it now before whose it is', { writerName: '王某' }, { kind: 'writing', name: '王某' }],
  ['that nobody has it in hand', { assigneeName: null }, { kind: 'unassigned' }],
  ['the author of a draft', { status: 'draft', assigneeName: null }, { kind: 'person', name: '许应田' }],
  ['why it came back, and from whom', { status: 'draft', lastMove: { action: 'sendBack', reason: '缺数字', actorName: '陈黎' } }, { kind: 'reason', reason: '缺数字', name: '陈黎' }],
  ['that it is too long', { characterCount: 1_300 }, { kind: 'over', characters: 100 }],
  ['that a source has to clear it', { needsClearance: true }, { kind: 'clearance' }],
  ['until when it is held back', { embargoUntil: '2026-11-25T00:00:00+08:00' }, { kind: 'embargo', until: '2026-11-25T00:00:00+08:00' }],
  ['how late it is', { dueAt: '2026-11-24T10:30:00+08:00' }, { kind: 'overdue', at: '2026-11-24T10:30:00+08:00', minutes: 90 }],
  ['a time on another day as such', { dueAt: '2026-11-25T00:30:00+08:00' }, { kind: 'due', at: '2026-11-25T00:30:00+08:00', isToday: false }],
])('says %s', (_, given, part) => {
  expect(statusSentence(story(given), NOON)).toContainEqual(part);
});

it('is silent about what is done with: no length, no time, nobody’s turn', () => {
  expect(kinds({ status: 'released' })).toEqual(['stage']);
  expect(kinds({ status: 'published', embargoUntil: '2027-01-01T00:00:00Z' })).toEqual(['stage']);
  expect(kinds({ characterCount: 1_150, dueAt: null, needsClearance: true, clearedBy: '区委办' })).toEqual(['stage', 'person']);
});

it('begins with the stage and says nothing twice, whatever the story', () => {
  const moment = fc.option(fc.date({ min: new Date('2026-11-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => date.toISOString()));
  const name = fc.option(fc.constantFrom('陈黎', '王某'));
  fc.assert(fc.property(fc.record<Standing>({
    status: fc.constantFrom(...ARTICLE_STATUSES), characterCount: fc.nat(3_000), targetLength: fc.option(fc.integer({ min: 1, max: 3_000 })), dueAt: moment, assigneeName: name, authorNames: fc.array(fc.constant('甲'), { maxLength: 2 }),
    writerName: name, lastMove: fc.option(fc.record({ action: fc.constantFrom(...ARTICLE_MOVES), reason: fc.constantFrom('', '缺数字'), actorName: fc.constant('乙') })), needsClearance: fc.boolean(),
    clearedBy: fc.constantFrom('', '区委办'), embargoUntil: moment,
  }), (given) => {
    const said = statusSentence(given, NOON).map(({ kind }) => kind);
    expect(said[0]).toBe('stage');
    expect(new Set(said).size).toBe(said.length);
    expect(said.includes('due') && said.includes('overdue')).toBe(false);
  }));
});
