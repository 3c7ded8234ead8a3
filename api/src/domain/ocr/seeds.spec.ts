import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge, PageItemReading, PageReading } from './page-reading';
import { readPages } from './read-page';

interface GoldHead { kicker?: string | null; headline?: string | null; deck?: string | null }
interface GoldItem extends GoldHead {
  type: string; bylines: { name: string; kind: string }[]; paragraphs?: string[]; subheads?: string[]; alternatives?: GoldHead[];
  jump?: { fromPage: number | null; toPage: number | null }; noticeType?: string; documentNumber?: string; issuingBody?: string; table?: object; caption?: string;
}
interface GoldPage {
  file: string; publication: string | null; date: { value: string | null; source: string }; issueNumber: number | null; totalIssueNumber: number | null; pageNumber: number | null;
  colophon: Record<string, string | string[]> | null; items: GoldItem[]; ocrErrors: { line: number; as: string; should: string; confidence: string }[];
  falseParagraphBreaks: { afterLine: number; beforeLine: number }[]; ambiguousBreaks: { after: number; before: number }[];
}

const SEEDS = join(__dirname, '../../../../seeds');
const FOLD: Record<string, string> = { '，': ',', '：': ':', '；': ';', '？': '?', '！': '!', '（': '(', '）': ')', '【': '[', '】': ']', '〔': '[', '〕': ']' };
const fold = (text: string | null | undefined): string => (text ?? '').replace(/\s/gu, '').replace(/[，：；？！（）【】〔〕]/gu, (mark) => FOLD[mark] ?? mark);
const head = (item: GoldHead): string => [item.kicker, item.headline, item.deck].map(fold).join('¦');
const counted = (item: { type: string }): boolean => ['article', 'continuation', 'photo', 'notice'].includes(item.type);
const gold = JSON.parse(readFileSync(join(__dirname, '__fixtures__/gold.json'), 'utf8')) as GoldPage[];
const manifest = JSON.parse(readFileSync(join(SEEDS, 'manifest.json'), 'utf8')) as Knowledge;
const sources = readdirSync(SEEDS).filter((file) => file.endsWith('.txt')).sort().map((file) => ({ file, text: readFileSync(join(SEEDS, file), 'utf8') }));

describe.each([
  ['together and without knowledge', () => readPages(sources)],
  ['together with the manifest', () => readPages(sources, manifest)],
  ['one by one with the manifest', () => sources.flatMap((source) => readPages([source], manifest))],
])('the five historical pages read %s', (_, read) => {
  const pages = read();
  const pairs: [string, GoldPage, PageReading][] = gold.map((want) => [want.file, want, pages.find(({ file }) => file === want.file)!]);
  const itemPairs = pairs.flatMap(([file, want, got]) => {
    const found = got.items.filter(counted);
    return want.items.filter(counted).map((item, at): [string, GoldItem, PageItemReading | undefined] => [`${file} ${at + 1}`, item, found[at]]);
  });

  it.each(pairs)('%s: every character is placed and the items stand in their order', (_file, want, got) => {
    expect(got.coverage.placed).toBe(got.coverage.characters);
    expect(got.items.filter(counted).map(({ type }) => type)).toEqual(want.items.filter(counted).map(({ type }) => type));
  });

  it.each(itemPairs)('%s: headline, bylines, text, subheads, jump, notice', (_item, want, got) => {
    expect([want, ...(want.alternatives ?? [])].map(head)).toContain(head(got!));
    expect(got!.bylines.map(({ name, kind }) => [name, kind]).sort()).toEqual(want.bylines.map(({ name, kind }) => [name, kind]).sort());
    expect(got!.paragraphs.map(fold)).toEqual((want.paragraphs ?? []).map(fold));
    expect(got!.subheads.map(fold)).toEqual((want.subheads ?? []).map(fold));
    expect([got!.jump?.fromPage ?? null, got!.jump?.toPage ?? null]).toEqual([want.jump?.fromPage ?? null, want.jump?.toPage ?? null]);
    expect([got!.noticeType, got!.issuingBody, fold(got!.documentNumber)]).toEqual([want.noticeType ?? null, want.issuingBody ?? null, fold(want.documentNumber)]);
    expect(got!.table).toEqual(want.table ?? null);
  });

  it.each(pairs)('%s: the facts of the issue with their source', (_file, want, got) => {
    expect([got.publication, got.date.value, got.issueNumber, got.totalIssueNumber, got.pageNumber]).toEqual([want.publication, want.date.value, want.issueNumber, want.totalIssueNumber, want.pageNumber]);
    if (want.date.value !== null) expect(got.date.source).toBe(want.date.source);
    expect(got.date.evidence).toMatch(/\p{Script=Han}{2}/u);
    for (const [role, names] of Object.entries(want.colophon ?? {})) expect(got.colophon?.[role]).toEqual(names);
  });

  it.each(pairs)('%s: column feet are rejoined where they were cut and nowhere else', (_file, want, got) => {
    const joins = got.joins.map(({ afterLine, beforeLine }) => `${afterLine}|${beforeLine}`);
    expect(joins).toEqual(want.falseParagraphBreaks.map(({ afterLine, beforeLine }) => `${afterLine}|${beforeLine}`));
  });

  it.each(pairs)('%s: the certain errors are found, with few false ones', (_file, want, got) => {
    for (const error of want.ocrErrors.filter(({ confidence }) => confidence === 'certain'))
      expect(got.findings.filter(({ line }) => line === error.line).map(({ as }) => as).some((as) => as.includes(error.as) || error.as.includes(as))).toBe(true);
    const false_ = got.findings.filter((finding) => !want.ocrErrors.some(({ line, as }) => line === finding.line && (as.includes(finding.as) || finding.as.includes(as))));
    expect(false_.length).toBeLessThanOrEqual(3);
  });

  it('suspects no word that is right: 新闻热线 stays 新闻热线', () => {
    for (const { findings } of pages) for (const { context, as } of findings) if (context.includes('新闻热线')) expect(as).not.toBe('新闻');
  });
});

describe('the archivist’s knowledge', () => {
  it('tells nothing that the reader is asked to find', () => {
    const told = JSON.stringify(manifest);
    for (const { date } of gold) if (date.value !== null) expect(told).not.toContain(date.value);
    expect(told).not.toMatch(/issueNumber|pageNumber/u);
  });
});
