import { stepped } from './stepping';

const ORDER = ['a', 'b', 'c', 'd'];

it.each<[string, string | null, 1 | -1, string[], string | undefined]>([
  ['begins with the first', null, 1, ORDER, 'a'], ['begins with the last going back', null, -1, ORDER, 'd'], ['goes on', 'b', 1, ORDER, 'c'], ['goes back', 'b', -1, ORDER, 'a'],
  ['stays at the end', 'd', 1, ORDER, 'd'], ['stays at the beginning', 'a', -1, ORDER, 'a'], ['passes over what a filter hides', 'a', 1, ['a', 'd'], 'd'],
  ['goes on from one that is settled and gone', 'b', 1, ['a', 'c', 'd'], 'c'], ['goes back from one that is gone', 'c', -1, ['a', 'd'], 'a'], ['turns to the last that is left', 'd', 1, ['a', 'b'], 'b'],
  ['begins anew from one it never saw', 'z', 1, ORDER, 'a'], ['finds nothing where nothing is', 'b', 1, [], undefined],
])('%s', (_, from, by, shown, expected) => {
  expect(stepped(ORDER, from, by, shown)).toBe(expected);
});
