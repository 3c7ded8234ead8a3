import type { CheckedPassage, CheckedStory } from './checked-story';
import { runningText } from './checked-story';
import type { Suspect } from './finding';
import type { CheckRule } from './rules';

/** A way of writing figures and units that the standard does not allow, and what it asks for. */
interface NumeralRule { rule: CheckRule; pattern: RegExp; right: (found: RegExpMatchArray) => string | null }

const fixed = (text: string) => (): string => text;
const DIGITS = '零一二三四五六七八九';
const century = (year: string): string => `${Number(year) <= 40 ? '20' : '19'}${year}`;
const arabic = (numeral: string): string => [...numeral].map((digit) => (digit === '〇' ? 0 : DIGITS.indexOf(digit))).join('');
const twoDigits = (numeral: string): string => {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const value = (numeral.includes('十') ? (tens === '' ? 10 : DIGITS.indexOf(tens) * 10) : 0) + (ones === '' ? 0 : DIGITS.indexOf(ones));
  return String(value);
};

const NUMERAL_RULES: readonly NumeralRule[] = [
  // 98年 is a year written short; 20年 and 5年 are a length of time, and 20年3月 is not.
  { rule: 'shortYear', pattern: /(?<![\d.．年])(\d{2})年(?=\d{1,2}月)/gu, right: ([, year]) => `${century(year)}年` },
  { rule: 'shortYear', pattern: /(?<![\d.．])['’](\d{2})年?(?=\p{Script=Han})/gu, right: ([, year]) => `${century(year)}年` },
  { rule: 'zeroCharacter', pattern: /[一二三四五六七八九][0OoＯ０○零][一二三四五六七八九0OoＯ０○零〇]?[一二三四五六七八九0OoＯ０○零〇]?年/gu, right: ([found]) => found.replace(/[0OoＯ０○零]/gu, '〇') },
  { rule: 'mixedNumeral', pattern: /(\d{4})年([一二三四五六七八九十]{1,2})月/gu, right: ([, year, month]) => `${year}年${twoDigits(month)}月` },
  { rule: 'mixedNumeral', pattern: /(?<!\d)(\d{1,2})月([一二三四五六七八九十]{1,3})日/gu, right: ([, month, day]) => `${month}月${day.startsWith('三十') && day.length === 3 ? 31 : twoDigits(day)}日` },
  { rule: 'mixedNumeral', pattern: /[一二三四五六七八九〇]{4}年\d{1,2}月/gu, right: ([found]) => arabic(found.slice(0, 4)) + found.slice(4) },
  { rule: 'mixedNumeral', pattern: /(星期|礼拜|周)([1-7])(?!\d|[次个月年名])/gu, right: ([, week, day]) => `${week}${DIGITS[Number(day)] === '七' ? '日' : DIGITS[Number(day)]}` },
  // 万 and 亿 alone stand behind Arabic figures; 千米 and 百克 are units by themselves.
  { rule: 'mixedNumeral', pattern: /(?<![\d.第])(\d{1,2})([千百])(?=[元人名个户家亩位件余多])/gu, right: ([, figure, scale]) => String(Number(figure) * (scale === '千' ? 1_000 : 100)) },
  { rule: 'mixedNumeral', pattern: /(?<![\d.])\d+[万千]\d+[千百](?:\d+[百十])?/gu, right: () => null },
  { rule: 'approximation', pattern: /(?<![第、])([一二三四五六七八九])、([一二三四五六七八九])(?=[十百千万亿个名位家户人次天年岁里条件项种])/gu, right: ([found, one, other]) => (DIGITS.indexOf(other) - DIGITS.indexOf(one) === 1 ? one + other : found) },
  { rule: 'approximation', pattern: /(?<![\d第、\-－—～~])([1-9])、([1-9])(?=[个名位家户人次天年岁里件项种]\p{Script=Han})(?!年级|号)/gu, right: ([found, one, other]) => (Number(other) - Number(one) === 1 ? DIGITS[Number(one)] + DIGITS[Number(other)] : found) },
  { rule: 'approximation', pattern: /几十余|数十余|数百余|几百余|上百余|近百余|十几余/gu, right: ([found]) => found.slice(0, -1) },
  { rule: 'approximatelyTwice', pattern: /(?:大约|约|近|将近)(\d[\d.,]*[万亿千百]?\p{Script=Han}{0,4}?)(左右|上下|余\p{Script=Han}?|多[个名人万家])/gu, right: () => null },
  { rule: 'approximatelyTwice', pattern: /(?:超过|突破|达到?|高达|不低于|不少于|至少)(\d[\d.,]*[万亿千百]?\p{Script=Han}{0,3}?)(以上|左右)/gu, right: () => null },
  { rule: 'range', pattern: /(?<![\d.\-－—～~])(\d+(?:\.\d+)?)(?:[-－—~～]|至)(\d+(?:\.\d+)?)(?=%|％)/gu, right: ([, from, until]) => `${from}%～${until}` },
  { rule: 'range', pattern: /(?<![\d.\-])(\d+)[-－~](\d+)(?=[岁元米人吨公万亿亩])/gu, right: ([, from, until]) => `${from}～${until}` },
  { rule: 'fewerTimes', pattern: /(?:减少|下降|降低|缩短|缩小|减轻|回落)了?(?:约|近|至少)?[\d.一二三四五六七八九十两几]+倍/gu, right: () => null },
  { rule: 'unit', pattern: /(?<=[\d万亿千百十余多])平米/gu, right: fixed('平方米') },
  { rule: 'unit', pattern: /(?<=[\d万亿千百十余多])公分/gu, right: fixed('厘米') },
  { rule: 'unit', pattern: /(?<=[\d万亿千百十余多])(?:公升|立升)/gu, right: fixed('升') },
  { rule: 'unit', pattern: /(?<=[\d万亿千百十余多])(?:华里|市里)/gu, right: () => null },
  { rule: 'unit', pattern: /(?<=[\d万亿千百十余多])(?:市斤|英吨|市尺|市寸)/gu, right: () => null },
  { rule: 'unit', pattern: /(?<=[\d万亿千百十余多])立方(?!米|厘米|分米|毫米|公里|千米|根)/gu, right: fixed('立方米') },
  { rule: 'unit', pattern: /(?<=\d)(?:KG|Kg|kG)(?![A-Za-z])/gu, right: fixed('kg') },
  { rule: 'unit', pattern: /(?<=\d)(?:KM|Km|kM)(?![A-Za-z])/gu, right: fixed('km') },
  { rule: 'unit', pattern: /摄氏(零下)?(\d+(?:\.\d+)?)度/gu, right: ([, below = '', degrees]) => `${below}${degrees}摄氏度` },
];

const places = (passage: CheckedPassage): Suspect[] => NUMERAL_RULES.flatMap(({ rule, pattern, right }) => [...passage.text.matchAll(pattern)]
  .flatMap((match) => {
    const suggestion = right(match);
    return suggestion === match[0] ? [] : [{ passage, start: match.index, end: match.index + match[0].length, rule, suggestion }];
  }));

/** Figures, dates, ranges and units that are not written as GB/T 15835 and GB 3100 ask. */
export const numerals = (story: CheckedStory): Suspect[] => runningText(story).flatMap(places);
