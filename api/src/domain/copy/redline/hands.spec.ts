import { type Handled, handsOf } from './hands';

const by = (authorName: string, stage: string, number: number, reworded = true): Handled => ({ number, authorId: authorName, authorName, stage, reworded });

describe('the hands a story went through', () => {
  it('are one for each stretch that one person wrote at one stage, on the ground of the first wording', () => {
    expect(handsOf([
      by('葛佳', 'draft', 1), by('葛佳', 'draft', 2), by('葛佳', 'draft', 3), by('陈黎', 'filed', 4), by('陈黎', 'filed', 5), by('葛佳', 'filed', 6), by('陈黎', 'filed', 7), by('陈黎', 'firstReviewed', 8),
    ]).map(({ number }) => number)).toEqual([1, 3, 5, 6, 7, 8]);
  });

  it('leave out who only signed', () => {
    expect(handsOf([by('葛佳', 'draft', 1), by('陈黎', 'filed', 2, false), by('邓慧华', 'firstReviewed', 3)]).map(({ number }) => number)).toEqual([1, 3]);
    expect(handsOf([])).toEqual([]);
  });
});
