import { type ErrorMethod, type ErrorPlace, METHOD_2020, WEIGHTY_PLACES, type WeightyFact } from './error-classes';

/** One error found on a printed or proofed page. */
export interface CountedError { classId: string; wrongText: string; place: ErrorPlace; fact?: WeightyFact | null }

/** The extent of a page in characters of the base size: those of a line over the whole page, and its lines. */
export interface PageExtent { charactersPerLine: number; lines: number; photoCharacters: number; decorativeCharacters: number }

const PHOTO_SHARE_LEFT_OUT = 0.2;
const DECORATION_SHARE_LEFT_OUT = 0.7;

/**
 * 版面字数: characters of the base size the whole page would hold, with pictures counted at 80 % and decoration at 30 % of
 * their area (method of 2020): C = L×R − 0.20·photo − 0.70·decorative.
 */
export const pageCharacters = ({ charactersPerLine, lines, photoCharacters, decorativeCharacters }: PageExtent): number =>
  charactersPerLine * lines - PHOTO_SHARE_LEFT_OUT * photoCharacters - DECORATION_SHARE_LEFT_OUT * decorativeCharacters;

/** Tenths are added up as whole numbers, so that thirty times 0.1 is 3. */
const rounded = (weight: number): number => Math.round(weight * 1e6) / 1e6;

/** What one error weighs where it stands; a headline's important name weighs twice, not four times. */
export const weightOf = ({ classId, place, fact }: CountedError, method: ErrorMethod = METHOD_2020): number => {
  const weight = method.classes.find(({ id }) => id === classId)?.weight ?? 0;
  const isWeighty = (WEIGHTY_PLACES as readonly string[]).includes(place) || (fact ?? null) !== null;
  return rounded(weight * (isWeighty ? method.multiplier : 1));
};

export interface ClassScore { classId: string; errors: number; counted: number; score: number; isCapped: boolean }

/** The errors of one class, the same wrong text three times at most — its heaviest places — and all together no more than the class's cap. */
const scoreOfClass = (classId: string, errors: readonly CountedError[], method: ErrorMethod): ClassScore => {
  const byText = new Map<string, number[]>();
  for (const error of errors) byText.set(error.wrongText, [...(byText.get(error.wrongText) ?? []), weightOf(error, method)]);
  const counted = [...byText.values()].flatMap((weights) => weights.sort((a, b) => b - a).slice(0, method.repeatsCounted));
  const sum = rounded(counted.reduce((total, weight) => total + weight, 0));
  const cap = method.classes.find(({ id }) => id === classId)?.capPerIssue ?? Infinity;
  return { classId, errors: errors.length, counted: counted.length, score: Math.min(sum, cap), isCapped: sum > cap };
};

/** Σ weights of an issue's errors, class by class. */
export const scoreByClass = (errors: readonly CountedError[], method: ErrorMethod = METHOD_2020): ClassScore[] =>
  method.classes.map(({ id }) => scoreOfClass(id, errors.filter(({ classId }) => classId === id), method)).filter((score) => score.errors > 0);

export interface ErrorRate {
  score: number;
  characters: number;
  /** In ten-thousandths (‱); null where there are no characters to divide by. */
  rate: number | null;
  limit: number;
  /** What may still be added before the limit is passed; negative when it is. */
  allowanceLeft: number;
  passes: boolean;
}

/** The rate of errors of a page, an issue, a month or a person: weights over characters, in ten-thousandths; it passes up to the limit. */
export const errorRate = (errors: readonly CountedError[], characters: number, method: ErrorMethod = METHOD_2020): ErrorRate => {
  const score = rounded(scoreByClass(errors, method).reduce((total, one) => total + one.score, 0));
  return rateOf(score, characters, method);
};

/** The rate of a score that was added up already, such as that of several issues whose repeats and caps each count by themselves. */
export const rateOf = (score: number, characters: number, { limit }: Pick<ErrorMethod, 'limit'> = METHOD_2020): ErrorRate => {
  const allowanceLeft = rounded((limit * characters) / 10_000 - score);
  return { score, characters, rate: characters > 0 ? (score * 10_000) / characters : null, limit, allowanceLeft, passes: allowanceLeft >= 0 };
};

/** Rates of several issues as one: weights and characters added up, held against the limit of one method. */
export const ratesTogether = (rates: readonly ErrorRate[], method: Pick<ErrorMethod, 'limit'>): ErrorRate =>
  rateOf(rates.reduce((sum, { score }) => sum + score, 0), rates.reduce((sum, { characters }) => sum + characters, 0), method);

/** 查出率: of the errors that were there when somebody read, the share they caught; null when there were none. */
export const catchRate = (caught: number, foundLater: number): number | null => (caught + foundLater === 0 ? null : caught / (caught + foundLater));

/** 出版形式: missing fields weigh 1, a fault of the paper's name 4, a foreign or minority name 2; more than three fail. */
export const FORM_WEIGHTS = { field: 1, name: 4, foreignName: 2 } as const;
export const FORM_LIMIT = 3;

/** Whether an issue's form of publication passes. */
export const formPasses = (faults: readonly (keyof typeof FORM_WEIGHTS)[]): boolean => faults.reduce((sum, fault) => sum + FORM_WEIGHTS[fault], 0) <= FORM_LIMIT;
