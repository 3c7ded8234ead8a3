const FULL: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？', '!': '！', '(': '（', ')': '）' };
const HAN = /[\p{Script=Han}〇]/u;
const BEFORE = /[\p{Script=Han}〇。”’》】」』）〕、，：；？！…—%％℃]/u;
const AFTER = /[\p{Script=Han}〇“‘《【「『（〔]/u;
const ASCII_WORD = /[A-Za-z0-9]/;

/** Web addresses and e-mail addresses keep their own punctuation. */
function protectedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const match of text.matchAll(/[A-Za-z0-9][A-Za-z0-9@._\-/:?=&%#+~]{3,}/gu)) {
    const token = match[0].replace(/[:.?]+$/u, '');
    if (/:\/\/|^www\.|@[A-Za-z0-9-]+\./u.test(token)) ranges.push([match.index, match.index + token.length]);
  }
  return ranges;
}

/** The nearest character that is no space, looking back or ahead a few places. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  for (let i = at + step, tries = 0; i >= 0 && i < text.length && tries < 4; i += step, tries++) {
    const char = text[i] ?? '';
    if (char.trim() !== '') return char;
  }
  return '';
}

/** Brackets are restored in pairs: a model number such as GMF4027AC(Ax) keeps both, a bracket in Chinese text loses both. */
function bracketPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '(' || char === '（') open.push(at);
    else if ((char === ')' || char === '）') && open.length > 0) {
      const start = open.pop() ?? 0;
      pairs.set(start, at);
      pairs.set(at, start);
    }
  }
  return pairs;
}

function restoresBracket(text: string, at: number, partner: number | undefined): boolean {
  const [from, to] = partner === undefined ? [at, at] : [Math.min(at, partner), Math.max(at, partner)];
  const before = neighbour(text, from, -1);
  const after = neighbour(text, to, 1);
  if (partner === undefined) return BEFORE.test(before) || AFTER.test(after);
  const inside = text.slice(from + 1, Math.min(to, from + 60));
  if (HAN.test(inside)) return true;
  if (ASCII_WORD.test(before)) return false;
  return BEFORE.test(before) || AFTER.test(after);
}

/**
 * Restores the full-width punctuation that OCR folded to ASCII, between Chinese characters only: 12:30, 6.8, 1,021,
 * e-mail and web addresses and model numbers stay as they are, and so does the percent sign. The length never changes,
 * so offsets into the source hold for the restored text.
 */
export function restorePunctuation(text: string): string {
  if (!/[,:;?!()]/u.test(text)) return text;
  const kept = protectedRanges(text);
  const pairs = bracketPairs(text);
  let next = 0;
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const full = FULL[char];
    while (next < kept.length && (kept[next]?.[1] ?? 0) <= at) next++;
    const range = kept[next];
    if (full === undefined || (range !== undefined && at >= range[0] && at < range[1])) out += char;
    else out += restores(text, at, char, pairs) ? full : char;
  }
  return out;
}

function restores(text: string, at: number, char: string, pairs: Map<number, number>): boolean {
  if (char === '(' || char === ')') return restoresBracket(text, at, pairs.get(at));
  const before = neighbour(text, at, -1);
  const after = neighbour(text, at, 1);
  if (/\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')) return false;
  return BEFORE.test(before) || AFTER.test(after) || (before === ')' && HAN.test(text.slice(pairs.get(at - 1) ?? at, at)));
}
