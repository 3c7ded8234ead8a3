import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createHash } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { Articles } from '../articles/articles.service';
import { Audit, type AuditActor } from '../audit/audit.service';
import { Bylines } from '../contributors/bylines.service';
import type { BodyBlock } from '../domain/copy/body';
import { paragraph, subhead, table } from '../domain/copy/body';
import type { PageItemReading, PageReading } from '../domain/ocr/page-reading';
import type { PageItemKind } from '../domain/workflow/page-items';
import { Notices } from '../notices/notices.service';
import { MakeUp } from '../pages/make-up.service';
import { PageItem } from '../pages/page-item.entity';
import { Page } from '../pages/page.entity';
import { Photo } from '../photos/photo.entity';
import { Finding } from './finding.entity';
import type { ImportedFile } from './import.entity';
import { IssueFiling } from './issue-filing.service';
import { type Placement, SourceDocument } from './source-document.entity';

/** A delivered file with what was read from it. */
export interface Delivery { fileName: string; content: Buffer; text: string; encoding: string; reading: PageReading }

export const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

const KINDS: Record<PageItemReading['type'], PageItemKind> = {
  masthead: 'masthead', article: 'article', continuation: 'article', photo: 'photo', notice: 'notice', colophon: 'colophon', unplaced: 'unplaced',
};

