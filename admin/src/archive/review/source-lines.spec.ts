import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLines } from './source-lines';

const whole = (lines: ReturnType<typeof sourceLines>): string => lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');

it('keeps every character of every delivered page, in order', () => {
  const seeds = join(__dirname, '../../../../seeds');
  for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(join(seeds, file), 'utf8');
    const placements = [{ start: 3, end: 90, itemId: 'one' }, { start: 95, end: 400, itemId: 'two' }];
    expect(whole(sourceLines(text, placements, [{ id: 'f', start: 80, end: 99 }]))).toBe(text);
  }
});

it.each([['', 0], ['\n', 1], ['a', 1], ['a\r\nb', 2], ['a\rb\n', 2], ['\n\na', 3]])('counts the lines of %j', (text, count) => {
  const lines = sourceLines(text, []);
  expect(lines).toHaveLength(count);
  expect(whole(lines)).toBe(text);
});

it('cuts a line where another item begins and says where an item opens', () => {
  const [first, second] = sourceLines('甲乙丙丁\n戊己', [{ start: 0, end: 2, itemId: 'x' }, { start: 2, end: 7, itemId: 'y' }], [{ id: 'f', start: 3, end: 4 }]);
  expect(first?.pieces.map(({ text, itemId, findingId }) => [text, itemId, findingId])).toEqual([['甲乙', 'x', null], ['丙', 'y', null], ['丁', 'y', 'f'], ['\n', 'y', null]]);
  expect(first?.opens).toBe('x');
  expect(second?.opens).toBeNull();
});

it('opens an item at its first words, not at the blank lines before them', () => {
  const lines = sourceLines('\n\n题', [{ start: 0, end: 3, itemId: 'x' }]);
  expect(lines.map(({ opens }) => opens)).toEqual([null, null, 'x']);
});
