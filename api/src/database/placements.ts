/** Where an item of the given column stands in print, as JSON. */
export const placementsOf = (column: 'article_id' | 'photo_id' | 'notice_id', id: string): string => `
  coalesce((SELECT json_agg(json_build_object('pageId', g.id, 'pageNumber', g.page_number, 'issueId', i.id,
      'publishedOn', i.published_on, 'issueNumber', i.issue_number) ORDER BY i.published_on, g.page_number)
    FROM page_items t JOIN pages g ON g.id = t.page_id JOIN issues i ON i.id = g.issue_id WHERE t.${column} = ${id}), '[]')`;
