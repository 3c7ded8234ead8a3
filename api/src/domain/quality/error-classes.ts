/**
 * Error classes and their weights by the method of 2020 (《报纸编校差错率计算方法》, annex of 《报纸期刊质量管理规定》) as data:
 * a newsroom may weigh otherwise. Classes that are not yet read in the annex itself are taken from its sister annexes.
 */
export interface ErrorClass {
  id: string;
  weight: number;
  /** The most the class may add up to in one issue. */
  capPerIssue: number | null;
  /** Whether the weight was read in the annex of newspapers itself. */
  isVerified: boolean;
}

const read = (id: string, weight: number, capPerIssue: number | null = null): ErrorClass => ({ id, weight, capPerIssue, isVerified: true });
const taken = (id: string, weight: number, capPerIssue: number | null = null): ErrorClass => ({ id, weight, capPerIssue, isVerified: false });

export const ERROR_CLASSES_2020 = [
  read('fact', 1), read('grammar', 1), read('oneCharacter', 1), read('fewCharacters', 2), read('manyCharacters', 4), read('transposed', 1),
  read('number', 1), read('numeralStyle', 0.1, 1), read('foreignWord', 1), read('minorityWord', 1),
  taken('pinyin', 1), taken('letterCase', 0.5), taken('traditionalCharacter', 0.5), taken('unitOrTerm', 0.5), taken('punctuation', 0.1, 1), taken('punctuationAtLineEdge', 0.1, 1),
  taken('symbol', 0.5), taken('format', 0.1, 1), taken('font', 0.1, 1), taken('pictureText', 1),
] as const satisfies readonly ErrorClass[];

/** The class of wrong, missing or extra characters at one place by their number: 1, 2 to 5, or more. */
export const characterClass = (characters: number): 'oneCharacter' | 'fewCharacters' | 'manyCharacters' =>
  (characters <= 1 ? 'oneCharacter' : characters <= 5 ? 'fewCharacters' : 'manyCharacters');

/** Where an error weighs twice: 报头, 报眉, 栏头, 标题. */
export const WEIGHTY_PLACES = ['nameplate', 'folio', 'columnHead', 'headline'] as const;
/** What weighs twice wherever it stands. */
export const WEIGHTY_FACTS = ['importantName', 'importantTime', 'importantPicture'] as const;
export const ERROR_PLACES = [...WEIGHTY_PLACES, 'body', 'caption', 'table', 'notice', 'colophon'] as const;
export type ErrorPlace = (typeof ERROR_PLACES)[number];
export type WeightyFact = (typeof WEIGHTY_FACTS)[number];

/** How errors are weighed; every figure may be set otherwise. */
export interface ErrorMethod {
  classes: readonly ErrorClass[];
  /** By how much weighty places and facts multiply, once. */
  multiplier: number;
  /** How often the same wrong text of one class counts in an issue. */
  repeatsCounted: number;
  /** The rate up to which an issue passes, in ten-thousandths. */
  limit: number;
}

export const METHOD_2020: ErrorMethod = { classes: ERROR_CLASSES_2020, multiplier: 2, repeatsCounted: 3, limit: 3 };
