import fc from 'fast-check';
import { METHOD_2020 } from './error-classes';
import { byReader, ERROR_STAGES, type LedgerEntry } from './ledger';
import { answeredPages, maySeeQualityOf, personCount, personRate, type WorkedPage } from './person';

const entry = (changes: Partial<LedgerEntry> = {}): LedgerEntry => ({ classId: 'oneCharacter', wrongText: '人选', place: 'body', pageId: 'p1', stage: 'first', isCarriedOut: true, byId: 'li', ...changes });
const page = (changes: Partial<WorkedPage> = {}): WorkedPage => ({ id: 'p1', issueId: 'i1', publishedOn: '2026-11-17', works: ['first'], characters: 6_314, ...changes });
const inPrint = (changes: Partial<LedgerEntry> = {}): LedgerEntry => entry({ stage: 'print', byId: null, isCarriedOut: false, ...changes });

describe('the quality of a person', () => {
  it('is what they caught on the pages they read, against what others found there after them', () => {
    const entries = [entry(), entry({ wrongText: '按装', stage: 'second', byId: 'wang' }), inPrint({ wrongText: '闻', classId: 'fact' }), inPrint({ pageId: 'p2' })];
    const count = personCount(answeredPages('li', [page()], entries));
    expect(count).toMatchObject({ readings: 1, pages: 1, caught: 1, missed: 2, printed: 1, catchRate: 1 / 3 });
    expect(count.classes).toEqual([{ classId: 'oneCharacter', caught: 1, missed: 1, printed: 0 }, { classId: 'fact', caught: 0, missed: 1, printed: 1 }]);
    expect(count.stages.filter(({ caught, missed }) => caught + missed > 0)).toEqual([
      { stage: 'first', caught: 1, missed: 0, printed: 0 }, { stage: 'second', caught: 0, missed: 1, printed: 0 }, { stage: 'print', caught: 0, missed: 1, printed: 1 },
    ]);
  });

  it('holds whoever made up or signed a page to what was printed on it, without a catch rate', () => {
    const count = personCount(answeredPages('gong', [page({ works: ['makeUp', 'sign'] })], [entry(), inPrint()]));
    expect(count).toMatchObject({ readings: 0, pages: 1, caught: 0, missed: 1, printed: 1, catchRate: null });
  });

  it('asks nobody about what was found before their last reading', () => {
    expect(personCount(answeredPages('wang', [page({ works: ['first', 'third'] })], [entry({ stage: 'second' })]))).toMatchObject({ readings: 2, pages: 1, missed: 0, catchRate: null });
  });

  it('rates each issue by itself: what is printed wrong alike in two issues counts three times in each', () => {
    const pages = [page(), page({ id: 'p2', issueId: 'i2', publishedOn: '2026-11-24' })];
    const entries = pages.flatMap(({ id }) => Array.from({ length: 5 }, () => inPrint({ pageId: id })));
    expect(personRate(answeredPages('li', pages, entries), () => METHOD_2020)).toMatchObject({ score: 6, characters: 12_628, passes: false });
    expect(personRate([], () => METHOD_2020)).toMatchObject({ rate: null, passes: true });
  });

  it('is the row of the ledger for whoever only reads, and loses no error of a page', () => {
    const anEntry = fc.record({
      classId: fc.constantFrom('oneCharacter', 'fact'), wrongText: fc.constantFrom('甲', '乙'), place: fc.constant('body' as const), pageId: fc.constantFrom('p1', 'p2'),
      stage: fc.constantFrom(...ERROR_STAGES), isCarriedOut: fc.boolean(), byId: fc.constantFrom('li', 'wang', null),
    });
    fc.assert(fc.property(fc.array(anEntry, { maxLength: 30 }), fc.constantFrom('first' as const, 'second' as const, 'third' as const), (drawn, round) => {
      const entries = drawn.map((one): LedgerEntry => ({ ...one, byId: one.stage === 'print' ? null : one.byId }));
      const pages = [page({ works: [round] }), page({ id: 'p2', works: [round] })];
      const count = personCount(answeredPages('li', pages, entries));
      const [row] = byReader(pages.map(({ id }) => ({ pageId: id, round, personId: 'li', personName: '李蔚' })), entries);
      expect([count.caught, count.missed, count.catchRate, count.printed]).toEqual([row.caught, row.foundLater, row.catchRate, row.printed.length]);
      expect(count.classes.reduce((sum, one) => sum + one.caught + one.missed, 0)).toBe(count.caught + count.missed);
      expect(count.stages.reduce((sum, one) => sum + one.caught + one.missed, 0)).toBe(count.caught + count.missed);
    }));
  });
});

it('is one’s own to see, and the chiefs’ for everybody', () => {
  const actor = (role: 'proofreader' | 'deskEditor' | 'chiefSub' | 'editorInChief') => ({ id: role, username: role, displayName: role, roles: [role] });
  expect((['proofreader', 'deskEditor', 'chiefSub', 'editorInChief'] as const).map((role) => [maySeeQualityOf(actor(role), role), maySeeQualityOf(actor(role), 'li')]))
    .toEqual([[true, false], [true, false], [true, true], [true, true]]);
});
