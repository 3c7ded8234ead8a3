import type { EntityManager } from 'typeorm';
import { isStanding, type PlannedPage, type PlannedThing } from '../domain/layout/flatplan';
import type { PageStatus } from '../domain/workflow/statuses';

/** A page item with all it takes to put it back. */
export interface KeptItem extends PlannedThing {
  articleId: string | null; photoId: string | null; noticeId: string | null; text: string; fields: Record<string, unknown> | null; confidence: number | null;
}
/** A page as an act found or left it; `draft` is the number of its layout's newest draft, null where it has none. */
export interface KeptPage extends PlannedPage<KeptItem> { status: PageStatus; layoutVersion: number; draft: number | null }
export type Arrangement = KeptPage[];

const READ = `
  SELECT g.id, g.page_number AS number, g.status, coalesce(l.version, 0) AS "layoutVersion",
    (SELECT max(r.number) FROM page_layout_revisions r WHERE r.page_id = g.id AND l.page_id IS NOT NULL) AS draft,
    coalesce((SELECT json_agg(json_build_object('id', t.id, 'kind', t.kind, 'articleId', t.article_id, 'photoId', t.photo_id, 'noticeId', t.notice_id,
        'text', t.text, 'fields', t.fields, 'confidence', t.confidence) ORDER BY t.position, t.id) FROM page_items t WHERE t.page_id = g.id), '[]') AS items
  FROM pages g LEFT JOIN page_layouts l ON l.page_id = g.id WHERE g.issue_id = $1 ORDER BY g.page_number NULLS LAST, g.id`;

/** Every page of an issue as it is arranged now. */
export const readArrangement = (tx: EntityManager, issueId: string): Promise<Arrangement> => tx.query<Arrangement>(READ, [issueId]);

/** Writes where everything on these pages stands. What is on none of them any more goes; what stays keeps its row, and with it the findings that hang on it. */
export const writeArrangement = async (tx: EntityManager, pages: readonly KeptPage[]): Promise<void> => {
  const rows = pages.flatMap(({ id: page_id, items }) => items.map((item, position) => ({
    id: item.id, page_id, position, kind: item.kind, article_id: item.articleId, photo_id: item.photoId, notice_id: item.noticeId, text: item.text, fields: item.fields, confidence: item.confidence,
  })));
  await tx.query('DELETE FROM page_items WHERE page_id = ANY($1::uuid[]) AND id <> ALL($2::uuid[])', [pages.map(({ id }) => id), rows.map(({ id }) => id)]);
  await tx.query(
    `INSERT INTO page_items (id, page_id, position, kind, article_id, photo_id, notice_id, text, fields, confidence)
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, page_id uuid, position smallint, kind text, article_id uuid, photo_id uuid, notice_id uuid, text text, fields jsonb, confidence real)
     ON CONFLICT (id) DO UPDATE SET page_id = excluded.page_id, position = excluded.position`, [JSON.stringify(rows)]);
  await tx.query(
    `UPDATE pages g SET page_number = t.number, status = t.status, updated_at = now(), version = g.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, number smallint, status text) WHERE g.id = t.id`,
    [JSON.stringify(pages.map(({ id, number, status }) => ({ id, number, status })))]);
};

/** A page with copy on it is being drawn; without any it is only planned. Later states are a person's word. */
export const withStatus = (page: KeptPage): KeptPage => {
  if (page.status !== 'planned' && page.status !== 'dummy') return page;
  return { ...page, status: page.items.some((item) => !isStanding(item)) ? 'dummy' : 'planned' };
};

/** The story, photo or notice an item is. */
export const recordIdOf = ({ articleId, photoId, noticeId }: KeptItem): string | null => articleId ?? photoId ?? noticeId;
