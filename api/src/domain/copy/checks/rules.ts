import type { Severity } from './finding';

/** What a rule of proof-reading is: how grave a breach is, which family it belongs to, and where it is written. */
interface RuleFacts { severity: Severity; group: RuleGroup; source: string }

export const RULE_GROUPS = ['characters', 'punctuation', 'numerals', 'dates', 'sums', 'people', 'structure', 'imprint', 'privacy', 'lists', 'duplicates'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

const CHARACTERS = '《通用规范汉字表》';
const WORDS = '《现代汉语词典》';
const PUNCTUATION = 'GB/T 15834—2011';
const NUMERALS = 'GB/T 15835—2011';
const UNITS = 'GB 3100—1993';
const QUALITY = '《报纸期刊质量管理规定》';
const TRADE = '报纸编校惯例';
const FORM = '《报纸出版管理规定》';
const PERMIT = '《内部资料性出版物管理办法》';
const MINORS = '《未成年人保护法》';
const PRIVACY = '《个人信息保护法》';

/** Every built-in rule of proof-reading (handbook 3.2); severities are what a newsroom begins with. */
export const CHECK_RULES = {
  lookAlike: { severity: 'warn', group: 'characters', source: QUALITY },
  misspelt: { severity: 'block', group: 'characters', source: WORDS },
  soundAlike: { severity: 'warn', group: 'characters', source: WORDS },
  variantCharacter: { severity: 'warn', group: 'characters', source: CHARACTERS },
  doubled: { severity: 'warn', group: 'characters', source: QUALITY },
  missing: { severity: 'info', group: 'characters', source: QUALITY },
  unpaired: { severity: 'block', group: 'punctuation', source: PUNCTUATION },
  nestedQuotes: { severity: 'warn', group: 'punctuation', source: PUNCTUATION },
  halfWidth: { severity: 'warn', group: 'punctuation', source: PUNCTUATION },
  fullWidth: { severity: 'info', group: 'punctuation', source: NUMERALS },
  doubledMark: { severity: 'warn', group: 'punctuation', source: PUNCTUATION },
  ellipsisAndSoOn: { severity: 'info', group: 'punctuation', source: PUNCTUATION },
  headlineStop: { severity: 'warn', group: 'punctuation', source: TRADE },
  documentNumber: { severity: 'warn', group: 'punctuation', source: 'GB/T 9704—2012' },
  shortYear: { severity: 'warn', group: 'numerals', source: NUMERALS },
  mixedNumeral: { severity: 'warn', group: 'numerals', source: NUMERALS },
  zeroCharacter: { severity: 'warn', group: 'numerals', source: NUMERALS },
  approximation: { severity: 'info', group: 'numerals', source: NUMERALS },
  approximatelyTwice: { severity: 'info', group: 'numerals', source: WORDS },
  range: { severity: 'info', group: 'numerals', source: NUMERALS },
  fewerTimes: { severity: 'warn', group: 'numerals', source: TRADE },
  unit: { severity: 'warn', group: 'numerals', source: UNITS },
  noSuchDay: { severity: 'block', group: 'dates', source: TRADE },
  weekday: { severity: 'warn', group: 'dates', source: TRADE },
  afterPress: { severity: 'info', group: 'dates', source: TRADE },
  vagueDay: { severity: 'info', group: 'dates', source: TRADE },
  share: { severity: 'warn', group: 'sums', source: QUALITY },
  growth: { severity: 'warn', group: 'sums', source: QUALITY },
  parts: { severity: 'warn', group: 'sums', source: QUALITY },
  wholeExceeded: { severity: 'warn', group: 'sums', source: QUALITY },
  tableSum: { severity: 'warn', group: 'sums', source: QUALITY },
  listLength: { severity: 'info', group: 'sums', source: QUALITY },
  listOrder: { severity: 'warn', group: 'sums', source: QUALITY },
  officeName: { severity: 'block', group: 'people', source: QUALITY },
  officeTitle: { severity: 'warn', group: 'people', source: QUALITY },
  formerOffice: { severity: 'warn', group: 'people', source: QUALITY },
  titleOrder: { severity: 'warn', group: 'people', source: QUALITY },
  leaderOrder: { severity: 'warn', group: 'people', source: QUALITY },
  namesake: { severity: 'warn', group: 'people', source: TRADE },
  nameForms: { severity: 'info', group: 'people', source: '《报纸编校质量评比差错认定细则》第28条' },
  headlineNumber: { severity: 'warn', group: 'structure', source: TRADE },
  headlineName: { severity: 'warn', group: 'structure', source: TRADE },
  noCredit: { severity: 'warn', group: 'structure', source: '《著作权法》' },
  jumpPartner: { severity: 'block', group: 'structure', source: TRADE },
  jumpToItself: { severity: 'block', group: 'structure', source: TRADE },
  jumpToFront: { severity: 'block', group: 'structure', source: TRADE },
  issueNumbers: { severity: 'block', group: 'imprint', source: FORM },
  imprintField: { severity: 'block', group: 'imprint', source: QUALITY },
  identityNumber: { severity: 'block', group: 'privacy', source: PRIVACY },
  identityDigit: { severity: 'block', group: 'privacy', source: 'GB 11643—1999' },
  mobileNumber: { severity: 'warn', group: 'privacy', source: PRIVACY },
  bankCard: { severity: 'block', group: 'privacy', source: PRIVACY },
  homeAddress: { severity: 'warn', group: 'privacy', source: PRIVACY },
  minor: { severity: 'block', group: 'privacy', source: MINORS },
  illness: { severity: 'block', group: 'privacy', source: '《艾滋病防治条例》' },
  licenceWord: { severity: 'warn', group: 'imprint', source: PERMIT },
  banned: { severity: 'block', group: 'lists', source: TRADE },
  deprecated: { severity: 'warn', group: 'lists', source: TRADE },
  nameForm: { severity: 'warn', group: 'lists', source: TRADE },
  custom: { severity: 'info', group: 'lists', source: TRADE },
  duplicate: { severity: 'warn', group: 'duplicates', source: TRADE },
} as const satisfies Record<string, RuleFacts>;
export type CheckRule = keyof typeof CHECK_RULES;
export const CHECK_RULE_IDS = Object.keys(CHECK_RULES) as CheckRule[];
