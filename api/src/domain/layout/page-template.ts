/** What stands on a page of every issue, without copy of its own: 报头 and 报脚. */
export const STANDING_KINDS = ['masthead', 'colophon'] as const;
export type StandingKind = (typeof STANDING_KINDS)[number];

/** A page as every issue of a paper begins with it: number, name, whose it is, and what always stands on it. */
export interface TemplatePage { pageNumber: number; name: string; pageEditorId: string | null; standing: StandingKind[] }

/** 四开四版: front page with the nameplate, two inside pages, the back with the colophon. */
export const TABLOID_PAGES: readonly TemplatePage[] = [
  { pageNumber: 1, name: '要闻', pageEditorId: null, standing: ['masthead'] },
  { pageNumber: 2, name: '综合', pageEditorId: null, standing: [] },
  { pageNumber: 3, name: '民生', pageEditorId: null, standing: [] },
  { pageNumber: 4, name: '副刊', pageEditorId: null, standing: ['colophon'] },
];

/** The index of the first page that bears the number of one before it, or null. */
export const repeatedPage = (pages: readonly { pageNumber: number }[]): number | null => {
  const index = pages.findIndex(({ pageNumber }, at) => pages.findIndex((other) => other.pageNumber === pageNumber) < at);
  return index < 0 ? null : index;
};
