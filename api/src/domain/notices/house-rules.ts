import type { NoticeType } from '../copy/notice-types';
import type { NoticeFact, NoticeRule, PeriodPurpose, RulePeriod } from './notice-rules';

const ALWAYS = '1949-10-01';
type Unit = RulePeriod['unit'];

/** When the texts were read: the national database of laws (国家法律法规数据库), as transcribed up to April 2025. */
const READ = '对照国家法律法规数据库文本的转录本核对，2026-11-21';

const period = (purpose: PeriodPurpose, length: number, unit: Unit, source: string): RulePeriod => ({ purpose, length, unit, source, isVerified: false });
/** A period whose very article a person has read. */
const read = (purpose: PeriodPurpose, length: number, unit: Unit, article: string): RulePeriod => ({ purpose, length, unit, source: `${article}（${READ}）`, isVerified: true });

const rule = (key: string, type: NoticeType, name: string, legalBasis: string, required: readonly NoticeFact[], more: Partial<NoticeRule> = {}): NoticeRule => ({
  key, type, name, legalBasis, required, periods: [], minRuns: 1, lastDayMoves: true, takenDown: false, effectiveFrom: ALWAYS, effectiveUntil: null, ...more,
});

const SIGNED: readonly NoticeFact[] = ['signature', 'datedOn'];
const DISPLAY: readonly NoticeFact[] = [...SIGNED, 'period', 'contact'];

/** What holds for each type where no narrower kind is chosen; most of these ask for form, not for periods of law. */
const OF_TYPES: readonly NoticeRule[] = [
  rule('公告', '公告', '公告', '发布机关的法定职权', SIGNED),
  rule('公示', '公示', '公示', '依所据文件', DISPLAY),
  rule('通告', '通告', '通告', '发布机关的法定职权', ['issuingBody', ...SIGNED]),
  rule('启事', '启事', '启事', '', ['signature', 'contact']),
  rule('声明', '声明', '声明', '', SIGNED),
  rule('遗失声明', '遗失声明', '遗失声明', '各证照主管机关的规定', ['signature']),
  rule('拍卖', '拍卖', '拍卖公告', '拍卖法第四十五条至第四十八条', ['issuingBody', 'eventOn', 'contact'], { effectiveFrom: '1997-01-01', periods: [read('beforeEvent', 7, 'calendarDays', '拍卖法（2015修正）第四十五条：拍卖日七日前发布')] }),
  rule('招标', '招标', '招标公告', '招标投标法第十六条、第二十四条', ['issuingBody', 'eventOn', 'contact'], {
    effectiveFrom: '2000-01-01', periods: [read('beforeEvent', 20, 'calendarDays', '招标投标法（2017修正）第二十四条：依法必须招标的项目，自招标文件开始发出至提交投标文件截止')],
  }),
  rule('听证', '听证', '听证公告', '行政许可法第四十六条至第四十八条', [...SIGNED, 'eventOn', 'contact'], { effectiveFrom: '2004-07-01', periods: [read('beforeEvent', 7, 'calendarDays', '行政许可法（2019修正）第四十八条第一项：举行听证的七日前')] }),
  rule('征收', '征收', '征收公告', '土地管理法', [...SIGNED, 'contact'], { effectiveUntil: '2019-12-31' }),
  rule('征收', '征收', '征收公告', '土地管理法第四十七条', [...SIGNED, 'contact'], { effectiveFrom: '2020-01-01', periods: [read('objections', 30, 'calendarDays', '土地管理法（2019修正）第四十七条第二款')] }),
  rule('更正', '更正', '更正', '报纸出版管理规定', ['signature']),
];

const COMPANY: readonly NoticeFact[] = [...SIGNED, 'resolvedOn', 'contact'];
const companyRule = (key: string, name: string, article: string, periods: readonly (readonly [PeriodPurpose, number])[]): NoticeRule =>
  rule(key, '公告', name, `公司法（2023）${article}`, COMPANY, { effectiveFrom: '2024-07-01', periods: periods.map(([purpose, length]) => read(purpose, length, 'calendarDays', `公司法（2023）${article}`)) });

const COMPANIES: readonly NoticeRule[] = [
  rule('liquidation', '公告', '公司清算公告', '公司法（2018）第一百八十五条', COMPANY, {
    effectiveFrom: '2018-10-26', effectiveUntil: '2024-06-30',
    periods: [read('publishWithin', 60, 'calendarDays', '公司法（2018）第一百八十五条'), read('objections', 45, 'calendarDays', '公司法（2018）第一百八十五条')],
  }),
  companyRule('liquidation', '公司清算公告', '第二百三十五条', [['publishWithin', 60], ['objections', 45]]),
  companyRule('capitalReduction', '减资公告', '第二百二十四条', [['publishWithin', 30], ['objections', 45]]),
  companyRule('merger', '公司合并公告', '第二百二十条', [['publishWithin', 30], ['objections', 45]]),
  companyRule('division', '公司分立公告', '第二百二十二条', [['publishWithin', 30]]),
];

