import type { ImageSlot } from './page-reading';

/** One line of a delivered page that carries text; `text` starts at offset `start` of the source. */
export interface SourceLine {
  number: number;
  /** Offset at which the line's own text begins, after indent and headline marks. */
  start: number;
  end: number;
  text: string;
  /** `text` with full-width punctuation and digits folded to ASCII, one character for one, so that offsets agree. */
  plain: string;
  /** Number of `#` marks printed before the text: a hint of the headline level. */
  marks: number;
  /** Blank lines since the last line with text. */
  blankBefore: number;
  /** Set in by two characters or so: the printed start of a paragraph. */
  indented: boolean;
}

/** The lines of a page and the runs of blank lines where a picture was left out. */
export interface PageLines {
  lines: SourceLine[];
  imageSlots: ImageSlot[];
  lineCount: number;
}

const FOLDED = new Map<string, string>(
  [...'，,：:；;？?！!（(）)％%［[］]｜|／/＃#．.－-＠@　 \u00a0 '].reduce<[string, string][]>(
    (pairs, char, at, all) => (at % 2 === 0 ? [...pairs, [char, all[at + 1] ?? char]] : pairs), [],
  ),
);

/** Folds full-width punctuation, digits and letters to ASCII without changing any offset. */
export function foldWidth(text: string): string {
  return text.replace(/[，：；？！（）％［］｜／＃．－＠\u3000\u00a0\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu, (char) => {
    const code = char.charCodeAt(0);
    return FOLDED.get(char) ?? (code >= 0xff10 ? String.fromCharCode(code - 0xfee0) : char);
  });
}

const INVISIBLE = /^[\s\ufeff\u200b\u2060]+|[\s\ufeff\u200b\u2060]+$/gu;
const LEADING = /^[\s\ufeff\u200b\u2060]*/u;

/** More text than any printed page holds, in characters; what is longer is kept whole and left to a person. */
export const LONGEST_PAGE = 120_000;

/** The least run of blank lines that stands for a picture left out of the delivery; at the page head two are enough. */
export const IMAGE_SLOT_BLANKS = 3;

function lineOf(raw: string, number: number, offset: number, blankBefore: number): SourceLine | null {
  const bare = raw.replace(INVISIBLE, '');
  if (bare === '') return null;
  const lead = LEADING.exec(raw)?.[0] ?? '';
  const mark = /^[#＃]{1,6}[ \t\u3000]*(?=[^#＃\s])/u.exec(bare)?.[0] ?? '';
  const text = bare.slice(mark.length);
  const start = offset + lead.length + mark.length;
  return {
    number, start, end: start + text.length, text, plain: foldWidth(text), blankBefore,
    marks: mark.replace(/[^#＃]/gu, '').length,
    indented: /^(?:[\ufeff]?)(?:\u3000\u3000|\u3000|[ ]{2,}|\t)/u.test(lead) && mark === '',
  };
}

/** Where 本报讯 begins on a line that also holds the headline, 0 on any other line. */
function mergedLead({ plain }: SourceLine): number {
  const found = /^[^。;]{6,60}?\s+(?=本[报刊台](?:\p{Script=Han}{0,4})讯)/u.exec(plain.slice(0, 80));
  return found ? found[0].length : 0;
}

/** One printed line holding a headline and the story's opening is two pieces. */
function cutLine(line: SourceLine, at: number): SourceLine[] {
  const head = line.text.slice(0, at).trimEnd();
  const tail = { ...line, start: line.start + at, text: line.text.slice(at), plain: line.plain.slice(at), marks: 0, blankBefore: 1, indented: false };
  return [{ ...line, end: line.start + head.length, text: head, plain: line.plain.slice(0, head.length) }, tail];
}

/** Splits a page into its lines; CR LF, CR, LF and form feeds all end one. */
export function readLines(source: string): PageLines {
  const lines: SourceLine[] = [];
  const imageSlots: ImageSlot[] = [];
  let number = 0;
  let blank = 0;
  const ends = /\r\n|[\n\r\f\u2028\u2029]/gu;
  for (let from = 0; from <= source.length; ) {
    const found = ends.exec(source);
    const to = found ? found.index : source.length;
    number++;
    const line = lineOf(source.slice(from, to), number, from, blank);
    const lead = line ? mergedLead(line) : 0;
    if (line && lead > 0) {
      lines.push(...cutLine(line, lead));
      blank = 0;
    } else if (line) {
      if (blank >= (lines.length === 0 ? 2 : IMAGE_SLOT_BLANKS)) imageSlots.push({ lines: [number - blank, number - 1], blankLines: blank });
      lines.push(line);
      blank = 0;
    } else blank++;
    if (!found) break;
    from = to + found[0].length;
  }
  return { lines, imageSlots, lineCount: number };
}

/** Numerals of a page or issue number: 2, 02, ２ or 二, 十二. */
export function numeral(text: string): number | null {
  const plain = foldWidth(text).trim();
  if (/^\d{1,6}$/u.test(plain)) return Number(plain);
  const digits = '零一二三四五六七八九';
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(plain);
  if (!match || plain === '') return null;
  const [, tens = '', ten = '', ones = ''] = match;
  if (ten === '') return tens !== '' && ones === '' ? digits.indexOf(tens) : null;
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}
