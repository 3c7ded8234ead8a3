import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { type AppError, conflict, forbidden, invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { CreditReading } from '../contributors/credit-reading.service';
import { Reader } from '../database/reader';
import { Sql } from '../database/sql';
import { lockForUpdate } from '../database/versions';
import { parseCredit } from '../domain/copy/byline';
import { contributionNumber } from '../domain/copy/contribution-number';
import type { Actor } from '../domain/people/roles';
import { contributionActions, contributionMove } from '../domain/workflow/contribution-workflow';
import type { TransitionProblem } from '../domain/workflow/transition';
import { contentKey, Storage } from '../storage/storage';
import type { ContributionDto, ContributionRowDto, MoveContributionDto } from './contribution.dto';
import { Contribution } from './contribution.entity';
import { CONTRIBUTION, CONTRIBUTIONS } from './contribution.view';

type Row = Omit<ContributionRowDto, 'actions'>;
type Detail = Omit<ContributionDto, 'actions' | 'credits'>;
export interface KeptFile { fileName: string; mediaType: string; size: number; content: Readable }

/** 来稿: reading what was handed in, and laying aside what is not used. */
@Injectable()
export class Contributions {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly sql: Sql,
    private readonly credits: CreditReading, private readonly storage: Storage, private readonly audit: Audit,
  ) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<ContributionRowDto>> {
    const page = await this.reader.list<Row>(CONTRIBUTIONS, parseListQuery(params));
    return { ...page, rows: page.rows.map((row) => ({ ...row, actions: contributionActions(actor, row) })) };
  }

  async get(actor: Actor, id: string): Promise<ContributionDto> {
    const found = await this.reader.one<Detail>(CONTRIBUTION, id);
    if (!found) throw notFound();
    const credits = await this.credits.candidatesFor(found.publicationId, parseCredit(found.creditLine)?.bylines ?? []);
    return { ...found, credits, actions: contributionActions(actor, found) };
  }

  /** Declines, marks as sent twice, or takes up again. */
  async move(actor: Actor, id: string, { action, version, reason = '' }: MoveContributionDto): Promise<ContributionDto> {
    await this.db.transaction(async (tx) => {
      const contribution = await lockForUpdate(tx, Contribution, id, version, () => this.get(actor, id));
      const { status: from } = contribution;
      const moved = contributionMove(actor, contribution, action, reason);
      if (!moved.ok) throw refusalOf(moved.problem);
      await tx.save(Object.assign(contribution, { status: moved.value, reason, handledById: moved.value === 'waiting' ? null : actor.id, handledAt: moved.value === 'waiting' ? null : new Date() }));
      await this.audit.record(tx, actor, 'contribution.moved', id, { number: contributionNumber(contribution.year, contribution.number), from, to: moved.value, reason });
    });
    return this.get(actor, id);
  }

  /** What was handed in, byte for byte. */
  async original(id: string): Promise<KeptFile> {
    const found = await this.sql.row<{ hash: string; fileName: string }>({ text: 'SELECT original_hash AS hash, original_name AS "fileName" FROM contributions WHERE id = $1', values: [id] });
    return this.opened(found && { ...found, mediaType: null });
  }

  /** A file that came with it, byte for byte. */
  async file(id: string, fileId: string): Promise<KeptFile> {
    return this.opened(await this.sql.row<{ hash: string; fileName: string; mediaType: string | null }>({
      text: 'SELECT hash, file_name AS "fileName", media_type AS "mediaType" FROM contribution_files WHERE contribution_id = $1 AND id = $2', values: [id, fileId],
    }));
  }

  private async opened(found: { hash: string; fileName: string; mediaType: string | null } | null): Promise<KeptFile> {
    if (!found) throw notFound();
    const key = contentKey(found.hash);
    return { fileName: found.fileName, mediaType: found.mediaType ?? 'application/octet-stream', size: await this.storage.size(key), content: await this.storage.read(key) };
  }
}

/** Why a contribution cannot be moved so. */
export const refusalOf = (problem: TransitionProblem): AppError => {
  if (problem === 'reasonMissing') return invalidField('reason', 'contribution.reasonMissing');
  return problem === 'notYourPost' ? forbidden() : conflict('contribution.wrongState');
};
