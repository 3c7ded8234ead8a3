import type { NoticeType } from '../copy/notice-types';
import type { NoticeFact, NoticeRule, PeriodPurpose, RulePeriod } from './notice-rules';

const ALWAYS = '1949-10-01';
type Unit = RulePeriod['unit'];

const period = (purpose: PeriodPurpose, length: number, unit: Unit, source: string, isVerified = false): RulePeriod => ({ purpose, length, unit, source, isVerified });

const rule = (key: string, type: NoticeType, name: string, legalBasis: string, required: readonly NoticeFact[], more: Partial<NoticeRule> = {}): NoticeRule => ({
  key, type, name, legalBasis, required, periods: [], minRuns: 1, lastDayMoves: true, takenDown: false, effectiveFrom: ALWAYS, effectiveUntil: null, ...more,
});

const SIGNED: readonly NoticeFact[] = ['signature', 'datedOn'];
const DISPLAY: readonly NoticeFact[] = [...SIGNED, 'period', 'contact'];

/** What holds for each type where no narrower kind is chosen; these ask for form, not for periods of law. */
const OF_TYPES: readonly NoticeRule[] = [
  rule('公告', '公告', '公告', '发布机关的法定职权', SIGNED),
  rule('公示', '公示', '公示', '依所据文件', DISPLAY),
  rule('通告', '通告', '通告', '发布机关的法定职权', ['issuingBody', ...SIGNED]),
  rule('启事', '启事', '启事', '', ['signature', 'contact']),
  rule('声明', '声明', '声明', '', SIGNED),
  rule('遗失声明', '遗失声明', '遗失声明', '各证照主管机关的规定', ['signature']),
  rule('拍卖', '拍卖', '拍卖公告', '拍卖法第四十五条至第四十八条', ['issuingBody', 'eventOn', 'contact'], { periods: [period('beforeEvent', 7, 'calendarDays', '拍卖法第四十五条')] }),
  rule('招标', '招标', '招标公告', '招标投标法第十六条、第二十四条', ['issuingBody', 'eventOn', 'contact'], { periods: [period('beforeEvent', 20, 'calendarDays', '招标投标法第二十四条')] }),
  rule('听证', '听证', '听证公告', '行政许可法第四十六条至第四十八条', [...SIGNED, 'eventOn', 'contact'], { periods: [period('beforeEvent', 7, 'calendarDays', '行政许可法第四十八条')] }),
  rule('征收', '征收', '征收公告', '土地管理法第四十七条', [...SIGNED, 'contact'], { periods: [period('objections', 30, 'calendarDays', '土地管理法第四十七条')] }),
  rule('更正', '更正', '更正', '报纸出版管理规定', ['signature']),
];

const COMPANIES: readonly NoticeRule[] = [
  rule('liquidation', '公告', '公司清算公告', '公司法（2018）第一百八十五条', [...SIGNED, 'resolvedOn', 'contact'], {
    effectiveFrom: '2006-01-01', effectiveUntil: '2024-06-30',
    periods: [period('publishWithin', 60, 'calendarDays', '公司法（2018）第一百八十五条'), period('objections', 45, 'calendarDays', '公司法（2018）第一百八十五条', true)],
  }),
  rule('liquidation', '公告', '公司清算公告', '公司法（2023）第二百三十五条', [...SIGNED, 'resolvedOn', 'contact'], {
    effectiveFrom: '2024-07-01',
    periods: [period('publishWithin', 60, 'calendarDays', '公司法（2023）第二百三十五条'), period('objections', 45, 'calendarDays', '公司法（2023）第二百三十五条', true)],
  }),
  ...([['capitalReduction', '减资公告', '第二百二十四条'], ['merger', '公司合并公告', '第二百二十条']] as const).map(([key, name, article]) => rule(key, '公告', name, `公司法（2023）${article}`, [...SIGNED, 'resolvedOn', 'contact'], {
    effectiveFrom: '2024-07-01', periods: [period('publishWithin', 30, 'calendarDays', `公司法（2023）${article}`), period('objections', 45, 'calendarDays', `公司法（2023）${article}`)],
  })),
  rule('division', '公告', '公司分立公告', '公司法（2023）第二百二十二条', [...SIGNED, 'resolvedOn', 'contact'], { effectiveFrom: '2024-07-01', periods: [period('publishWithin', 30, 'calendarDays', '公司法（2023）第二百二十二条')] }),
];

