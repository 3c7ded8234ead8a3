import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit, type AuditActor } from '../audit/audit.service';
import { conflict, invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byText, containing, type ListSpec } from '../database/list-spec';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import { repeatedLine, WEEKLY_TIMETABLE } from '../domain/calendar/deadlines';
import { isTimeZone } from '../domain/calendar/zone';
import { DEFAULT_TEMPLATES } from '../domain/copy/story-templates';
import { geometryProblem, TABLOID_GEOMETRY } from '../domain/layout/page-geometry';
import { repeatedPage, TABLOID_PAGES } from '../domain/layout/page-template';
import { ArticleTemplate } from './article-template.entity';
import type { CreatePublicationDto, PublicationDto, UpdatePublicationDto } from './publication.dto';
import { type NumberingRule, Publication } from './publication.entity';

const PUBLICATIONS: ListSpec = {
  resource: 'publications', table: 'publications', alias: 'p',
  columns: {
    id: 'p.id', name: 'p.name', slug: 'p.slug', nameplate: 'p.nameplate', slogan: 'p.slogan', licenceKind: 'p.licence_kind',
    licenceNumber: 'p.licence_number', hotline: 'p.hotline', submissionEmail: 'p.submission_email', weekday: 'p.weekday',
    numbering: 'p.numbering', imprint: 'p.imprint', geometry: 'p.geometry', sections: 'p.sections',
    timeZone: 'p.time_zone', skippedDays: 'p.skipped_days', pageTemplate: 'p.page_template', timetable: 'p.timetable',
    issueCount: '(SELECT count(*)::int FROM issues i WHERE i.publication_id = p.id)',
    createdAt: 'p.created_at', updatedAt: 'p.updated_at', version: 'p.version',
  },
  filters: { q: containing('p.name', 'p.slug'), slug: byText('p.slug') },
  sorts: { name: { sql: 'p.name COLLATE "zh-Hans-CN-x-icu"' }, slug: { sql: 'p.slug' }, createdAt: { sql: 'p.created_at' }, weekday: { sql: 'p.weekday', nullable: true } },
  defaultSort: ['name', 'ASC'],
};

/** Numbering and geometry are free-form objects to the transport; their rules are checked here. */
const checkRules = ({ numbering, geometry, imprint }: Pick<UpdatePublicationDto, 'numbering' | 'geometry' | 'imprint'>): void => {
  if (geometry) {
    const field = geometryProblem(geometry);
    if (field) throw invalidField('geometry', 'field.geometry', { field });
  }
  const bases: unknown = numbering?.cumulativeBase;
  const isNumbering = numbering === undefined || (typeof bases === 'object' && bases !== null
    && Object.entries(bases).every(([year, base]) => /^\d{4}$/u.test(year) && Number.isInteger(base)));
  if (!isNumbering) throw invalidField('numbering', 'field.invalid');
  if (imprint && !Object.values(imprint).every((value) => typeof value === 'string' && value.length <= 500)) throw invalidField('imprint', 'field.text');
};

/** What a new issue begins with: a clock that exists, rests the right way round, no page and no deadline twice. */
const checkPlan = ({ timeZone, skippedDays = [], pageTemplate = [], timetable = [] }: PlanFields): void => {
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw invalidField('timeZone', 'field.timeZone');
  const turned = skippedDays.findIndex(({ from, until }) => until < from);
  if (turned >= 0) throw invalidField(`skippedDays.${turned}.until`, 'field.order');
  const page = repeatedPage(pageTemplate);
  if (page !== null) throw invalidField(`pageTemplate.${page}.pageNumber`, 'field.repeated');
  const line = repeatedLine(timetable.map(({ stage, pageNumber }) => ({ stage, page: pageNumber })));
  if (line !== null) throw invalidField(`timetable.${line}.stage`, 'field.repeated');
};
type PlanFields = Pick<UpdatePublicationDto, 'timeZone' | 'skippedDays' | 'pageTemplate' | 'timetable'>;

@Injectable()
export class Publications {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly audit: Audit) {}

  list(params: ListParams): Promise<PageOf<PublicationDto>> {
    return this.reader.list<PublicationDto>(PUBLICATIONS, parseListQuery(params));
  }

  async get(id: string): Promise<PublicationDto> {
    const publication = await this.reader.one<PublicationDto>(PUBLICATIONS, id);
    if (!publication) throw notFound();
    return publication;
  }

  async create(actor: AuditActor, given: CreatePublicationDto): Promise<PublicationDto> {
    checkRules(given);
    checkPlan(given);
    const publication = await this.db.transaction((tx) => this.found(tx, actor, given));
    return this.get(publication.id);
  }

  /** Founds a paper inside another act, as the import of its first page does. */
  async found(tx: EntityManager, actor: AuditActor, given: CreatePublicationDto): Promise<Publication> {
    const numbering: NumberingRule = { cumulativeBase: {} };
    const customary = { imprint: {}, geometry: TABLOID_GEOMETRY, sections: [], pageTemplate: [...TABLOID_PAGES], timetable: [...WEEKLY_TIMETABLE] };
    const publication = await tx.save(tx.create(Publication, { nameplate: given.name, numbering, ...customary, ...given }));
    await tx.save(DEFAULT_TEMPLATES.map((template, position) => tx.create(ArticleTemplate, { ...template, position, publicationId: publication.id })));
    await this.audit.record(tx, actor, 'publication.created', publication.id, { name: publication.name });
    return publication;
  }

  async update(actor: AuditActor, id: string, { version, ...changes }: UpdatePublicationDto): Promise<PublicationDto> {
    checkRules(changes);
    checkPlan(changes);
    await this.db.transaction(async (tx) => {
      const publication = await lockForUpdate(tx, Publication, id, version, () => this.get(id));
      const changed = changesBetween(publication, changes);
      if (Object.keys(changed).length === 0) return;
      await tx.save(Object.assign(publication, changes));
      await this.audit.record(tx, actor, 'publication.changed', id, { changes: changed });
    });
    return this.get(id);
  }

  /** Only a paper nothing was ever filed for can be deleted; the database holds the rest by its foreign keys. */
  async remove(actor: AuditActor, id: string): Promise<PublicationDto> {
    const publication = await this.get(id);
    if (publication.issueCount > 0) throw conflict('record.inUse', { count: publication.issueCount });
    await this.db.transaction(async (tx) => {
      await tx.delete(Publication, { id });
      await this.audit.record(tx, actor, 'publication.deleted', id, { name: publication.name });
    });
    return publication;
  }
}
