/** What can stand on a page. A continuation is an article that began on another page. */
export const PAGE_ITEM_KINDS = ['masthead', 'article', 'photo', 'notice', 'colophon', 'unplaced'] as const;
export type PageItemKind = (typeof PAGE_ITEM_KINDS)[number];
