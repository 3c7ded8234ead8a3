import fc from 'fast-check';
import { ERROR_CLASSES_2020, METHOD_2020 } from './error-classes';
import { errorRate, pageCharacters, rateOf } from './error-rate';
import { byClass, byReader, byStage, caught, ERROR_STAGES, ledgerRate, type LedgerEntry, standing } from './ledger';
import { checkClasses, methodOn } from './method';
import { charactersIn, extentOf } from './page-extent';

const TABLOID = { columns: 6, columnChars: 12, gutterChars: 1, rows: 82, bodyPt: 9, leadingPt: 12 };
const entry = (changes: Partial<LedgerEntry> = {}): LedgerEntry => ({ classId: 'oneCharacter', wrongText: '人选', place: 'body', pageId: 'p1', stage: 'first', isCarriedOut: true, byId: 'li', ...changes });

describe('the characters of a page', () => {
  it('are 77 × 82 on the tabloid grid, gaps between columns counted', () => {
    expect(pageCharacters(extentOf(TABLOID, []))).toBe(6_314);
  });

  it('of four pages with pictures on 15 % of them are 24,498, which may weigh 7.3', () => {
    const area = 0.15 * 6_314 * 9 * 12;
    const pages = Array.from({ length: 4 }, () => extentOf(TABLOID, [{ w: area / 100, h: 100, isDecorative: false }]));
    expect(Math.round(charactersIn(pages))).toBe(24_498);
    expect(rateOf(0, charactersIn(pages)).allowanceLeft).toBeCloseTo(7.35, 2);
  });

  it('lose a fifth of a photo’s and seven tenths of a decoration’s', () => {
    const tenth = { w: 90, h: 120 };
    expect(pageCharacters(extentOf(TABLOID, [{ ...tenth, isDecorative: false }]))).toBeCloseTo(6_314 - 20);
    expect(pageCharacters(extentOf(TABLOID, [{ ...tenth, isDecorative: true }]))).toBeCloseTo(6_314 - 70);
  });
});

describe('the ledger of an issue', () => {
  it('rates what stands in print and what nobody saw carried out, not what was caught', () => {
    const entries = [entry(), entry({ wrongText: '按装', isCarriedOut: false }), entry({ wrongText: '带', stage: 'print', byId: null })];
    expect([caught(entries).length, standing(entries).length]).toEqual([1, 2]);
    expect(ledgerRate(entries, 20_000, METHOD_2020)).toMatchObject({ score: 2, rate: 1, passes: true, allowanceLeft: 4 });
  });

  it('counts two errors in the nameplate of seed page 000 as 4', () => {
    expect(ledgerRate([entry({ place: 'nameplate', wrongText: '港闻新闻', stage: 'print' }), entry({ place: 'nameplate', wrongText: '港/闻', stage: 'print' })], 24_498, METHOD_2020).score).toBe(4);
  });

  it('tells errors by stage and class', () => {
    const entries = [entry(), entry({ stage: 'second', classId: 'punctuation', wrongText: ',' }), entry({ stage: 'print', wrongText: '闻', byId: null, place: 'headline' })];
    expect(byStage(entries, METHOD_2020).map(({ errors, score }) => [errors, score])).toEqual([[1, 1], [1, 0.1], [0, 0], [0, 0], [1, 2]]);
    expect(byClass(entries, METHOD_2020)).toEqual([
      { classId: 'oneCharacter', caught: 1, standing: 1, score: 2, isCapped: false }, { classId: 'punctuation', caught: 1, standing: 0, score: 0, isCapped: false },
    ]);
  });

  it('neither loses nor doubles an error, whatever the stages', () => {
    const anEntry = fc.record({
      classId: fc.constantFrom(...ERROR_CLASSES_2020.map(({ id }) => id)), wrongText: fc.constantFrom('甲', '乙'), place: fc.constantFrom('body' as const, 'headline' as const), pageId: fc.constantFrom('p1', 'p2'),
      stage: fc.constantFrom(...ERROR_STAGES), isCarriedOut: fc.boolean(), byId: fc.constantFrom('li', 'wang', null),
    });
    fc.assert(fc.property(fc.array(anEntry, { maxLength: 30 }), (entries) => {
      expect(caught(entries).length + standing(entries).length).toBe(entries.length);
      expect(byStage(entries, METHOD_2020).reduce((sum, { errors }) => sum + errors, 0)).toBe(entries.length);
      expect(byClass(entries, METHOD_2020).reduce((sum, one) => sum + one.caught + one.standing, 0)).toBe(entries.length);
      expect(ledgerRate(entries, 10_000, METHOD_2020).score).toBe(errorRate(standing(entries), 10_000).score);
    }));
  });
});

describe('a proofreader', () => {
  const read = (personId: string, round: 'first' | 'second', pageId = 'p1') => ({ pageId, round, personId, personName: personId });
  it('answers for what was found after them on the pages they read, and for nothing else', () => {
    const entries = [
      entry(), entry({ wrongText: '按装' }), entry({ stage: 'second', byId: 'wang', wrongText: '带' }), entry({ stage: 'print', byId: null, wrongText: '闻' }), entry({ pageId: 'p2', stage: 'print', byId: null }),
    ];
    const [li, wang] = byReader([read('li', 'first'), read('wang', 'second')], entries);
    expect(li).toMatchObject({ caught: 2, foundLater: 2, catchRate: 0.5 });
    expect(wang).toMatchObject({ caught: 1, foundLater: 1, catchRate: 0.5 });
    expect(li.printed.map(({ wrongText }) => wrongText)).toEqual(['闻']);
  });

  it('who read before an error could be there is not asked about it', () => {
    expect(byReader([read('wang', 'second')], [entry()])).toMatchObject([{ caught: 0, foundLater: 0, catchRate: null }]);
  });
});

describe('the method', () => {
  const methods = [{ validFrom: '2024-01-01', name: 'new' }, { validFrom: '2020-05-28', name: 'old' }];
  it.each([['2020-02-18', 'old'], ['2023-12-31', 'old'], ['2024-01-01', 'new'], ['2026-11-21', 'new']])('of %s is the %s one', (day, name) => {
    expect(methodOn(methods, day)?.name).toBe(name);
  });

  it('weighs every class once', () => {
    expect(checkClasses(ERROR_CLASSES_2020).ok).toBe(true);
    expect(checkClasses(ERROR_CLASSES_2020.slice(1))).toEqual({ ok: false, problem: 'classMissing' });
    expect(checkClasses([...ERROR_CLASSES_2020.slice(1), { id: 'fact' }, { id: 'fact' }])).toEqual({ ok: false, problem: 'classTwice' });
    expect(checkClasses([{ id: 'taste' }])).toEqual({ ok: false, problem: 'unknownClass' });
  });
});
