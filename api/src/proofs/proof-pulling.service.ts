import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { keepUnkept } from '../articles/article-keeping';
import { Audit } from '../audit/audit.service';
import { conflict } from '../common/app-error';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import { nextRound, type ProofRound } from '../domain/proofs/rounds';
import { MOVE_OF_ROUND, PAGE_TRANSITIONS, pageMove, type PageProgress } from '../domain/workflow/page-workflow';
import type { PageStatus } from '../domain/workflow/statuses';
import { transition } from '../domain/workflow/transition';
import { Printing } from '../edition/printing.service';
import { type ComposedPage, PageComposer } from '../pages/page-composer.service';
import { Page } from '../pages/page.entity';
import { Pages } from '../pages/pages.service';
import { Storage } from '../storage/storage';
import { Freezer } from './freezer.service';
import { ProofComparing } from './proof-comparing.service';
import { moveRefusal, PageProgressReader, type ProofState } from './page-progress.service';
import { takeStep } from './page-step';
import type { PullProofDto } from './proof.dto';
import { Proof } from './proof.entity';
import { givenTo } from './proof-readers';

/** Held against every other writer, and no one's reference to it. */
const heldOnPage = (table: string, column: string): string =>
  `SELECT x.id FROM ${table} x WHERE x.id IN (SELECT t.${column} FROM page_items t WHERE t.page_id = $1) ORDER BY x.id FOR NO KEY UPDATE`;

const DUE = `SELECT d.due_at AS "dueAt" FROM issue_deadlines d JOIN pages g ON g.issue_id = d.issue_id
  WHERE g.id = $1 AND d.stage = $2 AND (d.page_id = g.id OR d.page_id IS NULL) ORDER BY d.page_id NULLS LAST LIMIT 1`;

/** What is decided of a proof before it is made: its round, where the page goes, and who reads it. */
interface Decided { round: ProofRound; isDelta: boolean; to: PageStatus }

