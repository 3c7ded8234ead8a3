import type { PageLayout } from './page-layout';

/** How many body characters a page holds beside its furniture and its ads: columns × characters × lines, without the gaps between columns. */
export const capacityOf = ({ spec: { grid }, blocks }: PageLayout): number => {
  const taken = blocks.filter(({ kind }) => kind === 'masthead' || kind === 'folio' || kind === 'colophon' || kind === 'ad')
    .map(({ y, w, h }) => w * Math.max(0, Math.min(grid.rows, y + h) - Math.max(0, y)));
  return Math.round(grid.columnChars * (grid.columns * grid.rows - taken.reduce((sum, one) => sum + one, 0)));
};
