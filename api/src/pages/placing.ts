import type { EntityManager } from 'typeorm';
import { invalidField } from '../common/app-error';
import { isHeldBack } from '../domain/copy/embargo';
import { blanksIn } from '../domain/notices/blanks';
import { Notice } from '../notices/notice.entity';
import { checkCleared } from '../photos/photo-clearance.service';
import { PageItem } from './page-item.entity';
import type { Page } from './page.entity';

/** What may be put on a page, and where its id stands. */
export const COLUMN = { article: 'articleId', photo: 'photoId', notice: 'noticeId' } as const;
export type PlaceableKind = keyof typeof COLUMN;
const TABLE = { article: 'articles', photo: 'photos', notice: 'notices' } as const;

export interface ToPlace { kind: PlaceableKind; itemId: string; position: number; /** Named when it is refused. */ field: string }

/** Puts a story, photo or notice on a page, as part of a greater act. It must live, be of the same paper and free of an embargo; a photo must be cleared, a notice without blanks. */
export const placeOnPage = async (tx: EntityManager, page: Page, { kind, itemId, position, field }: ToPlace): Promise<PageItem> => {
  // An embargo ends on a day of the newsroom's own clock.
  const embargo = kind === 'article' ? "to_char(x.embargo_until AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')" : 'NULL';
  const [known] = await tx.query<{ ours: boolean; embargo: string | null; publishedOn: string | null }[]>(
    `SELECT x.publication_id = i.publication_id AS ours, ${embargo} AS embargo, to_char(i.published_on, 'YYYY-MM-DD') AS "publishedOn"
     FROM ${TABLE[kind]} x, issues i WHERE x.id = $1 AND x.deleted_at IS NULL AND i.id = $2`, [itemId, page.issueId]);
  if (!known) throw invalidField(field, 'field.foreign');
  if (!known.ours) throw invalidField(field, 'field.otherPublication');
  if (isHeldBack(known.embargo, known.publishedOn)) throw invalidField(field, 'article.embargoed', { until: known.embargo });
  if (kind === 'notice') await checkFilled(tx, itemId, field);
  if (kind === 'photo') await checkCleared(tx, itemId, page.issueId, field);
  return tx.save(tx.create(PageItem, { pageId: page.id, position, kind, [COLUMN[kind]]: itemId }));
};

/** What an old page printed stands as it was printed. */
const checkFilled = async (tx: EntityManager, id: string, field: string): Promise<void> => {
  const notice = await tx.findOneByOrFail(Notice, { id });
  if (notice.origin === 'filed' && blanksIn(notice).length > 0) throw invalidField(field, 'notice.blankLeft');
};
