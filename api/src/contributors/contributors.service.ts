import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { conflict, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byChoice, byId, byPresence, containing, type ListSpec } from '../database/list-spec';
import { Reader } from '../database/reader';
import { Sql } from '../database/sql';
import { lockForUpdate } from '../database/versions';
import { CONTRIBUTOR_KINDS, CONTRIBUTOR_TYPES } from '../domain/people/contributors';
import type { Actor } from '../domain/people/roles';
import type { ContributorDto, CreateContributorDto, CreditDto, UpdateContributorDto } from './contributor.dto';
import { Contributor } from './contributor.entity';

const CONTRIBUTORS: ListSpec = {
  resource: 'contributors', table: 'contributors', alias: 'c',
  columns: {
    id: 'c.id', publicationId: 'c.publication_id', printedName: 'c.printed_name', kind: 'c.kind', type: 'c.type', unit: 'c.unit',
    penNames: 'c.pen_names', emails: 'c.emails', note: 'c.note', userId: 'c.user_id', mergedIntoId: 'c.merged_into_id',
    bylineCount: '(SELECT count(*)::int FROM bylines b WHERE b.contributor_id = c.id)',
    createdAt: 'c.created_at', updatedAt: 'c.updated_at', version: 'c.version',
  },
  filters: {
    q: containing('c.printed_name', 'c.unit', "array_to_string(c.pen_names, ' ')"),
    publicationId: byId('c.publication_id'), kind: byChoice('c.kind', CONTRIBUTOR_KINDS), type: byChoice('c.type', CONTRIBUTOR_TYPES),
    userId: byId('c.user_id'), merged: byPresence('c.merged_into_id'),
  },
  sorts: {
    printedName: { sql: 'c.printed_name COLLATE "zh-Hans-CN-x-icu"' }, kind: { sql: 'c.kind' }, unit: { sql: 'c.unit COLLATE "zh-Hans-CN-x-icu"' },
    createdAt: { sql: 'c.created_at' }, updatedAt: { sql: 'c.updated_at' },
    bylineCount: { sql: '(SELECT count(*) FROM bylines b WHERE b.contributor_id = c.id)' },
  },
  defaultSort: ['printedName', 'ASC'],
};

@Injectable()
export class Contributors {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly sql: Sql,
    private readonly reader: Reader, private readonly audit: Audit,
  ) {}

  list(params: ListParams): Promise<PageOf<ContributorDto>> {
    return this.reader.list<ContributorDto>(CONTRIBUTORS, parseListQuery(params));
  }

  async get(id: string): Promise<ContributorDto> {
    const contributor = await this.reader.one<ContributorDto>(CONTRIBUTORS, id);
    if (!contributor) throw notFound();
    return contributor;
  }

  async create(actor: Actor, given: CreateContributorDto): Promise<ContributorDto> {
    const id = await this.db.transaction(async (tx) => {
      const contributor = await tx.save(tx.create(Contributor, { penNames: [], ...withPlainAddresses(given) }));
      await this.audit.record(tx, actor, 'contributor.created', contributor.id, { printedName: contributor.printedName });
      return contributor.id;
    });
    return this.get(id);
  }

  async update(actor: Actor, id: string, { version, ...changes }: UpdateContributorDto): Promise<ContributorDto> {
    await this.db.transaction(async (tx) => {
      const contributor = await lockForUpdate(tx, Contributor, id, version, () => this.get(id));
      const plain = withPlainAddresses(changes);
      const changed = changesBetween(contributor, plain);
      if (Object.keys(changed).length === 0) return;
      await tx.save(Object.assign(contributor, plain));
      await this.audit.record(tx, actor, 'contributor.changed', id, { changes: changed });
    });
    return this.get(id);
  }

  async remove(actor: Actor, id: string): Promise<ContributorDto> {
    const contributor = await this.get(id);
    if (contributor.bylineCount > 0) throw conflict('record.inUse', { count: contributor.bylineCount });
    await this.db.transaction(async (tx) => {
      await tx.delete(Contributor, { id });
      await this.audit.record(tx, actor, 'contributor.deleted', id, { printedName: contributor.printedName });
    });
    return contributor;
  }

  /** Everything this contributor has signed, newest first. */
  async credits(id: string): Promise<CreditDto[]> {
    await this.get(id);
    return this.sql.rows<CreditDto & Record<string, unknown>>({
      text: `
        SELECT b.id, CASE WHEN b.article_id IS NULL THEN 'photo' ELSE 'article' END AS "itemKind", coalesce(b.article_id, b.photo_id) AS "itemId",
          coalesce(a.headline, nullif(p.headline, ''), left(p.caption, 60)) AS "itemTitle",
          b.printed_name AS "printedName", b.printed_label AS "printedLabel", b.role, i.published_on AS "publishedOn"
        FROM bylines b LEFT JOIN articles a ON a.id = b.article_id LEFT JOIN photos p ON p.id = b.photo_id
        LEFT JOIN LATERAL (SELECT g.issue_id FROM page_items t JOIN pages g ON g.id = t.page_id
          WHERE t.article_id = b.article_id OR t.photo_id = b.photo_id LIMIT 1) placed ON true
        LEFT JOIN issues i ON i.id = placed.issue_id
        WHERE b.contributor_id = $1 ORDER BY i.published_on DESC NULLS LAST, b.created_at DESC LIMIT 500`,
      values: [id],
    });
  }
}

/** Addresses are compared without regard to case, and one given twice is one. */
const withPlainAddresses = <Given extends { emails?: string[] }>(given: Given): Given =>
  (given.emails ? { ...given, emails: [...new Set(given.emails.map((address) => address.trim().toLowerCase()).filter((address) => address !== ''))] } : given);
