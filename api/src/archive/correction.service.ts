import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Article } from '../articles/article.entity';
import { Articles } from '../articles/articles.service';
import type { AuditActor } from '../audit/audit.service';
import { conflict } from '../common/app-error';
import type { Body } from '../domain/copy/body';
import { textOf } from '../domain/copy/body';
import { findPassage, type Passage, type Quotation, replaceInBody, textBlocksOf } from '../domain/copy/passage';
import { Notice } from '../notices/notice.entity';
import { Notices } from '../notices/notices.service';
import { PageItem } from '../pages/page-item.entity';
import { Photo } from '../photos/photo.entity';
import type { Finding } from './finding.entity';
import { SourceDocuments } from './source-documents.service';

const SURROUNDINGS = 20;

/** Carries a decided correction out in the text it was found in, wherever editing has moved it since. */
@Injectable()
export class Correction {
  constructor(private readonly articles: Articles, private readonly notices: Notices, private readonly sources: SourceDocuments) {}

  /** Refuses with `finding.textChanged` when the passage cannot be found for certain; then it is for a person to correct by hand. */
  async apply(tx: EntityManager, actor: AuditActor, finding: Finding): Promise<void> {
    const item = finding.pageItemId ? await tx.findOneBy(PageItem, { id: finding.pageItemId }) : null;
    const lost = conflict('finding.textChanged', { as: finding.as });
    if (!item) throw lost;
    const quotation = await this.quotationOf(finding);
    const note = `${finding.as}→${finding.should}`;
    if (item.articleId) await this.inArticle(tx, actor, item.articleId, quotation, finding.should, note, lost);
    else if (item.noticeId) await this.inNotice(tx, item.noticeId, quotation, finding.should, lost);
    else if (item.photoId) await this.inPhoto(tx, item.photoId, quotation, finding.should, lost);
    else await tx.save(Object.assign(item, { text: reworded([item.text], quotation, finding.should, lost)[0] }));
  }

  private async quotationOf({ sourceDocumentId, start, end }: Finding): Promise<Quotation> {
    const { text } = await this.sources.get(sourceDocumentId);
    return { before: text.slice(Math.max(0, start - SURROUNDINGS), start), quoted: text.slice(start, end), after: text.slice(end, end + SURROUNDINGS) };
  }

  private async inArticle(tx: EntityManager, actor: AuditActor, id: string, quotation: Quotation, should: string, note: string, lost: Error): Promise<void> {
    const article = await tx.findOneByOrFail(Article, { id });
    const heads = [article.kicker, article.headline, article.deck];
    const at = placeIn(heads, article.body, quotation, lost);
    const [kicker, headline, deck] = replaced(heads, at, should);
    await this.articles.reword(tx, actor, id, { kicker, headline, deck, body: replacedBody(article.body, heads.length, at, should) }, 'findingAccepted', note);
  }

  private async inNotice(tx: EntityManager, id: string, quotation: Quotation, should: string, lost: Error): Promise<void> {
    const notice = await tx.findOneByOrFail(Notice, { id });
    const heads = [notice.title, notice.issuingBody, ...notice.signatureLines];
    const at = placeIn(heads, notice.body, quotation, lost);
    const [title, issuingBody, ...signatureLines] = replaced(heads, at, should);
    await this.notices.reword(tx, id, { title, issuingBody, signatureLines, body: replacedBody(notice.body, heads.length, at, should) });
  }

  private async inPhoto(tx: EntityManager, id: string, quotation: Quotation, should: string, lost: Error): Promise<void> {
    const photo = await tx.findOneByOrFail(Photo, { id });
    const [headline, caption, credit] = reworded([photo.headline, photo.caption, photo.credit], quotation, should, lost);
    await tx.save(Object.assign(photo, { headline, caption, credit }));
  }
}

const splice = (text: string, { start, end }: Passage, words: string): string => text.slice(0, start) + words + text.slice(end);

const replaced = (texts: readonly string[], at: Passage, words: string): string[] => texts.map((text, index) => (index === at.text ? splice(text, at, words) : text));

const replacedBody = (body: Body, heads: number, at: Passage, words: string): Body => (at.text < heads ? body : replaceInBody(body, at.text - heads, at.start, at.end, words));

const placeIn = (heads: readonly string[], body: Body, quotation: Quotation, lost: Error): Passage => {
  const at = findPassage([...heads, ...textBlocksOf(body).map(textOf)], quotation);
  if (!at) throw lost;
  return at;
};

const reworded = (texts: readonly string[], quotation: Quotation, words: string, lost: Error): string[] => {
  const at = findPassage(texts, quotation);
  if (!at) throw lost;
  return replaced(texts, at, words);
};
