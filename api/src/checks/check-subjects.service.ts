import { Injectable } from '@nestjs/common';
import { notFound } from '../common/app-error';
import { bylinesOf } from '../contributors/bylines.service';
import { Sql } from '../database/sql';
import type { IssueException } from '../domain/calendar/issue-problems';
import type { Body } from '../domain/copy/body';
import { checkedStory, type CheckedStory } from '../domain/copy/checks/checked-story';
import type { BylineRole } from '../domain/people/contributors';
import type { CheckedItem, CheckDto } from './check.dto';

/** Where a story stands: its paper and, once it is on a page, its issue. */
export interface CheckedPlace {
  publicationId: string; publicationName: string; licenceKind: string; imprint: Record<string, string>;
  issueId: string | null; publishedOn: string | null; issueNumber: number | null; totalIssueNumber: number | null; exceptions: IssueException[];
}

/** One thing that is read, and the page it stands on. */
export interface CheckedSubject { kind: CheckedItem; id: string; title: string; text: string; pageId: string | null; pageNumber: number | null; story: CheckedStory | null }

interface Row {
  kind: string; id: string | null; pageId: string | null; pageNumber: number | null; text: string; title: string; kicker: string | null; headline: string | null; deck: string | null; dateline: string | null;
  body: Body | null; caption: string | null; credit: string | null; continuedFromPage: string | null; continuedToPage: string | null; bylines: { name: string; label: string; role: BylineRole }[];
}

const PLACE = `p.id AS "publicationId", p.name AS "publicationName", p.licence_kind AS "licenceKind", p.imprint,
  i.id AS "issueId", i.published_on::text AS "publishedOn", i.issue_number AS "issueNumber", i.total_issue_number AS "totalIssueNumber", coalesce(i.exceptions, '[]') AS exceptions`;

/** The paper and issue of a story, photo or notice by the first page it stands on. */
const placeOfItem = (table: string, column: string): string => `SELECT ${PLACE} FROM ${table} x JOIN publications p ON p.id = x.publication_id
  LEFT JOIN LATERAL (SELECT o.* FROM page_items t JOIN pages g ON g.id = t.page_id JOIN issues o ON o.id = g.issue_id WHERE t.${column} = x.id ORDER BY o.published_on DESC NULLS LAST LIMIT 1) i ON true
  WHERE x.id = $1`;

const PLACES = {
  articleId: placeOfItem('articles', 'article_id'), photoId: placeOfItem('photos', 'photo_id'), noticeId: placeOfItem('notices', 'notice_id'),
  pageId: `SELECT ${PLACE} FROM pages g JOIN issues i ON i.id = g.issue_id JOIN publications p ON p.id = i.publication_id WHERE g.id = $1`,
  issueId: `SELECT ${PLACE} FROM issues i JOIN publications p ON p.id = i.publication_id WHERE i.id = $1`,
  publicationId: `SELECT ${PLACE} FROM publications p LEFT JOIN issues i ON false WHERE p.id = $1`,
} as const;
export type Selector = keyof typeof PLACES;

const KEYS = { articleId: 'article', photoId: 'photo', noticeId: 'notice' } as const;

const MAX_ITEMS = 600;

/** Everything of these places with its words, in reading order. */
const itemsOf = (wanted: string): string => `
  SELECT w.kind, coalesce(w.article_id, w.photo_id, w.notice_id) AS id, w.page_id AS "pageId", w.page_number AS "pageNumber", w.text,
    coalesce(nullif(a.headline, ''), n.title, nullif(h.headline, ''), left(h.caption, 40), '') AS title, a.kicker, coalesce(a.headline, n.title, h.headline) AS headline, a.deck, a.dateline,
    coalesce(a.body, n.body) AS body, h.caption, h.credit, a.continued_from_page AS "continuedFromPage", a.continued_to_page AS "continuedToPage",
    CASE WHEN w.article_id IS NOT NULL THEN ${bylinesOf('article_id', 'w.article_id')} WHEN w.photo_id IS NOT NULL THEN ${bylinesOf('photo_id', 'w.photo_id')} ELSE '[]' END AS bylines
  FROM (${wanted}) w LEFT JOIN articles a ON a.id = w.article_id LEFT JOIN photos h ON h.id = w.photo_id LEFT JOIN notices n ON n.id = w.notice_id
  ORDER BY w.page_number NULLS LAST, w.page_id, w.position LIMIT ${MAX_ITEMS}`;

const OF_ISSUE = `SELECT t.kind, t.article_id, t.photo_id, t.notice_id, t.page_id, g.page_number, t.text, t.position FROM page_items t JOIN pages g ON g.id = t.page_id WHERE g.issue_id = $1`;
const alone = (kind: string): string => `SELECT '${kind}' AS kind, ${(['article', 'photo', 'notice'] as const).map((one) => `${one === kind ? '$1' : 'NULL'}::uuid AS ${one}_id`).join(', ')},
  NULL::uuid AS page_id, NULL::smallint AS page_number, '' AS text, 0 AS position`;

/** Finds what is to be read and what stands round it in its issue. */
@Injectable()
export class CheckSubjects {
  constructor(private readonly sql: Sql) {}

  async place(selector: Selector, id: string): Promise<CheckedPlace> {
    const place = await this.sql.row<CheckedPlace & Record<string, unknown>>({ text: PLACES[selector], values: [id] });
    if (!place) throw notFound();
    return place;
  }

  /** All that stands in the issue, or the one thing that stands nowhere yet. */
  async around(selector: Selector, id: string, { issueId }: CheckedPlace): Promise<CheckedSubject[]> {
    const kind = selector in KEYS ? KEYS[selector as keyof typeof KEYS] : null;
    if (issueId === null && kind === null) return [];
    const rows = await this.sql.rows<Row & Record<string, unknown>>({ text: itemsOf(issueId === null ? alone(kind ?? '') : OF_ISSUE), values: [issueId ?? id] });
    return rows.map(subjectOf);
  }
}

/** The one way a check is asked for; null when it is none or several. */
export const selectorOf = (asked: Pick<CheckDto, 'articleId' | 'photoId' | 'noticeId' | 'pageId' | 'issueId'>): { selector: Selector; id: string } | null => {
  const named = (['articleId', 'photoId', 'noticeId', 'pageId', 'issueId'] as const).filter((key) => asked[key] !== undefined);
  return named.length === 1 ? { selector: named[0], id: asked[named[0]] ?? '' } : null;
};

const number = (page: string | null): number | null => (page !== null && /^\d{1,3}$/u.test(page) ? Number(page) : null);

const subjectOf = (row: Row): CheckedSubject => {
  const { kind, id, pageId, pageNumber, text, title } = row;
  const subject = { id: id ?? '', title, text, pageId, pageNumber };
  if (kind !== 'article' && kind !== 'photo' && kind !== 'notice') return { ...subject, kind: 'page', story: null };
  const isPhoto = kind === 'photo';
  return { ...subject, kind, story: checkedStory({
    id: subject.id, kind, kicker: row.kicker ?? '', headline: row.headline ?? '', deck: row.deck ?? '', dateline: row.dateline ?? '', body: row.body ?? undefined,
    bylines: isPhoto ? [] : row.bylines, captions: isPhoto ? [{ text: row.caption ?? '', credit: [row.credit, ...row.bylines.map(({ name }) => name)].filter(Boolean).join(' ') }] : [],
    continuedFromPage: number(row.continuedFromPage), continuedToPage: number(row.continuedToPage),
  }) };
};
