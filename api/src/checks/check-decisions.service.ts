import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { forbidden, invalidField, notFound } from '../common/app-error';
import { mayDecide, needsReason } from '../domain/copy/checks/decisions';
import type { Actor } from '../domain/people/roles';
import { CheckDecisionRecord } from './check-decision.entity';
import { selectorOf } from './check-subjects.service';
import type { CheckDecisionDto, DecideCheckDto } from './check.dto';
import { Checks } from './checks.service';

/** What people say of findings: accept, ignore here, ignore always, or let it wait again. */
@Injectable()
export class CheckDecisions {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly checks: Checks, private readonly audit: Audit) {}

  /** Kept by the very words it is said of: the thing is read again first, so that nothing is decided of words that are gone. */
  async decide(actor: Actor, { fingerprint, decision, reason = '', ...asked }: DecideCheckDto): Promise<CheckDecisionDto> {
    const chosen = selectorOf(asked);
    if (!chosen) throw invalidField('articleId', 'check.oneThing');
    const { found, place } = await this.checks.finding(chosen.selector, chosen.id, fingerprint);
    const { rule, quoted, wordsKey, severity } = found;
    if (!mayDecide(actor, rule).includes(decision)) throw forbidden('check.notAlways');
    if (needsReason(severity, decision) && reason === '') throw invalidField('reason', 'check.reasonMissing');
    return this.db.transaction(async (tx) => {
      const subjectId = found.itemId ?? chosen.id;
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 3))', [subjectId + fingerprint]);
      const before = await tx.findOneBy(CheckDecisionRecord, { subjectId, fingerprint });
      const kept = await tx.save(tx.create(CheckDecisionRecord, {
        ...(before ? { id: before.id } : {}), publicationId: place.publicationId, subjectId, rule, fingerprint, wordsKey, quoted: quoted.slice(0, 500), decision, reason,
        decidedById: actor.id, decidedByName: actor.displayName, decidedAt: new Date(),
      }));
      await this.audit.record(tx, actor, 'check.decided', subjectId, { rule, quoted: quoted.slice(0, 60), decision, reason });
      return { id: kept.id, decision, reason, byName: actor.displayName, at: kept.decidedAt.toISOString() };
    });
  }

  async reopen(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const kept = await tx.findOneBy(CheckDecisionRecord, { id });
      if (!kept) throw notFound();
      if (!mayDecide(actor, kept.rule).includes(kept.decision)) throw forbidden('check.notAlways');
      await tx.delete(CheckDecisionRecord, { id });
      await this.audit.record(tx, actor, 'check.reopened', kept.subjectId, { rule: kept.rule, quoted: kept.quoted.slice(0, 60) });
    });
  }
}
