import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict } from '../common/app-error';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import { PRINTED } from '../domain/workflow/issue-workflow';
import { pageMove } from '../domain/workflow/page-workflow';
import type { IssueStatus } from '../domain/workflow/statuses';
import { PageComposer } from '../pages/page-composer.service';
import { Page } from '../pages/page.entity';
import { Pages } from '../pages/pages.service';
import { Freezer } from '../proofs/freezer.service';
import { moveRefusal, PageProgressReader } from '../proofs/page-progress.service';
import { takeStep } from '../proofs/page-step';
import { contentKey, Storage } from '../storage/storage';
import { changedSince } from './fingerprints';
import { PageSignature } from './page-signature.entity';
import { voidSignature } from './void-signature';

/** 付印, and taking a signed page back: what the press gets is the bytes that were signed, and nothing else. */
@Injectable()
export class HandingOver {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly progress: PageProgressReader, private readonly composer: PageComposer, private readonly freezer: Freezer,
    private readonly storage: Storage, private readonly pages: Pages, private readonly audit: Audit,
  ) {}

  async send(actor: Actor, pageId: string, version: number): Promise<void> {
    const isAsSigned = await this.db.transaction(async (tx) => {
      await holdIssue(tx, pageId);
      const page = await lockForUpdate(tx, Page, pageId, version, () => this.pages.get(actor, pageId));
      const progress = await this.progress.of(tx, actor, pageId, ['send']);
      const moved = pageMove(actor, progress, 'send', '');
      if (!moved.ok) throw moveRefusal(moved.problem, progress, 'send');
      const signature = await standing(tx, pageId);
      const changes = await changedSince(tx, pageId, signature.fingerprint);
      const { compositionHash } = await this.freezer.freeze(tx, await this.composer.composeWithin(tx, pageId));
      if (changes.length > 0 || compositionHash !== signature.compositionHash) {
        await voidSignature(tx, signature.id, actor, '交印前核对与签样不符', changes);
        return false;
      }
      await this.checkBytes(signature.pdfHash);
      await tx.save(Object.assign(signature, { sentAt: new Date(), sentByName: actor.displayName }));
      await takeStep(tx, this.audit, actor, page, { action: 'send', to: moved.value, proofId: signature.proofId });
      return true;
    });
    if (!isAsSigned) throw conflict('page.send.changed');
  }

  /** 改样: a page is taken back before anything of it has changed. Once the issue is printed it is too late. */
  async reopen(actor: Actor, pageId: string, { version, reason }: { version: number; reason: string }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const issue = await holdIssue(tx, pageId);
      await lockForUpdate(tx, Page, pageId, version, () => this.pages.get(actor, pageId));
      const progress = await this.progress.of(tx, actor, pageId, ['reopen']);
      const moved = pageMove(actor, progress, 'reopen', reason);
      if (!moved.ok) throw moveRefusal(moved.problem, progress, 'reopen');
      if (PRINTED.includes(issue)) throw conflict('page.reopen.printed');
      await voidSignature(tx, (await standing(tx, pageId)).id, actor, reason, []);
    });
  }

  /** The file under that hash still has it: a disk that has lost a bit is found out here and not on the press. */
  private async checkBytes(hash: string): Promise<void> {
    const sum = createHash('sha256');
    await pipeline(await this.storage.read(contentKey(hash)), sum);
    if (sum.digest('hex') !== hash) throw conflict('page.send.damaged');
  }
}

/** The issue before its page, as everybody takes them. */
const holdIssue = async (tx: EntityManager, pageId: string): Promise<IssueStatus> => {
  const [issue] = await tx.query<{ status: IssueStatus }[]>('SELECT i.status FROM issues i WHERE i.id = (SELECT g.issue_id FROM pages g WHERE g.id = $1) FOR UPDATE', [pageId]);
  return issue?.status ?? 'planned';
};

const standing = async (tx: EntityManager, pageId: string): Promise<PageSignature> => {
  const signature = await tx.createQueryBuilder(PageSignature, 's').where('s.page_id = :pageId AND s.voided_at IS NULL', { pageId }).getOne();
  if (!signature) throw conflict('page.move.wrongState');
  return signature;
};
