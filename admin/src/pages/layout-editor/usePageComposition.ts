import { composeLayout, type NumberedLayout } from '@domain/layout/compose-layout';
import type { PageFacts } from '@domain/layout/page-facts';
import type { PageLayout } from '@domain/layout/page-layout';
import type { DisplayItem } from '@domain/typeset/display-list';
import type { BlockReport, Composition } from '@domain/typeset/page-model';
import { drawItems } from '@domain/typeset/svg';
import { useMemo } from 'react';

/** What one page is composed from, as the server hands it out. */
export interface Material { pageId: string; status: string; layoutVersion: number; own: NumberedLayout; others: readonly NumberedLayout[]; facts: PageFacts }

export interface DrawnPage { composition: Composition; /** Each block's drawing as SVG, by its id. */ drawings: ReadonlyMap<string, string>; reports: ReadonlyMap<string, BlockReport> }

const pictureOf = ({ photos }: PageFacts) => {
  const printed = new Set(photos.filter(({ fileHash }) => fileHash !== null).map(({ id }) => id));
  return (photoId: string): string | null => (printed.has(photoId) ? `/api/photos/${photoId}/preview` : null);
};

const drawn = (layout: PageLayout, { own, others, facts }: Material): DrawnPage => {
  const composition = composeLayout({ ...own, layout }, others, facts);
  const items = new Map<string, DisplayItem[]>();
  for (const item of composition.displayList.items) {
    const ofBlock = items.get(item.block);
    if (ofBlock) ofBlock.push(item);
    else items.set(item.block, [item]);
  }
  const url = pictureOf(facts);
  return {
    composition,
    drawings: new Map([...items].map(([block, ofBlock]) => [block, drawItems(ofBlock, url)])),
    reports: new Map(composition.reports.map((report) => [report.block, report])),
  };
};

/** The page composed as the press will print it, anew at every step: the engine is the server's own. */
export const usePageComposition = (layout: PageLayout, material: Material): DrawnPage => useMemo(() => drawn(layout, material), [layout, material]);
