import type { EntityManager } from 'typeorm';
import type { AuditActor } from '../audit/audit.service';
import type { Words } from '../domain/copy/redline/words';
import type { RevisionReason } from './article-revision.entity';

export interface Kept { reason: RevisionReason; note?: string; /** Beside the story's own words, which stay as kept or unkept as they were. */ isAside?: boolean }

/** Keeps a wording as the story's next revision, and gives its number. The caller holds the story. */
export const keepWords = async (tx: EntityManager, actor: AuditActor, articleId: string, { kicker = '', headline, deck = '', body }: Words, { reason, note = '', isAside = false }: Kept): Promise<number> => {
  const [{ number }] = await tx.query<{ number: number }[]>(
    `WITH counted AS (UPDATE articles SET revision = revision + 1${isAside ? '' : ', unkept_by_id = NULL, unkept_since = NULL'} WHERE id = $1 RETURNING revision)
     INSERT INTO article_revisions (article_id, number, kicker, headline, deck, body, reason, note, author_id, author_name)
     SELECT $1, revision, $2, $3, $4, $5, $6, $7, $8, $9 FROM counted RETURNING number`,
    [articleId, kicker, headline, deck, JSON.stringify(body), reason, note, actor.id, actor.displayName],
  );
  return number;
};

/** Words that stand in no revision become one of whoever wrote them, before another act concerns or replaces them; those of `except` may wait. */
export const keepUnkept = async (tx: EntityManager, articleId: string, except: string | null = null): Promise<void> => {
  await tx.query(
    `WITH unkept AS (SELECT a.*, u.display_name FROM articles a JOIN users u ON u.id = a.unkept_by_id WHERE a.id = $1 AND a.unkept_by_id IS DISTINCT FROM $2::uuid),
       counted AS (UPDATE articles a SET revision = a.revision + 1, unkept_by_id = NULL, unkept_since = NULL FROM unkept WHERE a.id = unkept.id RETURNING a.revision)
     INSERT INTO article_revisions (article_id, number, kicker, headline, deck, body, reason, author_id, author_name, created_at)
     SELECT unkept.id, counted.revision, kicker, headline, deck, body, 'autosaved', unkept_by_id, display_name, updated_at FROM unkept CROSS JOIN counted`,
    [articleId, except],
  );
};

/** From now on there are words of this person's in no revision. */
export const beginUnkept = async (tx: EntityManager, actor: AuditActor, articleId: string): Promise<void> => {
  await tx.query('UPDATE articles SET unkept_by_id = $2, unkept_since = now() WHERE id = $1', [articleId, actor.id]);
};

/** Words of released copy that stand in no revision become one; of this writer's only, where one is named. */
export const keepReleased = async (tx: EntityManager, articleId: string, writerId: string | null = null): Promise<void> => {
  const [found] = await tx.query<unknown[]>(
    "SELECT 1 FROM articles WHERE id = $1 AND status = 'released' AND unkept_by_id IS NOT NULL AND unkept_by_id = coalesce($2::uuid, unkept_by_id) FOR UPDATE", [articleId, writerId]);
  if (found) await keepUnkept(tx, articleId);
};
