import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Audit, SYSTEM } from '../audit/audit.service';
import { headInWords } from '../audit/chain';
import { notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { quarterDays } from '../domain/outputs/kinds';
import type { Asked, Prepared, Progress } from '../outputs/output-maker';
import { fileNameOf, ZipWriter } from '../outputs/zip-writer';
import { Quality } from '../quality/quality.service';
import { ChainExtract } from './chain-extract.service';
import { leavesInHtml } from './html';
import { IndexPrinter } from './index-printer.service';
import { CORRECTIONS_SQL, ISSUE_SQL, type PackedCorrection, type PackedIssue, type PackedPage, type PackedTakedown, PAGES_SQL, TAKEDOWNS_SQL } from './pack-facts';
import { type IssueOfPack, issueName, packIndex } from './pack-index';
import { PackPages, proofPath } from './pack-pages.service';

const VERIFIER = join(__dirname, 'verify.mjs');
/** Steps of a pack that are not a proof or a story: the record of acts, and the index. */
const LAST_STEPS = 2;
const MOST_ISSUES = 100;

type Row<Fields> = Fields & Record<string, unknown>;

/** 检查档案: everything an inspection asks of an issue or a quarter in one archive, which proves itself away from here. */
@Injectable()
export class InspectionPacks {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly pages: PackPages, private readonly chain: ChainExtract,
    private readonly quality: Quality, private readonly printer: IndexPrinter, private readonly audit: Audit,
  ) {}

  async ofIssue(id: string): Promise<Prepared> {
    const [issue] = await this.issues('i.id = $1', [id]);
    if (!issue) throw notFound();
    return this.prepared(`检查档案 ${issue.publicationName} ${issueName(issue)}`, [issue]);
  }

  async ofQuarter({ subjectId, quarter }: Asked): Promise<Prepared> {
    const days = quarterDays(quarter ?? '');
    const issues = days ? await this.issues('i.publication_id = $1 AND i.published_on BETWEEN $2 AND $3', [subjectId, days.from, days.until]) : [];
    const [first] = issues;
    if (!first) throw notFound('inspection.noIssues');
    return this.prepared(`检查档案 ${first.publicationName} ${quarter ?? ''}`, issues);
  }

  private issues(where: string, values: unknown[]): Promise<Row<PackedIssue>[]> {
    return this.sql.rows<Row<PackedIssue>>({ text: `${ISSUE_SQL} WHERE ${where} ORDER BY i.published_on, i.id LIMIT ${MOST_ISSUES}`, values });
  }

  private prepared(title: string, issues: readonly PackedIssue[]): Prepared {
    return { fileName: `${fileNameOf(title)}.zip`, mediaType: 'application/zip', write: (sink, progress) => this.write(title, issues, sink, progress) };
  }

  private async write(title: string, issues: readonly PackedIssue[], sink: Writable, progress: Progress): Promise<void> {
    const zip = new ZipWriter(sink);
    const total = LAST_STEPS + await this.stepsOf(issues);
    let done = 0;
    const step = (): Promise<void> => progress(++done, total);
    await progress(0, total);
    // Before the files: whatever is signed while they are packed is on record after this head, and in the next pack.
    const stretch = await this.chain.of(issues.map(({ id }) => id));
    const packed: IssueOfPack[] = [];
    for (const issue of issues) packed.push(await this.packIssue(zip, issue, step));
    if (stretch) {
      await zip.add('操作记录/记录.jsonl', this.chain.entries(stretch));
      await zip.add('操作记录/链.txt', this.chain.digests(stretch));
    }
    await step();
    const madeAt = new Date().toISOString();
    const index = packIndex({ title, madeAt, head: stretch?.head ?? null, issues: packed });
    await zip.add('index.html', leavesInHtml(title, index));
    await zip.add('index.pdf', await this.printer.pdf(title, issues[0]?.publicationName ?? '', index));
    await zip.add('verify.mjs', await readFile(VERIFIER));
    const signatures = packed.flatMap(({ pages }) => pages.flatMap(({ page, path, signatures: own }) => own.map(({ number, proofNumber, pdfHash }) => ({ page: `${page.number ?? ''} ${page.name}`.trim(), number, pdf: proofPath(path, proofNumber), sha256: pdfHash }))));
    const chain = stretch && { entries: '操作记录/记录.jsonl', digests: '操作记录/链.txt', from: stretch.from, before: stretch.before, head: stretch.head };
    const { sha256 } = await zip.add('manifest.json', JSON.stringify({ format: 'qingyang-inspection-pack', version: 1, title, madeAt, chain, signatures, files: [...zip.files] }, null, 1));
    await zip.end();
    await this.record(issues, sha256, stretch ? headInWords(stretch.head) : '');
    await step();
  }

  /** What was handed out is on record by the hash of its manifest: a pack that comes back can be told from a forged one. */
  private async record(issues: readonly PackedIssue[], manifest: string, head: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      for (const { id } of issues) await this.audit.record(tx, SYSTEM, 'issue.packed', id, { manifest, head });
    });
  }

  private async packIssue(zip: ZipWriter, issue: PackedIssue, step: () => Promise<void>): Promise<IssueOfPack> {
    const path = fileNameOf(issueName(issue));
    const corrections = await this.sql.rows<Row<PackedCorrection>>({ text: CORRECTIONS_SQL, values: [issue.id] });
    const takedowns = await this.sql.rows<Row<PackedTakedown>>({ text: TAKEDOWNS_SQL, values: [issue.id] });
    await zip.add(`${path}/本期.json`, JSON.stringify({ ...issue, corrections, takedowns }, null, 1));
    const quality = await this.quality.ofIssue(issue.id);
    await zip.add(`${path}/差错率.json`, JSON.stringify(quality, null, 1));
    const pages = [];
    for (const page of await this.sql.rows<Row<PackedPage>>({ text: PAGES_SQL, values: [issue.id] })) pages.push(await this.pages.pack(zip, path, page, step));
    return { issue, path, pages, corrections, takedowns, quality };
  }

  /** Proofs and stories, which are what takes time. */
  private async stepsOf(issues: readonly PackedIssue[]): Promise<number> {
    const counted = await this.sql.row<{ steps: number }>({
      text: `SELECT count(*)::int + coalesce(sum((SELECT count(DISTINCT piece ->> 'itemId') FROM jsonb_array_elements(p.text) piece WHERE piece ->> 'kind' = 'article')) FILTER (WHERE p.is_newest), 0)::int AS steps
        FROM (SELECT p.*, p.number = max(p.number) OVER (PARTITION BY p.page_id) AS is_newest FROM proofs p JOIN pages g ON g.id = p.page_id WHERE g.issue_id = ANY($1::uuid[])) p`,
      values: [issues.map(({ id }) => id)],
    });
    return counted?.steps ?? 0;
  }
}
