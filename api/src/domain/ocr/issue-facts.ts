import { addDays, nextWeekdayAfter, weekdayName, weekdayOf, weekdayOrdinalInYear, type CivilDate, type IsoWeekday } from '../calendar/civil-date';
import type { Draughted } from './draught';
import { latestEvent } from './event-dates';
import type { Knowledge } from './page-reading';
import { printedDate, printedNumbers, printedPage } from './printed-facts';
import { attribute, papersOf, printedName, rightName, type Paper } from './publications';
import { foldWidth, LONGEST_PAGE } from './source-lines';
import { PAGE_NAMES } from './trade-words';

/** The rhythm and numbering of a paper, as printed on its pages or known to the archivist. */
interface Rhythm {
  weekday: IsoWeekday | null;
  weekdayEvidence: string;
  /** Days of the month on which the paper comes out, with the words that say so. */
  monthDays: { days: number[]; evidence: string } | null;
  /** Issues of the year not printed: how far the number lags behind the count of weekdays. */
  skippedByYear: Map<number, number>;
  /** Cumulative number minus number in the year. */
  constantByYear: Map<number, number>;
  constantEvidence: string;
  years: number[];
}

const WEEKLY = /(?:每|逢)(?:逢)?(?:周|星期)([一二三四五六日天])(?:出版|发行|出报|见报|出刊)|(?:周|星期)([一二三四五六日天])(?:出版|出刊)/u;
/** A monthly or fortnightly paper names its days: 每月15日出版, 每月1日、15日出版. */
const MONTHLY = /每月((?:\d{1,2}[日号]?[、,和及])*\d{1,2})[日号](?:出版|发行|出报|见报|出刊)/u;
const weekdayFrom = (char: string): IsoWeekday => ('一二三四五六日'.indexOf(char === '天' ? '日' : char) + 1) as IsoWeekday;

/** Reads date, numbers and page off the furniture lines of a page. */
function readPrinted(page: Draughted): void {
  const { reading, furniture } = page;
  for (const { plain, text, number } of furniture) {
    const date = printedDate(plain);
    if (date && reading.date.value === null) reading.date = { value: date.value, source: 'printed', evidence: `第${number}行印有“${date.text.trim()}”（${weekdayName(weekdayOf(date.value))}）${weekdayClash(plain, date.value)}` };
    const numbers = printedNumbers(plain);
    if ((numbers.issue !== null || numbers.total !== null) && reading.issueNumberSource === 'unknown') {
      Object.assign(reading, { issueNumber: numbers.issue, totalIssueNumber: numbers.total, issueNumberSource: 'printed', issueNumberEvidence: `第${number}行印有“${text.slice(0, 60)}”` });
    } else if (reading.totalIssueNumber === null && numbers.total !== null) reading.totalIssueNumber = numbers.total;
    else if (reading.issueNumber === null && numbers.issue !== null) reading.issueNumber = numbers.issue;
    readPageMark(page, plain, number);
  }
  inferFrontPage(page);
}

function readPageMark(page: Draughted, plain: string, number: number): void {
  const { reading } = page;
  const mark = reading.pageNumber === null ? printedPage(plain) : null;
  if (mark !== null && mark > 0 && mark <= 200) Object.assign(reading, { pageNumber: mark, pageNumberSource: 'printed', pageNumberEvidence: `第${number}行印有版次` });
  for (const word of plain.split(/[\s|:：]+/u)) if (reading.pageName === null && word !== '新闻' && (PAGE_NAMES.test(word) || (/·/u.test(word) && word.length <= 8 && word.split('·').every((half) => PAGE_NAMES.test(half))))) reading.pageName = word;
}

const weekdayClash = (plain: string, date: CivilDate): string => {
  const printed = /星期([一二三四五六日天])/u.exec(plain)?.[1];
  return printed !== undefined && weekdayFrom(printed) !== weekdayOf(date) ? `，但印的是星期${printed}，两者不合` : '';
};

