import { belongsElsewhere } from '../../ocr/confused-words';
import { wordAt } from '../../ocr/dictionary';
import { type Suspicion, suspicionsIn } from '../../ocr/findings';
import { foldWidth } from '../../ocr/source-lines';
import type { CheckedPassage, CheckedStory } from './checked-story';
import { runningText } from './checked-story';
import type { CheckContext } from './context';
import type { Suspect } from './finding';
import { MISSPELLINGS, SOUND_ALIKES } from './misspellings';
import type { CheckRule } from './rules';
import { WordMatcher } from './word-matcher';

const RULE_OF: Readonly<Record<Suspicion['rule'], CheckRule>> = {
  nameplate: 'lookAlike', placeName: 'lookAlike', ownVocabulary: 'lookAlike', confusable: 'lookAlike',
  traditional: 'variantCharacter', homophone: 'soundAlike', officialStyle: 'documentNumber',
};
/** A misreading this sure stops the page until a person has looked. */
const SURE = 0.8;

const lineOf = ({ text }: CheckedPassage) => ({ number: 1, start: 0, end: text.length, text, plain: foldWidth(text), marks: 0, blankBefore: 0, indented: false });

/** Characters taken for one another, by shape: the same suspicions an imported page is read with. */
export const lookAlikes = (story: Pick<CheckedStory, 'passages'>, { lore, publication }: CheckContext): Suspect[] => story.passages.flatMap((passage) => {
  // Names follow no dictionary: of a byline only characters out of use are told.
  const isName = passage.field === 'byline';
  return suspicionsIn(lineOf(passage), publication?.name ?? null, [], lore).filter(({ rule }) => (isName ? rule === 'traditional' : rule !== 'homophone')).map(({ at, as, should, rule, confidence }) => ({
    passage, start: at, end: at + as.length, rule: RULE_OF[rule], suggestion: should, ...(RULE_OF[rule] === 'lookAlike' && confidence >= SURE ? { severity: 'block' as const } : {}),
  }));
});

const misspellings = new WordMatcher(MISSPELLINGS.map(({ wrong }) => wrong));

/** Whether the dictionary parts the words so that the suspected one is none: 相关|建议 holds no 关建. */
const isAcross = (text: string, start: number, end: number): boolean => belongsElsewhere(text, start, end, start) || belongsElsewhere(text, start, end, end - 1);

/** Words written with a wrong character again and again: 按装, 一愁莫展. */
export const misspelt = (story: CheckedStory): Suspect[] => runningText(story).flatMap((passage) => misspellings.find(passage.text)
  .filter(({ start, end }) => end - start > 3 || !isAcross(passage.text, start, end))
  .map(({ word, start, end }) => ({ passage, start, end, rule: 'misspelt' as const, suggestion: MISSPELLINGS[word].right })));

/** Sound-alikes that their company gives away: 带口罩, 截止目前, 疫情爆发. */
export const soundAlikes = (story: CheckedStory): Suspect[] => runningText(story).flatMap((passage) => SOUND_ALIKES.flatMap(({ pattern, wrong, right }) =>
  [...passage.text.matchAll(pattern)].map((match) => {
    const start = match.index + match[0].indexOf(wrong);
    return { passage, start, end: start + wrong.length, rule: 'soundAlike' as const, suggestion: right };
  })));

/** Words that never stand twice in a row, unless the dictionary finds each in another word: 为了|了解. */
const FUNCTION_WORDS = '的了是在和与及被把将为于中以由就都从向并而或但因且也对到还';
const TWICE = new RegExp(`([${FUNCTION_WORDS}])\\1`, 'gu');
const HARMLESS = /的的确确|的的士|打的的|实实在在|是是非非|和和(?:气气|美美|睦睦)|以以|中中文|总总|到到位|对对(?:联|子|碰)|到到/u;
const PHRASE_TWICE = /(\p{Script=Han}{3,12})\1/gu;
const WORD_TWICE = /(我们|他们|她们|你们|它们|进行|以及|但是|因此|通过|对于|为了|关于|并且|或者|如果|由于|根据|已经|目前|同时|其中|这个|那个|这些|那些|不断|全面|积极|加强|有关|问题|工作|企业|会议|要求)\1/gu;

const eachOf = (passage: CheckedPassage, pattern: RegExp): RegExpExecArray[] => [...passage.text.matchAll(pattern)];

const standTwice = (text: string, at: number): boolean => {
  const from = Math.max(0, at - 6);
  const around = text.slice(from, at + 8);
  // Without a dictionary on the platform nothing can be told apart: then nothing is said.
  return [at, at + 1].every((spot) => wordAt(around, spot - from)?.segment.length === 1);
};

/** Characters and words set twice by a slip of the hand: 的的, 进行进行. */
export const doubled = (story: CheckedStory): Suspect[] => runningText(story).flatMap((passage) => {
  const { text } = passage;
  const characters = eachOf(passage, TWICE).filter((match) => !HARMLESS.test(text.slice(Math.max(0, match.index - 2), match.index + 4)) && standTwice(text, match.index));
  const words = [...eachOf(passage, WORD_TWICE), ...eachOf(passage, PHRASE_TWICE).filter(([, phrase]) => !/^(.)\1+$/u.test(phrase) && !/(?:加油|越|又|再)/u.test(phrase))];
  return [...characters, ...words].map((match) => ({ passage, start: match.index, end: match.index + match[0].length, rule: 'doubled' as const, suggestion: match[1] }));
});

/** What lacks a character: the pattern, and what stands there when it is whole. */
const INCOMPLETE: readonly { pattern: RegExp; whole: (found: string) => string }[] = [
  { pattern: /(?<=[省市县区州])(?:卫健|发改|住建|纪)(?=[、，,。；]|和|与|及|等(?:部门|单位))/gu, whole: (found) => `${found}委` },
  { pattern: /(?<=[省市县区])(?:教育|公安|民政|财政|商务|司法|审计|统计|人社|水利|税务|应急管理|市场监管|市场监督管理)(?=、\p{Script=Han}{2,6}局)/gu, whole: (found) => `${found}局` },
  { pattern: /(?<!系)系统一(?=布置|部署|安排|要求|组织|管理|培训)/gu, whole: () => '系统统一' },
  { pattern: /人民代表大(?=[、，。第常])/gu, whole: () => '人民代表大会' },
  { pattern: /中华人民共国/gu, whole: () => '中华人民共和国' },
  { pattern: /习近平新时代中国特色社会主思想|习近平新时代中国特社会主义思想/gu, whole: () => '习近平新时代中国特色社会主义思想' },
];

/** Names of organs and set phrases that lack a character: 区卫健和, 系统一布置. */
export const missing = (story: CheckedStory): Suspect[] => runningText(story).flatMap((passage) => INCOMPLETE.flatMap(({ pattern, whole }) =>
  eachOf(passage, pattern).map((match) => ({ passage, start: match.index, end: match.index + match[0].length, rule: 'missing' as const, suggestion: whole(match[0]) }))));
