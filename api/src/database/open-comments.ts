/** How many comments on the story under this alias must be answered before it may be released. */
export const openCommentsOf = (articleId: string): string =>
  `(SELECT count(*)::int FROM article_comments c WHERE c.article_id = ${articleId} AND c.must_answer AND c.resolved_at IS NULL AND c.deleted_at IS NULL)`;
