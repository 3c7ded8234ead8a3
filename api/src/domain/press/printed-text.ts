/** A stretch of words that was signed: a headline, a caption, a paragraph as it stands on the page. */
export interface PlannedPassage { id: string; title: string; part: string; text: string }
/** One difference between what was signed and what was printed; `before` is as signed, `after` as printed, `context` the signed words around it. */
export interface PrintedDifference { kind: 'missing' | 'changed' | 'added'; id: string | null; title: string; part: string | null; before: string; after: string; context: string }
export interface PrintedMatch { planned: number; found: number; differences: PrintedDifference[] }

/** So many characters in a row are no coincidence on one page. */
const GRAM = 4;
/** More places of one run of characters than any page has; a hostile file cannot make the search slow. */
const MOST_PLACES = 64;
const CONTEXT = 12;

/** Characters that PDFs have in another code than stories: radicals, compatibility characters, ligatures. */
const FOLDED = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/gu;
/** Forms for vertical setting, and the marks they are forms of. */
const VERTICAL = '︐︑︒︓︔︕︖︙︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄';
const UPRIGHT = '，、。：；！？…—（）｛｝〔〕【】《》〈〉「」『』';
/** Quotation marks and dashes that one font draws in place of another. */
const ALIKE: Readonly<Record<string, string>> = { '‐': '-', '‑': '-', '﹣': '-', '−': '-', '―': '—', '─': '—', '・': '·', '•': '·', '〜': '~', '～': '~' };

/** Words as they are compared: without white space and soft hyphens, each character in one code. */
export const comparable = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\ufeff]/gu, '').replace(FOLDED, (letter) => letter.normalize('NFKC'))
  .replace(/[︐-︙︰-﹄]/gu, (letter) => UPRIGHT[VERTICAL.indexOf(letter)] ?? letter).replace(/[‐‑﹣−―─・•〜～]/gu, (letter) => ALIKE[letter] ?? letter);

/** Printed lines as one text; a word that was divided at the end of a line is whole again. */
const joined = (lines: readonly string[]): string => {
  let text = '';
  for (const line of lines) text = (/[a-z]-$/iu.test(text) && /^[a-z]/u.test(line.trim()) ? text.slice(0, -1) : text) + comparable(line);
  return text;
};

interface Run { from: number; at: number; length: number }

/** The printed text of one page, of which every character can be found once. */
class Printed {
  private readonly places = new Map<string, number[]>();
  readonly taken: Uint8Array;

  constructor(readonly text: string) {
    this.taken = new Uint8Array(text.length);
    for (let at = 0; at + GRAM <= text.length; at += 1) {
      const gram = text.slice(at, at + GRAM);
      const known = this.places.get(gram);
      if (!known) this.places.set(gram, [at]);
      else if (known.length < MOST_PLACES) known.push(at);
    }
  }

  /** The longest run of these words from `from` on that is not found yet; among equals the one that goes on where the last ended. */
  longest(words: string, from: number, near: number): Run | null {
    let best: Run | null = null;
    for (const at of this.places.get(words.slice(from, from + GRAM)) ?? []) {
      let length = 0;
      while (from + length < words.length && this.taken[at + length] === 0 && words[from + length] === this.text[at + length]) length += 1;
      if (length >= GRAM && (best === null || length > best.length || (length === best.length && at === near))) best = { from, at, length };
    }
    return best;
  }

  take({ at, length }: Run): void {
    this.taken.fill(1, at, at + length);
  }

  /** A short run that stands by itself between what has been found. */
  short(words: string, near: number): number | null {
    for (let at = this.text.indexOf(words, near); at !== -1; at = this.text.indexOf(words, at + 1)) if (this.isFree(at, words.length)) return at;
    for (let at = this.text.indexOf(words); at !== -1 && at < near; at = this.text.indexOf(words, at + 1)) if (this.isFree(at, words.length)) return at;
    return null;
  }

  private isFree(at: number, length: number): boolean {
    return this.taken.subarray(at, at + length).every((taken) => taken === 0);
  }

  /** What was printed and not signed, between two places or, without them, everywhere. */
  freeBetween(start: number, end: number): string {
    return start < end && this.isFree(start, end - start) ? this.text.slice(start, end) : '';
  }

  *rest(): Generator<{ at: number; text: string }> {
    for (let at = 0; at < this.text.length;) {
      let end = at;
      while (end < this.text.length && this.taken[end] === 0) end += 1;
      if (end > at) yield { at, text: this.text.slice(at, end) };
      at = end + 1;
    }
  }
}

interface Found { passage: PlannedPassage; words: string; runs: Run[] }

