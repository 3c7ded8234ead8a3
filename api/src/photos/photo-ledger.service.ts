import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit, type AuditActor } from '../audit/audit.service';
import { conflict, invalidField, notFound } from '../common/app-error';
import type { Actor } from '../domain/people/roles';
import type { Crop } from '../domain/typeset/display-list';
import type { NoteUseDto, PhotoDetailDto } from './photo.dto';
import { PhotoUse } from './photo-use.entity';
import { Photos } from './photos.service';

/** A photo as it was printed: where, how large (mm), with which part of it showing. */
export interface PrintUse {
  photoId: string; issueId: string; pageId: string; pageName: string; /** The block it stood in. */ slot: string; articleId: string | null; headline: string;
  publishedOn: string | null; widthMm: number; heightMm: number; crop: Crop | null;
}

/** Where every photo was used. Lines are only ever added, and withdrawn where they were a mistake; noting the same use again adds nothing. */
@Injectable()
export class PhotoLedger {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly photos: Photos, private readonly audit: Audit) {}

  /** Notes what was printed, as part of publishing it; the photos are published from then on. */
  async recordPrintUse(tx: EntityManager, actor: Pick<AuditActor, 'displayName'>, uses: readonly PrintUse[]): Promise<void> {
    if (uses.length === 0) return;
    await tx.query(
      `INSERT INTO photo_uses (photo_id, kind, issue_id, page_id, page_name, slot, article_id, headline, published_on, width_mm, height_mm, crop, noted_by_name)
       SELECT used."photoId", 'print', used."issueId", used."pageId", used."pageName", used.slot, used."articleId", used.headline, used."publishedOn", used."widthMm", used."heightMm", nullif(used.crop, 'null'), $2
       FROM jsonb_to_recordset($1::jsonb) AS used ("photoId" uuid, "issueId" uuid, "pageId" uuid, "pageName" text, slot text, "articleId" uuid, headline text, "publishedOn" date, "widthMm" real, "heightMm" real, crop jsonb)
       ON CONFLICT (photo_id, page_id, slot) WHERE kind = 'print' DO NOTHING`, [JSON.stringify(uses), actor.displayName]);
    await tx.query("UPDATE photos SET status = 'published' WHERE id = ANY($1::uuid[]) AND status <> 'published'", [uses.map(({ photoId }) => photoId)]);
  }

  /** Notes a use outside the paper: the website, an account, a screen in the hall. */
  async recordDigitalUse(actor: Actor, id: string, { address, publishedOn, headline = '' }: NoteUseDto): Promise<PhotoDetailDto> {
    await this.db.transaction(async (tx) => {
      const photo = await this.photos.take(tx, actor, id, null, 'edit');
      const noted = await tx.query<unknown[]>(
        `INSERT INTO photo_uses (photo_id, kind, address, headline, published_on, noted_by_name) VALUES ($1, 'digital', $2, $3, $4, $5)
         ON CONFLICT (photo_id, address) WHERE kind = 'digital' AND withdrawn_at IS NULL DO NOTHING RETURNING 1`, [id, address, headline, publishedOn, actor.displayName]);
      if (noted.length === 0) throw invalidField('address', 'photo.usedThere');
      await this.audit.record(tx, actor, 'photo.usedOnline', id, { caption: photo.caption, address, publishedOn });
    });
    return this.photos.get(actor, id);
  }

  /** Takes back a use outside the paper that was noted by mistake: the line stays, with who withdrew it and why. What was printed stands. */
  async withdrawDigitalUse(actor: Actor, id: string, useId: string, reason: string): Promise<PhotoDetailDto> {
    await this.db.transaction(async (tx) => {
      const { caption } = await this.photos.take(tx, actor, id, null, 'edit');
      const use = await tx.findOneBy(PhotoUse, { id: useId, photoId: id });
      if (!use) throw notFound();
      if (use.kind === 'print') throw conflict('photo.usedInPrint');
      if (use.withdrawnAt) throw conflict('photo.useWithdrawn');
      await tx.update(PhotoUse, { id: useId }, { withdrawnAt: new Date(), withdrawnByName: actor.displayName, withdrawnReason: reason });
      await this.audit.record(tx, actor, 'photo.useWithdrawn', id, { caption, address: use.address, reason });
    });
    return this.photos.get(actor, id);
  }
}
