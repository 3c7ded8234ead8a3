import { blockRect } from '@domain/typeset/grid';
import type { PageSpec } from '@domain/typeset/page-model';
import { memo, type ReactNode } from 'react';

const EVERY = 5;

/** Columns and every fifth body line of the page's ruling. */
export const GridLines = memo(({ spec }: { spec: PageSpec }): ReactNode => {
  const { columns, rows } = spec.grid;
  const area = blockRect(spec, { x: 0, y: 0, w: columns, h: rows });
  return (
    <g aria-hidden pointerEvents="none" stroke="#4f8ad1" strokeOpacity={0.35} fill="none">
      {Array.from({ length: columns }, (_, x) => {
        const column = blockRect(spec, { x, y: 0, w: 1, h: rows });
        return <rect key={x} x={column.x} y={column.y} width={column.w} height={column.h} strokeWidth={0.5} />;
      })}
      {Array.from({ length: Math.floor(rows / EVERY) }, (_, index) => {
        const y = area.y + (index + 1) * EVERY * spec.grid.leadingPt;
        return <line key={index} x1={area.x} x2={area.x + area.w} y1={y} y2={y} strokeWidth={0.25} />;
      })}
    </g>
  );
});
GridLines.displayName = 'GridLines';
