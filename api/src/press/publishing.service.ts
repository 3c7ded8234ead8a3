import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { conflict } from '../common/app-error';
import type { Actor } from '../domain/people/roles';
import { printedPositions } from '../domain/press/printed-position';
import type { Issue } from '../issues/issue.entity';
import { type ComposedPage, PageComposer } from '../pages/page-composer.service';
import { PhotoUses } from '../pages/photo-uses.service';

/** A printed thing as the record takes it down. */
interface Row { page_id: string; page_number: number | null; page_name: string; position: number; area: unknown; kind: 'article' | 'photo' | 'notice'; item_id: string }

const RECORD = `
  INSERT INTO printed_items (publication_id, issue_id, page_id, page_number, page_name, position, area, kind, article_id, photo_id, notice_id, title, revision, printed_on, published_by_id, published_by_name)
  SELECT $2, $3, r.page_id, r.page_number, r.page_name, r.position, r.area, r.kind, a.id, h.id, n.id,
    coalesce(nullif(a.headline, ''), nullif(a.kicker, ''), left(a.body_text, 30), nullif(h.headline, ''), nullif(h.caption, ''), h.file_name, n.title, ''), a.revision, $4, $5, $6
  FROM jsonb_to_recordset($1::jsonb) AS r(page_id uuid, page_number smallint, page_name text, position smallint, area jsonb, kind text, item_id uuid)
  LEFT JOIN articles a ON r.kind = 'article' AND a.id = r.item_id LEFT JOIN photos h ON r.kind = 'photo' AND h.id = r.item_id LEFT JOIN notices n ON r.kind = 'notice' AND n.id = r.item_id
  WHERE num_nonnulls(a.id, h.id, n.id) = 1`;

/** A story's way ends on the record of its moves; what is published already, such as a photo used before, stays so. */
const STORIES = `
  WITH printed AS (
    UPDATE articles a SET status = 'published', assignee_id = NULL, updated_at = now(), version = version + 1 WHERE id = ANY($1::uuid[]) AND status = 'released' RETURNING id, revision)
  INSERT INTO article_moves (article_id, action, from_status, to_status, reason, revision, actor_id, actor_name)
  SELECT id, 'publish', 'released', 'published', '', revision, $2, $3 FROM printed`;

/** The first of these stories that an embargo still holds back at this moment. */
const HELD_BACK = `
  SELECT coalesce(nullif(headline, ''), kicker) AS title, to_char(embargo_until AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') AS until
  FROM articles WHERE id = ANY($1::uuid[]) AND embargo_until > now() ORDER BY embargo_until DESC LIMIT 1`;

/** 见报: an issue becomes public record. */
@Injectable()
export class Publishing {
  constructor(private readonly composer: PageComposer, private readonly photoUses: PhotoUses) {}

  /** Records everything the pages of an issue print, with page and position, and makes it public; answers how many things. Refuses before the last embargo on it is over. */
  async publish(tx: EntityManager, actor: Actor, issue: Issue): Promise<number> {
    const pages = await this.composer.composeIssue(issue.id);
    const rows = pages.flatMap(rowsOf);
    const of = (kind: Row['kind']): string[] => rows.filter((row) => row.kind === kind).map(({ item_id }) => item_id);
    const [held] = await tx.query<{ title: string; until: string }[]>(HELD_BACK, [of('article')]);
    if (held) throw conflict('issue.move.embargoed', held);
    await tx.query(RECORD, [JSON.stringify(rows), issue.publicationId, issue.id, issue.publishedOn, actor.id, actor.displayName]);
    await this.photoUses.record(tx, actor, issue, pages);
    await tx.query(STORIES, [of('article'), actor.id, actor.displayName]);
    await tx.query("UPDATE photos SET status = 'published', updated_at = now(), version = version + 1 WHERE id = ANY($1::uuid[]) AND status <> 'published'", [of('photo')]);
    // Notices follow by a job of their own desk, which the issue's new state hands in with this act.
    await tx.query("UPDATE pages SET status = 'published', updated_at = now(), version = version + 1 WHERE issue_id = $1 AND status = 'sent'", [issue.id]);
    return rows.length;
  }
}

const rowsOf = ({ pageId, own, composition, facts: { page } }: ComposedPage): Row[] =>
  printedPositions(own.layout, composition).map(({ kind, itemId, position, area }) => ({ page_id: pageId, page_number: page.number, page_name: page.name, position, area, kind, item_id: itemId }));
