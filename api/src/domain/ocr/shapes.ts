import { parseCredit, type ParsedCredit } from '../copy/byline';
import type { Furniture } from './furniture';
import { findJump } from './jumps';
import { endsSentence, openMarks } from './paragraphs';
import { IMAGE_SLOT_BLANKS, type SourceLine } from './source-lines';
import { findTables, type FoundTable } from './tables';
import { ABOUT_A_NOTICE, NEWS_LEAD, NOTICE_TITLE } from './trade-words';

/** What a line looks like by itself, before its neighbours are heard. */
export type Shape = 'masthead' | 'colophon' | 'table' | 'jump' | 'credit' | 'noticeTitle' | 'title' | 'body';

/** A line with its shape. */
export interface ShapedLine {
  line: SourceLine;
  shape: Shape;
  credit: ParsedCredit | null;
  table: FoundTable | null;
}

/** How this page prints its bylines and headlines. */
export interface PageHabits {
  /** Bylines stand at the end of stories. */
  endCredits: number;
  /** Bylines stand under headlines or after 本报讯. */
  headCredits: number;
  /** The level of `#` that main headlines carry, 0 when the page has no marks. */
  headlineMarks: number;
  /** The page prints no blank lines between blocks. */
  tight: boolean;
}

/** Longest headline level in characters; a merged kicker and headline may take half as much again. */
const LONGEST_TITLE = 42;
const LONGEST_MERGED = 64;

/** Whether a line can be a level of a headline or a subhead: short, one breath, no sentence end. */
export function titleLike(line: SourceLine): boolean {
  const { plain } = line;
  if (line.marks > 0 && plain.length <= 90) return true;
  const limit = /\s/u.test(plain) ? LONGEST_MERGED : LONGEST_TITLE;
  if (plain.length > limit || plain.length < 2) return false;
  if (/。/u.test(plain) || /[,、;:]$/u.test(plain) || /^[,。、;:!?)”’》】」]/u.test(plain)) return false;
  if (/^本[报刊台].{0,6}讯/u.test(plain) || /^(?:图为|如图|上图|下图)/u.test(plain)) return false;
  if (/…$/u.test(plain)) return plain.length <= 24;
  return !(endsSentence(plain) && plain.length > 30 && !/[!?]$/u.test(plain));
}

/** Whether a line is the title of a notice. */
export function noticeTitleLike(line: SourceLine): boolean {
  const plain = line.plain.replace(/\s/gu, '');
  return plain.length <= 60 && NOTICE_TITLE.test(plain) && !ABOUT_A_NOTICE.test(plain) && !/[。;]/u.test(plain) && !/^(?:特此|根据|按照|现将|详见|本)/u.test(plain);
}

/** A byline in brackets may carry the jump as well: (记者 甲 下转第二版). */
export function withoutJump(text: string): string {
  const found = text.length <= 60 ? findJump(text) : null;
  return found && found.length < text.length ? text.slice(0, found.at) + text.slice(found.at + found.length) : text;
}

function shapeOf(line: SourceLine, before: Shape | null, places: readonly string[]): { shape: Shape; credit: ParsedCredit | null } {
  if (line.plain.length <= 30 && findJump(line.text)?.length === line.text.length) return { shape: 'jump', credit: null };
  const credit = line.marks === 0 && line.plain.length <= 60 ? parseCredit(withoutJump(line.text), places) : null;
  if (credit && (credit.confidence >= 0.8 || before === 'body' || before === 'table')) return { shape: 'credit', credit };
  if (noticeTitleLike(line)) return { shape: 'noticeTitle', credit: null };
  return { shape: titleLike(line) ? 'title' : 'body', credit: null };
}

/** Gives every line its shape. */
export function shapeLines(lines: SourceLine[], furniture: (Furniture | null)[], places: readonly string[]): ShapedLine[] {
  const tables = findTables(lines, (at) => furniture[at] != null);
  const tableAt = new Map(tables.flatMap((table) => Array.from({ length: table.to - table.from + 1 }, (_, n) => [table.from + n, table] as const)));
  const shaped: ShapedLine[] = [];
  lines.forEach((line, at) => {
    const mark = furniture[at];
    const table = tableAt.get(at) ?? null;
    if (mark != null) shaped.push({ line, shape: mark, credit: null, table: null });
    else if (table) shaped.push({ line, shape: 'table', credit: null, table });
    else shaped.push({ line, table: null, ...shapeOf(line, shaped[at - 1]?.shape ?? null, places) });
  });
  settleLegs(shaped);
  return shaped;
}

const SENTENCE_OPENING = /^(?:会议|大会|活动|记者|据|在.{2,24}[,时后中上]|目前|随后|同时|此外|近年来|今年|去年|自.{2,20}(?:来|起)|该|其中|针对|下一步|接下来|此次|本次|对于|由于|通过|为了|为(?:解决|进一步|切实|缓解|破解|确保|推动)|当天|当日|现场|他|她|我们|经|随着|如今|当前|截至|这)/u;

