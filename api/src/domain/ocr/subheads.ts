import type { Draft } from './drafts';
import { follower, opensStory, trailingCredit, type PageHabits, type ShapedLine } from './shapes';
import { ENUMERATOR, FACTUAL } from './trade-words';

const bare = (text: string): string => text.replace(/[\s“”‘’「」《》,、!?—·:]/gu, '');

/** The punctuation skeleton of a title: parallel subheads share it. */
const skeleton = (text: string): string => text.replace(/[^“”‘’「」《》,、!?—:\s]+/gu, '_');

function parallel(a: string, b: string): boolean {
  const close = Math.abs(bare(a).length - bare(b).length) <= 2;
  if (!close) return false;
  if (ENUMERATOR.test(a) && ENUMERATOR.test(b)) return true;
  if (skeleton(a) === skeleton(b) && /[“「,:\s]/u.test(skeleton(a))) return true;
  const [x, y] = [bare(a), bare(b)];
  const shared = [...x].filter((char, at) => y[at] === char || y[y.length - (x.length - at)] === char).length;
  if (x.length === y.length && x.length <= 12 && skeleton(a) === '_' && skeleton(b) === '_') return true;
  return shared >= 2;
}

/** A story of more lines than this has shown by then how it ends. */
const LOOKAHEAD = 120;

/** The single title lines between this one and the next certain start or end of a story. */
function stretch(shaped: ShapedLine[], at: number): { titles: string[]; endsInCredit: boolean } {
  const titles: string[] = [];
  for (let next = at + 1; next < Math.min(shaped.length, at + LOOKAHEAD); next++) {
    const { shape, line } = shaped[next] as ShapedLine;
    if (shape === 'credit' && shaped[next - 1]?.shape === 'body') return { titles, endsInCredit: true };
    if (shape === 'body' && trailingCredit(line.text, follower(shaped, next)) !== null) return { titles, endsInCredit: true };
    if (shape === 'masthead' || shape === 'colophon' || shape === 'noticeTitle' || shape === 'jump') break;
    if (shape !== 'title') continue;
    if (shaped[next + 1]?.shape !== 'body') break;
    titles.push(line.plain);
  }
  return { titles, endsInCredit: false };
}

/** Reasons for a subhead count up, reasons for the next story's headline count down. */
export function subheadScore(shaped: ShapedLine[], at: number, current: Draft, habits: PageHabits): number {
  const { line } = shaped[at] as ShapedLine;
  const next = shaped[at + 1];
  const earlier = current.parts.slice(-200).filter((part) => part.role === 'subhead').map((part) => part.line.plain);
  const { titles, endsInCredit } = stretch(shaped, at);
  const credited = current.parts.some((part) => part.role === 'credit') || /^本[报刊台].{0,4}讯/u.test(current.parts.find((part) => part.role === 'body')?.line.plain ?? '');
  const length = bare(line.plain).length;
  let score = 0;
  if (ENUMERATOR.test(line.plain)) score += 4;
  if ([...earlier, ...titles].some((other) => parallel(line.plain, other))) score += 3;
  if (length <= 16) score += 1;
  if (length > 21) score -= 2;
  if (endsInCredit && !credited && habits.endCredits >= 2) score += 2;
  if (endsInCredit && credited) score -= 2;
  if (habits.endCredits === 0 && earlier.length === 0) score -= 1;
  if (/(?:召开|举行|启动|揭牌|成立|签约|闭幕|开幕|开班|投产|竣工|获.{1,10}奖|开展.{0,12}活动)$/u.test(line.plain)) score -= 2;
  else if (/^(?:我[省市区县镇校]|全[市区县])/u.test(line.plain) && FACTUAL.test(line.plain)) score -= 1;
  if (/\S\s+\S/u.test(line.plain)) score -= 1;
  if (line.blankBefore >= 3) score -= 2;
  if (next && /^本[报刊台].{0,4}讯/u.test(next.line.plain)) score -= 6;
  else if (next && opensStory(next.line)) score -= 2;
  return score + markScore(line.marks, habits) + pictureScore(current);
}

function markScore(marks: number, habits: PageHabits): number {
  if (habits.headlineMarks === 0) return 0;
  if (marks === 0) return 1;
  if (marks >= 3 || marks > habits.headlineMarks + 1) return 5;
  return marks === habits.headlineMarks ? -6 : 1;
}

/** A title over one short paragraph after an image gap was a picture's; a picture has no subheads. */
function pictureScore(current: Draft): number {
  const body = current.parts.filter((part) => part.role === 'body');
  if (current.type === 'photo') return -9;
  return current.gapBefore >= 3 && body.length === 1 && (body[0]?.line.plain.length ?? 0) <= 220 ? -3 : 0;
}

/** Whether the title lines from `at` to `to`, met inside a story, are its subhead rather than the next story's headline. */
export function isSubhead(shaped: ShapedLine[], at: number, to: number, current: Draft, habits: PageHabits): boolean {
  const next = shaped[to + 1];
  if (!next || (next.shape !== 'body' && next.shape !== 'table')) return false;
  if (/^[(（]\s*(?:上接|紧接)/u.test(next.line.text)) return false;
  if (to > at) {
    const cluster = shaped.slice(at, to + 1);
    return cluster.every(({ line }) => ENUMERATOR.test(line.plain) || line.marks >= 3);
  }
  return subheadScore(shaped, at, current, habits) > 0;
}
