import { punctuationEdits } from '../normalise-punctuation';
import type { CheckedPassage, CheckedStory } from './checked-story';
import { isHeadline, runningText } from './checked-story';
import type { Suspect } from './finding';

const CLOSER = new Map([['“', '”'], ['‘', '’'], ['（', '）'], ['(', ')'], ['《', '》'], ['〈', '〉'], ['【', '】'], ['〔', '〕'], ['「', '」'], ['『', '』']]);
const CLOSERS = new Set(CLOSER.values());
/** Brackets of either width close one another: the width is another rule's matter. */
const SAME: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
const folded = (mark: string): string => SAME[mark] ?? mark;

const at = (passage: CheckedPassage, start: number, end: number, rest: Omit<Suspect, 'passage' | 'start' | 'end'>): Suspect => ({ passage, start, end, ...rest });

/** An apostrophe in a foreign word and the bracket of a numbering, 1）, are no halves of a pair. */
const isOwn = (text: string, place: number): boolean =>
  (text[place] === '’' && /[A-Za-z]/.test(text[place - 1] ?? '')) || (/[）)]/u.test(text[place]) && /(?:^|[。；;，、：\s])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十])$/u.test(text.slice(0, place)));

interface Open { mark: string; place: number }

/** Quotation marks and brackets without their other half, or closed in the wrong order, within one passage. */
const unpairedIn = (passage: CheckedPassage, goesOn: boolean): Suspect[] => {
  const { text } = passage;
  const open: Open[] = [];
  const lone: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const mark = text[place];
    if (CLOSER.has(mark)) open.push({ mark, place });
    else if (CLOSERS.has(mark) && !isOwn(text, place)) {
      const partner = open.findLastIndex(({ mark: opener }) => folded(CLOSER.get(opener) ?? '') === folded(mark));
      if (partner < 0) lone.push(place);
      else lone.push(...open.splice(partner).slice(1).map((skipped) => skipped.place));
    }
  }
  // A quotation that runs on opens each paragraph anew and closes only once.
  const left = open.filter(({ mark, place }) => !(goesOn && mark === '“' && place === open[0].place));
  return [...lone, ...left.map(({ place }) => place)].sort((a, b) => a - b).map((place) => at(passage, place, place + 1, { rule: 'unpaired', params: { mark: text[place] } }));
};

export const unpaired = (story: CheckedStory): Suspect[] => {
  const passages = runningText(story);
  return passages.flatMap((passage, index) => unpairedIn(passage, passage.field === 'body' && passages[index + 1]?.field === 'body' && passages[index + 1].text.trimStart().startsWith('“')));
};

/** Quotation marks of the same kind one within the other: within “ ” stand ‘ ’. */
export const nestedQuotes = (story: CheckedStory): Suspect[] => runningText(story).flatMap((passage) =>
  [...passage.text.matchAll(/“[^“”]*(“)[^“”]*”[^“”]*”/gu)].map((match) => {
    const place = match.index + match[0].indexOf('“', 1);
    return at(passage, place, place + 1, { rule: 'nestedQuotes', suggestion: '‘' });
  }));

/** Marks to be set full in Chinese text; and …… and —— that are not whole. */
export const halfWidth = (story: CheckedStory): Suspect[] => runningText(story).flatMap((passage) =>
  punctuationEdits(passage.text).map(({ from, to, text }) => at(passage, from, to, { rule: 'halfWidth', suggestion: text })));

const toHalf = (text: string): string => text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Figures and letters as wide as Chinese characters. */
export const fullWidth = (story: CheckedStory): Suspect[] => runningText(story).flatMap((passage) =>
  [...passage.text.matchAll(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/gu)].map((match) => at(passage, match.index, match.index + match[0].length, { rule: 'fullWidth', suggestion: toHalf(match[0]) })));

/** Two marks where one stands: ，， or 。，; an ellipsis and ？！ are none. */
export const doubledMarks = (story: CheckedStory): Suspect[] => runningText(story).flatMap((passage) =>
  [...passage.text.matchAll(/([，。、；：,;])[，。、；：,;]+|(?<=[？！])[，。；、]|[，、；：](?=[？！])/gu)]
    .filter(([found]) => !/^。+$/u.test(found) || found.length === 2)
    .map((match) => at(passage, match.index, match.index + match[0].length, { rule: 'doubledMark', suggestion: match[1] ?? '' })));

/** 等 after an ellipsis, or an ellipsis after 等: both say the list goes on. */
export const ellipsisAndSoOn = (story: CheckedStory): Suspect[] => runningText(story).flatMap((passage) =>
  [...passage.text.matchAll(/…+等(?=[，。、；\s]|$)|(?<=[、，\p{Script=Han}])等等?…+/gu)].map((match) => at(passage, match.index, match.index + match[0].length, { rule: 'ellipsisAndSoOn', suggestion: '……' })));

/** A headline ends without a full stop. */
export const headlineStop = (story: CheckedStory): Suspect[] => story.passages.filter(isHeadline).flatMap((passage) => {
  const found = /[。，、；]$/u.exec(passage.text);
  return found ? [at(passage, found.index, found.index + 1, { rule: 'headlineStop', suggestion: '' })] : [];
});