/**
 * A short piece of a paragraph cut by a column foot can look like a title. It is text when it opens as a sentence opens,
 * holds several commas or an open bracket, or when what follows cannot begin a paragraph.
 */
function legScore(line: SourceLine, next: SourceLine): number {
  const { plain } = line;
  if (line.marks > 0 || next.marks > 0) return -9;
  const commas = plain.match(/[,、;]/gu)?.length ?? 0;
  const open = openMarks(plain);
  let score = Math.min(commas, 2);
  if (open.length > 0 && openMarks(plain + next.plain.slice(0, 120)).length < open.length) score += 3;
  if (commas > 0 && (SENTENCE_OPENING.test(plain) || opensStory(line))) score += 3;
  if (/(?:的|和|与|及|对|将|把|被|了|等|为|是|先后|以及|不|还|并|而|使|让|向|到|从|由)$/u.test(plain)) score += 1;
  if (/^.{0,2}[,、。;)》”]/u.test(next.plain)) score += 2;
  if (plain.length >= 20 && commas > 0) score += 1;
  if (plain.length <= 12) score -= 2;
  if (/\S\s+\S/u.test(plain)) score -= 2;
  return score;
}

/** Title-shaped pieces of cut paragraphs are body text. */
function settleLegs(shaped: ShapedLine[]): void {
  for (let at = shaped.length - 2; at > 0; at--) {
    const [each, next] = [shaped[at], shaped[at + 1]];
    if (!each || !next || each.shape !== 'title' || next.shape !== 'body') continue;
    const before = shaped[at - 1]?.shape;
    if (before === 'masthead' || before === 'colophon') continue;
    if (legScore(each.line, next.line) >= 3) each.shape = 'body';
  }
}

/** A byline inside the first paragraph: 本报讯(记者 甲), or at its end in brackets. */
export const LEAD_CREDIT = /^(本[报刊台网].{0,6}讯|新华社.{2,14}电|.{2,8}讯)?\s*[(【]([^()【】]{2,40})[)】]/u;

/** Reads the habits of a page off its shaped lines. */
export function readHabits(shaped: ShapedLine[]): PageHabits {
  let endCredits = 0;
  let headCredits = 0;
  shaped.forEach(({ shape, line }, at) => {
    const before = shaped[at - 1]?.shape;
    if (shape === 'credit' && (before === 'title' || before === 'noticeTitle')) headCredits++;
    if (shape === 'credit' && before === 'body') endCredits++;
    if (shape === 'body' && before === 'title' && /^本[报刊台].{0,4}讯/u.test(line.plain)) headCredits++;
    if (shape === 'body' && trailingCredit(line.text, follower(shaped, at)) !== null) endCredits++;
  });
  const marks = shaped.filter(({ shape, line }) => (shape === 'title' || shape === 'noticeTitle') && line.marks > 0).map(({ line }) => line.marks);
  const touching = shaped.filter(({ line }, at) => at > 0 && line.blankBefore === 0).length;
  return { endCredits, headCredits, headlineMarks: marks.length > 0 ? Math.min(...marks) : 0, tight: touching > shaped.length * 0.6 };
}

/** The shape that follows a line; after a picture's gap the text that follows is not the story's own. */
export function follower(shaped: ShapedLine[], at: number): Shape | undefined {
  const next = shaped[at + 1];
  return next && next.shape === 'body' && next.line.blankBefore >= IMAGE_SLOT_BLANKS ? undefined : next?.shape;
}

/** A credit at the end of a text and where it begins. */
export interface TrailingCredit {
  credit: ParsedCredit;
  at: number;
}

/**
 * Finds a byline printed at the end of the last paragraph: in brackets, or bare after the last sentence. A bare name is
 * believed only where the story ends, that is when no body text follows.
 */
export function trailingCredit(text: string, next: Shape | undefined, places: readonly string[] = []): TrailingCredit | null {
  const from = Math.max(0, text.length - 70);
  const tail = text.slice(from);
  const ends = next !== 'body' && next !== 'table';
  const bracket = /[(（【]([^()（）【】]{2,50})[)）】]\s*$/u.exec(tail);
  if (bracket) {
    const credit = parseCredit(bracket[1] ?? '', places);
    const labelled = credit?.bylines.some(({ label }) => label !== null) ?? false;
    if (credit && (labelled || ends)) return { credit, at: from + bracket.index };
    return null;
  }
  const bare = /[。!?！？…”』」)）]\s*([\p{Script=Han}·/／:：\s、]{2,40})$/u.exec(tail);
  if (!bare) return null;
  const credit = parseCredit(bare[1] ?? '', places);
  if (!credit || (bare[1] ?? '').length > 30) return null;
  const labelled = credit.bylines.some(({ label }) => label !== null);
  if (!labelled && (!ends || credit.confidence < 0.6)) return null;
  return { credit, at: from + bare.index + 1 };
}

/** Whether a body line opens as a news story opens. */
export const opensStory = (line: SourceLine): boolean => NEWS_LEAD.test(line.plain.slice(0, 40));
