import type { SourceLine } from './source-lines';
import { ENUMERATOR, NEWS_LEAD } from './trade-words';

/** A sentence's end: 。！？… and whatever closes after it. */
const TERMINAL = /[。!?！？…](?:[”’」』)）\]】》〉*]|\s){0,4}$/u;
/** A bracket that closes a whole remark ends a paragraph when a sentence ended just before it, or a credit stands in it. */
const CREDIT_END = /\((?:[^()]{0,20}(?:记者|通讯员|摄|文|整理)[^()]{0,20}|\p{Script=Han}{2,4}(?: \p{Script=Han}{2,4}){0,2})\)$/u;

/** Whether a text ends as a paragraph ends. */
export function endsSentence(plain: string): boolean {
  const tail = plain.slice(-40);
  return TERMINAL.test(tail) || CREDIT_END.test(tail);
}

const OPENERS = new Map([['“', '”'], ['《', '》'], ['「', '」'], ['(', ')'], ['〈', '〉'], ['『', '』'], ['【', '】'], ['‘', '’']]);
const CLOSERS = new Map([...OPENERS].map(([open, close]) => [close, open]));

/** Quotes and brackets still open at the end of a text. */
export function openMarks(plain: string): string[] {
  const open: string[] = [];
  for (const char of plain) {
    if (OPENERS.has(char)) open.push(char);
    else if (CLOSERS.has(char)) {
      const at = open.lastIndexOf(CLOSERS.get(char) ?? '');
      if (at >= 0) open.splice(at);
    }
  }
  return open;
}

/** The verdict on two neighbouring pieces of body text. */
export interface JoinVerdict {
  joined: boolean;
  confidence: number;
  reason: string;
}

const firstCloses = (plain: string, open: readonly string[]): boolean => {
  const found = /[“”「」《》()]/u.exec(plain.slice(0, 200))?.[0];
  return found !== undefined && open.includes(CLOSERS.get(found) ?? '');
};

/**
 * Decides whether a column foot cut one paragraph in two: text that stops without ending a sentence, or with a quotation
 * or bracket still open that the next piece closes, goes on; what ends a sentence does not.
 */
export function joinsNext(before: string, next: SourceLine, inNotice: boolean): JoinVerdict {
  const apart = (reason: string): JoinVerdict => ({ joined: false, confidence: 0.9, reason });
  const tail = before.trimEnd();
  if (next.indented) return apart('下一段首行缩进');
  if (/^本[报刊台].{0,4}讯/u.test(next.plain)) return apart('下一段另起消息头');
  if (ENUMERATOR.test(next.plain) && (inNotice || endsSentence(tail) || /[:;]$/u.test(tail))) return apart('下一段另起序号');
  if (inNotice && /[:]$/u.test(tail)) return apart('公告正文冒号后另起');
  if (inNotice && /^(?:联系|特此|附[:件]|.{2,10}:)/u.test(next.plain) && tail.length < 60) return apart('公告条目另起');
  if (/:$/u.test(tail) && /^[“「]/u.test(next.plain)) return { joined: true, confidence: 0.7, reason: '冒号后接引语' };
  if (!endsSentence(tail)) {
    const sure = /[、,;]$/u.test(tail) || !NEWS_LEAD.test(next.plain);
    return { joined: true, confidence: sure ? 0.95 : 0.6, reason: /[、,;]$/u.test(tail) ? `上一栏止于“${tail.slice(-1)}”` : '上一栏止于句中' };
  }
  const open = openMarks(tail);
  if (open.length > 0 && firstCloses(next.plain, open)) return { joined: true, confidence: 0.8, reason: `引号或括号“${open[open.length - 1] ?? ''}”尚未闭合` };
  return apart('上一段句子已完');
}
