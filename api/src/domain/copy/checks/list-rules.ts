import type { CivilDate } from '../../calendar/civil-date';
import { ok, refuse, type Result } from '../../result';
import type { CheckedPassage } from './checked-story';
import type { Severity, Suspect } from './finding';
import { WordMatcher } from './word-matcher';

/** 禁用词, 慎用词, 统一写法, and whatever else a newsroom looks for. */
export const LIST_KINDS = ['banned', 'deprecated', 'nameForm', 'custom'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** One entry of the newsroom's own lists. */
export interface ListRule {
  id: string;
  kind: ListKind;
  /** What is looked for: words parted by `|`; `…` within them stands for up to twelve characters of one sentence. */
  pattern: string;
  /** What to write instead; empty where only the word is wrong and nothing stands for it. */
  suggestion: string;
  /** Longer wordings within which it is right. */
  exceptions: readonly string[];
  severity: Severity;
  /** The kind of licence it holds for; null for any. */
  licenceKind: string | null;
  validFrom: CivilDate | null;
  validUntil: CivilDate | null;
  /** Whose rule it is. */
  source: string;
}

export const MAX_PATTERN = 200;
const MAX_GAP = 12;
const GAP = '…';
const SENTENCE_END = /[。！？!?\n]/u;

export type PatternProblem = 'empty' | 'tooLong' | 'tooShort' | 'gapAtEnd' | 'tooManyGaps';

/** Whether a pattern can be looked for: each alternative has a word of two characters or more, and a gap lies between two words. */
export const checkPattern = (pattern: string): Result<true, PatternProblem> => {
  if (pattern.trim() === '') return refuse('empty');
  if (pattern.length > MAX_PATTERN) return refuse('tooLong');
  for (const alternative of alternativesOf(pattern)) {
    if (alternative === '') return refuse('empty');
    const parts = alternative.split(GAP);
    if (parts.some((part) => part === '')) return refuse('gapAtEnd');
    if (parts.length > 3) return refuse('tooManyGaps');
    if ([...parts[0]].length < 2 && parts.length === 1) return refuse('tooShort');
  }
  return ok(true);
};

const alternativesOf = (pattern: string): string[] => pattern.split('|').map((part) => part.trim().replace(/\.{3}|…{2,}/gu, GAP));

/** Whether a rule holds for an issue of a day under a kind of licence. */
export const holdsFor = ({ licenceKind, validFrom, validUntil }: Pick<ListRule, 'licenceKind' | 'validFrom' | 'validUntil'>, kind: string, day: CivilDate | null): boolean =>
  (licenceKind === null || licenceKind === kind) && (day === null || ((validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil)));

/** The place where the rest of a gapped pattern ends, looked for after its first word; null when it does not follow. */
const endOfGapped = (text: string, from: number, parts: readonly string[]): number | null => {
  let at = from;
  for (const part of parts) {
    const found = text.slice(at, at + MAX_GAP + part.length).indexOf(part);
    if (found < 0 || SENTENCE_END.test(text.slice(at, at + found))) return null;
    at += found + part.length;
  }
  return at;
};

interface Entry { rule: ListRule; rest: string[] }

/** The newsroom's lists made ready: thousands of words are found in one reading of a text. */
export class WordLists {
  private readonly entries: Entry[] = [];
  private readonly matcher: WordMatcher;

  constructor(readonly rules: readonly ListRule[]) {
    const firsts: string[] = [];
    for (const rule of rules) {
      for (const alternative of alternativesOf(rule.pattern)) {
        const [first, ...rest] = alternative.split(GAP);
        firsts.push(first);
        this.entries.push({ rule, rest });
      }
    }
    this.matcher = new WordMatcher(firsts);
  }

  /** Every entry a passage breaks, save where a longer wording makes it right or a longer entry says the same. */
  check(passage: CheckedPassage): (Suspect & { listRuleId: string })[] {
    const { text } = passage;
    const found = this.matcher.find(text).flatMap(({ word, start, end: firstEnd }) => {
      const { rule, rest } = this.entries[word];
      const end = endOfGapped(text, firstEnd, rest);
      return end === null || isExcepted(text, start, end, rule.exceptions) || isRightAlready(text, start, end, rule.suggestion) ? [] : [{ rule, start, end }];
    });
    const widest = found.filter((one) => !found.some((other) => other !== one && other.rule.kind === one.rule.kind
      && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start));
    return widest.sort((a, b) => a.start - b.start).map(({ rule, start, end }) => ({
      passage, start, end, rule: rule.kind, severity: rule.severity, suggestion: rule.suggestion === '' ? null : rule.suggestion,
      source: rule.source, listRuleId: rule.id, params: { entry: rule.pattern },
    }));
  }
}

const isWithin = (text: string, start: number, end: number, longer: string): boolean => {
  for (let from = text.indexOf(longer, Math.max(0, end - longer.length)); from >= 0 && from <= start; from = text.indexOf(longer, from + 1)) if (from + longer.length >= end) return true;
  return false;
};

const isExcepted = (text: string, start: number, end: number, exceptions: readonly string[]): boolean =>
  exceptions.some((longer) => longer !== '' && isWithin(text, start, end, longer));

/** A short form inside its own full form is no breach: 卫健委 in 区卫健委 where 区卫健委 is asked for. */
const isRightAlready = (text: string, start: number, end: number, suggestion: string): boolean =>
  suggestion.length > end - start && isWithin(text, start, end, suggestion);
