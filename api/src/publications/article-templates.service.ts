import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { writtenBody } from '../common/written-body';
import { byId, byText, type ListSpec } from '../database/list-spec';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import { EMPTY_BODY } from '../domain/copy/body';
import type { Actor } from '../domain/people/roles';
import type { CreateTemplateDto, TemplateDto, UpdateTemplateDto } from './article-template.dto';
import { ArticleTemplate } from './article-template.entity';

const TEMPLATES: ListSpec = {
  resource: 'templates', table: 'article_templates', alias: 't',
  columns: {
    id: 't.id', publicationId: 't.publication_id', genre: 't.genre', targetLength: 't.target_length', headlineWidth: 't.headline_width', guidance: 't.guidance', body: 't.body', position: 't.position',
    updatedAt: 't.updated_at', version: 't.version',
  },
  filters: { publicationId: byId('t.publication_id'), genre: byText('t.genre') },
  sorts: { position: { sql: 't.position' }, genre: { sql: 't.genre COLLATE "zh-Hans-CN-x-icu"' }, targetLength: { sql: 't.target_length', nullable: true } },
  defaultSort: ['position', 'ASC'],
};

/** Each paper's own genres and how their stories begin. */
@Injectable()
export class ArticleTemplates {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly audit: Audit) {}

  list(params: ListParams): Promise<PageOf<TemplateDto>> {
    return this.reader.list<TemplateDto>(TEMPLATES, parseListQuery(params));
  }

  async get(id: string): Promise<TemplateDto> {
    const template = await this.reader.one<TemplateDto>(TEMPLATES, id);
    if (!template) throw notFound();
    return template;
  }

  async create(actor: Actor, { body, bodyText, ...given }: CreateTemplateDto): Promise<TemplateDto> {
    const words = writtenBody(body, bodyText) ?? EMPTY_BODY;
    const id = await this.db.transaction(async (tx) => {
      const template = await tx.save(tx.create(ArticleTemplate, { ...given, body: words }));
      await this.audit.record(tx, actor, 'template.created', template.id, { genre: template.genre });
      return template.id;
    });
    return this.get(id);
  }

  async update(actor: Actor, id: string, { version, body, bodyText, ...given }: UpdateTemplateDto): Promise<TemplateDto> {
    const words = writtenBody(body, bodyText);
    await this.db.transaction(async (tx) => {
      const template = await lockForUpdate(tx, ArticleTemplate, id, version, () => this.get(id));
      const after = { ...given, ...(words && { body: words }) };
      const changes = changesBetween(template, after);
      if (Object.keys(changes).length === 0) return;
      await tx.save(Object.assign(template, after));
      await this.audit.record(tx, actor, 'template.changed', id, { genre: template.genre, changes });
    });
    return this.get(id);
  }

  async remove(actor: Actor, id: string): Promise<TemplateDto> {
    const template = await this.get(id);
    await this.db.transaction(async (tx) => {
      await tx.delete(ArticleTemplate, { id });
      await this.audit.record(tx, actor, 'template.deleted', id, { genre: template.genre });
    });
    return template;
  }
}
