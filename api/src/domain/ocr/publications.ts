import { lookalikesOf, misreadings } from './confusables';
import type { Knowledge, KnownPublication } from './page-reading';
import type { Draughted } from './draught';
import { looksNameplate } from './trade-words';

/** A paper as the pages of a delivery and the archivist know it. */
export interface Paper {
  name: string;
  /** The nameplate as OCR read it, where that differs. */
  printed: string | null;
  known: KnownPublication | null;
  /** Words that only pages of this paper are likely to carry: its place, its bylines, its officials. */
  marks: string[];
  text: string;
}

/** The place in a paper's name: 港闸 of 港闸新闻. */
export function placeOf(name: string): string {
  return name.replace(/(?:日报|晚报|晨报|时报|周报|导报|商报|快报|学院报|学报|院报|校报|新闻|周刊|通讯|资讯|信息|报)$/u, '').replace(/^(?:今日|新)(?=.{2})/u, '');
}

const OFFICE = /(?:书记|区长|县长|市长|镇长|乡长|主任|主席|局长|部长|院长|校长|董事长|总经理)(\p{Script=Han}{2,3})(?=主持|出席|调研|到|来到|先后|带队|指出|强调|讲话|说|、|等|参加|介绍|表示|要求|召集|对|就|连续|一行|先|深)/gu;

/** Names that a page gives to its officials, which two papers seldom share. */
export function officialsOf(text: string): string[] {
  const counts = new Map<string, number>();
  for (const match of text.slice(0, 60_000).matchAll(OFFICE)) counts.set(match[1] ?? '', (counts.get(match[1] ?? '') ?? 0) + 1);
  return [...counts.keys()].filter((name) => name !== '');
}

const bylinesOf = (page: Draughted): string[] => page.reading.items.flatMap(({ bylines }) => bylines.map(({ name }) => name));

/** The name printed in masthead or folio line, in 某报记者 or, failing that, none. */
export function printedName(page: Draughted): string | null {
  const masthead = page.reading.items.map((item) => item.masthead?.nameplateRaw).find((name) => name != null);
  if (masthead != null) return masthead.replace(/[《》]/gu, '');
  for (const line of page.furniture) {
    for (const word of line.plain.split(/[\s|:]+/u)) if (word.length >= 3 && !/(?:热线|邮箱|微信|微博|信息|电话)$/u.test(word) && looksNameplate(word) && !/^(?:综合|民生|社会|本地|镇街|经济|时政|图片|国内|国际|体育|文化)?(?:新闻|副刊)$/u.test(word)) return word;
  }
  const folio = page.furniture.find((line) => /版/u.test(line.plain))?.plain.split(/[\s|]+/u) ?? [];
  const [first = ''] = folio;
  if (folio.length >= 3 && /^\p{Script=Han}{3,8}$/u.test(first) && !/版$/u.test(first)) return first;
  for (const { bylines } of page.reading.items) for (const { label } of bylines) {
    const named = /^(\p{Script=Han}{2,8}报)(?:首席|特约|见习)?记者$/u.exec(label ?? '')?.[1];
    if (named !== undefined && !/^[本晚日晨]报$/u.test(named) && named !== '本报') return named;
  }
  return null;
}

/** Corrects a nameplate by what the rest of the delivery prints: 港闻 is no place there, 港闸区 stands on every page. */
export function rightName(name: string, knowledge: Knowledge, text: string): string {
  for (const { name: known, aliases = [] } of knowledge.publications)
    if ([known, ...aliases].some((each) => each === name || misreadings(each, name) !== null)) return known;
  const place = placeOf(name);
  if (place.length < 2 || place === name) return name;
  const own = countOf(text, place, /[区县市镇]/u);
  let best: { place: string; count: number } = { place, count: own };
  [...place].forEach((char, at) => {
    for (const other of lookalikesOf(char)) {
      const candidate = place.slice(0, at) + other + place.slice(at + 1);
      const count = countOf(text, candidate, /[区县市镇]/u);
      if (count >= 3 && count > best.count * 3) best = { place: candidate, count };
    }
  });
  return name.replace(place, best.place);
}

/** How often a place stands before the word for its kind: 港闸区. */
function countOf(text: string, place: string, kind: RegExp): number {
  let count = 0;
  for (let at = text.indexOf(place); at >= 0 && count < 50; at = text.indexOf(place, at + 1)) if (kind.test(text[at + place.length] ?? '')) count++;
  return count;
}

const occurrences = (text: string, word: string): number => (word === '' ? 0 : Math.min(12, text.split(word).length - 1));

/** The papers of a delivery: those the archivist names and those whose nameplate is printed. */
export function papersOf(pages: Draughted[], knowledge: Knowledge, text: string): Paper[] {
  const papers: Paper[] = knowledge.publications.map((known) => ({ name: known.name, printed: null, known, marks: [...(known.places ?? []), placeOf(known.name)], text: '' }));
  for (const page of pages) {
    const printed = printedName(page);
    if (printed === null) continue;
    const name = rightName(printed, knowledge, text);
    let paper = papers.find((each) => each.name === name);
    if (!paper) papers.push((paper = { name, printed: null, known: null, marks: [placeOf(name)], text: '' }));
    if (printed !== name) paper.printed = printed;
    paper.text += page.text;
    paper.marks.push(...bylinesOf(page), ...officialsOf(page.text), ...(printed === name ? [] : [placeOf(printed)]));
  }
  return papers.map((paper) => ({ ...paper, marks: [...new Set(paper.marks)].filter((mark) => mark.length >= 2) }));
}

/** Which paper a page without a nameplate belongs to, by place, bylines and officials; the evidence in words. */
export function attribute(page: Draughted, papers: Paper[]): { paper: Paper; evidence: string } | null {
  const bylines = new Set(bylinesOf(page));
  const scored = papers.map((paper) => {
    const hits = paper.marks.map((mark) => ({ mark, count: occurrences(page.text, mark), byline: bylines.has(mark) })).filter(({ count }) => count > 0);
    const score = hits.reduce((sum, { count, byline }) => sum + Math.min(8, count) + (byline ? 3 : 0), 0);
    return { paper, score, hits };
  }).sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score < 5 || best.hits.length < 1 || (second && second.score * 2 > best.score)) return null;
  const words = best.hits.sort((a, b) => b.count - a.count).slice(0, 5).map(({ mark, byline }) => (byline ? `署名“${mark}”` : `“${mark}”`));
  return { paper: best.paper, evidence: `版面未印报名，据${words.join('、')}与《${best.paper.name}》相同推定` };
}
