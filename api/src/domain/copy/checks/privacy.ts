import { civilDate } from '../../calendar/civil-date';
import { looksLikeName } from '../byline';
import type { CheckedPassage, CheckedStory } from './checked-story';
import { runningText } from './checked-story';
import type { Suspect } from './finding';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check digit of an identity number by GB 11643: its 18th character, X for ten. */
export const identityCheckDigit = (first17: string): string =>
  '10X98765432'[[...first17].reduce((sum, digit, at) => sum + Number(digit) * WEIGHTS[at], 0) % 11];

/** Whether the digits of a card number come out even by Luhn's rule. */
const isLuhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, at) => sum + (at % 2 === 0 ? Number(digit) : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]), 0) % 10 === 0;

const found = (passage: CheckedPassage, match: RegExpMatchArray, rule: Suspect['rule'], rest: Partial<Suspect> = {}): Suspect =>
  ({ passage, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, rule, ...rest });

/** Eighteen digits that hold a birthday: an identity number when the last fits, a misprinted one when it does not. */
const identityNumbers = (passage: CheckedPassage): Suspect[] => [...passage.text.matchAll(/(?<![\dA-Za-z])[1-8]\d{5}(?:18|19|20)\d{2}(\d{2})(\d{2})\d{3}[\dXx](?![\dA-Za-z])/gu)].flatMap((match) => {
  const [number] = match;
  if (civilDate(Math.max(1900, Number(number.slice(6, 10))), Number(number.slice(10, 12)), Number(number.slice(12, 14))) === null) return [];
  const digit = identityCheckDigit(number.slice(0, 17));
  return digit === number[17].toUpperCase() ? [found(passage, match, 'identityNumber')] : [found(passage, match, 'identityDigit', { params: { digit } })];
});

const bankCards = (passage: CheckedPassage): Suspect[] => [...passage.text.matchAll(/(?<![\d.])(?:62\d{14,17}|4\d{15}|5[1-5]\d{14})(?![\d])/gu)].filter(([digits]) => isLuhn(digits)).map((match) => found(passage, match, 'bankCard'));

/** In a notice a telephone number is there to be called. */
const mobileNumbers = (passage: CheckedPassage): Suspect[] => [...passage.text.matchAll(/(?<![\d\-.])1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d])/gu)]
  .filter((match) => !/(?:热线|咨询|报名|联系|客服|服务|举报|监督|投稿|订阅|新闻|预约|值班|求助|救援)(?:电话|方式|手机)?[：:为是\s（(]*$/u.test(passage.text.slice(Math.max(0, match.index - 14), match.index)))
  .map((match) => found(passage, match, 'mobileNumber'));

const homeAddresses = (passage: CheckedPassage): Suspect[] => [...passage.text.matchAll(/(?:\d+|[A-Za-z一二三四五六七八九十]+)(?:幢|栋|号楼|座)(?:[\d一二三四五六七八九十]+单元)?[\dA-Za-z]+室/gu)]
  .filter((match) => /住|家|居民|业主|户|租/u.test(passage.text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 12)))
  .map((match) => found(passage, match, 'homeAddress'));

const HARM = /受害|被害|遇害|遭(?:遇|到|受)?|性侵|猥亵|强奸|虐待|家暴|拐|抢劫|抢夺|盗窃|偷|行窃|嫌疑人|被告|犯罪|违法|涉嫌|拘留|自杀|轻生|自残|走失|离家出走|吸毒|打架|斗殴|欺凌|霸凌|救助站|孤儿|艾滋/u;
/** Names that name nobody: 小明（化名）, 李某某. */
const VEILED = /某|化名|×|X|x|\*|〇〇|^小\p{Script=Han}$/u;
const AGED = /([\p{Script=Han}·×*]{2,4})(?:同学|（化名）)?(?:（|\(|，|、)?(?:[男女]，?)?(?:今年|年仅|现年|时年)?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:周)?岁/gu;
const HAN_NUMBER = '零一二三四五六七八九';

const ageOf = (text: string): number => {
  if (/^\d/u.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text];
  return (tens === '' ? 10 : tens === '0' ? 0 : HAN_NUMBER.indexOf(tens) * 10) + (ones === '' ? 0 : HAN_NUMBER.indexOf(ones));
};

/** A named person under eighteen in a story of crime or harm: nothing may tell who they are. */
const minors = (passage: CheckedPassage): Suspect[] => (!HARM.test(passage.text) ? [] : [...passage.text.matchAll(AGED)].flatMap((match) => {
  const [, name, age] = match;
  const words = name.replace(/^.*(?:的|童|孩|生|年|人|子|女|和|与)/u, '');
  return ageOf(age) >= 18 || words.length < 2 || VEILED.test(words) || VEILED.test(match[0]) || !looksLikeName(words) ? [] : [{ ...found(passage, match, 'minor', { params: { name: words, age: ageOf(age) } }), start: match.index + name.length - words.length }];
}));

const PATIENT = /([\p{Script=Han}]{2,4})(?:，?(?:是|系|为)(?:一名)?|（)?(?:艾滋病|HIV|乙肝|梅毒|精神病|精神分裂症)(?:病毒)?(?:患者|感染者|病人|携带者)|(?:艾滋病|HIV|乙肝|梅毒|精神病)(?:病毒)?(?:患者|感染者|病人|携带者)([\p{Script=Han}]{2,3})(?=[，。、（说的在因])/gu;

/** A named person with an illness that may not be told of without leave. */
const illnesses = (passage: CheckedPassage): Suspect[] => [...passage.text.matchAll(PATIENT)]
  .map((match) => ({ match, name: match[1] ?? match[2] }))
  .filter(({ name }) => !VEILED.test(name) && looksLikeName(name))
  .map(({ match, name }) => found(passage, match, 'illness', { params: { name } }));

/** Identity numbers, cards, telephones, addresses, minors and the ill: what may not be printed of a person. */
export const privacy = (story: CheckedStory): Suspect[] => runningText(story).flatMap((passage) => [
  ...identityNumbers(passage), ...bankCards(passage), ...homeAddresses(passage), ...minors(passage), ...illnesses(passage),
  ...(story.kind === 'notice' ? [] : mobileNumbers(passage)),
]);
