import { buildItem, mergeSpans, settleType } from './build-item';
import { readColophon } from './colophon';
import { Gatherer, type Draft } from './drafts';
import type { Draughted } from './draught';
import { findErrors } from './findings';
import { markFurniture } from './furniture';
import { settleFacts } from './issue-facts';
import type { Knowledge, PageItemReading, PageReading, PageSource, Span } from './page-reading';
import { learnFrom, type Lore } from './lore';
import { readHabits, shapeLines } from './shapes';
import { LONGEST_PAGE, readLines } from './source-lines';

const nonSpace = (text: string): number => text.length - (text.match(/\s/gu)?.length ?? 0);

function emptyReading(file: string): PageReading {
  return {
    file, publication: null, publicationSource: '未能判断', date: { value: null, source: 'unknown', evidence: '版面上没有可据以判断的日期' },
    issueNumber: null, totalIssueNumber: null, issueNumberSource: 'unknown', issueNumberEvidence: '', pageNumber: null, pageNumberSource: 'unknown', pageNumberEvidence: '',
    pageName: null, colophon: null, items: [], findings: [], imageSlots: [], joins: [], coverage: { characters: 0, placed: 0 },
  };
}

function unplaced(file: string, text: string, lineCount: number, note: string): PageReading {
  const reading = emptyReading(file);
  const item: PageItemReading = {
    type: 'unplaced', order: 1, confidence: 1, kicker: null, headline: null, deck: null, subheads: [], bylines: [], paragraphs: [], caption: null, jump: null,
    noticeType: null, issuingBody: null, documentNumber: null, citedBasis: null, signatureLines: [], datedOn: null, objectionPeriod: null, contact: null,
    table: null, masthead: null, body: [], spans: [{ start: 0, end: text.length }], lines: [1, lineCount], note,
  };
  reading.items = text === '' ? [] : [item];
  reading.coverage = { characters: nonSpace(text), placed: 0 };
  return reading;
}

/** A newspaper page is Chinese text with sentences; anything else is left whole for a person to look at. */
function notAPage(text: string): string | null {
  const sample = text.slice(0, 40_000);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (text.trim() === '') return '文件中没有文字';
  if (text.length > LONGEST_PAGE) return '文字远超一个版面的容量，未作识读，全文保留';
  if (han < 12 || han * 4 < nonSpace(sample)) return '不像中文报纸版面，未作识读，全文保留';
  return null;
}

/** Every stretch of the source goes to the item of the line it leads up to, so that none is lost or counted twice. */
function ownStretches(drafts: Draft[], text: string): Span[][] {
  const owners = drafts.flatMap((draft, owner) => draft.parts.map((part) => ({ owner, end: part.line.end }))).sort((a, b) => a.end - b.end);
  const stretches: Span[][] = drafts.map(() => []);
  let start = 0;
  owners.forEach(({ owner, end }, at) => {
    const to = at === owners.length - 1 ? text.length : end;
    stretches[owner]?.push({ start, end: to });
    start = to;
  });
  return stretches.map(mergeSpans);
}

function draught(source: PageSource, lore: Lore): Draughted {
  const { file, text } = source;
  const page = readLines(text.length > LONGEST_PAGE ? '' : text);
  const refused = notAPage(text);
  if (refused !== null) return { reading: unplaced(file, text, text.length > LONGEST_PAGE ? 1 : page.lineCount, refused), lines: [], furniture: [], text: '' };
  const { lines } = page;
  const marks = markFurniture(lines, lore.names);
  const shaped = shapeLines(lines, marks, lore.places);
  const habits = readHabits(shaped);
  const drafts = new Gatherer(shaped, habits, lore.places).gather();
  drafts.forEach((draft, at) => settleType(draft, drafts[at - 1]));
  const stretches = ownStretches(drafts, text);
  const reading = emptyReading(file);
  drafts.forEach((draft, at) => {
    const { item, joins } = buildItem(draft, at + 1, habits, lore.places);
    item.spans = stretches[at] ?? [];
    reading.items.push(item);
    for (const join of joins) reading.joins.push(join);
  });
  const furniture = lines.filter((_, at) => marks[at] !== null);
  reading.imageSlots = page.imageSlots;
  reading.colophon = readColophon(furniture);
  const characters = nonSpace(text);
  const placed = reading.items.filter(({ type }) => type !== 'unplaced').flatMap(({ spans }) => spans).reduce((sum, { start, end }) => sum + nonSpace(text.slice(start, end)), 0);
  reading.coverage = { characters, placed };
  return { reading, lines, furniture, text };
}

/**
 * Reads the pages of one delivery. Pages help each other: the nameplate, weekday and numbering printed on one serve the
 * others of the same paper, and words printed right on one expose misread ones on another. No character is lost or
 * doubled: every offset of a source belongs to exactly one item, or to one `unplaced` remainder.
 */
export function readPages(sources: PageSource[], knowledge: Knowledge = { publications: [] }): PageReading[] {
  const lore = learnFrom(sources, knowledge);
  const draughted = sources.map((source) => draught(source, lore));
  settleFacts(draughted, knowledge);
  for (const page of draughted) page.reading.findings = findErrors(page, lore);
  return draughted.map(({ reading }) => reading);
}

/** Reads one page by itself. */
export function readPage(file: string, text: string, knowledge?: Knowledge): PageReading {
  return readPages([{ file, text }], knowledge)[0] ?? emptyReading(file);
}
