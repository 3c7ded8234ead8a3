import type { PageSpec } from '../typeset/page-model';
import { marginRows } from './invariants';
import type { LayoutBlock, PageLayout } from './page-layout';

/** The nameplate takes this part of the type area's height, and begins in the head margin, which has no folio on page 1. */
const MASTHEAD_PART = 0.18;
const MOST_IN_MARGIN = 3;
const FOLIO_ROWS = 2;
const COLOPHON_ROWS = 2;

/** What the place of a page in its paper asks for: the nameplate on page 1, the folio strip on every other, the colophon at the foot of the last. */
export interface PagePlace { number: number | null; isLast: boolean }

/** The furniture of a page; nameplate and folio use the head margin and the colophon the foot margin as far as they go in. */
export const furnitureFor = (spec: PageSpec, { number, isLast }: PagePlace): LayoutBlock[] => {
  const { columns, rows } = spec.grid;
  const { above, below } = marginRows(spec);
  const head: LayoutBlock = number === 1
    ? { id: 'masthead', kind: 'masthead', x: 0, y: -Math.min(above, MOST_IN_MARGIN), w: columns, h: Math.max(4, Math.round(rows * MASTHEAD_PART)) }
    : { id: 'folio', kind: 'folio', x: 0, y: above >= FOLIO_ROWS ? -FOLIO_ROWS : 0, w: columns, h: FOLIO_ROWS };
  const foot: LayoutBlock = { id: 'colophon', kind: 'colophon', x: 0, y: below >= COLOPHON_ROWS ? rows : rows - COLOPHON_ROWS, w: columns, h: COLOPHON_ROWS };
  return isLast ? [head, foot] : [head];
};

/** A page with nothing on it yet but its furniture. */
export const blankPage = (spec: PageSpec, place: PagePlace): PageLayout => ({ spec, blocks: furnitureFor(spec, place) });
