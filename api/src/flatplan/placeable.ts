import type { EntityManager } from 'typeorm';
import { conflict, invalidField } from '../common/app-error';
import type { PlaceableKind } from '../pages/placing';
import { type KeptItem, recordIdOf } from './arrangement';

const SOURCE = {
  article: { table: 'articles', column: 'article_id', title: "coalesce(nullif(x.headline, ''), nullif(x.kicker, ''), left(x.body_text, 30))", free: "x.status IN ('released', 'published')" },
  photo: { table: 'photos', column: 'photo_id', title: "coalesce(nullif(x.headline, ''), nullif(left(x.caption, 30), ''), x.file_name)", free: 'true' },
  notice: { table: 'notices', column: 'notice_id', title: 'x.title', free: "x.status <> 'cancelled'" },
} as const;

/**
 * Holds a story, photo or notice for the act that puts it on a page, and answers its title. Only released copy goes on a page, a story
 * only on one issue's, and nothing twice in an issue.
 */
export const checkPlaceable = async (tx: EntityManager, issueId: string, kind: PlaceableKind, itemId: string): Promise<string> => {
  const { table, column, title, free } = SOURCE[kind];
  const [found] = await tx.query<{ title: string; free: boolean }[]>(`SELECT ${title} AS title, ${free} AS free FROM ${table} x WHERE x.id = $1 AND x.deleted_at IS NULL FOR UPDATE`, [itemId]);
  if (!found) throw invalidField('itemId', 'field.foreign');
  if (!found.free) throw conflict('flatplan.notReleased');
  const anywhere = kind === 'article' ? 'true' : 'g.issue_id = $2';
  const [there] = await tx.query<{ page: string }[]>(
    `SELECT concat_ws(' ', g.page_number, g.name) AS page FROM page_items t JOIN pages g ON g.id = t.page_id WHERE t.${column} = $1 AND (${anywhere} OR g.issue_id = $2) LIMIT 1`, [itemId, issueId]);
  if (there) throw conflict('flatplan.placed', there);
  return found.title;
};

/** What an item is called; a masthead or colophon has no title. */
export const titleOf = async (tx: EntityManager, item: KeptItem): Promise<string> => {
  if (item.kind !== 'article' && item.kind !== 'photo' && item.kind !== 'notice') return '';
  const { table, title } = SOURCE[item.kind];
  const [found] = await tx.query<{ title: string }[]>(`SELECT ${title} AS title FROM ${table} x WHERE x.id = $1`, [recordIdOf(item)]);
  return found?.title ?? '';
};

/** Nothing comes back to a page that was deleted meanwhile, or that stands elsewhere now. */
export const checkReturning = async (tx: EntityManager, issueId: string, items: readonly KeptItem[]): Promise<void> => {
  const ids = items.flatMap((item) => recordIdOf(item) ?? []);
  if (ids.length === 0) return;
  const [{ gone }] = await tx.query<{ gone: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM articles WHERE id = ANY($1) AND deleted_at IS NOT NULL) OR EXISTS (SELECT 1 FROM photos WHERE id = ANY($1) AND deleted_at IS NOT NULL)
       OR EXISTS (SELECT 1 FROM notices WHERE id = ANY($1) AND deleted_at IS NOT NULL) OR EXISTS (SELECT 1 FROM page_items t JOIN pages g ON g.id = t.page_id WHERE t.article_id = ANY($1) AND g.issue_id <> $2) AS gone`, [ids, issueId]);
  if (gone) throw conflict('flatplan.gone');
};
