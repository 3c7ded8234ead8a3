import { Injectable } from '@nestjs/common';
import type { Writable } from 'node:stream';
import { conflict, notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { HandOver } from '../edition/hand-over.service';
import type { Prepared, Progress } from '../outputs/output-maker';
import { fileNameOf, ZipWriter } from '../outputs/zip-writer';
import { contentKey, Storage } from '../storage/storage';
import { checksumsOf, issueTitle, jobTicket, pressFileOf } from './job-ticket';
import { type AtPress, atPress, type SignedPage } from './signed-pages';

interface LinkedFile { fileName: string; fileHash: string }
/** IDML, checksums and ticket. */
const OTHER_STEPS = 3;

/** 付印包: what goes to the printer, the signed bytes themselves among it, in one archive. */
@Injectable()
export class HandOverPackage {
  constructor(private readonly sql: Sql, private readonly storage: Storage, private readonly handOver: HandOver) {}

  /** Only of an issue whose every page stands signed. */
  async of(issueId: string): Promise<Prepared> {
    const issue = await atPress(this.sql, issueId);
    if (!issue) throw notFound();
    if (issue.pages.length === 0) throw notFound('edition.noPages');
    const missing = issue.pages.filter(({ signed }) => signed === null);
    if (missing.length > 0) throw conflict('press.unsigned', { pages: missing.map(({ number, name }) => `${number ?? ''} ${name}`.trim()).join('、') });
    const title = issueTitle(issue);
    return { fileName: `${fileNameOf(`付印包 ${title}`)}.zip`, mediaType: 'application/zip', write: (sink, progress) => this.write(issue, fileNameOf(title), sink, progress) };
  }

  private async write(issue: AtPress, title: string, sink: Writable, progress: Progress): Promise<void> {
    const zip = new ZipWriter(sink);
    const signed = issue.pages.flatMap((page): SignedPage[] => (page.signed ? [page.signed] : []));
    const photos = await this.photosOf(signed);
    const total = signed.length + photos.length + OTHER_STEPS;
    let done = 0;
    const step = (): Promise<void> => progress(++done, total);
    await progress(0, total);
    for (const page of signed) {
      const { sha256 } = await zip.add(`PDF/${pressFileOf(page)}`, await this.storage.read(contentKey(page.pdfHash)));
      if (sha256 !== page.pdfHash) throw conflict('press.damaged', { page: `${page.number ?? ''} ${page.name}`.trim() });
      await step();
    }
    const idml = await this.handOver.issue(issue.issueId);
    await zip.add(`IDML/${title}.idml`, await idml.make());
    await step();
    for (const { fileName, fileHash } of photos) {
      await zip.add(`IDML/Links/${fileName}`, await this.storage.read(contentKey(fileHash)));
      await step();
    }
    await zip.add('付印单.txt', `\uFEFF${jobTicket(issue, 'PDF/')}`);
    await step();
    await zip.add('SHA256SUMS', checksumsOf([...zip.files]));
    await zip.end();
    await step();
  }

  /** The originals of the photos on the signed proofs, under the names the IDML links them by. */
  private photosOf(signed: readonly SignedPage[]): Promise<LinkedFile[]> {
    return this.sql.rows<LinkedFile & Record<string, unknown>>({
      text: `SELECT DISTINCT ON (name) name AS "fileName", file_hash AS "fileHash" FROM (
          SELECT coalesce(nullif(h.file_name, ''), h.id::text) AS name, h.file_hash, h.id FROM photos h WHERE h.file_hash IS NOT NULL AND h.id IN (
            SELECT (photo.key)::uuid FROM proofs p JOIN page_signatures s ON s.proof_id = p.id AND s.voided_at IS NULL, jsonb_each(p.revisions -> 'photos') photo WHERE p.page_id = ANY($1::uuid[]))) linked
        ORDER BY name, id`,
      values: [signed.map(({ pageId }) => pageId)],
    });
  }
}
