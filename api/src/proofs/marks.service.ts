import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { User } from '../auth/user.entity';
import { type AppError, conflict, forbidden, invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { whoActs } from '../domain/proofs/hands';
import { checkMark, isDoubledAt, markActions, markMove, type MarkMove, type MarkProblem, weightOfMark } from '../domain/proofs/marks';
import { type MarkPlace, readPlace, settlePlace } from '../domain/proofs/places';
import { takesMarks } from '../domain/proofs/rounds';
import type { FrozenPiece } from '../domain/proofs/frozen-text';
import type { ChangeMarkDto, MakeMarkDto, MarkDto } from './mark.dto';
import { MarkHandsReader } from './mark-hands.service';
import { ProofMark } from './proof-mark.entity';
import { MARK, MARKS } from './proof.view';
import { Proofs } from './proofs.service';

type Words = Pick<ProofMark, 'sign' | 'place' | 'fromText' | 'toText' | 'comment' | 'amount' | 'errorClass' | 'isDoubled' | 'weight'>;

/** 校改: marks on proofs, from the reader's pen to 核红. */
@Injectable()
export class Marks {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly proofs: Proofs, private readonly hands: MarkHandsReader, private readonly audit: Audit) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<MarkDto>> {
    const page = await this.reader.list<MarkDto>(MARKS, parseListQuery(params));
    return { ...page, rows: page.rows.map((mark) => ({ ...mark, actions: markActions(actor, mark) })) };
  }

  async get(actor: Actor, id: string): Promise<MarkDto> {
    const mark = await this.reader.one<MarkDto>(MARK, id);
    if (!mark) throw notFound();
    return { ...mark, actions: markActions(actor, mark) };
  }

  /** Made on the newest proof of a page that is not signed. Words are quoted and placed by the proof itself, never by who sends them. */
  async make(actor: Actor, proofId: string, given: MakeMarkDto): Promise<MarkDto> {
    const id = await this.db.transaction(async (tx) => {
      const { page, proof, state } = await this.proofs.hold(tx, actor, proofId, null);
      if (!takesMarks(proof, { status: page.status, isLatest: state.readings.at(-1)?.id === proofId })) throw conflict('mark.proofClosed');
      const words = await this.wordsOf(tx, proofId, given);
      const assigneeId = given.assigneeId === undefined ? whoActs(words, words.place, await this.hands.hands(tx, proofId)) : await this.known(tx, given.assigneeId);
      const [{ number }] = await tx.query<{ number: number }[]>('SELECT coalesce(max(number), 0) + 1 AS number FROM proof_marks WHERE proof_id = $1', [proofId]);
      const mark = await tx.save(tx.create(ProofMark, { ...words, proofId, pageId: page.id, number, assigneeId, createdById: actor.id, createdByName: actor.displayName }));
      await this.audit.record(tx, actor, 'mark.made', proofId, {
        markId: mark.id, number, sign: mark.sign, from: mark.fromText, to: mark.toText, comment: mark.comment, toId: assigneeId, isLate: proof.status === 'completed',
      });
      return mark.id;
    });
    return this.get(actor, id);
  }

  /** Answers, verifies or reopens a mark; without an action its own maker words it anew, or it is given to another. */
  async change(actor: Actor, id: string, { version, action, reason = '', ...given }: ChangeMarkDto): Promise<MarkDto> {
    await this.db.transaction(async (tx) => {
      const mark = await lockForUpdate(tx, ProofMark, id, version, () => this.get(actor, id));
      if (action) await this.move(tx, actor, mark, action, reason);
      else await this.reword(tx, actor, mark, given);
    });
    return this.get(actor, id);
  }

  /** One's own mark, while nobody has answered it. Its words stay on the record. */
  async remove(actor: Actor, id: string, version: number): Promise<MarkDto> {
    const shown = await this.get(actor, id);
    await this.db.transaction(async (tx) => {
      const mark = await lockForUpdate(tx, ProofMark, id, version, () => this.get(actor, id));
      if (!markActions(actor, mark).includes('remove')) throw mark.status === 'open' ? forbidden('mark.notYours') : conflict('mark.wrongState');
      await tx.delete(ProofMark, { id });
      await this.audit.record(tx, actor, 'mark.removed', mark.proofId, { markId: id, number: mark.number, sign: mark.sign, from: mark.fromText, to: mark.toText, comment: mark.comment });
    });
    return shown;
  }

  private async move(tx: EntityManager, actor: Actor, mark: ProofMark, action: MarkMove, reason: string): Promise<void> {
    const moved = markMove(actor, mark, action, reason);
    if (!moved.ok) throw refusal(moved.problem);
    const { proofId, number, answeredById } = mark;
    const now = new Date();
    Object.assign(mark, { status: moved.value }, {
      done: { isRefused: false, answer: reason, answeredById: actor.id, answeredByName: actor.displayName, answeredAt: now },
      refuse: { isRefused: true, answer: reason, answeredById: actor.id, answeredByName: actor.displayName, answeredAt: now },
      verify: { verifiedById: actor.id, verifiedByName: actor.displayName, verifiedAt: now },
      reopen: { isRefused: false, answer: '', answeredById: null, answeredByName: '', answeredAt: null },
    }[action]);
    await tx.save(mark);
    if (action === 'verify') return this.audit.record(tx, actor, 'mark.verified', proofId, { markId: mark.id, number, reason });
    if (action === 'reopen') return this.audit.record(tx, actor, 'mark.reopened', proofId, { markId: mark.id, number, reason, answeredById });
    return this.audit.record(tx, actor, 'mark.answered', proofId, { markId: mark.id, number, action, reason, byReaderId: mark.createdById });
  }

  private async reword(tx: EntityManager, actor: Actor, mark: ProofMark, { assigneeId, ...given }: Omit<ChangeMarkDto, 'version' | 'action' | 'reason'>): Promise<void> {
    const isReworded = Object.values(given).some((value) => value !== undefined);
    if (!isReworded && assigneeId === undefined) throw invalidField('action', 'mark.nothingToChange');
    if (mark.status !== 'open') throw conflict('mark.wrongState');
    const mayAct = markActions(actor, mark);
    if (!mayAct.includes('edit') && (isReworded || !mayAct.includes('done'))) throw forbidden('mark.notYours');
    const { sign = mark.sign, place = { ...mark.place }, from, to = mark.toText, comment = mark.comment, amount = mark.amount, errorClass = mark.errorClass, isDoubled = mark.isDoubled } = given;
    const asBefore = given.place === undefined ? from ?? mark.fromText : from;
    const words = await this.wordsOf(tx, mark.proofId, { sign, place, from: asBefore, to, comment, amount, errorClass, isDoubled });
    const wanted = { ...words, ...(assigneeId === undefined ? {} : { assigneeId: await this.known(tx, assigneeId) }) };
    const changes = changesBetween(mark, wanted);
    if (Object.keys(changes).length === 0) return;
    await tx.save(Object.assign(mark, wanted));
    await this.audit.record(tx, actor, 'mark.changed', mark.proofId, { markId: mark.id, number: mark.number, changes });
  }

  /** A mark's words and place, checked against the proof it is made on and against what its sign needs. */
  private async wordsOf(tx: EntityManager, proofId: string, { sign, place: asked, to = '', comment = '', amount = null, errorClass = null, ...given }: MakeMarkDto): Promise<Words> {
    const place = await this.placeOf(tx, proofId, asked);
    const from = given.from ?? (place.kind === 'text' ? place.quote : '');
    const checked = checkMark({ sign, from, to, comment, amount }, place, errorClass);
    if (!checked.ok) {
      const { field, rule } = checked.problem;
      throw invalidField(field, field === 'errorClass' ? 'mark.errorClass' : rule === 'same' ? 'mark.same' : `mark.missing.${field}`);
    }
    const isDoubled = given.isDoubled ?? isDoubledAt(place);
    return { sign, place, fromText: from, toText: to, comment, amount, errorClass, isDoubled, weight: weightOfMark(errorClass, isDoubled) };
  }

  private async placeOf(tx: EntityManager, proofId: string, asked: Record<string, unknown>): Promise<MarkPlace> {
    const read = readPlace(asked);
    if (!read.ok) throw invalidField(read.problem.field === '' ? 'place' : `place.${read.problem.field}`, 'mark.place');
    if (read.value.kind === 'box') return read.value;
    const [{ pieces }] = await tx.query<{ pieces: FrozenPiece[] }[]>('SELECT text AS pieces FROM proofs WHERE id = $1', [proofId]);
    const settled = settlePlace(pieces, read.value);
    if (!settled.ok) throw invalidField(`place.${settled.problem}`, 'mark.place');
    return settled.value;
  }

  private async known(tx: EntityManager, userId: string | null): Promise<string | null> {
    const user = userId === null ? null : await tx.findOneBy(User, { id: userId, active: true });
    if (userId !== null && (!user || !may(user, 'mark.answer'))) throw invalidField('assigneeId', 'field.foreign');
    return userId;
  }
}

const refusal = (problem: MarkProblem): AppError => {
  if (problem === 'reasonMissing') return invalidField('reason', 'mark.reasonMissing');
  return problem === 'wrongState' ? conflict('mark.wrongState') : forbidden(`mark.${problem}`);
};