/** Files one read page: paper, issue, page, everything on it, the source and its doubts, in one transaction. */
@Injectable()
export class PageFiling {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly issues: IssueFiling, private readonly articles: Articles,
    private readonly notices: Notices, private readonly bylines: Bylines, private readonly makeUp: MakeUp, private readonly audit: Audit,
  ) {}

  /** The same bytes twice change nothing: the page that is here already is named. */
  file(actor: AuditActor, delivery: Delivery): Promise<ImportedFile> {
    const { fileName, content, reading } = delivery;
    const hash = sha256(content);
    return this.db.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [hash]);
      const known = await tx.findOne(SourceDocument, { where: { sha256: hash }, relations: { page: true } });
      if (known) return { fileName, outcome: 'unchanged', sourceDocumentId: known.id, pageId: known.pageId, issueId: known.page.issueId };
      const issue = await this.issues.issueOf(tx, actor, reading);
      const page = await tx.save(tx.create(Page, {
        issueId: issue.id, pageNumber: reading.pageNumber, name: reading.pageName ?? '', status: 'published',
        pageNumberProvenance: { source: reading.pageNumberSource, evidence: reading.pageNumberEvidence },
      }));
      const items = new Map<number, PageItem>();
      for (const item of reading.items) items.set(item.order, await this.fileItem(tx, actor, issue.publicationId, page, delivery, item));
      await this.makeUp.asPrinted(tx, actor, page, { masthead: has(reading, 'masthead'), colophon: has(reading, 'colophon') });
      const source = await this.fileSource(tx, actor, issue.publicationId, page, hash, delivery, items);
      await this.fileFindings(tx, source, delivery, items);
      await this.audit.record(tx, actor, 'page.imported', page.id, { fileName, sha256: hash, items: items.size, findings: reading.findings.length });
      return { fileName, outcome: 'imported', sourceDocumentId: source.id, pageId: page.id, issueId: issue.id, items: items.size, findings: reading.findings.length };
    });
  }

  private async fileItem(tx: EntityManager, actor: AuditActor, publicationId: string, page: Page, { text }: Delivery, item: PageItemReading): Promise<PageItem> {
    const kind = KINDS[item.type];
    const place = { pageId: page.id, position: item.order - 1, kind, confidence: item.confidence };
    if (kind === 'article') return tx.save(tx.create(PageItem, { ...place, articleId: await this.fileArticle(tx, actor, publicationId, item) }));
    if (kind === 'photo') return tx.save(tx.create(PageItem, { ...place, photoId: await this.filePhoto(tx, publicationId, item) }));
    if (kind === 'notice') return tx.save(tx.create(PageItem, { ...place, noticeId: await this.fileNotice(tx, publicationId, item) }));
    const words = item.spans.map(({ start, end }) => text.slice(start, end)).join('\n').replace(/\n{2,}/gu, '\n').trim();
    return tx.save(tx.create(PageItem, { ...place, text: words, fields: item.masthead ? { ...item.masthead } : item.note ? { note: item.note } : null }));
  }

  private async fileArticle(tx: EntityManager, actor: AuditActor, publicationId: string, item: PageItemReading): Promise<string> {
    const article = await this.articles.createImported(tx, actor, {
      publicationId, kicker: item.kicker ?? '', headline: item.headline ?? '', deck: item.deck ?? '', body: { type: 'doc', content: bodyOf(item) },
      continuedFromPage: pageText(item.jump?.fromPage), continuedToPage: pageText(item.jump?.toPage), bylines: creditsOf(item),
    });
    return article.id;
  }

  private async filePhoto(tx: EntityManager, publicationId: string, item: PageItemReading): Promise<string> {
    const credit = item.bylines.map(({ name }) => name).join(' ');
    const photo = await tx.save(tx.create(Photo, {
      publicationId, caption: item.caption ?? item.paragraphs.join('\n'), headline: [item.kicker, item.headline].filter(Boolean).join(' '),
      credit, metadata: {}, status: 'published', origin: 'imported',
    }));
    await this.bylines.replace(tx, { photoId: photo.id }, publicationId, creditsOf(item));
    return photo.id;
  }

  private async fileNotice(tx: EntityManager, publicationId: string, item: PageItemReading): Promise<string> {
    const { issuingBody, documentNumber, citedBasis, datedOn, contact, signatureLines, objectionPeriod } = item;
    const notice = await this.notices.createImported(tx, {
      publicationId, type: item.noticeType ?? '公告', title: [item.kicker, item.headline, item.deck].filter(Boolean).join(' '), body: { type: 'doc', content: bodyOf(item) },
      issuingBody: issuingBody ?? '', documentNumber: documentNumber ?? '', citedBasis: citedBasis ?? '', datedOn, contact: contact ?? '', signatureLines,
      objectionsFrom: objectionPeriod?.from ?? null, objectionsUntil: objectionPeriod?.to ?? null,
    });
    return notice.id;
  }

  private async fileSource(tx: EntityManager, actor: AuditActor, publicationId: string, page: Page, hash: string, { fileName, content, encoding, reading }: Delivery, items: ReadonlyMap<number, PageItem>): Promise<SourceDocument> {
    const placements: Placement[] = reading.items.flatMap((item) => item.spans.map(({ start, end }) => ({ start, end, itemId: items.get(item.order)?.id ?? '' })));
    placements.sort((a, b) => a.start - b.start);
    const { characters, placed } = reading.coverage;
    return tx.save(tx.create(SourceDocument, { publicationId, pageId: page.id, fileName, sha256: hash, content, encoding, characters, placed, placements, importedById: actor.id }));
  }

  private async fileFindings(tx: EntityManager, source: SourceDocument, { reading }: Delivery, items: ReadonlyMap<number, PageItem>): Promise<void> {
    const rows = reading.findings.map(({ itemOrder, ...finding }) => ({ ...finding, sourceDocumentId: source.id, pageItemId: items.get(itemOrder)?.id ?? null, decision: null }));
    if (rows.length) await tx.insert(Finding, rows);
  }
}

const has = ({ items }: PageReading, type: PageItemReading['type']): boolean => items.some((item) => item.type === type);

const bodyOf = (item: PageItemReading): BodyBlock[] => item.body.map((part) => {
  if (part.kind === 'table') return table(part.table.columns, part.table.rows);
  return part.kind === 'subhead' ? subhead(part.text) : paragraph(part.text);
});

const creditsOf = (item: PageItemReading): { name: string; label: string; role: PageItemReading['bylines'][number]['role']; kind: PageItemReading['bylines'][number]['kind'] }[] =>
  item.bylines.map(({ name, label, role, kind }) => ({ name, label: label ?? '', role: item.type === 'photo' && role === 'text' ? 'photo' : role, kind }));

const pageText = (page: number | null | undefined): string | null => (page == null ? null : String(page));
