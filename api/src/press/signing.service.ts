import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { SignIn } from '../auth/sign-in.service';
import { type AppError, conflict, forbidden } from '../common/app-error';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import { mayPutSignature, type ReadProof, type SigningProblem } from '../domain/press/late-change';
import { pageMove } from '../domain/workflow/page-workflow';
import { PageComposer } from '../pages/page-composer.service';
import { Page } from '../pages/page.entity';
import { Pages } from '../pages/pages.service';
import { Freezer } from '../proofs/freezer.service';
import { moveRefusal, PageProgressReader } from '../proofs/page-progress.service';
import { takeStep } from '../proofs/page-step';
import { Proof } from '../proofs/proof.entity';
import { contentKey, Storage } from '../storage/storage';
import { fingerprintOf, holdWhatIsPrinted } from './fingerprints';
import { PageSignature } from './page-signature.entity';

/** Where wrong passwords are counted that were given for a signature. */
const SIGNING_DESK = 'press';

/** 签样: the editor-in-chief puts a name under the clean proof, and what is signed is what is printed. */
@Injectable()
export class Signing {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly people: SignIn, private readonly progress: PageProgressReader, private readonly composer: PageComposer,
    private readonly freezer: Freezer, private readonly storage: Storage, private readonly pages: Pages, private readonly audit: Audit,
  ) {}

  async sign(actor: Actor, pageId: string, { version, password }: { version: number; password: string }): Promise<void> {
    await this.people.confirm(actor, password, SIGNING_DESK);
    await this.db.transaction(async (tx) => {
      await holdWhatIsPrinted(tx, pageId);
      const page = await lockForUpdate(tx, Page, pageId, version, () => this.pages.get(actor, pageId));
      const composed = await this.composer.composeWithin(tx, pageId);
      const progress = await this.progress.of(tx, actor, pageId, ['sign'], composed);
      const moved = pageMove(actor, progress, 'sign', '');
      if (!moved.ok) throw moveRefusal(moved.problem, progress, 'sign');
      const proof = await newestProof(tx, pageId);
      if (proof?.round !== 'clean') throw conflict('page.sign.noClean');
      const frozen = await this.freezer.freeze(tx, composed);
      if (frozen.compositionHash !== proof.compositionHash) throw conflict('page.sign.changedSinceClean', { number: proof.number });
      if (!(await this.storage.has(contentKey(proof.pdfHash)))) throw conflict('storage.missing');
      const { number, second } = await this.decide(tx, actor, pageId, progress.readings);
      const { pdfHash, pdfBytes, compositionHash, engineVersion } = proof;
      await tx.save(tx.create(PageSignature, {
        pageId, proofId: proof.id, number, pdfHash, pdfBytes, compositionHash, engineVersion, fingerprint: await fingerprintOf(tx, pageId, frozen), signedById: actor.id, signedByName: actor.displayName,
        secondId: second?.id ?? null, secondName: second?.name ?? null,
      }));
      await takeStep(tx, this.audit, actor, page, { action: 'sign', to: moved.value, proofId: proof.id });
      await this.audit.record(tx, actor, 'page.signed', pageId, { number, proofId: proof.id, proof: proof.number, pdfHash, second: second?.name ?? '' });
    });
  }

  /** Which signature of the page it is, and who answers for it beside the signer. */
  private async decide(tx: EntityManager, actor: Actor, pageId: string, readings: readonly { number: number; isDelta: boolean; status: string; assigneeId: string | null }[]): Promise<{ number: number; second: { id: string; name: string } | null }> {
    const [last] = await tx.query<{ number: number; proofNumber: number; changedById: string | null }[]>(
      'SELECT s.number, p.number AS "proofNumber", s.voided_by_id AS "changedById" FROM page_signatures s JOIN proofs p ON p.id = s.proof_id WHERE s.page_id = $1 ORDER BY s.number DESC LIMIT 1', [pageId]);
    const read = readings.filter(({ status }) => status === 'completed').map(({ number, isDelta, assigneeId }): ReadProof => ({ number, isDelta, readerId: assigneeId }));
    const may = mayPutSignature(actor.id, read, last ?? null);
    if (!may.ok) throw refusal(may.problem);
    const { secondId } = may.value;
    const [second] = secondId === null ? [] : await tx.query<{ id: string; name: string }[]>('SELECT id, display_name AS name FROM users WHERE id = $1', [secondId]);
    return { number: (last?.number ?? 0) + 1, second: second ?? null };
  }
}

const newestProof = (tx: EntityManager, pageId: string): Promise<Proof | null> => tx.findOne(Proof, { where: { pageId }, order: { number: 'DESC' } });

const refusal = (problem: SigningProblem): AppError => (problem === 'noDelta' ? conflict('page.sign.noDelta') : forbidden(`page.sign.${problem}`));
