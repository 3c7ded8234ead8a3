/** A number as it stands in a text (offsets in UTF-16 units) and what it says, however it is written: '1.2万' and '一万二千' say 12000. */
export interface Numeral { text: string; start: number; end: number; value: string }

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 廿: 20, 卅: 30, 百: 100, 佰: 100, 千: 1_000, 仟: 1_000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** Units that belong to what a figure says: dates, times, parts, money and measures. Counting words (人 名 个) do not. */
const MEASURE = '个百分点|平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|公顷|公斤|千克|美元|欧元|港元|日元|摄氏度|[年月日号时分秒元角吨克米亩％%‰倍成折℃]';
const COUNTED = '[个名人位元块吨亩米里斤次家届期版岁层栋户件种项条起倍成套只头辆台艘篇份天周季场批轮组支年月日号时点分秒％%‰]';
const CHINESE = '[〇零一二两三四五六七八九十廿卅百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]';
const ARABIC = '(?:(?<![0-9０-９A-Za-z])[-−－])?[0-9０-９]+(?:,[0-9]{3}(?![0-9]))*(?:[.．][0-9０-９]+)?[余多]?[十百千万亿]*';
const NUMERAL = new RegExp(`(?<part>百分之|千分之|万分之)?(?:(?<arabic>${ARABIC})|(?<chinese>${CHINESE}+(?:点[〇零一二三四五六七八九]+)?))(?<unit>${MEASURE})?`, 'gu');
const COUNTED_AFTER = new RegExp(`^(?:${COUNTED})`, 'u');
/** Words that begin like a number and are none. */
const NO_NUMBER = /^(?:一(?:点|度|时|起|面|次性|条龙|家人|成不变)|万(?:一|分)|十分|千万要|三三两两|一一)/u;

const HALF_WIDTH: Readonly<Record<string, string>> = { '．': '.', '−': '-', '－': '-', ',': '' };
const halfWidth = (text: string): string => text.replace(/[０-９．−－,]/gu, (character) => HALF_WIDTH[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0));

/** 二〇二〇 by its digits, 二十三万 by its tens and ten thousands. */
const chineseValue = (text: string): number => {
  const [whole, fraction = ''] = text.split('点');
  const decimals = fraction === '' ? 0 : Number(`0.${[...fraction].map((digit) => DIGITS[digit]).join('')}`);
  if ([...whole].every((character) => character in DIGITS)) return Number([...whole].map((digit) => DIGITS[digit]).join('')) + decimals;
  let [total, section, digit] = [0, 0, 0];
  for (const character of whole) {
    if (character in DIGITS) digit = DIGITS[character];
    else if (character in TENS) {
      section += TENS[character] >= 20 && TENS[character] < 100 ? TENS[character] : (digit || 1) * TENS[character];
      digit = 0;
    } else {
      const counted = section + digit;
      total = MYRIADS[character] === 1e8 ? (total + counted || 1) * 1e8 : total + (counted || 1) * 1e4;
      [section, digit] = [0, 0];
    }
  }
  return total + section + digit + decimals;
};

const arabicValue = (text: string): number => {
  const [, figure = '', factors = ''] = /^([-0-9.]+)[余多]?(.*)$/u.exec(halfWidth(text)) ?? [];
  return [...factors].reduce((value, factor) => value * (TENS[factor] ?? MYRIADS[factor] ?? 1), Number(figure));
};

const PERCENT: Readonly<Record<string, string>> = { 百分之: '%', 千分之: '‰', 万分之: '‱' };
const UNIT: Readonly<Record<string, string>> = { '％': '%', 号: '日', 千米: '公里', 千克: '公斤', 平方千米: '平方公里', 摄氏度: '℃' };

/** Whether Chinese numerals stand for a number here and not for part of a word such as 统一 or 千方百计. */
const isNumber = (chinese: string, text: string, start: number, end: number): boolean => {
  if (NO_NUMBER.test(text.slice(start, end + 3))) return false;
  if (text[start - 1] === '第') return true;
  const hasDigit = [...chinese].some((character) => character in DIGITS);
  return (chinese.length > 1 && hasDigit) || ((hasDigit || chinese === '十') && COUNTED_AFTER.test(text.slice(start + chinese.length)));
};

/** The numbers of a text in order, in Arabic or Chinese numerals, with the unit of a date, a share, money or a measure. */
export const numeralsOf = (text: string): Numeral[] => {
  const found: Numeral[] = [];
  for (const match of text.matchAll(NUMERAL)) {
    const { part = '', arabic, chinese, unit = '' } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    if (chinese !== undefined && part === '' && !isNumber(chinese, text, start, end)) continue;
    const value = arabic === undefined ? chineseValue(chinese) : arabicValue(arabic);
    found.push({ text: match[0], start, end, value: `${Number(value.toPrecision(14))}${PERCENT[part] ?? UNIT[unit] ?? unit}` });
  }
  return found;
};
