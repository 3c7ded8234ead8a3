import { lookalikesOf } from '../../ocr/confusables';
import { normalName } from '../../people/contributors';
import type { CheckedPassage, CheckedStory, OfficeHolder } from './checked-story';
import { runningText } from './checked-story';
import type { CheckContext } from './context';
import type { Suspect } from './finding';
import { WordMatcher } from './word-matcher';

/** Posts of public office, longest first, as they stand before a name or at the end of a title. */
const POST = '(?:党工委|党委|党组|区委|市委|县委|省委|镇党委|街道党工委)?(?:副?书记|副?区长|副?县长|副?市长|副?省长|副?镇长|副?乡长|副?主任|副?主席|副?局长|副?部长|副?检察长|副?院长|副?秘书长|常委|副?总指挥|副?指挥长|副?组长|副?政委|副?会长)';
/** A row of titles that ends where a name begins: 区委副书记、区长. */
const TITLES = new RegExp(`(?:[\\p{Script=Han}（）()]{0,24}?${POST}(?:、|兼)?)+$`, 'u');
const LONGEST_TITLES = 60;

interface NamedHolder { passage: CheckedPassage; start: number; end: number; name: string; titles: string[]; titlesFrom: number }

const titlesBefore = (text: string, at: number): { titles: string[]; from: number } => {
  const before = text.slice(Math.max(0, at - LONGEST_TITLES), at);
  const clause = before.slice(Math.max(...['，', '。', '；', '：', '“', '”', '\n', '！', '？'].map((mark) => before.lastIndexOf(mark))) + 1);
  const found = TITLES.exec(clause);
  if (!found) return { titles: [], from: at };
  return { titles: found[0].split(/、|兼/u).filter((title) => new RegExp(`${POST}$`, 'u').test(title)), from: at - found[0].length };
};

const namedHolders = (passages: readonly CheckedPassage[], names: readonly string[]): NamedHolder[] => {
  const matcher = new WordMatcher(names);
  return passages.flatMap((passage) => matcher.find(passage.text).map(({ word, start, end }) => {
    const { titles, from } = titlesBefore(passage.text, start);
    return { passage, start, end, name: names[word], titles, titlesFrom: from };
  }));
};

/** Whether a printed title is the registered one, in full or shortened: 区长 for 港闸区区长; never 书记 for 副书记. */
const isTitle = (printed: string, { title, body }: OfficeHolder): boolean => {
  const whole = body + title;
  return printed === title || printed.endsWith(title) && !isDeputyOf(printed, title) || (whole.endsWith(printed) || title.endsWith(printed)) && !isDeputyOf(whole, printed);
};
const isDeputyOf = (longer: string, shorter: string): boolean => longer.endsWith(`副${shorter}`);

const byName = (holders: readonly OfficeHolder[]): Map<string, OfficeHolder[]> => {
  const named = new Map<string, OfficeHolder[]>();
  for (const holder of holders) named.set(holder.name, [...(named.get(holder.name) ?? []), holder]);
  return named;
};

const titleSuspects = (named: NamedHolder, own: readonly OfficeHolder[], all: readonly OfficeHolder[], { isInOffice, publishedOn }: CheckContext): Suspect[] => {
  const { passage, name, titlesFrom, end } = named;
  const current = own.filter(isInOffice);
  const rightTitles = current.map(({ title }) => title).join('、');
  const wrong = named.titles.filter((printed) => !current.some((holder) => isTitle(printed, holder)));
  if (wrong.length === 0) return orderSuspects(named, current);
  const former = own.find((holder) => !isInOffice(holder) && wrong.some((printed) => isTitle(printed, holder)));
  if (former) return [{ passage, start: titlesFrom, end, rule: 'formerOffice', params: { name, title: former.title, until: former.until ?? '', from: former.from ?? '', day: publishedOn ?? '' }, suggestion: rightTitles === '' ? null : rightTitles + name }];
  const other = all.find((holder) => holder.name !== name && isInOffice(holder) && wrong.some((printed) => isTitle(printed, holder)));
  return current.length === 0 ? [] : [{
    passage, start: titlesFrom, end, rule: 'officeTitle', params: { name, printed: wrong.join('、'), titles: rightTitles, other: other?.name ?? '' }, suggestion: rightTitles + name,
    ...(other ? { severity: 'block' as const } : {}),
  }];
};

/** Several titles of one person stand in the order of the register. */
const orderSuspects = ({ passage, name, titles, titlesFrom, end }: NamedHolder, current: readonly OfficeHolder[]): Suspect[] => {
  const places = titles.map((printed) => current.findIndex((holder) => isTitle(printed, holder)));
  return places.every((place, index) => index === 0 || place >= places[index - 1]) ? []
    : [{ passage, start: titlesFrom, end, rule: 'titleOrder', params: { name, titles: current.map(({ title }) => title).join('、') } }];
};

