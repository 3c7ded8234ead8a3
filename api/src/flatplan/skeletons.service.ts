import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { User } from '../auth/user.entity';
import { invalidField, notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { deadlinesOf } from '../domain/calendar/deadlines';
import { repeatedPage } from '../domain/layout/page-template';
import type { Actor } from '../domain/people/roles';
import { Issues } from '../issues/issues.service';
import { PageItem } from '../pages/page-item.entity';
import { Page } from '../pages/page.entity';
import { Publication } from '../publications/publication.entity';
import { Deadlines } from './deadlines.service';
import type { MakeIssueDto, SkeletonDto, SkeletonPage, SkeletonSource } from './skeleton.dto';

/** People who have left own no page of a new issue. */
const ACTIVE = 'SELECT u.id FROM users u WHERE u.active AND u.id';

const FROM_TEMPLATE = `
  SELECT coalesce(json_agg(json_build_object('pageNumber', t."pageNumber", 'name', t.name, 'pageEditorId', (${ACTIVE} = t."pageEditorId"), 'proofreaderIds', '[]'::json, 'standing', t.standing)
    ORDER BY t."pageNumber"), '[]')
  FROM jsonb_to_recordset(p.page_template) AS t("pageNumber" int, name text, "pageEditorId" uuid, standing jsonb)`;

const FROM_LAST = `
  SELECT coalesce(json_agg(json_build_object('pageNumber', g.page_number, 'name', g.name, 'pageEditorId', (${ACTIVE} = g.page_editor_id),
    'proofreaderIds', coalesce((SELECT json_agg(r.user_id ORDER BY r.user_id) FROM page_proofreaders r JOIN users u ON u.id = r.user_id AND u.active WHERE r.page_id = g.id), '[]'),
    'standing', coalesce((SELECT json_agg(DISTINCT t.kind) FROM page_items t WHERE t.page_id = g.id AND t.kind IN ('masthead', 'colophon')), '[]')) ORDER BY g.page_number), '[]')
  FROM pages g WHERE g.issue_id = last.id AND g.page_number IS NOT NULL`;

/** What a new issue begins with: pages, makers and deadlines, all at once. */
@Injectable()
export class Skeletons {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly issues: Issues,
    private readonly deadlines: Deadlines, private readonly audit: Audit,
  ) {}

  /** Dry: the pages of the template or of the last issue, and the makers of the last issue that names any. */
  async propose(publicationId: string, from: SkeletonSource): Promise<SkeletonDto> {
    const row = await this.sql.row<{ read: SkeletonDto }>({
      text: `
        SELECT json_build_object('from', $2::text, 'lastIssueId', last.id, 'pages', (${from === 'template' ? FROM_TEMPLATE : FROM_LAST}),
          'staff', coalesce((SELECT s.staff FROM issues s WHERE s.publication_id = p.id AND s.staff <> '[]' ORDER BY s.published_on DESC NULLS LAST LIMIT 1), '[]')) AS read
        FROM publications p LEFT JOIN LATERAL (
          SELECT i.id FROM issues i WHERE i.publication_id = p.id AND i.published_on IS NOT NULL AND EXISTS (SELECT 1 FROM pages g WHERE g.issue_id = i.id AND g.page_number IS NOT NULL)
          ORDER BY i.published_on DESC LIMIT 1) last ON true
        WHERE p.id = $1`,
      values: [publicationId, from],
    });
    if (!row) throw notFound();
    return row.read;
  }

  /** Makes the issue with its pages, what always stands on them, and its deadlines: all or nothing. */
  make(actor: Actor, { from, pages: given, ...issue }: MakeIssueDto): Promise<{ id: string }> {
    const twice = repeatedPage(given);
    if (twice !== null) throw invalidField(`pages.${twice}.pageNumber`, 'field.repeated');
    if (given.length === 0) throw invalidField('pages', 'field.required');
    return this.db.transaction(async (tx) => {
      const publication = await tx.findOneBy(Publication, { id: issue.publicationId });
      if (!publication) throw invalidField('publicationId', 'field.foreign');
      const { id } = await this.issues.begin(tx, actor, { ...issue, pageCount: given.length }, 'all');
      const pages = await this.makePages(tx, id, given);
      const deadlines = deadlinesOf(publication.timetable, issue.publishedOn, publication.timeZone, given.map(({ pageNumber }) => pageNumber));
      await this.deadlines.begin(tx, actor, id, pages, deadlines);
      await this.audit.record(tx, actor, 'issue.skeletonMade', id, { from, pages: given.map(({ pageNumber, name }) => `${pageNumber} ${name}`.trim()) });
      return { id };
    });
  }

  private async makePages(tx: EntityManager, issueId: string, given: readonly SkeletonPage[]): Promise<Page[]> {
    const people = await this.people(tx, given);
    const made = await tx.save(given.map(({ pageNumber, name, pageEditorId, proofreaderIds }) =>
      tx.create(Page, { issueId, pageNumber, name, pageEditorId, proofreaders: people.filter(({ id }) => proofreaderIds.includes(id)) })));
    const standing = given.flatMap(({ standing: kinds }, index) => kinds.map((kind, position) => ({ pageId: made[index]?.id, kind, position, text: '' })));
    if (standing.length) await tx.insert(PageItem, standing);
    return made;
  }

  /** Everyone named as editor or reader of a page; a name that is nobody's is refused where it stands. */
  private async people(tx: EntityManager, pages: readonly SkeletonPage[]): Promise<User[]> {
    const named = pages.flatMap(({ pageEditorId, proofreaderIds }) => [...(pageEditorId ? [pageEditorId] : []), ...proofreaderIds]);
    const people = named.length ? await tx.findBy(User, { id: In([...new Set(named)]) }) : [];
    const known = new Set(people.map(({ id }) => id));
    pages.forEach(({ pageEditorId, proofreaderIds }, index) => {
      if (pageEditorId && !known.has(pageEditorId)) throw invalidField(`pages.${index}.pageEditorId`, 'field.foreign');
      if (proofreaderIds.some((id) => !known.has(id))) throw invalidField(`pages.${index}.proofreaderIds`, 'field.foreign');
    });
    return people;
  }
}