/** The nameplate block stands on page one: it shows in an issue number, a host, a licence, a hotline or the labels of QR codes. */
function inferFrontPage({ reading, furniture }: Draughted): void {
  if (reading.pageNumber !== null || reading.items.some(({ jump }) => jump?.fromPage != null)) return;
  const head = furniture.filter(({ number }) => reading.items.some((item) => item.type === 'masthead' && number >= item.lines[0] && number <= item.lines[1])).map(({ plain }) => plain).join('\n');
  const signs = [[/官方(?:微信|微博)|公众号|二维码|客户端|APP/u, '官方微信、微博等标签'], [/第\s*\d+\s*期|总第/u, '期号'], [/主办|主管/u, '主办单位'], [/CN\s*\d{2}-|准印|刊号|内部资料/u, '刊号或准印证'], [/热线/u, '热线'], [/(?:今日|本期|共)[\d一二三四五六七八九十]+版/u, '版数']] as const;
  const found = signs.filter(([pattern]) => pattern.test(head)).map(([, word]) => word);
  if (found.length > 0) Object.assign(reading, { pageNumber: 1, pageNumberSource: 'inferred', pageNumberEvidence: `报头在本版（${found.join('、')}），应为第1版` });
}

/** Learns weekday and numbering from the pages that print both date and number, and from the archivist. */
function rhythmOf(paper: Paper, pages: Draughted[]): Rhythm {
  const { known } = paper;
  const rhythm: Rhythm = { weekday: known?.weekday ?? null, weekdayEvidence: known?.weekday ? `资料员注明该报每${weekdayName(known.weekday)}出版` : '', monthDays: null, skippedByYear: new Map(), constantByYear: new Map(), constantEvidence: '', years: [] };
  for (const [year, constant] of Object.entries(known?.numberingByYear ?? {})) {
    rhythm.constantByYear.set(Number(year), constant);
    rhythm.constantEvidence = `资料员注明${year}年总期号减期号恒为${constant}`;
  }
  for (const { reading, text } of pages) {
    const monthly = MONTHLY.exec(foldWidth(text.slice(0, LONGEST_PAGE)));
    if (monthly) rhythm.monthDays ??= { days: (monthly[1] ?? '').match(/\d+/gu)?.map(Number) ?? [], evidence: `报上印有“${monthly[0]}”` };
    const stated = WEEKLY.exec(text.slice(0, LONGEST_PAGE));
    if (stated && rhythm.weekday === null) Object.assign(rhythm, { weekday: weekdayFrom(stated[1] ?? stated[2] ?? '一'), weekdayEvidence: `报上印有“${stated[0]}”` });
    if (reading.date.source !== 'printed' || reading.date.value === null) continue;
    const { value: date } = reading.date;
    const year = Number(date.slice(0, 4));
    rhythm.years.push(year);
    const { issueNumber: issue, totalIssueNumber: total } = reading;
    if (issue !== null && total !== null) {
      rhythm.constantByYear.set(year, total - issue);
      rhythm.constantEvidence = `${date}第${issue}期总第${total}期，同年总期号减期号恒为${total - issue}`;
    }
    const behind = issue === null ? null : weekdayOrdinalInYear(date) - issue;
    if (behind === null || behind < 0 || behind > 3) continue;
    rhythm.skippedByYear.set(year, behind);
    if (rhythm.weekday === null) Object.assign(rhythm, { weekday: weekdayOf(date), weekdayEvidence: `${date}为当年第${weekdayOrdinalInYear(date)}个${weekdayName(weekdayOf(date))}，报头印第${issue}期，可知该报每${weekdayName(weekdayOf(date))}出版` });
  }
  return rhythm;
}

function inferDate(page: Draughted, rhythm: Rhythm | null, knownYear: number | null): void {
  const { reading, text } = page;
  if (reading.date.value !== null) return;
  const year = knownYear ?? yearOf(text) ?? rhythm?.years[0] ?? null;
  const latest = latestEvent(reading.items, text, year);
  if (!latest) {
    reading.date.evidence = year === null ? '版面未印日期，文中也无可定年份的日期' : `版面未印日期，约在${year}年，文中日期不足以定日`;
    return;
  }
  const named = rhythm?.monthDays ? nextMonthDay(latest.date, rhythm.monthDays.days) : null;
  if (rhythm?.monthDays && named !== null) {
    reading.date = { value: named, source: 'inferred', evidence: `${latest.reason}；${rhythm.monthDays.evidence}，其后第一个出版日是${named}`, notBefore: addDays(latest.date, 1) };
    return;
  }
  if (rhythm?.weekday == null) {
    reading.date = { value: null, source: 'unknown', evidence: `${latest.reason}，刊期未知，只能断定在此之后出版`, notBefore: addDays(latest.date, 1) };
    return;
  }
  const value = nextWeekdayAfter(latest.date, rhythm.weekday);
  reading.date = { value, source: 'inferred', evidence: `${latest.reason}；${rhythm.weekdayEvidence}，其后第一个${weekdayName(rhythm.weekday)}是${value}`, notBefore: addDays(latest.date, 1) };
}

