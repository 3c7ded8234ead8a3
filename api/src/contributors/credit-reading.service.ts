import { Injectable } from '@nestjs/common';
import { invalidField } from '../common/app-error';
import { Sql } from '../database/sql';
import { type ParsedByline, parseCredit } from '../domain/copy/byline';
import { normalName } from '../domain/people/contributors';
import { bearersOf, linkName, officeOf } from '../domain/people/name-links';
import { TextIndex } from '../text-index/text-index.service';
import type { CandidateDto, CreditRowDto, ReadCreditDto } from './credit-row';

interface Bearer extends CandidateDto { penNames: string[] }

/** So many stories are looked through for the office of a name. */
const LOOKED_THROUGH = 20;

/** Reads credit lines: who is named, for what, and whom each name may stand for. */
@Injectable()
export class CreditReading {
  constructor(private readonly sql: Sql, private readonly texts: TextIndex) {}

  /** A line as somebody typed or pasted it. What is no credit line is refused, and stays with whoever typed it. */
  async read({ line, publicationId }: ReadCreditDto): Promise<CreditRowDto[]> {
    const credit = parseCredit(line);
    if (!credit) throw invalidField('line', 'contributor.noCredit');
    return this.candidatesFor(publicationId, credit.bylines);
  }

  /** The same for names already read. */
  async candidatesFor(publicationId: string, bylines: readonly ParsedByline[]): Promise<CreditRowDto[]> {
    if (bylines.length === 0) return [];
    const known = await this.bearers(publicationId, bylines.map(({ name }) => normalName(name)));
    return Promise.all(bylines.map(async ({ name, label, role, kind }) => {
      const candidates = bearersOf(name, known);
      const office = kind === 'person' ? await this.office(publicationId, normalName(name)) : '';
      return {
        name, label: label ?? '', role, kind, contributorId: linkName(name, known)?.id ?? null, office,
        candidates: candidates.map(({ penNames: _, ...candidate }) => candidate),
        warnings: [...(candidates.length > 1 ? ['shared' as const] : []), ...(office === '' ? [] : ['official' as const])],
      };
    }));
  }

  private bearers(publicationId: string, names: readonly string[]): Promise<Bearer[]> {
    return this.sql.rows<Bearer & Record<string, unknown>>({
      text: `SELECT c.id, c.printed_name AS "printedName", c.pen_names AS "penNames", c.kind, c.unit, (SELECT count(*)::int FROM bylines b WHERE b.contributor_id = c.id) AS "bylineCount"
        FROM contributors c WHERE c.publication_id = $1 AND c.merged_into_id IS NULL AND (c.printed_name = ANY($2) OR c.pen_names && $2) ORDER BY c.created_at LIMIT 100`,
      values: [publicationId, names],
    });
  }

  /** In what office the name stands in the newest stories that print it. */
  private async office(publicationId: string, name: string): Promise<string> {
    const { hits } = await this.texts.search({ q: name, kinds: ['article'], publicationId, offset: 0, limit: LOOKED_THROUGH });
    if (hits.length === 0) return '';
    const stories = await this.sql.rows<{ text: string }>({ text: 'SELECT body_text AS text FROM articles WHERE id = ANY($1::uuid[])', values: [hits.map(({ id }) => id)] });
    for (const { text } of stories) {
      const office = officeOf(name, text);
      if (office !== null) return office;
    }
    return '';
  }
}
