import { Injectable } from '@nestjs/common';
import { invalidField } from '../common/app-error';
import { parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { Sql } from '../database/sql';
import { excerptAround } from '../domain/copy/excerpt';
import { TextIndex } from '../text-index/text-index.service';
import { SEARCH_KINDS, type SearchHitDto, type SearchKind, type SearchParams } from './search.dto';

type Found = Omit<SearchHitDto, 'excerpt'> & { text: string };

const SHOWN: Record<SearchKind, { table: string; column: string; title: string; text: string }> = {
  article: { table: 'articles', column: 'article_id', title: "coalesce(nullif(x.headline, ''), nullif(x.kicker, ''), left(x.body_text, 30))", text: "concat_ws(' ', nullif(x.kicker, ''), nullif(x.deck, ''), x.body_text)" },
  photo: { table: 'photos', column: 'photo_id', title: "coalesce(nullif(x.headline, ''), left(x.caption, 40))", text: "concat_ws(' ', x.caption, x.credit)" },
  notice: { table: 'notices', column: 'notice_id', title: 'x.title', text: "concat_ws(' ', x.issuing_body, x.document_number, x.body_text)" },
};

const shown = (kind: SearchKind, ids: string): string => {
  const { table, column, title, text } = SHOWN[kind];
  return `SELECT '${kind}' AS kind, x.id, ${title} AS title, ${text} AS text, x.publication_id AS "publicationId", p.name AS "publicationName",
      printed.published_on AS "publishedOn", printed.page_number AS "pageNumber", x.created_at AS "createdAt"
    FROM ${table} x JOIN publications p ON p.id = x.publication_id
    LEFT JOIN LATERAL (SELECT i.published_on, g.page_number FROM page_items t JOIN pages g ON g.id = t.page_id JOIN issues i ON i.id = g.issue_id
      WHERE t.${column} = x.id ORDER BY i.published_on LIMIT 1) printed ON true
    WHERE x.id = ANY(${ids}::uuid[]) AND x.deleted_at IS NULL`;
};

/** One field over everything that was ever filed or printed. */
@Injectable()
export class Search {
  constructor(private readonly texts: TextIndex, private readonly sql: Sql) {}

  async find({ q, kinds, publicationId, range }: SearchParams): Promise<PageOf<SearchHitDto>> {
    const asked = kindsOf(kinds);
    const { offset, limit } = parseListQuery({ range: range ?? '[0,19]' });
    const { hits, total, capped, terms } = await this.texts.search({ q, kinds: asked, publicationId: publicationId ?? null, offset, limit });
    const found = await this.sql.rows<Found & Record<string, unknown>>({
      text: asked.map((kind) => shown(kind, '$1')).join(' UNION ALL '), values: [hits.map(({ id }) => id)],
    });
    const byId = new Map(found.map((one) => [one.id, one]));
    const rows = hits.flatMap(({ id }) => {
      const one = byId.get(id);
      if (!one) return [];
      const { text, ...hit } = one;
      return [{ ...hit, excerpt: excerptAround(text, terms) }];
    });
    return { resource: 'search', offset, rows, total, capped };
  }
}

const kindsOf = (kinds: string | undefined): SearchKind[] => {
  const asked = kinds ? kinds.split(',') : [...SEARCH_KINDS];
  const known = SEARCH_KINDS.filter((kind) => asked.includes(kind));
  if (known.length !== asked.length) throw invalidField('kinds', 'field.choice', { choices: SEARCH_KINDS.join('、') });
  return known;
};
