import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byChoice, byText, containing, type ListSpec } from '../database/list-spec';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import { addDays } from '../domain/calendar/civil-date';
import { NOTICE_TYPES } from '../domain/copy/notice-types';
import { checkRule } from '../domain/notices/notice-rules';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import type { CreateNoticeRuleDto, NoticeRuleDto, UpdateNoticeRuleDto } from './notice-desk.dto';
import { NoticeRuleRecord } from './notice-rule.entity';

const RULES: ListSpec = {
  resource: 'notice-rules', table: 'notice_rules', alias: 'r',
  columns: {
    id: 'r.id', key: 'r.key', type: 'r.type', name: 'r.name', legalBasis: 'r.legal_basis', required: 'r.required', periods: 'r.periods', minRuns: 'r.min_runs', lastDayMoves: 'r.last_day_moves',
    takenDown: 'r.taken_down', effectiveFrom: 'r.effective_from', effectiveUntil: 'r.effective_until', updatedAt: 'r.updated_at', version: 'r.version',
    isVerified: "NOT jsonb_path_exists(r.periods, '$[*] ? (@.isVerified == false)')",
  },
  filters: { q: containing('r.name', 'r.legal_basis'), type: byChoice('r.type', NOTICE_TYPES), key: byText('r.key'), inForce: (value) => (value === true ? '(r.effective_until IS NULL OR r.effective_until >= current_date)' : null) },
  sorts: { type: { sql: 'r.type' }, name: { sql: 'r.name COLLATE "zh-Hans-CN-x-icu"' }, effectiveFrom: { sql: 'r.effective_from' } },
  defaultSort: ['type', 'ASC'],
};

/** What the law asks of each kind of notice: dated, so that a notice of last year is judged by the law of last year. */
@Injectable()
export class NoticeRules {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly audit: Audit) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<NoticeRuleDto>> {
    const page = await this.reader.list<NoticeRuleDto>(RULES, parseListQuery(params));
    return { ...page, rows: page.rows.map((rule) => ({ ...rule, actions: actionsOf(actor) })) };
  }

  async get(actor: Actor, id: string): Promise<NoticeRuleDto> {
    const rule = await this.reader.one<NoticeRuleDto>(RULES, id);
    if (!rule) throw notFound();
    return { ...rule, actions: actionsOf(actor) };
  }

  /** A rule from a day on; the one of its kind that held until then ends the day before. */
  async create(actor: Actor, given: CreateNoticeRuleDto): Promise<NoticeRuleDto> {
    const id = await this.db.transaction(async (tx) => {
      const rule = this.checked(tx.create(NoticeRuleRecord, { legalBasis: '', required: [], periods: [], minRuns: 1, lastDayMoves: true, takenDown: false, effectiveUntil: null, ...given }));
      const [clash] = await tx.query<unknown[]>('SELECT 1 FROM notice_rules WHERE key = $1 AND effective_from >= $2 LIMIT 1', [rule.key, rule.effectiveFrom]);
      if (clash) throw invalidField('effectiveFrom', 'notice.ruleOrder');
      await this.endFormer(tx, rule);
      const { id: made } = await tx.save(rule);
      await this.audit.record(tx, actor, 'noticeRule.created', made, { name: rule.name, key: rule.key, effectiveFrom: rule.effectiveFrom });
      return made;
    });
    return this.get(actor, id);
  }

  async update(actor: Actor, id: string, { version, ...given }: UpdateNoticeRuleDto): Promise<NoticeRuleDto> {
    await this.db.transaction(async (tx) => {
      const rule = await lockForUpdate(tx, NoticeRuleRecord, id, version, () => this.get(actor, id));
      const changes = changesBetween(rule, given);
      if (Object.keys(changes).length === 0) return;
      await tx.save(this.checked(Object.assign(rule, given)));
      await this.audit.record(tx, actor, 'noticeRule.changed', id, { name: rule.name, changes });
    });
    return this.get(actor, id);
  }

  private checked(rule: NoticeRuleRecord): NoticeRuleRecord {
    const checked = checkRule(rule);
    if (checked.ok) return rule;
    const { field, problem } = checked.problem;
    throw invalidField(field, problem === 'order' ? 'field.order' : problem === 'repeated' ? 'field.repeated' : problem === 'required' ? 'field.required' : 'field.invalid');
  }

  private async endFormer(tx: EntityManager, { key, effectiveFrom }: NoticeRuleRecord): Promise<void> {
    await tx.query('UPDATE notice_rules SET effective_until = $3, version = version + 1 WHERE key = $1 AND effective_from < $2 AND (effective_until IS NULL OR effective_until >= $2)', [key, effectiveFrom, addDays(effectiveFrom, -1)]);
  }
}

const actionsOf = (actor: Actor): string[] => (may(actor, 'notice.rulesEdit') ? ['edit'] : []);
