import { memo, type ReactNode } from 'react';

/** One block's lines, rules and pictures. Drawn again only when they changed: of a page under the hand most blocks stand still. */
export const BlockDrawing = memo(({ svg }: { svg: string }): ReactNode => <g dangerouslySetInnerHTML={{ __html: svg }} />);
BlockDrawing.displayName = 'BlockDrawing';
