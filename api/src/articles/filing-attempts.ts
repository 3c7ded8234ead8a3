import type { EntityManager } from 'typeorm';

/** How long a key is known after it was last used: whoever sends again does so within minutes, or once the train has left the tunnel. */
export const KEYS_KEPT_DAYS = 7;

/**
 * Files a story once for one person and key, and answers which it is: by whoever comes first, in whichever process. The others wait
 * at the key until that one has committed, and come after it; if it failed, the next one files.
 */
export const fileOnce = async (tx: EntityManager, userId: string, key: string, file: () => Promise<string>): Promise<string> => {
  const [{ articleId }] = await tx.query<{ articleId: string | null }[]>(
    'INSERT INTO filing_attempts (user_id, key) VALUES ($1, $2) ON CONFLICT (user_id, key) DO UPDATE SET tried_at = now() RETURNING article_id AS "articleId"', [userId, key]);
  if (articleId) return articleId;
  const filed = await file();
  await tx.query('UPDATE filing_attempts SET article_id = $3 WHERE user_id = $1 AND key = $2', [userId, key, filed]);
  return filed;
};
