import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Articles } from '../articles/articles.service';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { User } from '../auth/user.entity';
import { conflict, forbidden, invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { Contributor } from '../contributors/contributor.entity';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { commissionActions, commissionMove, type CommissionProblem } from '../domain/workflow/commission-workflow';
import { runsTheDesk } from '../domain/workflow/queues';
import { ArticleTemplate } from '../publications/article-template.entity';
import type { CommissionDto, CreateCommissionDto, MoveCommissionDto, UpdateCommissionDto } from './commission.dto';
import { Commission } from './commission.entity';
import { COMMISSIONS } from './commission.view';

type Person = Pick<Commission, 'assigneeId' | 'contributorId'>;

/** 选题、派题: stories wanted, from the pitch to the draft. */
@Injectable()
export class Commissions {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly articles: Articles, private readonly audit: Audit) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<CommissionDto>> {
    const page = await this.reader.list<CommissionDto>(COMMISSIONS, parseListQuery(params));
    return { ...page, rows: page.rows.map((commission) => shownTo(actor, commission)) };
  }

  async get(actor: Actor, id: string): Promise<CommissionDto> {
    const commission = await this.reader.one<CommissionDto>(COMMISSIONS, id);
    if (!commission) throw notFound();
    return shownTo(actor, commission);
  }

  /** A pitch; the desk may name at once whom it goes to. */
  async create(actor: Actor, { assigneeId = null, contributorId = null, ...given }: CreateCommissionDto): Promise<CommissionDto> {
    const id = await this.db.transaction(async (tx) => {
      const person = await this.personOf(tx, given.publicationId, { assigneeId, contributorId });
      const isAssigned = runsTheDesk(actor) && isSomeone(person);
      const commission = await tx.save(tx.create(Commission, { ...given, ...(isAssigned ? { ...person, status: 'assigned' } : {}), createdById: actor.id }));
      await this.audit.record(tx, actor, 'commission.created', commission.id, { topic: commission.topic, toId: commission.assigneeId });
      return commission.id;
    });
    return this.get(actor, id);
  }

  /** Whoever is named in it gets it, by the rules of assigning. */
  async update(actor: Actor, id: string, { version, assigneeId, contributorId, ...given }: UpdateCommissionDto): Promise<CommissionDto> {
    await this.db.transaction(async (tx) => {
      const commission = await lockForUpdate(tx, Commission, id, version, () => this.get(actor, id));
      if (!commissionActions(actor, commission).includes('edit')) throw forbidden('commission.notYours');
      const changes = changesBetween({ ...commission, dueAt: commission.dueAt?.toISOString() ?? null, eventAt: commission.eventAt?.toISOString() ?? null }, given);
      if (Object.keys(changes).length > 0) {
        await tx.save(Object.assign(commission, given));
        await this.audit.record(tx, actor, 'commission.changed', id, { topic: commission.topic, changes });
      }
      const person: Person = { assigneeId: assigneeId ?? null, contributorId: contributorId ?? null };
      if ((assigneeId === undefined && contributorId === undefined) || isSame(person, commission)) return;
      if (!isSomeone(person)) throw refusal('nobody');
      await this.carryOut(tx, actor, commission, { action: 'assign', ...person });
    });
    return this.get(actor, id);
  }

  /** Assigning, answering, dropping. Accepting makes the draft in the same breath: there is never one without the other. */
  async move(actor: Actor, id: string, { version, ...given }: MoveCommissionDto): Promise<CommissionDto> {
    await this.db.transaction(async (tx) => {
      const commission = await lockForUpdate(tx, Commission, id, version, () => this.get(actor, id));
      await this.carryOut(tx, actor, commission, given);
    });
    return this.get(actor, id);
  }

  private async carryOut(tx: EntityManager, actor: Actor, commission: Commission, { action, reason = '', assigneeId = null, contributorId = null }: Omit<MoveCommissionDto, 'version'>): Promise<void> {
    const { status: from, assigneeId: wasForId } = commission;
    if (action === 'assign' && isSomeone({ assigneeId, contributorId })) Object.assign(commission, await this.personOf(tx, commission.publicationId, { assigneeId, contributorId }));
    const moved = commissionMove(actor, commission, action, reason);
    if (!moved.ok) throw refusal(moved.problem);
    if (action === 'accept') commission.articleId = await this.draft(tx, actor, commission);
    await tx.save(Object.assign(commission, { status: moved.value, reason }));
    await this.audit.record(tx, actor, 'commission.moved', commission.id, { topic: commission.topic, action, from, to: moved.value, reason, toId: commission.assigneeId, wasForId, articleId: commission.articleId });
  }

  private async draft(tx: EntityManager, actor: Actor, commission: Commission): Promise<string> {
    const { publicationId, topic, genre, section, targetLength, dueAt } = commission;
    const template = genre === '' ? null : await tx.findOneBy(ArticleTemplate, { publicationId, genre });
    return this.articles.begin(tx, actor, {
      publicationId, headline: topic, genre, section, dueAt: dueAt?.toISOString() ?? null, targetLength: targetLength ?? template?.targetLength ?? null, ...(template && { body: template.body }), bylines: [await this.byline(tx, commission, actor)],
    });
  }

  /** Under the name they sign with in this paper. */
  private async byline(tx: EntityManager, { contributorId, publicationId, assigneeId }: Commission, actor: Actor): Promise<{ name: string; contributorId?: string }> {
    const signer = contributorId
      ? await tx.findOneBy(Contributor, { id: contributorId })
      : assigneeId && await tx.findOneBy(Contributor, { publicationId, userId: assigneeId });
    return signer ? { name: signer.printedName, contributorId: signer.id } : { name: actor.displayName };
  }

  /** Whom it is for; a contributor with an account answers by that account. */
  private async personOf(tx: EntityManager, publicationId: string, { assigneeId, contributorId }: Person): Promise<Person> {
    const contributor = contributorId === null ? null : await tx.findOneBy(Contributor, { id: contributorId, publicationId });
    if (contributorId !== null && !contributor) throw invalidField('contributorId', 'field.foreign');
    const account = assigneeId ?? contributor?.userId ?? null;
    const user = account === null ? null : await tx.findOneBy(User, { id: account, active: true });
    if (assigneeId !== null && !user) throw invalidField('assigneeId', 'field.foreign');
    if (user && !may(user, 'article.create')) throw invalidField('assigneeId', 'commission.writesNot', { name: user.displayName });
    return { assigneeId: user?.id ?? null, contributorId };
  }
}

const isSomeone = ({ assigneeId, contributorId }: Person): boolean => assigneeId !== null || contributorId !== null;

const isSame = (one: Person, other: Person): boolean => one.assigneeId === other.assigneeId && one.contributorId === other.contributorId;

const refusal = (problem: CommissionProblem): Error => {
  if (problem === 'reasonMissing') return invalidField('reason', 'article.move.reasonMissing');
  if (problem === 'nobody') return invalidField('assigneeId', 'commission.nobody');
  return problem === 'wrongState' ? conflict('commission.wrongState') : forbidden('commission.notYours');
};

const shownTo = (actor: Actor, commission: CommissionDto): CommissionDto => ({ ...commission, actions: commissionActions(actor, commission) });
