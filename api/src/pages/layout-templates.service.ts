import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { templateOf } from '../domain/layout/template';
import type { Actor } from '../domain/people/roles';
import type { LayoutTemplateDto, SaveLayoutTemplateDto } from './layout-template.dto';
import { LayoutTemplate } from './layout-template.entity';
import { PageLayouts } from './page-layouts.service';

const TEMPLATE = 'id, publication_id AS "publicationId", name, layout, created_at AS "createdAt"';
const MOST = 200;

/** A paper's own page templates: saved from a page, set up on another. */
@Injectable()
export class LayoutTemplates {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly layouts: PageLayouts, private readonly audit: Audit) {}

  list(publicationId: string): Promise<LayoutTemplateDto[]> {
    return this.sql.rows<LayoutTemplateDto & Record<string, unknown>>({ text: `SELECT ${TEMPLATE} FROM layout_templates WHERE publication_id = $1 ORDER BY name COLLATE "zh-Hans-CN-x-icu" LIMIT ${MOST}`, values: [publicationId] });
  }

  async save(actor: Actor, { pageId, name }: SaveLayoutTemplateDto): Promise<LayoutTemplateDto> {
    const { layout } = await this.layouts.get(actor, pageId);
    return this.db.transaction(async (tx) => {
      const [template] = await tx.query<LayoutTemplateDto[]>(
        `INSERT INTO layout_templates (publication_id, name, layout)
         SELECT i.publication_id, $2, $3 FROM pages g JOIN issues i ON i.id = g.issue_id WHERE g.id = $1
         ON CONFLICT (publication_id, name) DO UPDATE SET layout = excluded.layout, created_at = now() RETURNING ${TEMPLATE}`,
        [pageId, name, JSON.stringify(templateOf(layout))]);
      await this.audit.record(tx, actor, 'page.templateSaved', pageId, { templateId: template.id, name });
      return template;
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const template = await tx.findOneBy(LayoutTemplate, { id });
      if (!template) throw notFound();
      await tx.delete(LayoutTemplate, { id });
      await this.audit.record(tx, actor, 'publication.templateRemoved', template.publicationId, { name: template.name });
    });
  }
}
