import fc from 'fast-check';
import { matchPrinted, pairPages, type PlannedPassage } from './printed-text';

const FIRST = '会议指出，当前疫情防控到了一个新的阶段，要做到疫情防控和复工复产两手抓，确保全年目标任务完成。';
const SECOND = '全区共有港闸工业园等三个项目开工，总投资六点八亿元，其中外资项目一个。';
const passages: PlannedPassage[] = [
  { id: 'a', title: '统筹推进', part: 'headline', text: '统筹推进疫情防控和经济社会发展' }, { id: 'a', title: '统筹推进', part: 'body', text: FIRST }, { id: 'a', title: '统筹推进', part: 'body', text: SECOND },
];
const TOTAL = passages.reduce((sum, { text }) => sum + text.length, 0);
const lines = (text: string, length = 12): string[] => text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? [];
const printed = (changed: (text: string) => string = (text) => text): string[] => passages.flatMap(({ text }) => lines(changed(text)));
const kinds = (found: ReturnType<typeof matchPrinted>): unknown[] => found.differences.map(({ kind, before, after }) => [kind, before, after]);

describe('what was printed against what was signed', () => {
  it('is the same wherever lines break, however characters are coded and spaced', () => {
    const found = matchPrinted(passages, printed().map((line) => ` ${line.replaceAll('，', '︐').replaceAll('目', '⽬')} `));
    expect(found).toEqual({ planned: TOTAL, found: TOTAL, differences: [] });
  });

  it('is the same in whatever order its columns stand in the file', () => fc.assert(fc.property(fc.shuffledSubarray(printed(), { minLength: printed().length }), (shuffled) => {
    expect(matchPrinted(passages, shuffled).differences).toEqual([]);
  })));

  it('names one changed character, with the words around it', () => {
    const { differences } = matchPrinted(passages, printed((text) => text.replace('港闸', '港闻')));
    expect(differences).toEqual([{ kind: 'changed', id: 'a', title: '统筹推进', part: 'body', before: '闸', after: '闻', context: expect.stringContaining('港闸工业园') }]);
  });

  it('names any one character that was changed, wherever it is', () => fc.assert(fc.property(fc.nat(FIRST.length - 1), (at) => {
    const { differences } = matchPrinted(passages, [...lines(passages[0]!.text), ...lines(`${FIRST.slice(0, at)}卍${FIRST.slice(at + 1)}`), ...lines(SECOND)]);
    expect(differences.some(({ after }) => after.includes('卍'))).toBe(true);
    expect(differences.map(({ before }) => before).join('')).toContain(FIRST[at]);
  })));

  it('names a figure that was changed, one that was dropped and one that was put in', () => {
    expect(kinds(matchPrinted(passages, printed((text) => text.replace('六点八', '七点八'))))).toEqual([['changed', '六', '七']]);
    expect(kinds(matchPrinted(passages, printed((text) => text.replace('总投资', '投资'))))).toEqual([['missing', '总', '']]);
    expect(kinds(matchPrinted(passages, printed((text) => text.replace('外资项目', '外资大项目'))))).toEqual([['added', '', '大']]);
  });

  it('names a paragraph that is missing and a text nobody signed', () => {
    const { differences } = matchPrinted(passages, [...lines(passages[0]!.text), ...lines(FIRST), '本版广告热线一二三四五']);
    expect(differences.map(({ kind, before, after }) => [kind, before, after])).toEqual([['missing', SECOND, ''], ['added', '', '本版广告热线一二三四五']]);
  });

  it('puts words together that were divided at the end of a line', () => {
    const latin = [{ id: 'b', title: 'b', part: 'body', text: 'The newspaper of the district' }];
    expect(matchPrinted(latin, ['The news-', 'paper of the dis\u00ad', 'trict']).differences).toEqual([]);
  });

  it('finds everything missing in an empty page and everything added to an unsigned one', () => {
    expect(matchPrinted(passages, [])).toMatchObject({ found: 0 });
    expect(kinds(matchPrinted([], ['四个汉字呢']))).toEqual([['added', '', '四个汉字呢']]);
  });
});

it('finds which page of the file is which', () => {
  const other = [{ id: 'c', title: '', part: 'body', text: '坚守一线的人们，在平凡的岗位上默默奉献。' }];
  expect(pairPages([passages, other], [lines(other[0]!.text), printed()])).toEqual([1, 0]);
  expect(pairPages([passages, other], [printed()])).toEqual([0, null]);
});
