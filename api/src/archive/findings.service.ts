import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { User } from '../auth/user.entity';
import { conflict, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byChoice, byId, containing, type ListSpec } from '../database/list-spec';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { Correction } from './correction.service';
import type { DecideFindingDto, FindingDto } from './archive.dto';
import { Finding, FINDING_DECISIONS } from './finding.entity';

const FINDINGS: ListSpec = {
  resource: 'findings', table: 'findings', alias: 'f',
  columns: {
    id: 'f.id', sourceDocumentId: 'f.source_document_id', fileName: 's.file_name', pageId: 's.page_id', pageItemId: 'f.page_item_id', itemKind: 't.kind',
    itemId: 'coalesce(t.article_id, t.photo_id, t.notice_id)', itemTitle: "coalesce(nullif(a.headline, ''), nullif(h.headline, ''), left(h.caption, 60), n.title, '')",
    line: 'f.line', start: 'f.start', end: 'f."end"', as: 'f.as_read', should: 'f.should_be', context: 'f.context', rule: 'f.rule', confidence: 'f.confidence',
    decision: 'f.decision', note: 'f.note', decidedById: 'f.decided_by_id', decidedByName: "coalesce(u.display_name, '')", decidedAt: 'f.decided_at', version: 'f.version',
  },
  joins: `JOIN source_documents s ON s.id = f.source_document_id LEFT JOIN page_items t ON t.id = f.page_item_id LEFT JOIN articles a ON a.id = t.article_id
    LEFT JOIN photos h ON h.id = t.photo_id LEFT JOIN notices n ON n.id = t.notice_id LEFT JOIN users u ON u.id = f.decided_by_id`,
  filters: {
    sourceDocumentId: byId('f.source_document_id'), pageItemId: byId('f.page_item_id'), rule: containing('f.rule'), q: containing('f.as_read', 'f.should_be', 'f.context'),
    pageId: (value, bind) => {
      const condition = byId('d.page_id')(value, bind);
      return condition && `f.source_document_id IN (SELECT d.id FROM source_documents d WHERE ${condition})`;
    },
    decision: (value, bind) => (value === 'open' ? 'f.decision IS NULL' : byChoice('f.decision', FINDING_DECISIONS)(value, bind)),
    certain: (value) => (typeof value === 'boolean' ? `f.confidence ${value ? '>=' : '<'} 0.8` : null),
  },
  sorts: { createdAt: { sql: 'f.created_at' }, line: { sql: 'f.line' }, start: { sql: 'f.start' }, confidence: { sql: 'f.confidence' }, decidedAt: { sql: 'f.decided_at', nullable: true } },
  defaultSort: ['start', 'ASC'],
};

@Injectable()
export class Findings {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly reader: Reader,
    private readonly correction: Correction, private readonly audit: Audit,
  ) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<FindingDto>> {
    const page = await this.reader.list<FindingDto>(FINDINGS, parseListQuery(params));
    return { ...page, rows: page.rows.map((finding) => ({ ...finding, actions: findingActions(actor, finding) })) };
  }

  async get(actor: Actor, id: string): Promise<FindingDto> {
    const finding = await this.reader.one<FindingDto>(FINDINGS, id);
    if (!finding) throw notFound();
    return { ...finding, actions: findingActions(actor, finding) };
  }

  /** Accepting corrects the passage by a revision of its own; the delivered source stays as it came. */
  async decide(actor: Actor, id: string, { version, decision, note = '', byHand = false }: DecideFindingDto): Promise<FindingDto> {
    await this.db.transaction(async (tx) => {
      const finding = await lockForUpdate(tx, Finding, id, version, () => this.get(actor, id));
      if (finding.decision !== null) throw conflict('finding.decided', { name: await nameOf(tx, finding.decidedById) });
      const applied = decision === 'accepted' && !byHand;
      if (applied) await this.correction.apply(tx, actor, finding);
      await tx.save(Object.assign(finding, { decision, note, decidedById: actor.id, decidedAt: new Date() }));
      const { as, should } = finding;
      if (decision === 'accepted') await this.audit.record(tx, actor, 'finding.accepted', id, { as, should, applied });
      else await this.audit.record(tx, actor, 'finding.dismissed', id, { as, should });
    });
    return this.get(actor, id);
  }
}

const nameOf = async (tx: EntityManager, userId: string | null): Promise<string> =>
  (userId ? (await tx.findOneBy(User, { id: userId }))?.displayName : undefined) ?? '';

const findingActions = (actor: Actor, { decision }: Pick<FindingDto, 'decision'>): string[] =>
  (decision === null && may(actor, 'finding.decide') ? ['decide'] : []);
