import { namesInText } from '../names-in-text';
import type { CheckedPassage, CheckedStory } from './checked-story';
import { isHeadline } from './checked-story';
import type { CheckContext } from './context';
import type { Suspect } from './finding';

const DIGITS = '零一二三四五六七八九十';
const SCALE: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

const inFigures = (numeral: string): number | null => {
  const match = /^(\d+(?:\.\d+)?)([百千万亿]*)$/u.exec(numeral.replace(/[,，](?=\d{3})/gu, ''));
  if (!match) return null;
  return [...match[2]].reduce((number, scale) => number * SCALE[scale], Number(match[1]));
};

const FIGURE = /\d+(?:[,，]\d{3})*(?:\.\d+)?[百千万亿]*/gu;
/** A small number is written either way: 三 in the headline, 3 in the text. */
const FEW = /([两一二三四五六七八九十]{1,3})(?=[个名位家项条起次大类](?!月))/gu;

const fewToNumber = (numeral: string): number | null => {
  if (numeral === '两') return 2;
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(numeral);
  if (!match || (match[2] === '' && match[1] !== '' && match[3] !== '')) return null;
  const [, tens, ten, ones] = match;
  if (ten === '') return DIGITS.indexOf(tens || ones);
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
};

const numbersIn = (text: string): Set<number> => new Set([
  ...[...text.matchAll(FIGURE)].map(([figure]) => inFigures(figure)), ...[...text.matchAll(FEW)].map(([, numeral]) => fewToNumber(numeral)),
].filter((number) => number !== null));

/** Figures of a headline that the text does not bear out; dates and names of things (“1号文件”, 2020) count as well. */
export const headlineNumbers = (story: CheckedStory): Suspect[] => {
  const body = story.passages.filter((passage) => !isHeadline(passage)).map(({ text }) => text).join('\n');
  if (body.length < 40) return [];
  const told = numbersIn(body);
  return story.passages.filter(isHeadline).flatMap((passage) => [...passage.text.matchAll(FIGURE)].flatMap((match) => {
    const number = inFigures(match[0]);
    const isRounded = number !== null && /^[余多]/u.test(passage.text.slice(match.index + match[0].length)) && [...told].some((other) => other >= number && other < number * 1.5);
    return number === null || told.has(number) || isRounded || body.includes(match[0]) ? [] : [{ passage, start: match.index, end: match.index + match[0].length, rule: 'headlineNumber' as const }];
  }));
};

/** People the headline names who do not occur in the text by that name. */
export const headlineNames = (story: CheckedStory, { officeHolders }: CheckContext): Suspect[] => {
  const body = story.passages.filter((passage) => passage.field === 'body' || passage.field === 'caption').map(({ text }) => text).join('\n');
  if (body.length < 40) return [];
  const told = new Set(namesInText(body));
  return story.passages.filter(isHeadline).flatMap((passage) => {
    const names = [...officeHolders.map(({ name }) => name), ...namesInText(passage.text).filter((name) => hasTwin(name, told))];
    return [...new Set(names)].filter((name) => passage.text.includes(name) && !body.includes(name)).map((name) => ({
      passage, start: passage.text.indexOf(name), end: passage.text.indexOf(name) + name.length, rule: 'headlineName' as const, params: { name },
    }));
  });
};

/** Whether the text has a name that differs from this one in a single character. */
const hasTwin = (name: string, told: ReadonlySet<string>): boolean =>
  [...told].some((other) => other !== name && other.length === name.length && [...name].filter((char, at) => char !== other[at]).length === 1 && other[0] === name[0]);

/** A picture says who took it, beside it or at the end of its caption. */
export const credits = (story: CheckedStory): Suspect[] => story.captions.flatMap(({ text, credit }, block) => {
  const passage: CheckedPassage = story.passages.find((one) => one.field === 'caption' && one.block === block) ?? { field: 'caption', block, text };
  return credit.trim() !== '' || /(?:摄|摄影|供图|图片?来源|提供|图)[）)]?\s*$|(?:记者|通讯员)[\p{Script=Han}\s·]{2,12}[摄）)]?\s*$/u.test(text) ? [] : [{ passage, start: 0, end: text.length, rule: 'noCredit' as const }];
});
