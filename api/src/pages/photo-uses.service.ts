import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../audit/audit.service';
import { photosPrinted } from '../domain/layout/photos-printed';
import type { Issue } from '../issues/issue.entity';
import { PhotoLedger, type PrintUse } from '../photos/photo-ledger.service';
import type { ComposedPage } from './page-composer.service';

/** Puts what an issue prints of photos into their ledger. */
@Injectable()
export class PhotoUses {
  constructor(private readonly ledger: PhotoLedger) {}

  /** Part of publishing an issue: every photo of its composed pages, with size, crop and the story it stands with. Twice is once. */
  record(tx: EntityManager, actor: Pick<AuditActor, 'displayName'>, { id: issueId, publishedOn }: Pick<Issue, 'id' | 'publishedOn'>, pages: readonly ComposedPage[]): Promise<void> {
    return this.ledger.recordPrintUse(tx, actor, pages.flatMap((page) => usesOn(page).map((use) => ({ ...use, issueId, publishedOn }))));
  }
}

const usesOn = ({ pageId, own, facts, composition }: ComposedPage): Omit<PrintUse, 'issueId' | 'publishedOn'>[] =>
  photosPrinted(own.layout, composition.displayList).map((printed) => ({
    ...printed, pageId, pageName: [facts.page.number, facts.page.name].filter(Boolean).join(' '), headline: facts.pieces.find(({ id }) => id === printed.articleId)?.headline ?? '',
  }));
