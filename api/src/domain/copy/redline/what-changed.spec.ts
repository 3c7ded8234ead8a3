import fc from 'fast-check';
import { type BodyBlock, paragraph, subhead, table } from '../body';
import { numeralsOf } from './numerals';
import { changedHeadline, changedNames, changedNumbers, changedShare } from './what-changed';
import type { Words } from './words';

const words = (...blocks: (BodyBlock | string)[]): Words => ({
  kicker: '', headline: '毫不松懈抓防控', deck: '', body: { type: 'doc', content: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)) },
});

describe('a number in a text', () => {
  it.each([
    ['2020年2月18日 星期二', ['2020年', '2月', '18日']],
    ['二〇二〇年二月十八号', ['2020年', '2月', '18日']],
    ['１２万元', ['120000元']],
    ['筹集了50余万只口罩、10.2吨消毒剂', ['500000', '10.2吨']],
    ['完成44.08%，增长百分之四十四点零八', ['44.08%', '44.08%']],
    ['亏损1,200.50元', ['1200.5元']],
    ['三十二项任务、第七期、两家企业、十人', ['32', '7', '2', '10']],
    ['投资一亿二千万元', ['120000000元']],
    ['气温-5℃，热线0513-85609771', ['-5℃', '513', '85609771']],
    ['统一部署，千方百计，一心一意，十分重要，一起努力，万一', []],
    ['廿三日', ['23日']],
  ])('of %s says %j', (text, values) => {
    expect(numeralsOf(text).map(({ value }) => value)).toEqual(values);
  });

  it('stands where it says it does', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'一二十百万第个月0129.,%余点年会') }), (text) => {
      for (const { text: found, start, end, value } of numeralsOf(text)) {
        expect(text.slice(start, end)).toBe(found);
        expect(value).not.toContain('NaN');
      }
    }));
  });
});

describe('what withdraws a release', () => {
  it('is a changed figure, a date or an order of figures', () => {
    expect(changedNumbers(words('2月13日，筹集口罩50余万只。'), words('2月14日，筹集口罩50余万只。'))).toEqual([{ was: ['13日'], now: ['14日'] }]);
    expect(changedNumbers(words('甲村3户、乙村5户。'), words('甲村5户、乙村3户。'))).not.toEqual([]);
    expect(changedNumbers(words(table(['单位', '数量'], [['唐闸', '15']])), words(table(['单位', '数量'], [['唐闸', '16']])))).toEqual([{ was: ['15'], now: ['16'] }]);
    expect(changedNumbers({ ...words(), headline: '3家企业复工' }, { ...words(), headline: '5家企业复工' })).toEqual([{ was: ['3'], now: ['5'] }]);
  });

  it('is a number that was cut or added', () => {
    expect(changedNumbers(words('全区企业1777家复工。'), words('全区企业复工。'))).toEqual([{ was: ['1777'], now: [] }]);
    expect(changedNumbers(words('会议召开。'), words('会议召开。', '共有三百人参加。'))).toEqual([{ was: [], now: ['三百'] }]);
  });

  it('is not the same number in the other numerals, nor a paragraph carried elsewhere', () => {
    expect(changedNumbers(words('二月十三日召开会议，投入1.2万元。'), words('2月13日召开会议，投入12000元。'))).toEqual([]);
    const [one, two] = ['2月13日，区委常委会召开会议。', '全区共有企业1777家，其中工业企业324家。'];
    expect(changedNumbers(words(one, two), words(two, one))).toEqual([]);
    expect(changedNumbers(words('统一部署工作。'), words('部署工作。'))).toEqual([]);
  });

  it('is a changed name or another order of names', () => {
    const names = ['张军', '王斌', '黄卫锋', '张军辉'];
    expect(changedNames(words('区领导王斌、张军参加。'), words('区领导张军、王斌参加。'), names)).not.toEqual([]);
    expect(changedNames(words('区领导张军参加。'), words('区领导张君参加。'), names)).toEqual([{ was: ['张军'], now: [] }]);
    expect(changedNames(words('区领导张军参加。'), words('区领导张军辉参加。'), names)).toEqual([{ was: ['张军'], now: ['张军辉'] }]);
    expect(changedNames(words('黄卫锋指出，要抓好工作。'), words('黄卫锋强调，抓好工作。'), names)).toEqual([]);
    expect(changedNames(words('黄卫锋指出'), words('黄卫锋强调'), [''])).toEqual([]);
  });

  it('is any change of a headline part', () => {
    expect(changedHeadline(words(), { ...words(), headline: '毫不松懈 抓防控', kicker: '引题' })).toEqual(['kicker', 'headline']);
  });

  it('is more than 200 ‱ of the text', () => {
    const text = '会议指出要抓好落实。'.repeat(10);
    expect(changedShare(words(text), words(text.replace('指出', '强调')))).toBe(200);
    expect(changedShare(words(text), words(`${text}落实。`))).toBe(300);
    expect(changedShare(words(text), words(text.replace('会议', '会议 ')))).toBe(0);
    expect(changedShare(words(), words(text))).toBe(10_000);
    expect(changedShare(words(text), words())).toBe(10_000);
  });

  it('counts a moved paragraph and a new subhead whole', () => {
    const [one, two, three] = ['会议指出要抓好落实工作。', '会议强调全区上下要形成合力。', '会议还研究了其他事项以及人事。'];
    expect(changedShare(words(one, two, three), words(two, three, one))).toBeCloseTo((12 * 10_000) / 41);
    expect(changedShare(words(one, two, three), words(one, subhead(two), three))).toBeCloseTo((14 * 10_000) / 41);
  });
});
