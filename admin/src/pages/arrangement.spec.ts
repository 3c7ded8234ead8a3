import type { PageItem } from '../api/types';
import { arrangedOf, isAnother, mayLeave, moved, placedOf, rebased } from './arrangement';

const item = (id: string, itemId: string | null = `of ${id}`): PageItem => ({ id, kind: 'article', itemId, title: id, kicker: '', text: '' }) as PageItem;
const page = [item('masthead', null), item('a'), item('b'), item('c')];
const placed = page.map(placedOf);
const keys = (these: readonly { key: string }[]): string[] => these.map(({ key }) => key);
const fresh = { ...placedOf(item('x')), key: 'new of x', isNew: true };

it('moves one thing and leaves the others in their order', () => {
  expect(keys(moved(placed, 1, 3))).toEqual(['masthead', 'b', 'c', 'a']);
  expect(keys(moved(placed, 3, 0))).toEqual(['c', 'masthead', 'a', 'b']);
  expect(isAnother(moved(placed, 1, 1), page)).toBe(false);
  expect(isAnother(moved(placed, 1, 2), page)).toBe(true);
});

it('tells the API of places by id and of new things by what they are', () => {
  expect(arrangedOf([placed[1], fresh])).toEqual([{ id: 'a' }, { kind: 'article', itemId: 'of x' }]);
});

it('keeps on the page what has its words nowhere else', () => {
  expect(placed.map(mayLeave)).toEqual([false, true, true, true]);
});

it('lays my order over what others made of the page meanwhile', () => {
  const mine = [placed[0], placed[2], placed[1], fresh];
  const theirs = [item('masthead', null), item('b'), item('d')];
  expect(keys(rebased(mine, new Set(['c']), theirs))).toEqual(['masthead', 'b', 'new of x', 'd']);
  expect(keys(rebased(mine, new Set(['c']), page))).toEqual(['masthead', 'b', 'a', 'new of x']);
  expect(keys(rebased(mine, new Set(), [...page, item('y', 'of x')]))).toEqual(['masthead', 'b', 'a', 'c', 'y']);
});
