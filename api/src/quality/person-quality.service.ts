import { Injectable } from '@nestjs/common';
import { forbidden, notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import type { Actor } from '../domain/people/roles';
import type { ErrorMethod } from '../domain/quality/error-classes';
import { answeredPages, maySeeQualityOf, type PageWork, personCount, personRate } from '../domain/quality/person';
import { methodOn } from '../domain/quality/method';
import { charactersIn } from '../domain/quality/page-extent';
import { ErrorMethods } from './error-methods.service';
import { LedgerEntries } from './ledger-entries.service';
import { PageExtents } from './page-extents.service';
import { checkPeriod } from './period';
import type { PersonPageDto, PersonPeriodDto, PersonQualityDto } from './person-quality.dto';

const MAX_PAGES = 2000;

interface WorkedRow { id: string; pageNumber: number | null; name: string; issueId: string; issueNumber: number | null; publishedOn: string; works: PageWork[] }

/** The pages of a period somebody read to the end, made up, or signed with a signature that stands; a page read twice says so twice. */
const WORKED = `SELECT g.id, g.page_number AS "pageNumber", g.name, i.id AS "issueId", i.issue_number AS "issueNumber", i.published_on::text AS "publishedOn", w.works
  FROM issues i JOIN pages g ON g.issue_id = i.id CROSS JOIN LATERAL (SELECT json_agg(done.work) AS works FROM (
    SELECT p.round AS work FROM proofs p WHERE p.page_id = g.id AND p.assignee_id = $1 AND p.status = 'completed'
    UNION ALL SELECT 'makeUp' WHERE g.page_editor_id = $1 AND g.status NOT IN ('planned', 'dummy')
    UNION ALL SELECT 'sign' FROM page_signatures s WHERE s.page_id = g.id AND s.voided_at IS NULL AND $1 IN (s.signed_by_id, s.second_id)) done) w
  WHERE i.published_on BETWEEN $2::date AND $3::date AND ($4::uuid IS NULL OR i.publication_id = $4) AND w.works IS NOT NULL
  ORDER BY i.published_on DESC, g.page_number NULLS LAST, g.id LIMIT ${MAX_PAGES}`;

/** 人员质量: what a person caught and let through over the months, on the pages that went through their hands. */
@Injectable()
export class PersonQuality {
  constructor(private readonly sql: Sql, private readonly methods: ErrorMethods, private readonly extents: PageExtents, private readonly entries: LedgerEntries) {}

  async of(actor: Actor, id: string, { publicationId, from, until }: PersonPeriodDto): Promise<PersonQualityDto> {
    if (!maySeeQualityOf(actor, id)) throw forbidden('quality.notYours');
    checkPeriod(from, until);
    const person = await this.sql.row<{ id: string; displayName: string } & Record<string, unknown>>({ text: 'SELECT id, display_name AS "displayName" FROM users WHERE id = $1', values: [id] });
    if (!person) throw notFound();
    const [worked, methods] = await Promise.all([
      this.sql.rows<WorkedRow & Record<string, unknown>>({ text: WORKED, values: [id, from, until, publicationId ?? null] }), this.methods.list(),
    ]);
    const ids = worked.map((page) => page.id);
    const [extents, entries] = await Promise.all([this.extents.of(ids), this.entries.on(ids)]);
    const pages = answeredPages(id, worked.map((page) => ({ ...page, characters: charactersIn([page.id].flatMap((one) => extents.get(one) ?? [])) })), entries);
    const methodOf = (day: string): ErrorMethod => methodOn(methods, day) ?? methods[0];
    const months = [...new Set(pages.map(({ publishedOn }) => publishedOn.slice(0, 7)))].sort().map((month) => {
      const own = pages.filter(({ publishedOn }) => publishedOn.startsWith(month));
      return { month, ...personCount(own), rate: personRate(own, methodOf) };
    });
    return { person, ...personCount(pages), rate: personRate(pages, methodOf), months, worked: pages.map(pageSheet) };
  }
}

const pageSheet = ({ id, pageNumber, name, issueId, issueNumber, publishedOn, works, characters, caught, missed, printed }: ReturnType<typeof answeredPages<WorkedRow & { characters: number }>>[number]): PersonPageDto =>
  ({ id, pageNumber, name, issueId, issueNumber, publishedOn, works: [...works], characters, caught: caught.length, missed: missed.length, printed: printed.length });