/** The first of the days of the month after a date. */
function nextMonthDay(after: CivilDate, days: readonly number[]): CivilDate | null {
  for (let ahead = 1; ahead <= 62; ahead++) {
    const date = addDays(after, ahead);
    if (days.includes(Number(date.slice(8)))) return date;
  }
  return null;
}

/** The year a page speaks from: that of a full date in its text, else the latest year named that is not a plan. */
function yearOf(text: string): number | null {
  const full = [...text.matchAll(/((?:19|20)\d{2})年\d{1,2}月\d{1,2}日/gu)].map((match) => Number(match[1]));
  const named = [...text.matchAll(/(?<!到|至|—|-)((?:19|20)\d{2})(?:年(?!前|规划|目标|远景)|“)/gu)].map((match) => Number(match[1]));
  const years = full.length > 0 ? [...full, ...named.filter((year) => named.filter((other) => other === year).length >= 2)] : named;
  return years.length > 0 ? Math.max(...years) : null;
}

function inferNumbers({ reading }: Draughted, rhythm: Rhythm): void {
  const { value: date } = reading.date;
  if (date === null || rhythm.weekday === null || weekdayOf(date) !== rhythm.weekday) return;
  const year = Number(date.slice(0, 4));
  const constant = rhythm.constantByYear.get(year);
  if (reading.issueNumberSource === 'unknown') {
    if (constant === undefined && !rhythm.skippedByYear.has(year)) return;
    const ordinal = weekdayOrdinalInYear(date);
    const issue = ordinal - (rhythm.skippedByYear.get(year) ?? 0);
    Object.assign(reading, { issueNumber: issue, totalIssueNumber: constant === undefined ? null : constant + issue, issueNumberSource: 'inferred',
      issueNumberEvidence: `${date}是${year}年第${ordinal}个${weekdayName(rhythm.weekday)}，每周一期且未曾停刊则为第${issue}期；${rhythm.constantEvidence}` });
  }
}

/** Settles publication, date, numbers and page of every page of a delivery: printed, else inferred with evidence, else unknown. */
export function settleFacts(pages: Draughted[], knowledge: Knowledge): void {
  const all = pages.map(({ text }) => text.slice(0, LONGEST_PAGE)).join('\n');
  pages.forEach(readPrinted);
  const papers = papersOf(pages, knowledge, all);
  const owned = pages.map((page) => ({ page, paper: ownerOf(page, papers, knowledge, all) }));
  const rhythms = new Map(papers.map((paper) => [paper, rhythmOf(paper, owned.filter((each) => each.paper === paper).map(({ page }) => page))]));
  for (const { page, paper } of owned) {
    const rhythm = paper ? (rhythms.get(paper) ?? null) : null;
    inferDate(page, rhythm, knowledge.files?.[page.reading.file]?.year ?? null);
    if (rhythm) inferNumbers(page, rhythm);
  }
}

function ownerOf(page: Draughted, papers: Paper[], knowledge: Knowledge, all: string): Paper | null {
  const { reading } = page;
  const told = knowledge.files?.[reading.file]?.publication;
  const printed = printedName(page);
  const name = printed === null ? told : rightName(printed, knowledge, all);
  const paper = papers.find((each) => each.name === name) ?? null;
  if (paper && printed !== null) {
    Object.assign(reading, { publication: paper.name, publicationSource: printed === paper.name ? '版面印有报名' : `版面报名识作“${printed}”，据全批文字应为“${paper.name}”` });
    for (const item of reading.items) if (item.masthead?.nameplateRaw === printed) item.masthead.nameplate = paper.name;
    return paper;
  }
  if (paper) {
    Object.assign(reading, { publication: paper.name, publicationSource: '资料员注明' });
    return paper;
  }
  const found = reading.items.some(({ type }) => type !== 'unplaced') ? attribute(page, papers) : null;
  if (found) Object.assign(reading, { publication: found.paper.name, publicationSource: found.evidence });
  return found?.paper ?? null;
}
