/** What a page still lacks: copy, an editor, released copy, a picture, a caption, a place for what is listed, room for what is set. */
export const PAGE_WANTS = ['empty', 'noEditor', 'notReleased', 'noPicture', 'noCaption', 'notLaid', 'overset'] as const;
export type PageWant = (typeof PAGE_WANTS)[number];
export interface Want { want: PageWant; itemId: string | null; title: string }

export interface WantedItem {
  kind: string; itemId: string | null; title: string;
  /** Whether it may be printed. */
  isReleased: boolean;
  hasFile: boolean; hasCaption: boolean;
  /** How it came out; null while it has no block on the layout. */
  fit: { overLines: number } | null;
}

const ofItem = (item: WantedItem, isLaidOut: boolean): PageWant[] => {
  if (item.itemId === null) return [];
  return [
    ...(item.kind === 'article' && !item.isReleased ? (['notReleased'] as const) : []),
    ...(item.kind === 'photo' && !item.hasFile ? (['noPicture'] as const) : []),
    ...(item.kind === 'photo' && !item.hasCaption ? (['noCaption'] as const) : []),
    ...(isLaidOut && item.fit === null ? (['notLaid'] as const) : []),
    ...(item.fit !== null && item.fit.overLines > 0 ? (['overset'] as const) : []),
  ];
};

/** Everything a page lacks, by item where an item is meant; `notLaid` only once the page is being laid out. */
export const wantsOf = (page: { pageEditorId: string | null; isLaidOut: boolean; items: readonly WantedItem[] }): Want[] => [
  ...(page.items.some(({ itemId }) => itemId !== null) ? [] : [{ want: 'empty' as const, itemId: null, title: '' }]),
  ...(page.pageEditorId === null ? [{ want: 'noEditor' as const, itemId: null, title: '' }] : []),
  ...page.items.flatMap((item) => ofItem(item, page.isLaidOut).map((want) => ({ want, itemId: item.itemId, title: item.title }))),
];