/** 拉大样: a page as it stands becomes a proof, numbered and frozen, and goes on to that round. One act: neither ever without the other. */
@Injectable()
export class ProofPulling {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly composer: PageComposer, private readonly printing: Printing, private readonly storage: Storage,
    private readonly freezer: Freezer, private readonly progress: PageProgressReader, private readonly pages: Pages, private readonly comparing: ProofComparing,
    private readonly audit: Audit,
  ) {}

  /** Answers the proof's id. */
  async pull(actor: Actor, pageId: string, asked: PullProofDto): Promise<string> {
    await this.refuseEarly(actor, pageId, asked.round);
    await this.makeReady(pageId);
    return this.db.transaction(async (tx) => {
      const page = await lockForUpdate(tx, Page, pageId, asked.version, () => this.pages.get(actor, pageId));
      await this.holdCopy(tx, pageId);
      const composed = await this.composer.composeWithin(tx, pageId);
      const state = await this.progress.state(tx, pageId);
      const decided = await this.decide(tx, actor, { asked: asked.round, state, composed });
      return this.write(tx, actor, { page, asked, state, decided, composed });
    });
  }

  /** Nothing is composed for whom the table refuses anyway. */
  private async refuseEarly(actor: Actor, pageId: string, asked: ProofRound | undefined): Promise<void> {
    const state = await this.progress.state(this.db.manager, pageId);
    const move = MOVE_OF_ROUND[dueOf(state, asked)];
    const moved = transition<PageStatus>(PAGE_TRANSITIONS[move], state.status, actor, '');
    if (!moved.ok) throw moveRefusal(moved.problem, { ...state, isLaidOut: true, layout: [], blockingFindings: 0, noticesUnapproved: [] }, move);
  }

  /** Fonts are cut and pictures separated before anything is held: within the act the same PDF is at hand. */
  private async makeReady(pageId: string): Promise<void> {
    const composed = await this.composer.compose(pageId);
    if (composed.layoutVersion > 0) await this.printing.composedPdf(composed).make();
  }

  /** Nobody saves anything of the page meanwhile, and what was typed and not kept yet is kept: the revision noted is the text that was composed. */
  private async holdCopy(tx: EntityManager, pageId: string): Promise<void> {
    const articles = await tx.query<{ id: string }[]>(heldOnPage('articles', 'article_id'), [pageId]);
    await tx.query(heldOnPage('notices', 'notice_id'), [pageId]);
    await tx.query(heldOnPage('photos', 'photo_id'), [pageId]);
    for (const { id } of articles) await keepUnkept(tx, id);
  }

  private async decide(tx: EntityManager, actor: Actor, { asked, state, composed }: { asked?: ProofRound; state: ProofState; composed: ComposedPage }): Promise<Decided> {
    const round = dueOf(state, asked);
    const move = MOVE_OF_ROUND[round];
    const progress: PageProgress = await this.progress.of(tx, actor, state.pageId, [move], composed);
    const moved = pageMove(actor, progress, move, '');
    if (!moved.ok) throw moveRefusal(moved.problem, progress, move);
    return { round, isDelta: state.isDeltaOwed && round === 'third', to: moved.value };
  }

  private async write(tx: EntityManager, actor: Actor, { page, asked, state, decided, composed }: { page: Page; asked: PullProofDto; state: ProofState; decided: Decided; composed: ComposedPage }): Promise<string> {
    const given = await givenTo(tx, actor, asked.assigneeId ?? null, { proof: decided, pageEditorId: page.pageEditorId, readings: state.readings, overrideReason: asked.overrideReason ?? '' });
    const frozen = await this.freezer.freeze(tx, composed);
    const pdf = await this.printing.composedPdf(composed).make();
    const { hash: pdfHash } = await this.storage.put(pdf);
    const outcomes = await this.comparing.outcomesOf(tx, page.id, frozen);
    await tx.query("UPDATE proofs SET status = 'superseded', version = version + 1 WHERE page_id = $1 AND status IN ('pulled', 'accepted')", [page.id]);
    const proof = await tx.save(tx.create(Proof, {
      pageId: page.id, number: (state.readings.at(-1)?.number ?? 0) + 1, round: decided.round, isDelta: decided.isDelta, ...given, dueAt: await this.dueAt(tx, page.id, decided.round, asked.dueAt),
      pulledById: actor.id, pulledByName: actor.displayName, ...frozen, layoutRevision: await this.draftNumber(tx, page.id), pdfHash, pdfBytes: pdf.byteLength, pageStatusBefore: page.status, outcomes,
    }));
    const { number, round, isDelta, assigneeId, overrideReason } = proof;
    await this.audit.record(tx, actor, 'proof.pulled', proof.id, { pageId: page.id, number, round, isDelta, assigneeId, pdfHash, overrideReason, missed: outcomes.filter(({ isMissed }) => isMissed).length });
    await takeStep(tx, this.audit, actor, page, { action: MOVE_OF_ROUND[round], to: decided.to, proofId: proof.id });
    return proof.id;
  }

  /** By when it is to be read: as asked, else the issue's own deadline of the round. */
  private async dueAt(tx: EntityManager, pageId: string, round: ProofRound, asked: string | null | undefined): Promise<Date | null> {
    if (asked !== undefined) return asked === null ? null : new Date(asked);
    const [due] = await tx.query<{ dueAt: Date }[]>(DUE, [pageId, MOVE_OF_ROUND[round]]);
    return due?.dueAt ?? null;
  }

  private async draftNumber(tx: EntityManager, pageId: string): Promise<number> {
    const [{ number }] = await tx.query<{ number: number }[]>('SELECT coalesce(max(number), 0) AS number FROM page_layout_revisions WHERE page_id = $1', [pageId]);
    return number;
  }
}

/** The round asked for, or the one that is due. */
const dueOf = ({ status, readings, isDeltaOwed }: ProofState, asked: ProofRound | undefined): ProofRound => {
  const round = asked ?? nextRound(status, readings, isDeltaOwed);
  if (round === null) throw conflict('page.move.noProofDue');
  return round;
};
