import { readHeadline } from './headline';
import { findJump } from './jumps';
import { documentNumberOf, issuingBodyOf, noticeTypeOf, objectionPeriodOf } from './notice-fields';
import { joinsNext } from './paragraphs';
import { isDateLine, printedDate, printedNumbers, printedPage, signedOn } from './printed-facts';
import { readLines } from './source-lines';
import { findTables } from './tables';

const linesOf = (text: string) => readLines(text).lines;
const headOf = (text: string): (string | null)[] => {
  const { kicker, headline, deck } = readHeadline(linesOf(text), false);
  return [kicker, headline, deck];
};

describe('the levels of a headline', () => {
  it.each([
    ['两块:先实后虚', '我区积极采取措施,确保疫情防控双胜利\n\n“硬核”吹响“集结号”', ['我区积极采取措施,确保疫情防控双胜利', '“硬核”吹响“集结号”', null]],
    ['破折号起的是副题', '钢花映红的青春\n\n——记青年突击队', [null, '钢花映红的青春', '——记青年突击队']],
    ['破折号收的是引题', '一企一档、多级验收——\n\n污水“零排放”', ['一企一档、多级验收——', '污水“零排放”', null]],
    ['井号分级', '## 集团召开会议\n\n# 稳住基本盘 啃下硬骨头\n\n## 董事长讲话', ['集团召开会议', '稳住基本盘 啃下硬骨头', '董事长讲话']],
    ['一行三句:引题与对仗主题', '黄某督查企业复工复产情况 压紧压实责任 提供高效服务', ['黄某督查企业复工复产情况', '压紧压实责任 提供高效服务', null]],
    ['一行两句:带逗号的是引题', '区委召开会议,研究部署复工复产工作 确保生产经营两不误', ['区委召开会议,研究部署复工复产工作', '确保生产经营两不误', null]],
    ['对仗两句不拆', '毫不松懈抓防控 斗志昂扬促发展', [null, '毫不松懈抓防控 斗志昂扬促发展', null]],
    ['紧挨两行是一题', '区第十届人大常委会\n第五十次主任会议召开', [null, '区第十届人大常委会第五十次主任会议召开', null]],
  ])('%s', (_rule, text, expected) => expect(headOf(text)).toEqual(expected));
});

describe('a paragraph cut by a column foot', () => {
  const joined = (before: string, after: string, inNotice = false): boolean => joinsNext(before, linesOf(after)[0]!, inNotice).joined;
  it.each([
    ['stops in mid-sentence', '会议强调,要强化主动服务', '意识。对企业存在的困难进行排查。', true],
    ['stops at a comma', '他强调,', '人大工作者要对标更高要求。', true],
    ['leaves a quotation open', '要坚持“一切服从于大项', '目”的原则。', true],
    ['ends a sentence', '会议还研究了其他事项。', '会议强调,要抓好落实。', false],
    ['ends a quotation after its sentence', '“我们举双手赞成。”', '企业负责人说。', false],
  ])('that %s', (_rule, before, after, expected) => expect(joined(before, after)).toBe(expected));

  it('does not run clauses of a notice together', () => {
    expect(joined('现将有关事项公告如下:', '一、拍卖标的', true)).toBe(false);
    expect(joined('四、请广大居民和过往车辆', '提前选择出行路线。', true)).toBe(true);
  });
});

describe('a jump', () => {
  it.each([
    ['(上接1版)', 1, null], ['（上接第一版）', 1, null], ['(上接A1版)', 1, null], ['(下转3版)', null, 3], ['（下转第三版）', null, 3], ['下转第2版', null, 2], ['客户写下四个字:后生可畏。(下转2版)', null, 2], ['(上接1版)我孩子是这里的学员', 1, null],
    ['(记者 马骁 下转第二版)', null, 2],
  ])('%s', (text, fromPage, toPage) => expect(findJump(text)?.jump).toMatchObject({ fromPage, toPage }));
  it.each(['本报第三版刊登了此文。', '今日四版', '(上接首页)'])('%s is none', (text) => expect(findJump(text)).toBeNull());
});

