import type { PageSpec } from '../../typeset/page-model';
import type { GridRect } from '../invariants';

/** The rectangles of the grid that the given blocks leave free, from the top, and from the left at one height. They do not overlap and together are all of it. */
export const freeAreas = (spec: PageSpec, kept: readonly GridRect[]): GridRect[] => {
  const { columns, rows } = spec.grid;
  const taken = Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_unused, x) => kept.some((block) => x >= block.x && x < block.x + block.w && y >= block.y && y < block.y + block.h)));
  const isFree = (x: number, y: number): boolean => taken[y]?.[x] === false;
  const areas: GridRect[] = [];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      if (!isFree(x, y)) continue;
      let w = 1;
      while (isFree(x + w, y)) w += 1;
      let h = 1;
      while (y + h < rows && Array.from({ length: w }, (_, at) => isFree(x + at, y + h)).every(Boolean)) h += 1;
      for (let row = y; row < y + h; row += 1) taken[row]?.fill(true, x, x + w);
      areas.push({ x, y, w, h });
    }
  }
  return areas;
};
