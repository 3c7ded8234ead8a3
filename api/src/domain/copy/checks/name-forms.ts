import type { CheckedStory } from './checked-story';
import { runningText } from './checked-story';
import type { CheckContext } from './context';
import type { Suspect } from './finding';

const KINDS = '有限责任公司|股份有限公司|有限公司|股份公司|集团公司|集团|公司|机械|科技|重工|电子|智能|纺织|化工|制药|医药|新材料|材料|钢铁|物流|商贸|农业|食品|电气|电器|汽车|能源|光伏|船舶|海工|家纺|服饰|建设|置业|地产';
/** A name of a house, as far back as no particle of the sentence stands in it. */
const HOUSE = new RegExp(`[^\\P{Script=Han}的了在是与及到为由对将被从向等进走某该各这那每我本对把让家位名个些一二两三四五六七八九十]{2,8}?(?:${KINDS})+(?!化|园|城|区|局|系统|设备|产品|产业|行业|市场|企业|制造|服务|创新|工业|建设|手段|技术|研发|部|厂)`, 'gu');
/** Campaigns, projects and works between quotation marks or titles between 《》. */
const TITLED = /“([^“”]{5,20}(?:月|年|周|日|行动|工程|活动|计划|项目|节))”/gu;

interface Form { text: string; passage: Suspect['passage']; start: number; end: number }

/** A short form of a longer name: its first two characters and its last, and the rest in order, with something left out between. */
const isShortOf = (short: string, long: string): boolean => {
  if (short.length >= long.length || short.slice(0, 2) !== long.slice(0, 2) || short.slice(-2) !== long.slice(-2) || long.endsWith('公司') || long.endsWith('集团')) return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length && long.length - short.length <= 4;
};

/** Two titles that differ in up to two characters at one place, and share the most of their length: 整治月 and 建设月. */
const isTwin = (one: string, other: string): boolean => {
  if (one.length !== other.length || one === other || one.length < 6) return false;
  const differing = [...one].flatMap((char, at) => (char === other[at] ? [] : [at]));
  const isFigure = differing.some((at) => /[\d一二三四五六七八九十第]/u.test(one[at]));
  return !isFigure && differing.length <= 2 && differing.every((at) => at >= 3 && at - differing[0] < 2);
};

const formsIn = (story: CheckedStory, pattern: RegExp, group: 0 | 1): Form[] => runningText(story).flatMap((passage) => [...passage.text.matchAll(pattern)].map((match) => {
  const text = match[group];
  const start = match.index + match[0].indexOf(text);
  return { text, passage, start, end: start + text.length };
}));

/** One name, one form within an issue: the shorter of two forms of a house's name, and campaigns named in two ways. */
export const nameForms = (story: CheckedStory, { vocabulary }: CheckContext): Suspect[] => {
  const everywhere = (pattern: RegExp, group: 0 | 1): Set<string> => new Set([...vocabulary.matchAll(pattern)].map((match) => match[group]));
  const houses = everywhere(HOUSE, 0);
  const titled = everywhere(TITLED, 1);
  const pick = (form: Form, other: string | undefined): Suspect[] => (other === undefined ? [] : [{ passage: form.passage, start: form.start, end: form.end, rule: 'nameForms', params: { other } }]);
  return [
    ...formsIn(story, HOUSE, 0).flatMap((form) => pick(form, [...houses].find((other) => isShortOf(form.text, other)))),
    ...formsIn(story, TITLED, 1).flatMap((form) => pick(form, [...titled].find((other) => isTwin(form.text, other)))),
  ];
};
