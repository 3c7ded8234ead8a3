/** What is ready to be put on a page and stands on none: released stories, pictures with file and caption, notices that wait, or wait to run again. */
export const POOL = {
  article: {
    table: 'articles', alias: 'a',
    where: "a.status = 'released' AND a.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM page_items t WHERE t.article_id = a.id)",
  },
  photo: {
    table: 'photos', alias: 'h',
    where: "h.origin = 'filed' AND h.deleted_at IS NULL AND h.file_hash IS NOT NULL AND h.renditions_made_at IS NOT NULL AND h.caption <> '' AND NOT EXISTS (SELECT 1 FROM page_items t WHERE t.photo_id = h.id)",
  },
  notice: {
    table: 'notices', alias: 'n',
    where: `n.origin = 'filed' AND n.deleted_at IS NULL AND n.status NOT IN ('expired', 'cancelled')
      AND (n.status NOT IN ('published', 'certified') OR EXISTS (SELECT 1 FROM notice_runs r WHERE r.notice_id = n.id AND r.status = 'planned'))
      AND NOT EXISTS (SELECT 1 FROM page_items t JOIN pages g ON g.id = t.page_id JOIN issues o ON o.id = g.issue_id WHERE t.notice_id = n.id AND o.status NOT IN ('published', 'archived'))`,
  },
} as const;
export const POOL_KINDS = ['article', 'photo', 'notice'] as const;
export type PoolKind = (typeof POOL_KINDS)[number];

/** How many of a kind wait in the pool of a paper; counting stops at 500. */
export const countOf = (kind: PoolKind, publicationId: string, more = 'true'): string => {
  const { table, alias, where } = POOL[kind];
  return `(SELECT count(*)::int FROM (SELECT 1 FROM ${table} ${alias} WHERE ${alias}.publication_id = ${publicationId} AND ${where} AND ${more} LIMIT 500) counted)`;
};
