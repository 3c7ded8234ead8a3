import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { PageSpec } from '@domain/typeset/page-model';
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { onGrid, type Point } from './grid-places';
import type { TrayItem } from './starting-blocks';
import { pointOn } from './useDrag';

/** Takes what is dragged from the tray onto the page, with the column and line it was let go over. */
export const useDropOnPage = (canvas: RefObject<SVGSVGElement | null>, spec: PageSpec, enabled: boolean, onDrop: (item: TrayItem, at: Point) => void): void => {
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const element = canvas.current;
    if (!element || !enabled) return undefined;
    return dropTargetForElements({
      // The adapter's type knows HTML elements only; it asks no more of them than an SVG element has.
      element: element as unknown as HTMLElement,
      canDrop: ({ source }) => 'trayItem' in source.data,
      onDrop: ({ source, location }) => {
        const { x, y } = onGrid(spec, pointOn(element, location.current.input));
        drop(source.data.trayItem as TrayItem, { x: Math.floor(x), y: Math.floor(y) });
      },
    });
  }, [canvas, enabled, spec]);
};