/** 甲、乙、丙参加: leaders named in a row stand in the order of their rank. */
const leaderOrder = (named: readonly NamedHolder[], rankOf: (name: string) => number | null): Suspect[] => {
  const suspects: Suspect[] = [];
  for (let at = 1; at < named.length; at += 1) {
    const [before, next] = [named[at - 1], named[at]];
    const between = before.passage === next.passage ? before.passage.text.slice(before.end, next.titles.length > 0 ? next.titlesFrom : next.start) : '';
    const [one, other] = [rankOf(before.name), rankOf(next.name)];
    if (between === '、' && one !== null && other !== null && one > other) {
      suspects.push({ passage: before.passage, start: before.start, end: next.end, rule: 'leaderOrder', params: { first: next.name, second: before.name } });
    }
  }
  return suspects;
};

/** A leader's name spelt with a lookalike: 黄卫峰 beside a registered 黄卫锋. Only after a title, for others bear such names too. */
const misspeltNames = (passages: readonly CheckedPassage[], names: readonly string[]): Suspect[] => {
  const variants = new Map<string, string>();
  for (const name of names) {
    [...name].forEach((char, at) => {
      if (at > 0) for (const other of [...lookalikesOf(char), ...soundsLike(char)]) variants.set(name.slice(0, at) + other + name.slice(at + 1), name);
    });
  }
  for (const name of names) variants.delete(name);
  const wrong = [...variants.keys()];
  return namedHolders(passages, wrong).filter(({ titles }) => titles.length > 0).map(({ passage, start, end, name }) => ({
    passage, start, end, rule: 'officeName' as const, suggestion: variants.get(name), params: { name: variants.get(name) ?? '' },
  }));
};

/** Characters of given names that sound alike. */
const SOUNDS = '锋峰丰风枫烽 军君俊钧均骏 华桦骅 明铭鸣 伟玮炜纬 勇永咏泳 杰捷洁 建健剑 志智致 林琳霖 海 平萍苹 红宏洪鸿虹弘 国 文雯 霞 辉晖慧惠 波 强 刚钢 亮 斌彬 宁 敏 静靖敬 丽莉 芳方 英瑛 玉钰 新欣鑫馨昕 春 兵冰 晓小筱 东冬 梅玫 涛韬 超 飞菲 龙隆 庆清青 祥翔 云芸 成诚程 生升昇 荣容蓉 康 毅义艺怡 淑 金锦 良 瑞 振震镇 中忠 德 立力莉 少绍 正政 泉权 礼理 卫韦维'
  .split(' ');
const soundsLike = (char: string): string[] => SOUNDS.filter((group) => group.includes(char)).flatMap((group) => [...group].filter((other) => other !== char));

/** Names and titles of office-holders against the dated register, and the order of titles and of leaders. */
export const officeHolders = (story: CheckedStory, context: CheckContext): Suspect[] => {
  const registered = byName(context.officeHolders);
  const names = [...registered.keys()];
  if (names.length === 0) return [];
  const passages = runningText(story);
  const named = namedHolders(passages, names);
  const rankOf = (name: string): number | null => {
    const ranks = (registered.get(name) ?? []).filter(context.isInOffice).map(({ rank }) => rank);
    return ranks.length > 0 ? Math.min(...ranks) : null;
  };
  return [
    ...named.flatMap((one) => titleSuspects(one, registered.get(one.name) ?? [], context.officeHolders, context)),
    ...leaderOrder(named, rankOf), ...misspeltNames(passages, names),
  ];
};

const AFTER_POST = new RegExp(`${POST}$`, 'u');

/** A byline that bears the name of an official, in the register or by a title in the issue: readers must not take one for the other. */
export const namesakes = (story: CheckedStory, context: CheckContext): Suspect[] => story.bylines.flatMap(({ name: printed }, block) => {
  const name = normalName(printed);
  const passage = story.passages.find((one) => one.field === 'byline' && one.block === block);
  if (!passage || name.length < 2) return [];
  const holder = context.officeHolders.find((one) => one.name === name && context.isInOffice(one));
  const title = holder?.title ?? titleInText(context.vocabulary, name);
  return title === null ? [] : [{ passage, start: 0, end: passage.text.length, rule: 'namesake' as const, params: { name, title } }];
});

const titleInText = (text: string, name: string): string | null => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const post = AFTER_POST.exec(text.slice(Math.max(0, at - 12), at));
    if (post) return post[0];
  }
  return null;
};
