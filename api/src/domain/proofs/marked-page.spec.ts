import type { DisplayItem, TextLine } from '../typeset/display-list';
import { type DrawnMark, INK_OF_ROUND, markedPage, wordsOfMark } from './marked-page';

const A4 = { width: 595, height: 842 };
const mark = (number: number, y: number, given: Partial<DrawnMark> = {}): DrawnMark => ({
  number, sign: 'correct', amount: null, place: { kind: 'box', x: 20, y, width: 30, height: 4 }, from: '港闻', to: '港闸', comment: '', status: 'open', isRefused: false, createdByName: '校对甲', answer: '', ...given,
});
const textOf = (items: readonly DisplayItem[], block: string): string => items.filter((item): item is TextLine => item.kind === 'text' && item.block === block).map(({ plain }) => plain).join('');

describe('a proof printed with its marks', () => {
  it('says of each what is asked, by whom, and what became of it', () => {
    expect(wordsOfMark(mark(3, 0))).toBe('3 改正　“港闻”→“港闸”　〔校对甲，待改〕');
    expect(wordsOfMark(mark(4, 0, { sign: 'space', amount: '1/2', from: '', to: '', status: 'verified', isRefused: true, answer: '原样' }))).toBe('4 空1/2字　〔校对甲，已核红（不改）：原样〕');
  });

  it('draws them in the colour of the round, with nothing over the edge of the sheet and no note over another', () => {
    const marks = Array.from({ length: 60 }, (_, index) => mark(index + 1, (index * 37) % 280, { comment: '请核对人名、职务、单位全称，并与前一日见报的稿件保持一致' }));
    for (const round of ['first', 'second', 'third', 'clean'] as const) {
      const { items, height, width } = markedPage(A4, round, marks, { title: '2版　一校', reader: '校对甲' });
      expect(new Set(items.filter(({ block }) => block !== 'marks-head').map((item) => ('ink' in item ? item.ink : null)))).toEqual(new Set([INK_OF_ROUND[round]]));
      const notes = items.filter((item): item is TextLine => item.kind === 'text' && item.size === 9);
      expect(Math.max(...notes.map(({ y }) => y))).toBeLessThan(height);
      expect(Math.max(...notes.flatMap(({ runs }) => runs.flatMap(({ x }) => x)))).toBeLessThan(width);
      const baselines = notes.filter(({ block }) => block !== 'marks-head').map(({ y }) => y).sort((a, b) => a - b);
      expect(baselines.every((y, index) => index === 0 || y - (baselines[index - 1] ?? 0) >= 12.9)).toBe(true);
    }
  });

  it('strikes out what is to go, puts a caret where words come, and numbers each at its place', () => {
    const { items } = markedPage(A4, 'first', [mark(1, 10, { sign: 'delete' }), mark(2, 40, { sign: 'insert', place: { kind: 'text', itemId: 'a', part: 'body', paragraph: 0, start: 3, end: 3, quote: '', boxes: [{ x: 30, y: 40, width: 0, height: 3 }], articleId: 'a', noticeId: null, photoId: null, furniture: null } })], { title: '', reader: '' });
    expect(items.filter(({ kind, block }) => kind === 'box' && block === 'mark-1')).toHaveLength(1);
    expect(items.filter(({ kind, block }) => kind === 'rule' && block === 'mark-2')).toHaveLength(4);
    expect(textOf(items, 'mark-1')).toMatch(/^11? ?/u);
    expect(textOf(items, 'mark-2')).toContain('增补');
  });
});
