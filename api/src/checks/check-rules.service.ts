import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byChoice, byId, containing, type ListSpec } from '../database/list-spec';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import { SEVERITIES } from '../domain/copy/checks/finding';
import { checkPattern, LIST_KINDS } from '../domain/copy/checks/list-rules';
import type { Actor } from '../domain/people/roles';
import { CHECK_RULE_STATUSES, CHECK_RULE_TRANSITIONS, checkRuleActions } from '../domain/workflow/check-rule-workflow';
import { transition } from '../domain/workflow/transition';
import type { CheckRuleDto, CreateCheckRuleDto, MoveCheckRuleDto, UpdateCheckRuleDto } from './check-rule.dto';
import { CheckRuleEntry } from './check-rule.entity';

export const CHECK_RULE_ENTRIES: ListSpec = {
  resource: 'check-rules', table: 'check_rules', alias: 'r',
  columns: {
    id: 'r.id', publicationId: 'r.publication_id', kind: 'r.kind', pattern: 'r.pattern', suggestion: 'r.suggestion', exceptions: 'r.exceptions', severity: 'r.severity',
    licenceKind: 'r.licence_kind', validFrom: 'r.valid_from', validUntil: 'r.valid_until', source: 'r.source', reason: 'r.reason', status: 'r.status',
    publishedAt: 'r.published_at', createdAt: 'r.created_at', updatedAt: 'r.updated_at', version: 'r.version',
  },
  filters: {
    publicationId: byId('r.publication_id'), kind: byChoice('r.kind', LIST_KINDS), severity: byChoice('r.severity', SEVERITIES),
    status: byChoice('r.status', CHECK_RULE_STATUSES), q: containing('r.pattern', 'r.suggestion', 'r.source'),
  },
  sorts: {
    pattern: { sql: 'r.pattern COLLATE "zh-Hans-CN-x-icu"' }, kind: { sql: 'r.kind' }, severity: { sql: 'r.severity' }, status: { sql: 'r.status' },
    createdAt: { sql: 'r.created_at' }, updatedAt: { sql: 'r.updated_at' }, publishedAt: { sql: 'r.published_at', nullable: true },
  },
  defaultSort: ['updatedAt', 'DESC'],
};

/** The newsroom's own lists: drafted, tried, published with a reason, retired. */
@Injectable()
export class CheckRules {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly audit: Audit) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<CheckRuleDto>> {
    const page = await this.reader.list<CheckRuleDto>(CHECK_RULE_ENTRIES, parseListQuery(params));
    return { ...page, rows: page.rows.map((rule) => ({ ...rule, actions: checkRuleActions(actor, rule.status) })) };
  }

  async get(actor: Actor, id: string): Promise<CheckRuleDto> {
    const rule = await this.reader.one<CheckRuleDto>(CHECK_RULE_ENTRIES, id);
    if (!rule) throw notFound();
    return { ...rule, actions: checkRuleActions(actor, rule.status) };
  }

  async create(actor: Actor, given: CreateCheckRuleDto): Promise<CheckRuleDto> {
    checkEntry(given);
    const id = await this.db.transaction(async (tx) => {
      const rule = await tx.save(tx.create(CheckRuleEntry, { exceptions: [], severity: 'warn', ...given }));
      await this.audit.record(tx, actor, 'checkRule.created', rule.id, { pattern: rule.pattern });
      return rule.id;
    });
    return this.get(actor, id);
  }

  async update(actor: Actor, id: string, { version, ...changes }: UpdateCheckRuleDto): Promise<CheckRuleDto> {
    await this.db.transaction(async (tx) => {
      const rule = await lockForUpdate(tx, CheckRuleEntry, id, version, () => this.get(actor, id));
      if (rule.status !== 'draft') throw conflict('checkRule.notADraft');
      const changed = changesBetween(rule, changes);
      if (Object.keys(changed).length === 0) return;
      checkEntry(Object.assign(rule, changes));
      await tx.save(rule);
      await this.audit.record(tx, actor, 'checkRule.changed', id, { changes: changed });
    });
    return this.get(actor, id);
  }

  async move(actor: Actor, id: string, { action, version, reason = '' }: MoveCheckRuleDto): Promise<CheckRuleDto> {
    await this.db.transaction(async (tx) => {
      const rule = await lockForUpdate(tx, CheckRuleEntry, id, version, () => this.get(actor, id));
      const moved = transition(CHECK_RULE_TRANSITIONS[action], rule.status, actor, reason);
      if (!moved.ok) throw refusal(moved.problem);
      const { pattern, status: from } = rule;
      Object.assign(rule, { status: moved.value, ...(reason === '' ? {} : { reason }), ...(moved.value === 'published' ? { publishedAt: new Date() } : {}) });
      await tx.save(rule);
      await this.audit.record(tx, actor, 'checkRule.moved', id, { action, pattern, from, to: moved.value, reason });
    });
    return this.get(actor, id);
  }

  async remove(actor: Actor, id: string): Promise<CheckRuleDto> {
    const shown = await this.get(actor, id);
    await this.db.transaction(async (tx) => {
      const rule = await lockForUpdate(tx, CheckRuleEntry, id, null, () => this.get(actor, id));
      if (rule.status !== 'draft') throw conflict('checkRule.notADraft');
      await tx.delete(CheckRuleEntry, { id });
      await this.audit.record(tx, actor, 'checkRule.deleted', id, { pattern: rule.pattern });
    });
    return shown;
  }
}

const refusal = (problem: 'wrongState' | 'notYourPost' | 'reasonMissing') => {
  if (problem === 'reasonMissing') return invalidField('reason', 'field.required');
  return problem === 'notYourPost' ? forbidden() : conflict('checkRule.wrongState');
};

const checkEntry = ({ pattern, validFrom, validUntil }: Pick<CreateCheckRuleDto, 'pattern' | 'validFrom' | 'validUntil'>): void => {
  const checked = checkPattern(pattern);
  if (!checked.ok) throw invalidField('pattern', `checkRule.pattern.${checked.problem}`);
  if (validFrom && validUntil && validFrom > validUntil) throw invalidField('validUntil', 'field.order');
};
