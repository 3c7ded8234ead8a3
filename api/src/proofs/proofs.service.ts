import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { type AppError, conflict, forbidden, invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { type Locale, sentence } from '../common/messages/locale';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import { markActions } from '../domain/proofs/marks';
import { isReassignable, nextRound, proofActions, proofMove, type ProofProblem, type Reading } from '../domain/proofs/rounds';
import { MOVE_OF_ROUND, pageWants } from '../domain/workflow/page-workflow';
import { Page } from '../pages/page.entity';
import type { MarkDto } from './mark.dto';
import { messageOf, PageProgressReader, type ProofState } from './page-progress.service';
import type { MoveProofDto, PageWantDto, ProofDto, ProofRowDto, UpdateProofDto } from './proof.dto';
import { Proof } from './proof.entity';
import { PROOF, PROOFS } from './proof.view';
import { givenTo } from './proof-readers';

type Shown<Row> = Omit<Row, 'actions'> & { readings: Reading[] };
interface Held { page: Page; proof: Proof; state: ProofState; readings: Reading[] }

/** Proofs in their readers' hands: who reads which by when, taken up, handed back, read through. */
@Injectable()
export class Proofs {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly progress: PageProgressReader, private readonly audit: Audit) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<ProofRowDto>> {
    const page = await this.reader.list<Shown<ProofRowDto>>(PROOFS, parseListQuery(params));
    return { ...page, rows: page.rows.map((row) => shownTo(actor, row)) };
  }

  async get(actor: Actor, id: string, locale: Locale = 'zh'): Promise<ProofDto> {
    const proof = await this.reader.one<Shown<Omit<ProofDto, 'wants'>>>(PROOF, id);
    if (!proof) throw notFound();
    const state = await this.progress.state(this.db.manager, proof.page.id);
    const mine = (mark: MarkDto): MarkDto => ({ ...mark, actions: markActions(actor, mark) });
    return { ...shownTo(actor, proof), marks: proof.marks.map(mine), marksOfEarlier: proof.marksOfEarlier.map(mine), wants: wantsOf(state, locale) };
  }

  /** Another reader, or another time. Whoever is given it finds it lying there, even after it was handed back. */
  async update(actor: Actor, id: string, { version, assigneeId, dueAt, overrideReason = '' }: UpdateProofDto): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { page, proof, readings } = await this.hold(tx, actor, id, version);
      if (!isReassignable(proof, page)) throw conflict('proof.readThrough');
      if (assigneeId !== undefined && assigneeId !== proof.assigneeId) {
        const given = await givenTo(tx, actor, assigneeId, { proof, pageEditorId: page.pageEditorId, readings, overrideReason });
        Object.assign(proof, given, { status: 'pulled', acceptedAt: null, declineReason: '' });
      }
      if (dueAt !== undefined) proof.dueAt = dueAt === null ? null : new Date(dueAt);
      await tx.save(proof);
      await this.audit.record(tx, actor, 'proof.assigned', id, {
        pageId: page.id, number: proof.number, toId: proof.assigneeId, to: proof.assigneeName, dueAt: proof.dueAt?.toISOString() ?? null, overrideReason: proof.overrideReason,
      });
    });
  }

  async move(actor: Actor, id: string, { action, version, reason = '' }: MoveProofDto): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { page, proof, readings } = await this.hold(tx, actor, id, version);
      const moved = proofMove(actor, proof, { status: page.status, pageEditorId: page.pageEditorId, readings }, action, reason);
      if (!moved.ok) throw refusal(moved.problem, actor);
      const now = new Date();
      Object.assign(proof, { status: moved.value }, {
        accept: { assigneeId: actor.id, assigneeName: actor.displayName, acceptedAt: now },
        decline: { declineReason: reason },
        complete: { completedAt: now, acceptedAt: proof.acceptedAt ?? now },
      }[action]);
      await tx.save(proof);
      await this.onRecord(tx, actor, proof, action, reason);
    });
  }

  /** The page first and then the proof, always in this order: whoever pulls the next waits for it, or this for them. */
  async hold(tx: EntityManager, actor: Actor, id: string, version: number | null): Promise<Held> {
    const [known] = await tx.query<{ pageId: string }[]>('SELECT page_id AS "pageId" FROM proofs WHERE id = $1', [id]);
    if (!known) throw notFound();
    const page = await lockForUpdate(tx, Page, known.pageId, null, () => Promise.resolve(null));
    const proof = await lockForUpdate(tx, Proof, id, version, () => this.get(actor, id));
    const state = await this.progress.state(tx, page.id);
    return { page, proof, state, readings: state.readings.filter((reading) => reading.id !== id) };
  }

  private async onRecord(tx: EntityManager, actor: Actor, { id, pageId, number }: Proof, action: MoveProofDto['action'], reason: string): Promise<void> {
    if (action === 'accept') return this.audit.record(tx, actor, 'proof.accepted', id, { pageId, number });
    if (action === 'decline') return this.audit.record(tx, actor, 'proof.declined', id, { pageId, number, reason });
    const [{ marks, openFor }] = await tx.query<{ marks: number; openFor: string[] }[]>(
      `SELECT count(*)::int AS marks, coalesce(json_agg(DISTINCT assignee_id) FILTER (WHERE status = 'open' AND assignee_id IS NOT NULL), '[]') AS "openFor" FROM proof_marks WHERE proof_id = $1`, [id]);
    return this.audit.record(tx, actor, 'proof.completed', id, { pageId, number, marks, openFor });
  }
}

const shownTo = <Row extends ProofRowDto>(actor: Actor, { readings, ...proof }: Shown<Row>): Omit<Row, 'wants'> => {
  const { page, isLatest, assignee } = proof as unknown as ProofRowDto;
  const facts = { ...(proof as unknown as ProofRowDto), assigneeId: assignee?.id ?? null };
  return { ...proof, actions: proofActions(actor, facts, { status: page.status, pageEditorId: page.pageEditorId, readings, isLatest }) } as unknown as Omit<Row, 'wants'>;
};

/** What reading and marks alone keep the page from; its layout and the proof rules are asked when it moves. */
const wantsOf = (state: ProofState, locale: Locale): PageWantDto[] => {
  const round = nextRound(state.status, state.readings, state.isDeltaOwed);
  const wants = round === null ? [] : pageWants({ ...state, isLaidOut: true, layout: [], blockingFindings: 0, noticesUnapproved: [] }, MOVE_OF_ROUND[round]);
  return wants.map((want) => ({ ...want, sentence: sentence(messageOf(want), locale) }));
};

const refusal = (problem: ProofProblem, actor: Actor): AppError => {
  if (problem === 'reasonMissing') return invalidField('reason', 'proof.reasonMissing');
  if (problem === 'isPageEditor' || problem === 'readAlready') return forbidden(`proof.${problem}`, { name: actor.displayName });
  return problem === 'wrongState' ? conflict('proof.wrongState') : forbidden(`proof.${problem}`);
};
