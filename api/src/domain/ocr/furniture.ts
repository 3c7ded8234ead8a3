import { printedDate } from './printed-facts';
import type { SourceLine } from './source-lines';
import { hasStaff } from './colophon';
import { COMMON_CONTACT_LABELS, looksNameplate, PAGE_NAMES, PAPER_CONTACT_LABELS } from './trade-words';

/** Furniture of a page: the nameplate block or folio line at its head, the imprint at its foot. */
export type Furniture = 'masthead' | 'colophon';

/** How surely a line is furniture: `sure` anywhere, `head` only before the first story, `beside` only next to other furniture. */
interface Trace {
  strength: 'sure' | 'head' | 'beside' | null;
  kind: Furniture;
}

const WEEKDAY = /星期[一二三四五六日天]|周[一二三四五六日](?!报|刊|末)/u;
const LUNAR = /农历|(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)|[正一二三四五六七八九十冬腊]月(?:初|十|廿|卅)[一二三四五六七八九十]?/u;
const LUNAR_DAY = /(?:农历)?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?闰?[正一二三四五六七八九十冬腊]月(?:初|十|廿|卅)[一二三四五六七八九十]?/gu;
const ISSUE = /(?:总\s*第?|第|总期号?)\s*\d{1,6}\s*[期号]|\d{4}年第?\d{1,4}期/u;
const PAGE = /^[A-Z]?0?\d{1,2}\s*版?$|第\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版|^[A-Z]?0?\d{1,2}\s*版|(?:今日|本期|共)\s*[\d一二三四五六七八九十]{1,3}\s*(?:版|页)/u;
const LICENCE = /统一(?:连续出版物)?[刊号]|CN\s*\d{2}\s*-|准印证|准印号|邮发代号|ISSN|内部资料|免费(?:交流|赠阅|发放)|注意保存/u;
const HOST = /(?:主办|主管|编印|承办|协办|出版|编辑出版|承印)(?:单位)?$|^(?:主办|主管|出版|编印)|(?:主管|主办)\s/u;
const CHANNEL = /官方(?:微信|微博|网站|抖音)|微信公众号|公众号|客户端|扫一?扫|扫码|二维码|APP$|手机报|数字报|视频号|抖音号|天气|℃|逢.{1,6}出版|每周.{1,4}出版|(?:周|旬|月)[报刊]$/u;
const LABEL_LINE = new RegExp(`^(?:${[...PAPER_CONTACT_LABELS].join('|')}|\\p{Script=Han}{2,4}(?:热线|信箱|邮箱)(?=:|\\s|$|\\d))\\s*:?`, 'u');
const COMMON_LABEL = new RegExp(`^(?:${[...COMMON_CONTACT_LABELS].join('|')})\\s*[::]`, 'u');
const PHONE = /^[\d\s\-—()、,/]{7,40}$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w.-]+$/iu;
const PINYIN = /^[A-Z][A-Z\s·'-]{3,40}$/u;

function traceOf(line: SourceLine): Trace {
  const { plain } = line;
  if (plain.length > 160) return { strength: null, kind: 'masthead' };
  const date = printedDate(plain.slice(0, 120));
  const rest = date ? plain.replace(date.text, '').trim() : plain;
  const folio = (date !== null && (WEEKDAY.test(rest) || LUNAR.test(rest) || ISSUE.test(rest))) || (plain.length <= 80 && ISSUE.test(plain) && /^\D{0,12}(?:\d{4}年)?第?\(?\s*(?:总)?/u.test(plain) && onlyFolio(plain));
  if (hasStaff(plain)) return { strength: 'sure', kind: folio || date !== null ? 'masthead' : 'colophon' };
  if (folio) return { strength: 'sure', kind: 'masthead' };
  if (LICENCE.test(plain) && plain.length <= 80 && !/[。;]/u.test(plain)) return { strength: 'sure', kind: 'masthead' };
  if (pageLine(plain) || folioWords(plain)) return { strength: 'sure', kind: 'masthead' };
  if (/^(?:官方(?:微信|微博|抖音)|微信公众号|扫一扫.{0,8}|二维码)$/u.test(plain)) return { strength: 'sure', kind: 'masthead' };
  if (LABEL_LINE.test(plain) && plain.length <= 80) return { strength: /^(?:投稿|来稿|新闻热线|\p{Script=Han}{2}热线:|报料|爆料|广告|发行|社址|准印|国内统一|邮发|承印|印数|印刷)/u.test(plain) ? 'sure' : 'head', kind: 'colophon' };
  if ((date !== null && rest.length <= 4) || (WEEKDAY.test(plain) && plain.length <= 8) || LUNAR.test(plain) && plain.length <= 20) return { strength: 'head', kind: 'masthead' };
  if (plain.length <= 40 && !/[。;!?]/u.test(plain) && (HOST.test(plain) || CHANNEL.test(plain) || PINYIN.test(plain))) return { strength: 'head', kind: 'masthead' };
  if (PHONE.test(plain) || ADDRESS.test(plain) || (COMMON_LABEL.test(plain) && plain.length <= 80)) return { strength: 'beside', kind: 'colophon' };
  return { strength: null, kind: 'masthead' };
}

/** A line that is spent once its dates, numbers and page marks are taken away. */
function onlyFolio(plain: string): boolean {
  const rest = plain.replace(LUNAR_DAY, '').replace(/\S{2,12}(?:主办|主管|编印|出版)(?=\s|$)/gu, '').replace(/(?:19|20)\d{2}年(?:\d{1,2}月\d{1,2}日)?|\(?(?:总\s*)?第?\s*\d{1,6}\s*[期号]\)?|总期号?|(?:今日|本期|共)\s*[\d一二三四五六七八九十]+\s*版|星期.|[\s()|·,:]/gu, '');
  return rest.length <= 12;
}

/** 新桥街坊 第四版 公告·服务: words of a folio line, one of them a page mark, the others too short to tell a story. */
function folioWords(plain: string): boolean {
  const words = plain.split(/[\s|]+/u);
  return words.length >= 2 && words.length <= 8 && plain.length <= 60 && words.some((word) => /^(?:第?[A-Z]?[\d一二三四五六七八九十]{1,3}版|[A-Z]0?\d{1,2}|0\d)$/u.test(word)) && words.every((word) => word.length <= 12 && !/[。,;!?]/u.test(word));
}

/** 第2版 综合新闻, A02 要闻, 03版: a page mark and at most the page's standing head. */
function pageLine(plain: string): boolean {
  if (plain.length > 24 || !PAGE.test(plain)) return false;
  const rest = plain.replace(/第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版|^[A-Z]?0?\d{1,2}(?=\s|$)|(?:今日|本期|共)/gu, '').replace(/[\s|·•:—-]/gu, '');
  if (/^[上下]|转|接/u.test(rest)) return false;
  return rest === '' || PAGE_NAMES.test(rest) || rest.length <= 6;
}

const looksBody = (line: SourceLine): boolean => line.plain.length > 45 || (line.plain.length > 12 && /[。]/u.test(line.plain));

/** Marks which lines are masthead or colophon; the rest are stories, pictures and notices. */
export function markFurniture(lines: SourceLine[], names: readonly string[] = []): (Furniture | null)[] {
  const traces = lines.map(traceOf);
  const marks: (Furniture | null)[] = lines.map(() => null);
  const bodyAt = lines.findIndex(looksBodyAndNotFurniture(traces));
  const headEnd = bodyAt === -1 ? lines.length : bodyAt;
  traces.forEach((trace, at) => {
    if (trace.strength === 'sure') marks[at] = trace.kind;
    else if (trace.strength === 'head' && at < headEnd) marks[at] = 'masthead';
  });
  const isName = (at: number): boolean => {
    const plain = lines[at]?.plain ?? '';
    const words = plain.split(/\s+/u);
    return names.includes(plain.replace(/\s/gu, '')) || looksNameplate(plain) || (words.some(looksNameplate) && words.every((word) => looksNameplate(word) || /^[A-Za-z]+$/u.test(word)));
  };
  fillHead(lines, marks, headEnd, isName);
  growMasthead(lines, traces, marks, isName);
  growBeside(lines, traces, marks);
  for (let at = 0; at < headEnd; at++) if (marks[at] !== null) marks[at] = 'masthead';
  return marks;
}

const looksBodyAndNotFurniture = (traces: Trace[]) => (line: SourceLine, at: number): boolean => traces[at]?.strength === null && looksBody(line);

/** Between two furniture lines at the page head everything short is nameplate, slogan or ear; a name may close the block. */
function fillHead(lines: SourceLine[], marks: (Furniture | null)[], headEnd: number, isName: (at: number) => boolean): void {
  let last = -1;
  for (let at = 0; at < headEnd; at++) {
    if (marks[at] === null) continue;
    const between = lines.slice(last + 1, at);
    if (between.length > 4 || between.some((line) => line.plain.replace(/\s/gu, '').length > 16)) break;
    for (let fill = last + 1; fill < at; fill++) marks[fill] = 'masthead';
    last = at;
  }
  for (let at = last + 1; at < Math.min(headEnd, last + 3); at++) {
    const plain = (lines[at]?.plain ?? '').replace(/\s/gu, '');
    if ((last >= 0 || at === 0) && isName(at)) marks[at] = 'masthead';
    else if (last >= 0 && PAGE_NAMES.test(plain) && plain.length <= 6) marks[at] = 'masthead';
    else break;
  }
}

/** A nameplate block that OCR delivered in mid-page grows from its dated or numbered line over hosts, ears, name and slogan. */
function growMasthead(lines: SourceLine[], traces: Trace[], marks: (Furniture | null)[], isName: (at: number) => boolean): void {
  const fits = (at: number): boolean => {
    const trace = traces[at];
    const plain = lines[at]?.plain ?? '';
    if (marks[at] === 'masthead' || isName(at)) return true;
    return (trace?.strength === 'head' || (trace?.strength === 'beside' && trace.kind === 'colophon' && plain.length <= 20)) && !(printedDate(plain) !== null && !WEEKDAY.test(plain));
  };
  const spread = (from: number, step: 1 | -1): void => {
    for (let at = from + step, open: number[] = []; at >= 0 && at < lines.length && open.length <= 1; at += step) {
      if ((lines[at]?.plain.length ?? 99) > 40) return;
      if (!fits(at)) { if ((lines[at]?.plain.replace(/\s/gu, '').length ?? 99) > 12) return; open.push(at); continue; }
      for (const between of [...open, at]) marks[between] ??= 'masthead';
      open = [];
    }
  };
  const sure = traces.flatMap((trace, at) => (trace.strength === 'sure' && marks[at] === 'masthead' && trace.kind === 'masthead' ? [at] : []));
  for (const at of sure.slice(0, 40)) {
    spread(at, 1);
    spread(at, -1);
  }
}

/** Telephone numbers, addresses and the nameplate itself belong to the furniture they stand beside. */
function growBeside(lines: SourceLine[], traces: Trace[], marks: (Furniture | null)[]): void {
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    const above = marks[at - 1];
    if (!line || marks[at] !== null || above == null) continue;
    const strength = traces[at]?.strength;
    if (strength === 'beside' && line.blankBefore <= 1) marks[at] = above;
    else if (strength === 'head' && above === 'colophon' && line.blankBefore <= 1 && !printedDate(line.plain)) marks[at] = above;
  }
  for (let at = lines.length - 2; at >= 0; at--) {
    const below = marks[at + 1];
    if (marks[at] !== null || below == null || (lines[at + 1]?.blankBefore ?? 1) > 0) continue;
    if (traces[at]?.strength === 'beside' || looksNameplate(lines[at]?.plain ?? '')) marks[at] = below;
  }
}
