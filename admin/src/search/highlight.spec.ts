import { highlighted } from './highlight';

it.each([
  ['全区企业复工复产', '复工', ['复工']],
  ['复工 企业 复工', '企业 复工', ['复工', '企业', '复工']],
  ['a+b A+B', 'a+b', ['a+b', 'A+B']],
  ['没有', '甲', []],
  ['没有', '  ', []],
])('marks in %j the words of %j', (text, query, found) => {
  const stretches = highlighted(text, query);
  expect(stretches.filter((stretch) => stretch.found).map((stretch) => stretch.text)).toEqual(found);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
});
