import type { DisplayItem } from '../domain/typeset/display-list';
import { indexSheets } from './index-sheets';
import { link, table } from './leaf';

const wordsOf = (items: readonly DisplayItem[]): string[] => items.flatMap((item) => (item.kind === 'text' ? [item.plain] : []));
const long = '关于统筹推进疫情防控和经济社会发展的若干意见';
const rows = Array.from({ length: 120 }, (_, index) => [`第 ${index + 1} 号`, long.repeat(1 + (index % 4)), 'a'.repeat(64), link('大样.pdf', '看', '，全部核红')]);
const sheets = indexSheets([{ kind: 'title', words: '检查档案' }, table(['大样', '稿件', 'SHA-256', '标记'], rows)]);

it('keeps every word of every row, over as many sheets as it takes', () => {
  const told = sheets.flatMap(({ items }) => wordsOf(items)).join('');
  expect(sheets.length).toBeGreaterThan(2);
  for (const [name] of rows) expect(told).toContain(name);
  expect([...told].filter((sign) => sign === '统')).toHaveLength(rows.reduce((sum, _, index) => sum + 1 + (index % 4), 0));
  expect([...told].filter((sign) => sign === 'a')).toHaveLength(120 * 64);
});

it('takes the heads along to each sheet, numbers the sheets, and draws nothing beyond the paper', () => {
  for (const [index, { width, height, items }] of sheets.entries()) {
    expect(wordsOf(items)).toEqual(expect.arrayContaining(['大样', '稿件', `${index + 1} / ${sheets.length}`]));
    for (const item of items) {
      if (item.kind !== 'rule') continue;
      expect(item.x2).toBeLessThanOrEqual(width);
      expect(item.y1).toBeLessThan(height);
    }
  }
});
