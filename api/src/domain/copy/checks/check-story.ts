import { doubled, lookAlikes, misspelt, missing, soundAlikes } from './characters';
import type { CheckedStory } from './checked-story';
import { type CheckContext, withOwnWords } from './context';
import { dates } from './dates';
import { duplicates } from './duplicates';
import { type Finding, fingerprinted, type Suspect } from './finding';
import { licenceWords } from './licence';
import { nameForms } from './name-forms';
import { numerals } from './numerals';
import { namesakes, officeHolders } from './people';
import { privacy } from './privacy';
import { doubledMarks, ellipsisAndSoOn, fullWidth, halfWidth, headlineStop, nestedQuotes, unpaired } from './punctuation';
import { CHECK_RULES } from './rules';
import { credits, headlineNames, headlineNumbers } from './structure';
import { sums } from './sums';

type Check = (story: CheckedStory, context: CheckContext) => Suspect[];

const listed: Check = (story, { lists }) => story.passages.flatMap((passage) => lists.check(passage));

const CHECKS: readonly Check[] = [
  misspelt, lookAlikes, soundAlikes, doubled, missing, unpaired, nestedQuotes, halfWidth, fullWidth, doubledMarks, ellipsisAndSoOn, headlineStop,
  numerals, dates, sums, officeHolders, namesakes, nameForms, headlineNumbers, headlineNames, credits, privacy, licenceWords, listed, duplicates,
];

/** How much two rules that find the same words must agree: of the first and a later one on exactly the same place, the first speaks. */
const withoutTwins = (suspects: readonly Suspect[]): Suspect[] => {
  const seen = new Set<string>();
  return suspects.filter(({ passage, start, end, rule, suggestion }) => {
    const key = `${passage.field}:${passage.block}:${start}:${end}:${CHECK_RULES[rule].group === 'characters' ? 'characters' : rule}:${CHECK_RULES[rule].group === 'characters' ? '' : (suggestion ?? '')}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
};

const weigh = ({ rule, severity, source }: Suspect) => ({ severity: severity ?? CHECK_RULES[rule].severity, source: source ?? CHECK_RULES[rule].source });

/** Findings of suspicions, in the order in which the story is read. */
export const settled = (story: Pick<CheckedStory, 'passages'>, suspects: readonly Suspect[]): Finding[] => {
  const order = new Map(story.passages.map((passage, index) => [passage, index]));
  const place = ({ passage }: Suspect): number => order.get(passage) ?? story.passages.length;
  return fingerprinted([...withoutTwins(suspects)].sort((a, b) => place(a) - place(b) || a.start - b.start || a.end - b.end), weigh);
};

/**
 * Reads a story by every rule of proof-reading and the newsroom's own lists. Pure: the same story and knowledge give the
 * same findings, nothing is corrected, and what is not known is not checked.
 */
export const checkStory = (story: CheckedStory, context: CheckContext): Finding[] => {
  const learned = withOwnWords(context, story);
  return settled(story, CHECKS.flatMap((check) => check(story, learned)));
};
