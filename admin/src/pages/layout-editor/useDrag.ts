import { type ActProblem, setPlace } from '@domain/layout/operations';
import { type GridRect, roomFor } from '@domain/layout/invariants';
import type { LayoutBlock, PageLayout } from '@domain/layout/page-layout';
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { draggedRect, type Edges, keptInside, type Point, sameRect, stepOf } from './grid-places';

interface Drag { id: string; kind: LayoutBlock['kind']; edges: Edges; start: Point; from: GridRect; layout: PageLayout; /** Whether the screen stands still under a finger: it scrolls over what was not chosen before. */ holdsScreen: boolean }
interface DragAsked {
  canvas: RefObject<SVGSVGElement | null>; layout: PageLayout; editable: boolean; selected: string | null;
  onPreview: (layout: PageLayout | null) => void; onAct: (act: string, layout: PageLayout) => void; onRefused: (problem: ActProblem) => void;
}

/** The place of a pointer on the page, in points. */
export const pointOn = (canvas: SVGSVGElement, { clientX, clientY }: { clientX: number; clientY: number }): Point => {
  const matrix = canvas.getScreenCTM();
  if (!matrix) return { x: 0, y: 0 };
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
  return { x, y };
};

/** Moving and resizing by mouse, pen or finger: the page is composed anew at every column and line that is reached. */
export const useDrag = ({ canvas, layout, editable, selected, onPreview, onAct, onRefused }: DragAsked) => {
  const drag = useRef<Drag | null>(null);
  const [refused, setRefused] = useState<GridRect | null>(null);

  useEffect(() => {
    const element = canvas.current;
    const hold = (event: TouchEvent): void => {
      if (drag.current?.holdsScreen && event.cancelable) event.preventDefault();
    };
    // The stylesheet's touch-action alone does not hold the screen over parts of a drawing.
    element?.addEventListener('touchmove', hold, { passive: false });
    return () => element?.removeEventListener('touchmove', hold);
  }, [canvas]);

  const placeUnder = (event: PointerEvent): GridRect | null => {
    if (!drag.current || !canvas.current) return null;
    const { start, from, edges } = drag.current;
    const step = stepOf(layout.spec);
    const now = pointOn(canvas.current, event);
    const wanted = draggedRect(from, edges, { x: (now.x - start.x) / step.x, y: (now.y - start.y) / step.y });
    return keptInside(wanted, roomFor(layout.spec, { kind: drag.current.kind }), edges);
  };
  const cancel = (): void => {
    drag.current = null;
    setRefused(null);
    onPreview(null);
  };
  return {
    /** Where the block cannot come to stand, while it is held there. */
    refused,
    cancel,
    grab: ({ id, kind, locked, x, y, w, h }: LayoutBlock, event: PointerEvent, edges: Edges): void => {
      if (!editable || locked || event.button !== 0 || !canvas.current) return;
      canvas.current.setPointerCapture(event.pointerId);
      drag.current = { id, kind, edges, start: pointOn(canvas.current, event), from: { x, y, w, h }, layout, holdsScreen: id === selected };
    },
    move: (event: PointerEvent): void => {
      const place = placeUnder(event);
      if (!drag.current || !place) return;
      const { id, layout: base } = drag.current;
      const shown = layout.blocks.find((block) => block.id === id);
      if (shown && sameRect(shown, place)) return setRefused(null);
      const done = setPlace(base, id, place);
      setRefused(done.ok ? null : place);
      if (done.ok) onPreview(done.value);
    },
    drop: (event: PointerEvent): void => {
      const place = placeUnder(event);
      const begun = drag.current;
      cancel();
      if (!begun || !place || sameRect(begun.from, place)) return;
      const done = setPlace(begun.layout, begun.id, place);
      if (done.ok) onAct(begun.edges.length === 0 ? 'move' : 'resize', done.value);
      else onRefused(done.problem);
    },
  };
};
