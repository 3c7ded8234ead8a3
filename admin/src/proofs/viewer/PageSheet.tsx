import Box from '@mui/material/Box';
import type { DrawnMark, MarkedSheet } from '@domain/proofs/drawing/draw-marks';
import type { Stroke } from '@domain/proofs/drawing/shapes';
import type { FrozenPiece } from '@domain/proofs/frozen-text';
import { type DisplayList, POINTS_PER_MM } from '@domain/typeset/display-list';
import { drawItems, TEXT_CSS } from '@domain/typeset/svg';
import { useTranslate } from 'react-admin';
import { type KeyboardEvent, memo, type ReactNode, type RefObject, useMemo, useRef } from 'react';
import { SANS } from '../../theme/theme';
import type { Mark, Proof } from '../proof';
import { boxesOfChosen, type Chosen, isArrow, walked } from './choosing';
import { type Tool, useChoosing } from './useChoosing';

interface FrozenProps { proofId: string; list: DisplayList; /** The file each photo had when the proof was pulled. */ photos: Proof['revisions']['photos']; className?: string }

/** The frozen page itself with the pictures it was pulled with. It never changes, so it is drawn once, however the marks over it change. */
export const FrozenPage = memo(({ proofId, list, photos, className }: FrozenProps): ReactNode => {
  const svg = useMemo(() => drawItems(list.items, (photoId) => (photos[photoId] ? `/api/proofs/${proofId}/photos/${photoId}` : null)), [list, photos, proofId]);
  return <g className={className} transform={`scale(${1 / POINTS_PER_MM})`} pointerEvents="none" dangerouslySetInnerHTML={{ __html: svg }} />;
});
FrozenPage.displayName = 'FrozenPage';

const Pen = ({ strokes, colour }: { strokes: readonly Stroke[]; colour: string }): ReactNode =>
  strokes.map(({ path, width, isFilled }, index) => <path key={index} d={path} strokeWidth={width} stroke={isFilled ? 'none' : colour} fill={isFilled ? colour : 'none'} strokeLinecap="round" strokeLinejoin="round" />);

/** A mark as the pen draws it; what is verified fades, so that what is left to do stands out. */
const MarkOnPage = ({ drawn, mark, colour, isPicked, onPick }: { drawn: DrawnMark; mark: Mark; colour: string; isPicked: boolean; onPick: () => void }): ReactNode => {
  const { note } = drawn;
  return (
    <g data-mark={mark.number} onPointerDown={(event) => event.stopPropagation()} onClick={onPick} style={{ cursor: 'pointer' }} opacity={mark.status === 'verified' && !isPicked ? 0.45 : 1}>
      {isPicked && <rect x={note.x - 0.6} y={note.y - 0.6} width={note.width + 1.2} height={note.height + 1.2} fill={colour} opacity={0.1} />}
      <rect x={note.x} y={note.y} width={note.width} height={note.height} fill="transparent" />
      <Pen strokes={drawn.sign} colour={colour} />
      <Pen strokes={[{ ...drawn.leader, width: isPicked ? 0.5 : drawn.leader.width }]} colour={colour} />
      <Pen strokes={drawn.noteStrokes} colour={colour} />
      <g fill={colour} fontFamily={SANS}>
        <text x={note.number.x} y={note.number.y} fontSize={note.number.size} textAnchor="middle">{note.number.text}</text>
        {note.lines.map(({ text, x, y, size, isStrong }, index) => (
          <text key={index} x={x} y={y} fontSize={size} fontWeight={isStrong ? 700 : 400} textDecoration={mark.status === 'refused' && isStrong ? 'line-through' : undefined}>{text}</text>
        ))}
      </g>
    </g>
  );
};

export interface SheetProps {
  proof: Pick<Proof, 'id' | 'revisions'>; list: DisplayList; pieces: readonly FrozenPiece[]; marked: MarkedSheet; marks: readonly Mark[]; colour: string; scale: number; tool: Tool;
  chosen: Chosen | null; /** Where the arrow keys go on from. */ caret: Chosen | null; picked: string | null; scroller: RefObject<HTMLDivElement | null>;
  /** Boxes of a finding or a difference one looks at. */
  pointedAt?: readonly { x: number; y: number; width: number; height: number }[];
  onChoose: (chosen: Chosen | null) => void; onPick: (id: string) => void; onEdit: () => void;
}

/** The page as it was frozen, with its marks over it, their notes in the margins, and what is being chosen. */
export const PageSheet = ({ proof, list, pieces, marked, marks, colour, scale, tool, chosen, caret, picked, scroller, pointedAt = [], onChoose, onPick, onEdit }: SheetProps): ReactNode => {
  const translate = useTranslate();
  const sheet = useRef<SVGSVGElement>(null);
  const { sheet: bounds } = marked;
  const { down, move, up, cancel } = useChoosing({ sheet, scroller, bounds, pieces, tool, onChoose });
  const byId = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onEdit();
    else if (isArrow(event.key) && !event.ctrlKey && !event.metaKey) onChoose(walked(pieces, caret, event.key, event.shiftKey && chosen !== null));
    else return;
    event.preventDefault();
  };
  const [width, height] = [list.width / POINTS_PER_MM, list.height / POINTS_PER_MM];
  return (
    <Box
      ref={scroller} tabIndex={0} role="group" aria-label={translate('proofs.page')} onKeyDown={keys} data-proof-window
      sx={{ overflow: 'auto', overscrollBehavior: 'contain', height: 1, bgcolor: 'action.hover', touchAction: tool === 'hand' ? 'pan-x pan-y' : 'none', '@media print': { overflow: 'visible', height: 'auto', bgcolor: '#fff' } }}
    >
      <svg
        ref={sheet} data-sheet viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`} onPointerDown={down} onPointerMove={move} onPointerUp={up} onPointerCancel={cancel}
        style={{ display: 'block', width: bounds.width * scale, height: bounds.height * scale, margin: '0 auto', cursor: tool === 'hand' ? 'grab' : tool === 'box' ? 'crosshair' : 'text', userSelect: 'none' }}
      >
        <style>{TEXT_CSS}</style>
        <rect x={0} y={0} width={width} height={height} fill="#fffefa" stroke="#0003" strokeWidth={0.2} />
        <FrozenPage proofId={proof.id} list={list} photos={proof.revisions.photos} />
        {pointedAt.map((box, index) => <rect key={index} {...box} fill="#e8a20055" pointerEvents="none" />)}
        {marked.marks.map((drawn) => {
          const mark = byId.get(drawn.id);
          return mark && <MarkOnPage key={drawn.id} drawn={drawn} mark={mark} colour={colour} isPicked={drawn.id === picked} onPick={() => onPick(drawn.id)} />;
        })}
        {chosen && boxesOfChosen(pieces, chosen).map((box, index) => (
          <rect key={index} data-chosen {...box} width={Math.max(box.width, 0.4)} fill="#2f6fd033" stroke="#2f6fd0" strokeWidth={0.15} pointerEvents="none" />
        ))}
      </svg>
    </Box>
  );
};
