import Box from '@mui/material/Box';
import { type ActProblem, setPlace } from '@domain/layout/operations';
import type { GridRect } from '@domain/layout/invariants';
import { isFurniture, type LayoutBlock, type PageLayout } from '@domain/layout/page-layout';
import { TEXT_CSS } from '@domain/typeset/svg';
import { useTranslate } from 'react-admin';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { BlockDrawing } from './BlockDrawing';
import { BlockFrame, Handles, RefusedPlace } from './BlockFrame';
import { GridLines } from './GridLines';
import { draggedRect, type Point } from './grid-places';
import { useDrag } from './useDrag';
import type { DrawnPage } from './usePageComposition';

export interface CanvasProps {
  canvas: RefObject<SVGSVGElement | null>;
  layout: PageLayout; drawn: DrawnPage; selected: string | null; editable: boolean; zoom: number;
  nameOf: (block: LayoutBlock) => string;
  onSelect: (id: string | null) => void;
  /** A step of a drag: the page as it would be, or null when it ended or cannot be. */
  onPreview: (layout: PageLayout | null) => void;
  onAct: (act: string, layout: PageLayout) => void;
  onRefused: (problem: ActProblem) => void;
  onRemove: (id: string) => void;
}

const ARROWS: Readonly<Record<string, Point>> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/** The page as it will be printed, with a frame over each block to take it by. */
export const PageCanvas = ({ canvas, layout, drawn, selected, editable, zoom, nameOf, onSelect, onPreview, onAct, onRefused, onRemove }: CanvasProps): ReactNode => {
  const translate = useTranslate();
  const { spec } = layout;
  const { width, height } = drawn.composition.displayList;

  const held = layout.blocks.find((block) => block.id === selected && !block.locked && !isFurniture(block));
  const { refused, grab, move, drop, cancel } = useDrag({ canvas, layout, editable, selected, onPreview, onAct, onRefused });
  const keys = (block: LayoutBlock) => (event: KeyboardEvent): void => {
    if (event.key === 'Escape') cancel();
    if (!editable || block.locked) return;
    const arrow = ARROWS[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove(block.id);
    else if (arrow) {
      const done = setPlace(layout, block.id, draggedRect(block, event.shiftKey ? ['e', 's'] : [], arrow));
      if (done.ok) onAct(event.shiftKey ? 'resize' : 'move', done.value);
      else onRefused(done.problem);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Box sx={{ overflow: 'auto', maxHeight: { md: 'calc(100vh - var(--below-head, 120px) - 24px)' }, bgcolor: 'action.hover', p: { xs: 1, md: 2 } }}>
      <svg
        ref={canvas} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={translate('layoutEditor.page')} onPointerMove={move} onPointerUp={drop} onPointerCancel={cancel}
        onPointerDown={(event) => event.target === event.currentTarget && onSelect(null)}
        style={{ display: 'block', userSelect: 'none', width: `${zoom}%`, margin: '0 auto', background: '#fffefa', boxShadow: '0 1px 6px rgba(0,0,0,.35)' }}
      >
        <style>{TEXT_CSS}</style>
        <g pointerEvents="none">{layout.blocks.map(({ id }) => <BlockDrawing key={id} svg={drawn.drawings.get(id) ?? ''} />)}</g>
        {editable && selected !== null && <GridLines spec={spec} />}
        {[...layout.blocks].sort(inReadingOrder).map((block) => (
          <BlockFrame
            key={block.id} block={block} spec={spec} report={drawn.reports.get(block.id)} name={nameOf(block)} zoom={zoom} selected={block.id === selected} fixed={!editable || block.locked === true || isFurniture(block)}
            onGrab={(event, edges) => {
              onSelect(block.id);
              grab(block, event, edges);
            }} onSelect={() => onSelect(block.id)} onKeys={keys(block)}
          />
        ))}
        {editable && held && <Handles block={held} spec={spec} onGrab={(event, edges) => grab(held, event, edges)} />}
        {refused && <RefusedPlace spec={spec} rect={refused} />}
      </svg>
    </Box>
  );
};

const inReadingOrder = (a: GridRect, b: GridRect): number => a.y - b.y || a.x - b.x;