const runsOf = (words: string, printed: Printed): Run[] => {
  const runs: Run[] = [];
  let near = -1;
  for (let from = 0; from + GRAM <= words.length;) {
    const run = printed.longest(words, from, near);
    if (run) {
      printed.take(run);
      runs.push(run);
      near = run.at + run.length;
    }
    from += run?.length ?? 1;
  }
  return runs;
};

/** The stretches of a passage that were not found, each with the runs on either side. */
const gapsOf = ({ words, runs }: Found): { start: number; end: number; before: Run | null; after: Run | null }[] => {
  const gaps = [];
  let start = 0;
  for (const [index, after] of [...runs, null].entries()) {
    const end = after?.from ?? words.length;
    if (end > start) gaps.push({ start, end, before: runs[index - 1] ?? null, after });
    start = after ? after.from + after.length : words.length;
  }
  return gaps;
};

const differencesIn = (found: Found, printed: Printed): PrintedDifference[] => gapsOf(found).flatMap(({ start, end, before, after }): PrintedDifference[] => {
  const { passage: { id, title, part }, words } = found;
  const gap = words.slice(start, end);
  const behind = before ? before.at + before.length : null;
  const between = behind !== null && after ? printed.freeBetween(behind, after.at) : '';
  // The end of a line that was moved on its own is there all the same.
  if (between !== gap && gap.length < GRAM) {
    const at = printed.short(gap, behind ?? 0);
    if (at !== null) {
      printed.take({ from: start, at, length: gap.length });
      return [];
    }
  }
  const instead = between || beside(printed, { behind, until: after?.at ?? null, length: end - start });
  if (instead !== '') printed.take({ from: start, at: instead === between && behind !== null ? behind : behind ?? (after?.at ?? 0) - instead.length, length: instead.length });
  if (instead === gap) return [];
  return [{ kind: instead === '' ? 'missing' : 'changed', id, title, part, before: gap, after: instead, context: words.slice(Math.max(0, start - CONTEXT), end + CONTEXT) }];
});

/** At the beginning or end of a passage: as many printed characters as were signed there, where nothing else claims them. */
const beside = (printed: Printed, { behind, until, length }: { behind: number | null; until: number | null; length: number }): string => {
  if (length >= GRAM * 2) return '';
  if (behind !== null && until === null) return printed.freeBetween(behind, Math.min(behind + length, printed.text.length));
  if (behind === null && until !== null) return printed.freeBetween(Math.max(0, until - length), until);
  return '';
};

/**
 * Holds what was printed on a page against what was signed for it, whatever order the runs of text have in the printer's file
 * and wherever its lines break. White space, codes of the same character and divided words are no differences.
 */
export const matchPrinted = (planned: readonly PlannedPassage[], lines: readonly string[]): PrintedMatch => {
  const printed = new Printed(joined(lines));
  // The longest first: a headline must not take the words out of a story that begins with it.
  const found = planned.map((passage): Found => ({ passage, words: comparable(passage.text), runs: [] })).filter(({ words }) => words !== '');
  for (const one of [...found].sort((a, b) => b.words.length - a.words.length)) one.runs = runsOf(one.words, printed);
  const differences = found.flatMap((one) => differencesIn(one, printed));
  const added = [...printed.rest()].map(({ at, text }): PrintedDifference => (
    { kind: 'added', id: null, title: '', part: null, before: '', after: text, context: printed.text.slice(Math.max(0, at - CONTEXT), at + text.length + CONTEXT) }));
  const total = found.reduce((sum, { words }) => sum + words.length, 0);
  const lost = differences.reduce((sum, { before }) => sum + before.length, 0);
  return { planned: total, found: total - lost, differences: [...differences, ...added] };
};

const gramsOf = (text: string): Set<string> => new Set(Array.from({ length: Math.max(0, text.length - GRAM + 1) }, (_, at) => text.slice(at, at + GRAM)));

/** Which page of the printer's file is which of ours: each the one it shares most words with; null for one that is none. */
export const pairPages = (planned: readonly (readonly PlannedPassage[])[], printed: readonly (readonly string[])[]): (number | null)[] => {
  const ours = planned.map((passages) => gramsOf(passages.map(({ text }) => comparable(text)).join('')));
  const theirs = printed.map((lines) => gramsOf(joined(lines)));
  const scores = ours.flatMap((one, page) => theirs.map((other, sheet) => ({ page, sheet, shared: [...one].filter((gram) => other.has(gram)).length })));
  const pairs = ours.map((): number | null => null);
  const taken = new Set<number>();
  for (const { page, sheet, shared } of scores.sort((a, b) => b.shared - a.shared)) {
    if (shared === 0 || pairs[page] !== null || taken.has(sheet)) continue;
    pairs[page] = sheet;
    taken.add(sheet);
  }
  return pairs;
};