const COURTS: readonly NoticeRule[] = [
  rule('courtService', '公告', '法院公告送达', '民事诉讼法公告送达', [...SIGNED, 'documentNumber'], { effectiveFrom: '1991-04-09', effectiveUntil: '2021-12-31', periods: [period('objections', 60, 'calendarDays', '民事诉讼法（2017）第九十二条')] }),
  rule('courtService', '公告', '法院公告送达', '民事诉讼法公告送达', [...SIGNED, 'documentNumber'], { effectiveFrom: '2022-01-01', periods: [period('objections', 30, 'calendarDays', '民事诉讼法（2021修正）公告送达')] }),
  rule('missingPerson', '公告', '宣告失踪公告', '民事诉讼法', [...SIGNED, 'documentNumber', 'contact'], { periods: [period('objections', 3, 'months', '民事诉讼法')] }),
  rule('presumedDeath', '公告', '宣告死亡公告', '民事诉讼法', [...SIGNED, 'documentNumber', 'contact'], { periods: [period('objections', 12, 'months', '民事诉讼法')] }),
  rule('publicSummons', '公告', '公示催告公告', '民事诉讼法', [...SIGNED, 'documentNumber', 'contact'], { periods: [period('objections', 60, 'calendarDays', '民事诉讼法')] }),
];

const AUTHORITIES: readonly NoticeRule[] = [
  rule('congress', '公告', '人大公告', '代表法、立法法', SIGNED),
  rule('appointment', '公示', '任前公示', '党政领导干部选拔任用工作条例', DISPLAY, { periods: [period('objections', 5, 'workingDays', '党政领导干部选拔任用工作条例')], takenDown: true }),
  rule('planning', '公示', '规划公示', '城乡规划法第二十六条', DISPLAY, { periods: [period('objections', 30, 'calendarDays', '城乡规划法第二十六条')] }),
  rule('environment', '公示', '环评公示', '环境影响评价公众参与办法（2018）', DISPLAY, { minRuns: 2, periods: [period('objections', 10, 'workingDays', '环境影响评价公众参与办法（2018）')] }),
  rule('landNotice', '征收', '征收土地预公告', '土地管理法实施条例（2021）', [...SIGNED, 'contact'], { effectiveFrom: '2021-09-01', periods: [period('objections', 10, 'workingDays', '土地管理法实施条例（2021）')] }),
  rule('compensationPlan', '征收', '征地补偿安置方案公告', '土地管理法第四十七条', [...SIGNED, 'period', 'contact'], { effectiveFrom: '2020-01-01', periods: [period('objections', 30, 'calendarDays', '土地管理法第四十七条')] }),
  rule('houseExpropriation', '征收', '国有土地上房屋征收补偿方案', '国有土地上房屋征收与补偿条例', [...SIGNED, 'period', 'contact'], { effectiveFrom: '2011-01-21', periods: [period('objections', 30, 'calendarDays', '国有土地上房屋征收与补偿条例')] }),
  rule('procurement', '招标', '政府采购公告', '政府采购法实施条例', ['issuingBody', 'contact'], { periods: [period('objections', 5, 'workingDays', '政府采购公告期限')] }),
  rule('realEstateLoss', '遗失声明', '不动产权证书遗失声明', '不动产登记暂行条例实施细则第二十二条', ['signature', 'documentNumber'], { periods: [period('objections', 15, 'workingDays', '不动产登记暂行条例实施细则第二十二条')] }),
];

/** What a newsroom begins with: each is a row an administrator edits, and no period counts as verified that nobody has held against the law. */
export const HOUSE_RULES: readonly NoticeRule[] = [...OF_TYPES, ...COMPANIES, ...COURTS, ...AUTHORITIES];