const COURT: readonly NoticeFact[] = [...SIGNED, 'documentNumber'];
const COURTS: readonly NoticeRule[] = [
  rule('courtService', '公告', '法院公告送达', '民事诉讼法公告送达', COURT, { effectiveFrom: '2017-07-01', effectiveUntil: '2021-12-31', periods: [period('objections', 60, 'calendarDays', '民事诉讼法（2017修正）第九十二条，未见原文')] }),
  rule('courtService', '公告', '法院公告送达', '民事诉讼法第九十五条', COURT, { effectiveFrom: '2022-01-01', periods: [read('objections', 30, 'calendarDays', '民事诉讼法（2021修正、2023修正）第九十五条；涉外送达另有规定')] }),
  rule('missingPerson', '公告', '宣告失踪公告', '民事诉讼法第一百九十二条', [...COURT, 'contact'], { effectiveFrom: '2022-01-01', periods: [read('objections', 3, 'months', '民事诉讼法（2021修正、2023修正）第一百九十二条')] }),
  rule('presumedDeath', '公告', '宣告死亡公告', '民事诉讼法第一百九十二条', [...COURT, 'contact'], { effectiveFrom: '2022-01-01', periods: [read('objections', 12, 'months', '民事诉讼法（2021修正、2023修正）第一百九十二条；因意外事件下落不明且不可能生存的，三个月')] }),
  rule('publicSummons', '公告', '公示催告公告', '民事诉讼法第二百三十条', [...COURT, 'contact'], { effectiveFrom: '2024-01-01', periods: [read('objections', 60, 'calendarDays', '民事诉讼法（2023修正）第二百三十条')] }),
];

const AUTHORITIES: readonly NoticeRule[] = [
  rule('congress', '公告', '人大公告', '代表法、立法法', SIGNED),
  rule('appointment', '公示', '任前公示', '党政领导干部选拔任用工作条例', DISPLAY, { periods: [period('objections', 5, 'workingDays', '党政领导干部选拔任用工作条例：2014年文本第四十一条为五个工作日，2019年修订文本未见原文')], takenDown: true }),
  rule('planning', '公示', '规划公示', '城乡规划法第二十六条', DISPLAY, { effectiveFrom: '2008-01-01', periods: [read('objections', 30, 'calendarDays', '城乡规划法（2019修正）第二十六条')] }),
  rule('environment', '公示', '环评公示', '环境影响评价公众参与办法（2018）', DISPLAY, { effectiveFrom: '2019-01-01', minRuns: 2, periods: [period('objections', 10, 'workingDays', '环境影响评价公众参与办法（生态环境部令第4号），未见原文')] }),
  rule('landNotice', '征收', '征收土地预公告', '土地管理法实施条例第二十六条', [...SIGNED, 'contact'], { effectiveFrom: '2021-09-01', periods: [read('objections', 10, 'workingDays', '土地管理法实施条例（2021）第二十六条')] }),
  rule('compensationPlan', '征收', '征地补偿安置方案公告', '土地管理法第四十七条', [...SIGNED, 'period', 'contact'], { effectiveFrom: '2020-01-01', periods: [read('objections', 30, 'calendarDays', '土地管理法（2019修正）第四十七条第二款、土地管理法实施条例（2021）第二十八条')] }),
  rule('houseExpropriation', '征收', '国有土地上房屋征收补偿方案', '国有土地上房屋征收与补偿条例第十条', [...SIGNED, 'period', 'contact'], { effectiveFrom: '2011-01-21', periods: [read('objections', 30, 'calendarDays', '国有土地上房屋征收与补偿条例第十条')] }),
  rule('procurement', '招标', '政府采购公告', '政府采购法实施条例', ['issuingBody', 'contact'], { effectiveFrom: '2015-03-01', periods: [period('objections', 5, 'workingDays', '政府采购公告期限，未见原文')] }),
  rule('realEstateLoss', '遗失声明', '不动产权证书遗失声明', '不动产登记暂行条例实施细则第二十二条', ['signature', 'documentNumber'], {
    effectiveFrom: '2016-01-01', effectiveUntil: '2024-06-02', periods: [period('objections', 15, 'workingDays', '不动产登记暂行条例实施细则第二十二条，未见原文')],
  }),
  // Replaced at once when the declaration stands on the registry's site (自然资源部令第14号); told by 上海市自然资源确权登记局 on 3 June 2024.
  rule('realEstateLoss', '遗失声明', '不动产权证书遗失声明', '不动产登记暂行条例实施细则第二十二条（自然资源部令第14号修改）', ['signature', 'documentNumber'], { effectiveFrom: '2024-06-03' }),
];

/** What a newsroom begins with: each is a row an administrator edits, and no period counts as verified whose article nobody has read. */
export const HOUSE_RULES: readonly NoticeRule[] = [...OF_TYPES, ...COMPANIES, ...COURTS, ...AUTHORITIES];
