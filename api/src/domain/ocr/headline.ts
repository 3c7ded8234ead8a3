import type { SourceLine } from './source-lines';
import { FACTUAL, ORGAN } from './trade-words';

/** The levels of a headline: 引题, 主题, 副题. */
export interface HeadlineParts {
  kicker: string | null;
  headline: string | null;
  deck: string | null;
  confidence: number;
}

const hanLength = (text: string): number => text.replace(/[\s“”‘’「」《》,，、!！?？—·:：]/gu, '').length;
const clausesOf = (text: string): string[] => text.split(/\s+/u).filter((clause) => clause !== '');
const balanced = (a: string, b: string): boolean => Math.abs(hanLength(a) - hanLength(b)) <= 1;
const isDash = (text: string): boolean => /^\s*(?:——|--|—)/u.test(text);

/** A plain factual level names someone and what was done; an evocative one (虚题) is balanced, quoted or without subject. */
function factual(text: string): number {
  const clauses = clausesOf(text);
  let score = 0;
  if (FACTUAL.test(text)) score += 2;
  if (/召开|举行|讲话|会议/u.test(text)) score += 1;
  if (/^(?:我[省市区县镇校院]|全[省市区县]|[省市区县校](?:委|政府|人大|政协|领导|第)|.{2,6}(?:街道|镇|乡|县|区|市|局|公司|集团|学院|大学))/u.test(text)) score += 1;
  if (/[,，]/u.test(text)) score += 1;
  if (clauses.length === 2 && balanced(clauses[0] ?? '', clauses[1] ?? '')) score -= 3;
  if (/^[“「].*[”」]$/u.test(text)) score -= 2;
  return score;
}

/** Lines that stand together without a blank line are one level, unless marks or a dash part them. */
function levelsOf(cluster: SourceLine[], tight: boolean): { text: string; marks: number }[] {
  const levels: { text: string; marks: number }[] = [];
  const touching = cluster.filter((line, at) => at === 0 || line.blankBefore === 0).length;
  cluster.forEach((line, at) => {
    const last = levels[levels.length - 1];
    const cutName = last !== undefined && ORGAN.test(last.text) && /^(?:第[一二三四五六七八九十\d]+[次届]|召开|举行|举办|发布)/u.test(line.text);
    const sameBlock = at > 0 && line.blankBefore === 0 && (!tight || cutName) && last !== undefined && last.marks === line.marks;
    const speaks = last !== undefined && /(?:强调|指出|要求|表示|提出|批示|寄语)[:：]?$/u.test(last.text);
    const oneLevel = sameBlock && !speaks && (cluster.length <= 2 || cutName || cluster.length !== touching);
    if (oneLevel && !isDash(line.text) && !/(?:——|--|—)$/u.test(last.text)) {
      last.text += (hanLength(last.text) + hanLength(line.text) > 22 ? ' ' : '') + line.text;
    } else levels.push({ text: line.text, marks: line.marks });
  });
  return levels;
}

/** One printed line may hold kicker and headline: a factual clause, a space, then what stands alone. */
function splitMerged(text: string): HeadlineParts {
  const clauses = clausesOf(text);
  const whole = { kicker: null, headline: text, deck: null, confidence: 0.85 };
  const [first = '', second = '', third] = clauses;
  const dash = clauses.findIndex((clause, at) => at > 0 && isDash(clause));
  if (dash > 0) return { kicker: null, headline: clauses.slice(0, dash).join(' '), deck: clauses.slice(dash).join(' '), confidence: 0.85 };
  if (clauses.length === 2) {
    const commaLeft = /[,，]/u.test(first) && !/[,，]/u.test(second);
    const predicateLeft = FACTUAL.test(first) && !FACTUAL.test(second) && hanLength(first) >= 9;
    if (!balanced(first, second) && (commaLeft || (predicateLeft && Math.abs(hanLength(first) - hanLength(second)) >= 3)))
      return { kicker: first, headline: second, deck: null, confidence: 0.7 };
    return whole;
  }
  if (clauses.length !== 3 || third === undefined) return whole;
  if (balanced(second, third) && !balanced(first, second)) return { kicker: first, headline: `${second} ${third}`, deck: null, confidence: 0.8 };
  if (balanced(first, second) && !balanced(second, third) && hanLength(third) > hanLength(first) + 2)
    return { kicker: null, headline: `${first} ${second}`, deck: third, confidence: 0.7 };
  if (balanced(first, second) && balanced(second, third) && factual(first) > 1) return { kicker: first, headline: `${second} ${third}`, deck: null, confidence: 0.5 };
  return whole;
}

function pairOf(first: { text: string; marks: number }, second: { text: string; marks: number }): HeadlineParts {
  const above = { kicker: first.text, headline: second.text, deck: null };
  const below = { kicker: null, headline: first.text, deck: second.text };
  if (isDash(second.text)) return { ...below, confidence: 0.95 };
  if (/(?:——|--|—)$/u.test(first.text)) return { ...above, confidence: 0.95 };
  if (first.marks !== second.marks && first.marks > 0 && second.marks > 0)
    return { ...(first.marks > second.marks ? above : below), confidence: 0.95 };
  if (first.marks > 0 !== second.marks > 0) return { ...(second.marks > 0 ? above : below), confidence: 0.8 };
  const lead = factual(second.text) - factual(first.text);
  return lead >= 3 ? { ...below, confidence: 0.6 } : { ...above, confidence: lead < 0 ? 0.8 : 0.6 };
}

function tripleOf(levels: { text: string; marks: number }[]): HeadlineParts {
  const texts = levels.map(({ text }) => text);
  const join = (parts: string[]): string | null => (parts.length > 0 ? parts.join(' ') : null);
  const dash = texts.findIndex((text, at) => at > 0 && isDash(text));
  const top = Math.min(...levels.map(({ marks }) => marks || 9));
  const marked = top < 9 && levels.some(({ marks }) => marks !== top) ? levels.findIndex(({ marks }) => marks === top) : -1;
  if (marked >= 0) return { kicker: join(texts.slice(0, marked)), headline: texts[marked] ?? null, deck: join(texts.slice(marked + 1)), confidence: 0.9 };
  if (dash > 0) return { kicker: join(texts.slice(0, dash - 1)), headline: texts[dash - 1] ?? null, deck: join(texts.slice(dash)), confidence: 0.9 };
  const [first = '', second = '', ...rest] = texts;
  if (balanced(first, second) && factual(first) <= 0 && rest.length === 1) return { kicker: null, headline: `${first} ${second}`, deck: join(rest), confidence: 0.5 };
  if (rest.length === 1 && balanced(second, rest[0] ?? '') && factual(rest[0] ?? '') <= 0) return { kicker: first, headline: `${second} ${rest[0] ?? ''}`, deck: null, confidence: 0.5 };
  return { kicker: first, headline: second, deck: join(rest), confidence: 0.7 };
}

/**
 * Takes the title lines over a story apart into kicker, headline and deck: by marks, dashes, the order factual-evocative,
 * or, when they are printed on one line, at the space after the factual clause. `tight` pages print no blank lines, so
 * lines that touch say nothing.
 */
export function readHeadline(cluster: SourceLine[], tight: boolean): HeadlineParts {
  const levels = levelsOf(cluster, tight);
  const [first, second] = levels;
  if (!first) return { kicker: null, headline: null, deck: null, confidence: 0 };
  if (!second) return cluster.length > 1 ? { kicker: null, headline: first.text, deck: null, confidence: 0.85 } : splitMerged(first.text);
  if (levels.length === 2) return pairOf(first, second);
  return tripleOf(levels);
}
