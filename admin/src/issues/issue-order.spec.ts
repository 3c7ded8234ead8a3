import type { Issue } from '../api/types';
import { missingPages, onShelves } from './issue-order';

const issue = (id: string, publicationName: string, publishedOn: string | null): Issue => ({ id, publicationId: publicationName, publicationName, publishedOn }) as Issue;

it('stands issues by paper and year in the order in which they came', () => {
  const runs = onShelves([issue('4', '甲报', '2020-02-18'), issue('3', '乙报', '2020-01-07'), issue('2', '甲报', '2019-12-31'), issue('1', '甲报', null)]);
  expect(runs.map(({ publicationName, volumes }) => [publicationName, volumes.map(({ year, issues }) => [year, issues.map(({ id }) => id)])])).toEqual([
    ['甲报', [['2020', ['4']], ['2019', ['2']], [null, ['1']]]], ['乙报', [['2020', ['3']]]],
  ]);
});

it('names the pages that are not here, unless one here might be any of them', () => {
  expect(missingPages(4, [1, 3])).toEqual([2, 4]);
  expect(missingPages(4, [1, 2, 3, 4])).toEqual([]);
  expect(missingPages(4, [null])).toEqual([]);
});
