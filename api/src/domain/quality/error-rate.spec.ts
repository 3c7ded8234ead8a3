import fc from 'fast-check';
import { characterClass, ERROR_CLASSES_2020, ERROR_PLACES, WEIGHTY_FACTS } from './error-classes';
import { catchRate, type CountedError, errorRate, formPasses, pageCharacters, rateOf, scoreByClass, weightOf } from './error-rate';

const error = (classId: string, wrongText: string, rest: Partial<CountedError> = {}): CountedError => ({ classId, wrongText, place: 'body', ...rest });

describe('the rate of errors by the method of 2020', () => {
  it('two errors in 20,000 characters are one in ten thousand', () => {
    expect(errorRate([error('oneCharacter', '人'), error('oneCharacter', '己')], 20_000)).toMatchObject({ rate: 1, passes: true, allowanceLeft: 4 });
  });

  it('an issue of four pages with pictures on 15 % of them has 24,498 characters and may weigh 7.3', () => {
    const page = { charactersPerLine: 77, lines: 82 };
    expect(pageCharacters({ ...page, photoCharacters: 0, decorativeCharacters: 0 })).toBe(6_314);
    const issue = 4 * pageCharacters({ ...page, photoCharacters: 0.15 * 6_314, decorativeCharacters: 0 });
    expect(Math.round(issue)).toBe(24_498);
    expect(rateOf(0, issue).allowanceLeft).toBeCloseTo(7.35, 2);
  });

  it('one wrong character in a headline costs 0.82 ten-thousandths of it', () => {
    expect(errorRate([error('oneCharacter', '闻', { place: 'headline' })], 24_498).rate).toBeCloseTo(0.82, 2);
  });

  it('two wrong characters in the nameplate cost 4', () => {
    expect(errorRate([error('oneCharacter', '港闻新闻', { place: 'nameplate' }), error('oneCharacter', '港/闻', { place: 'nameplate' })], 24_498).score).toBe(4);
  });

  it('decoration counts at 30 %, a picture at 80 %', () => {
    expect(pageCharacters({ charactersPerLine: 10, lines: 10, photoCharacters: 50, decorativeCharacters: 0 })).toBe(90);
    expect(pageCharacters({ charactersPerLine: 10, lines: 10, photoCharacters: 0, decorativeCharacters: 50 })).toBe(65);
  });

  it('a rate of exactly three passes, any more does not', () => {
    expect(errorRate(['甲', '乙', '丙'].map((text) => error('fact', text)), 10_000)).toMatchObject({ rate: 3, passes: true, allowanceLeft: 0 });
    expect(errorRate([...['甲', '乙', '丙'].map((text) => error('fact', text)), error('punctuation', '，')], 10_000)).toMatchObject({ passes: false });
  });

  it.each([[1, 1], [2, 2], [5, 2], [6, 4]])('%i wrong characters at one place weigh %i', (characters, weight) => {
    expect(weightOf(error(characterClass(characters), '字'.repeat(characters)))).toBe(weight);
  });

  it('the same wrong text counts three times at most, its heaviest places first', () => {
    const repeated = ['body', 'body', 'body', 'headline', 'body'].map((place) => error('oneCharacter', '闸', { place: place as 'body' }));
    expect(scoreByClass(repeated)).toEqual([{ classId: 'oneCharacter', errors: 5, counted: 3, score: 4, isCapped: false }]);
    expect(errorRate([...repeated, error('oneCharacter', '入')], 10_000).score).toBe(5);
  });

  it('numerals written against the standard cost 0.1 each and 1 an issue at most', () => {
    const many = (count: number): CountedError[] => Array.from({ length: count }, (_, at) => error('numeralStyle', `${at}、${at + 1}`));
    expect(errorRate(many(3), 10_000).score).toBe(0.3);
    expect(errorRate(many(30), 10_000).score).toBe(1);
    expect(scoreByClass(many(30))[0]).toMatchObject({ isCapped: true });
  });

  it('an important name in a headline weighs twice, not four times', () => {
    expect(weightOf(error('fact', '黄卫峰', { place: 'headline', fact: 'importantName' }))).toBe(2);
  });

  it('never grows by fewer errors, nor shrinks by more', () => {
    const anError = fc.record({ classId: fc.constantFrom(...ERROR_CLASSES_2020.map(({ id }) => id)), wrongText: fc.constantFrom('甲', '乙', '丙'), place: fc.constantFrom(...ERROR_PLACES), fact: fc.option(fc.constantFrom(...WEIGHTY_FACTS)) });
    fc.assert(fc.property(fc.array(anError, { maxLength: 20 }), anError, (errors, more) => {
      const [before, after] = [errorRate(errors, 10_000).score, errorRate([...errors, more], 10_000).score];
      expect(after).toBeGreaterThanOrEqual(before);
      expect(after - before).toBeLessThan(8.000_001);
    }));
  });

  it('of a blank page there is no rate', () => {
    expect(errorRate([], 0)).toMatchObject({ rate: null, passes: true });
  });
});

describe('a proofreader’s catch rate', () => {
  it.each([[9, 1, 0.9], [0, 3, 0], [4, 0, 1], [0, 0, null]])('%i caught and %i found later is %p', (caught, later, rate) => {
    expect(catchRate(caught, later)).toBe(rate);
  });
});

describe('the form of publication', () => {
  it('passes with three missing fields, and fails with four or with a wrong name', () => {
    expect(formPasses(['field', 'field', 'field'])).toBe(true);
    expect(formPasses(['field', 'field', 'field', 'field'])).toBe(false);
    expect(formPasses(['name'])).toBe(false);
  });
});
