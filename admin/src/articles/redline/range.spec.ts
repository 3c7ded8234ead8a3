import type { Hand } from './hands';
import { quickChoices, rangeOf } from './range';

const revision = (number: number, reason: Hand['reason'], authorId: string): Hand => ({ id: `r${number}`, number, reason, authorId, note: '', stage: 'draft', authorName: authorId, createdAt: '2026-11-21T01:00:00Z' });
const STORY = [
  revision(6, 'saved', 'chief'), revision(5, 'firstReviewed', 'editor'), revision(4, 'saved', 'editor'), revision(3, 'filed', 'reporter'), revision(2, 'saved', 'reporter'), revision(1, 'created', 'reporter'),
];

it('offers what one wants to know of a story, each from there to the newest', () => {
  expect(quickChoices(STORY, 'editor')).toEqual([
    { name: 'filed', range: { from: 3, to: 6 } }, { name: 'reviewed', range: { from: 5, to: 6 } }, { name: 'mine', range: { from: 5, to: 6 } }, { name: 'last', range: { from: 5, to: 6 } },
  ]);
  expect(quickChoices(STORY.slice(-1), 'reporter')).toEqual([]);
});

it('opens from filing to the newest, and as the address says', () => {
  expect(rangeOf(STORY, { from: null, to: null })).toEqual({ from: 3, to: 6 });
  expect(rangeOf(STORY, { from: '1', to: '4' })).toEqual({ from: 1, to: 4 });
  expect(rangeOf(STORY, { from: '5', to: '2' })).toEqual({ from: 2, to: 2 });
  expect(rangeOf(STORY, { from: 'x', to: '99' })).toEqual({ from: 3, to: 6 });
  expect(rangeOf([], { from: null, to: null })).toBeNull();
});