describe('what furniture prints', () => {
  it.each([
    ['第7期(总第1227期)', 7, 1227], ['2018年第9期 总第263期', 9, 263], ['总第356期', null, 356], ['第12345号', null, 12345], ['第8期 总第1203期 今日四版', 8, 1203], ['准印证号:(江)字第0316号', null, null],
  ])('%s', (text, issue, total) => expect(printedNumbers(text)).toEqual({ issue, total }));
  it.each([
    ['2020年2月18日 星期二', '2020-02-18'], ['2021-03-16', '2021-03-16'], ['2021.3.16 星期二', '2021-03-16'], ['二〇二一年三月十六日', '2021-03-16'], ['二○二○年十二月三十一日', '2020-12-31'], ['２０２０年２月１８日', '2020-02-18'], ['2021年2月30日', null],
    ['二0二六年十一月十八日', '2026-11-18'], ['二〇二六年 十一月 十八日', '2026-11-18'], ['二◯二六年十一月卅日', '2026-11-30'], ['二〇二六年十一月廿八日', '2026-11-28'], ['二〇二六年二月三十日', null],
  ])('%s', (text, value) => expect(printedDate(text)?.value ?? null).toBe(value));
  it.each([['第2版 综合新闻', 2], ['A02 民生', 2], ['03版', 3], ['第四版 公告·服务', 4], ['今日四版', null], ['2020年2月18日 星期二', null]])('%s', (text, page) => expect(printedPage(text)).toBe(page));
});

describe('a signature', () => {
  it.each([
    [['港闸区农业农村局', '2026年11月18日'], '2026-11-18'], [['港闸区人大常委会', '二〇二六年十一月十八日'], '2026-11-18'], [['二〇二六年十一月十日通过', '区人大常委会', '2026.11.18'], '2026-11-18'],
    [['港闸区农业农村局2026年11月18日'], '2026-11-18'], [['港闸区农业农村局', '2026年2月30日'], null], [['港闸区农业农村局'], null], [[], null],
  ])('%j gives the document its date', (lines, date) => expect(signedOn(lines)).toBe(date));
  it.each([
    ['2026年11月18日', true], ['２０２６年１１月１８日', true], ['二〇二六年十一月卅日', true], ['二0二六年 十一月 十八号', true], ['2026-11-18', true], ['2026年2月30日', true], ['有效期至2026年11月18日', false], ['2026年11月18日前', false], ['0513-85-60', false],
  ])('%s is a line of its date alone: %s', (line, expected) => expect(isDateLine(line)).toBe(expected));
});

describe('a notice', () => {
  it.each([
    ['关于某名单的公示', '公示'], ['拍卖公告', '拍卖'], ['某中心招标公告', '招标'], ['停车收费听证会公告', '听证'], ['土地征收公告', '征收'], ['封闭施工的通告', '通告'], ['征稿启事', '启事'], ['遗失声明', '遗失声明'], ['郑重声明', '声明'], ['更正', '更正'], ['注销公告', '公告'],
  ])('%s', (title, kind) => expect(noticeTypeOf(title, '')).toBe(kind));
  it.each([
    ['根据文件(通委宣【2019】159号),', '通委宣【2019】159号'], ['(澄农发〔2019〕47号)要求', '澄农发〔2019〕47号'], ['依据北发改[2023]86号文', '北发改[2023]86号'], ['编号2019-47', null],
  ])('%s', (text, number) => expect(documentNumberOf(text)).toBe(number));
  it('headed 声明 that tells of a loss is a 遗失声明', () => expect(noticeTypeOf('声 明', '王某遗失驾驶证,声明作废。')).toBe('遗失声明'));
  it('knows its issuer and its days', () => {
    expect(issuingBodyOf(['澄溪县农业农村局', '2019年11月4日'], '公示', '')).toBe('澄溪县农业农村局');
    expect(issuingBodyOf([], '港闸区人大常委会公告', '')).toBe('港闸区人大常委会');
    expect(objectionPeriodOf('公示期为2019年11月4日至11月12日。')).toEqual({ text: '2019年11月4日至11月12日', from: '2019-11-04', to: '2019-11-12' });
    expect(objectionPeriodOf('公示期限为7个工作日。')).toEqual({ text: '7个工作日', from: null, to: null });
  });
});

describe('a table', () => {
  it.each([
    ['tabs', '序号\t名称\t金额\n1\t甲\t15\n2\t乙\t2.5'], ['bars', '| 序号 | 名称 | 金额 |\n|---|---|---|\n| 1 | 甲 | 15 |\n| 2 | 乙 | 2.5 |'], ['wide spaces', '序号  名称  金额\n1  甲  15\n2  乙  2.5'],
  ])('parted by %s', (_how, text) => expect(findTables(linesOf(text), () => false).map(({ table }) => table)).toEqual([{ columns: ['序号', '名称', '金额'], rows: [['1', '甲', '15'], ['2', '乙', '2.5']] }]));
  it('is not made of a colophon or a headline with a wide space', () => expect(findTables(linesOf('抢抓黄金期  跑出加速度\n\n会议召开。'), () => false)).toEqual([]));
});
