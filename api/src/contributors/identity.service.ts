import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, invalidField, notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import type { Actor } from '../domain/people/roles';
import { Byline } from './byline.entity';
import { ContributorChange } from './contributor-change.entity';
import type { ContributorChangeDto, MergeContributorDto, SplitContributorDto } from './contributor.dto';
import { Contributor } from './contributor.entity';

/**
 * Who is who: two records of one person are merged, one record of two people is split. Either way bylines move from
 * one contributor to another and are noted, so that it can be undone.
 */
@Injectable()
export class ContributorIdentity {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly audit: Audit) {}

  async merge(actor: Actor, id: string, { intoId }: MergeContributorDto): Promise<ContributorChangeDto> {
    if (id === intoId) throw invalidField('intoId', 'contributor.sameRecord');
    return this.shown(await this.db.transaction(async (tx) => {
      // Locked in one order, so that two archivists merging the same pair do not wait for each other for ever.
      const both = await tx.find(Contributor, { where: { id: In([id, intoId]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
      const from = both.find((one) => one.id === id);
      const into = both.find((one) => one.id === intoId);
      if (!from) throw notFound();
      if (!into) throw invalidField('intoId', 'field.foreign');
      if (from.publicationId !== into.publicationId) throw invalidField('intoId', 'contributor.otherPublication');
      if (from.mergedIntoId !== null || into.mergedIntoId !== null) throw conflict('contributor.merged');
      const bylines = await tx.find(Byline, { where: { contributorId: id }, select: { id: true } });
      const change = await this.move(tx, actor, 'merge', from, into, bylines.map((byline) => byline.id));
      await tx.save(Object.assign(from, { mergedIntoId: into.id }));
      await this.audit.record(tx, actor, 'contributor.merged', from.id, { from: from.printedName, into: into.printedName, bylines: bylines.length });
      return change;
    }));
  }

  async split(actor: Actor, id: string, { printedName, unit, bylineIds }: SplitContributorDto): Promise<ContributorChangeDto> {
    if (bylineIds.length === 0) throw invalidField('bylineIds', 'field.required');
    return this.shown(await this.db.transaction(async (tx) => {
      const from = await tx.findOne(Contributor, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!from) throw notFound();
      if (from.mergedIntoId !== null) throw conflict('contributor.merged');
      const own = await tx.countBy(Byline, { id: In(bylineIds), contributorId: id });
      if (own !== new Set(bylineIds).size) throw invalidField('bylineIds', 'contributor.foreignByline');
      const { publicationId, kind } = from;
      const into = await tx.save(tx.create(Contributor, { publicationId, kind, printedName, unit: unit ?? '', penNames: [] }));
      const change = await this.move(tx, actor, 'split', from, into, bylineIds);
      await this.audit.record(tx, actor, 'contributor.split', from.id, { from: from.printedName, into: printedName, bylines: bylineIds.length });
      return change;
    }));
  }

  async undo(actor: Actor, changeId: string): Promise<ContributorChangeDto> {
    return this.shown(await this.db.transaction(async (tx) => {
      const change = await tx.findOne(ContributorChange, { where: { id: changeId }, lock: { mode: 'pessimistic_write' } });
      if (!change) throw notFound();
      if (change.undoneAt !== null) throw conflict('contributor.undone');
      const { fromId, toId, bylineIds } = change;
      const [from, into] = await Promise.all([fromId, toId].map((id) => tx.findOneByOrFail(Contributor, { id })));
      if (into.mergedIntoId !== null || (change.kind === 'split' && from.mergedIntoId !== null)) throw conflict('contributor.undoBlocked');
      if (bylineIds.length) await tx.update(Byline, { id: In(bylineIds), contributorId: toId }, { contributorId: fromId });
      if (change.kind === 'merge') await tx.save(Object.assign(from, { mergedIntoId: null }));
      await tx.save(Object.assign(change, { undoneAt: new Date() }));
      await this.audit.record(tx, actor, 'contributor.changeUndone', fromId, { kind: change.kind, from: from.printedName, to: into.printedName });
      return change.id;
    }));
  }

  /** The merges and splits a contributor was part of, newest first. */
  changes(contributorId: string): Promise<ContributorChangeDto[]> {
    return this.read('$1 IN (h.from_id, h.to_id)', contributorId);
  }

  private async move(tx: EntityManager, actor: Actor, kind: 'merge' | 'split', from: Contributor, into: Contributor, bylineIds: string[]): Promise<string> {
    if (bylineIds.length) await tx.update(Byline, { id: In(bylineIds) }, { contributorId: into.id });
    const change = await tx.save(tx.create(ContributorChange, { kind, fromId: from.id, toId: into.id, bylineIds, byId: actor.id, undoneAt: null }));
    return change.id;
  }

  private async shown(changeId: string): Promise<ContributorChangeDto> {
    return (await this.read('h.id = $1', changeId))[0];
  }

  private read(where: string, id: string): Promise<ContributorChangeDto[]> {
    return this.sql.rows<ContributorChangeDto & Record<string, unknown>>({
      text: `SELECT h.id, h.kind, h.from_id AS "fromId", f.printed_name AS "fromName", h.to_id AS "toId", t.printed_name AS "toName",
          cardinality(h.byline_ids) AS "bylineCount", coalesce(u.display_name, '') AS "byName", h.created_at AS "createdAt", h.undone_at AS "undoneAt"
        FROM contributor_changes h JOIN contributors f ON f.id = h.from_id JOIN contributors t ON t.id = h.to_id LEFT JOIN users u ON u.id = h.by_id
        WHERE ${where} ORDER BY h.created_at DESC LIMIT 100`,
      values: [id],
    });
  }
}
