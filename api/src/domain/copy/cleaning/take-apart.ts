import { readHeadline } from '../../ocr/headline';
import { foldWidth, type SourceLine } from '../../ocr/source-lines';
import { type Body, type BodyBlock, textOf } from '../body';
import { type ParsedByline, parseCredit } from '../byline';
import type { Cleaned } from './clean';
import { creditAtEnd, creditOf } from './points';
import { type CleaningReport, noteChanged, type Point } from './report';

/** A contribution as a story: headline parts, credit line and body, each guessed from where it stood. */
export interface Copy { kicker: string; headline: string; deck: string; creditLine: string; bylines: ParsedByline[]; body: Body; report: CleaningReport }

const LONGEST_TITLE = 60;
const MOST_TITLES = 3;
/** The marks correspondents put before the subject of a mail. */
const SUBJECT_MARK = /^\s*(?:(?:re|fw|fwd|回复|答复|转发|投稿|来稿|稿件|供稿|新闻稿|通讯员来稿)\s*[:：]|[【[(（〔](?:投稿|来稿|稿件|供稿|新闻稿|转发)[】\])）〕])\s*/iu;

/** The subject of a letter as a headline. */
export const headlineOfSubject = (subject: string): string => {
  let rest = subject.trim();
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(SUBJECT_MARK, '');
  }
  return [...rest].slice(0, 200).join('').trim();
};

const plain = (text: string): string => text.replace(/[\s\p{P}]/gu, '');
const isLine = (block: BodyBlock | undefined): boolean => block !== undefined && block.type !== 'table';
const lineText = (block: BodyBlock): string => (block.type === 'table' ? '' : textOf(block));

const isTitle = (block: BodyBlock | undefined): boolean => {
  if (!block || block.type === 'table') return false;
  const text = textOf(block);
  return text.length <= LONGEST_TITLE && !/[。；，：]$/u.test(text) && !/。/u.test(text) && creditOf(text) === null;
};

/** How many lines at the head are titles: they are short, at most three, and more text follows. */
const titlesOf = (content: readonly BodyBlock[], levels: readonly number[]): number => {
  let count = 0;
  while (count < MOST_TITLES && count < content.length - 1 && isTitle(content[count]) && (count === 0 || levels[count] === 0 || (levels[count] ?? 0) <= 2)) count += 1;
  // A line that stands alone before a table or nothing is as likely the beginning of the text.
  return content.slice(count).some((block) => isLine(block)) ? count : 0;
};

/** Lines of titles as the reader of headlines takes them; a heading's level is its number of marks. */
const asTitleLines = (content: readonly BodyBlock[], levels: readonly number[], titles: number): SourceLine[] =>
  content.slice(0, titles).map((block, at) => {
    const text = lineText(block);
    return { number: at + 1, start: 0, end: text.length, text, plain: foldWidth(text), marks: levels[at] ?? 0, blankBefore: at > 0 ? 1 : 0, indented: false };
  });

const shifted = (points: readonly Point[], by: number, gone: ReadonlySet<number>): Point[] => points.flatMap((point): Point[] => {
  if (!('at' in point)) return [point];
  if (gone.has(point.at)) return [];
  const moved = { ...point, at: point.at - by };
  return [moved.kind === 'doubled' ? { ...moved, first: moved.first - by } : moved];
});

/**
 * Takes a cleaned text apart: up to three short lines at its head are its headline, a line of names after them or at the
 * foot is its credit, and the rest its body. `subject` is the headline of a text that has none of its own. Nothing is
 * thrown away: what is no longer in the body is in one of the other parts.
 */
export const takeApart = ({ body, levels, report }: Cleaned, subject = ''): Copy => {
  const { content } = body;
  const titles = titlesOf(content, levels);
  const guess = readHeadline(asTitleLines(content, levels, titles), false);
  let [from, to] = [titles, content.length];
  const credits: string[] = [];
  const first = content[from];
  if (first && isLine(first) && creditOf(lineText(first)) && to - from > 1) {
    credits.push(lineText(first));
    from += 1;
  }
  const last = content[to - 1];
  if (last && isLine(last) && to - from > 1 && creditOf(lineText(last))) {
    credits.push(lineText(last));
    to -= 1;
  }
  const inText = credits.length === 0 && last ? creditAtEnd(lineText(last)) : null;
  const given = headlineOfSubject(subject);
  const headline = guess.headline ?? given;
  if (guess.headline !== null && given !== '' && plain(given) === plain(guess.headline)) noteChanged(report, 'titleRepeated');
  const gone = new Set([...content.keys()].filter((at) => at < from || at >= to));
  const look: Point[] = [...(titles > 0 ? [{ kind: 'headline' as const, text: content.slice(0, titles).map(lineText).join(' / ') }] : []), ...shifted(report.look, from, gone)];
  return {
    kicker: guess.kicker ?? '', headline, deck: guess.deck ?? '', creditLine: credits.join(' ') || (inText ?? ''),
    bylines: [...credits, ...(inText ? [inText] : [])].flatMap((line) => parseCredit(line)?.bylines ?? []),
    body: { type: 'doc', content: content.slice(from, to) }, report: { ...report, look },
  };
};
