import Box from '@mui/material/Box';
import type { FocalPoint, PicturePart } from '@domain/photo/crops';
import { useTranslate } from 'react-admin';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { type Photo, photoTitle } from '../photo';

interface CropperProps { photo: Photo; part: PicturePart; /** Width to height; null lets it take any shape. */ ratio: number | null; focus: FocalPoint | null; onPart: (part: PicturePart) => void; onFocus: (point: FocalPoint) => void }

const LEAST = 0.05;
const NUDGE = 0.01;
const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), Math.max(least, most));
const moved = (part: PicturePart, dx: number, dy: number): PicturePart => ({ ...part, x: between(part.x + dx, 0, 1 - part.w), y: between(part.y + dy, 0, 1 - part.h) });

/** A part with another size from the same corner, in its shape and inside the picture. `proportion` is the picture's own width to height. */
const resized = (part: PicturePart, dw: number, dh: number, ratio: number | null, proportion: number): PicturePart => {
  if (ratio === null) return { ...part, w: between(part.w + dw, LEAST, 1 - part.x), h: between(part.h + dh, LEAST, 1 - part.y) };
  const tall = proportion / ratio;
  const w = between(part.w + dw, LEAST, Math.min(1 - part.x, (1 - part.y) / tall));
  return { ...part, w, h: w * tall };
};

/** The picture with the part to be cut lit; dragged, resized and nudged by mouse, finger or keys. A double click, or f, sets the focal point. */
export const Cropper = ({ photo, part, ratio, focus, onPart, onFocus }: CropperProps): ReactNode => {
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const proportion = (photo.width ?? 1) / (photo.height ?? 1);
  const shareOf = ({ clientX, clientY }: { clientX: number; clientY: number }): FocalPoint => {
    const box = frame.current?.getBoundingClientRect();
    return box ? { x: between((clientX - box.left) / box.width, 0, 1), y: between((clientY - box.top) / box.height, 0, 1) } : { x: 0, y: 0 };
  };
  const drag = (act: 'move' | 'resize', event: PointerEvent<HTMLElement>): void => {
    event.stopPropagation();
    event.preventDefault();
    const from = shareOf(event);
    const held = event.currentTarget;
    held.setPointerCapture(event.pointerId);
    const follow = (step: globalThis.PointerEvent): void => {
      const to = shareOf(step);
      onPart(act === 'move' ? moved(part, to.x - from.x, to.y - from.y) : resized(part, to.x - from.x, to.y - from.y, ratio, proportion));
    };
    held.addEventListener('pointermove', follow);
    held.addEventListener('pointerup', () => held.removeEventListener('pointermove', follow), { once: true });
  };
  const nudge = (event: KeyboardEvent): void => {
    if (event.key === 'f') onFocus({ x: part.x + part.w / 2, y: part.y + part.h / 2 });
    const [dx, dy] = { ArrowLeft: [-NUDGE, 0], ArrowRight: [NUDGE, 0], ArrowUp: [0, -NUDGE], ArrowDown: [0, NUDGE] }[event.key] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    onPart(event.shiftKey ? resized(part, dx, dy, ratio, proportion) : moved(part, dx, dy));
  };
  const percent = (share: number): string => `${share * 100}%`;
  return (
    <Box ref={frame} onDoubleClick={(event) => onFocus(shareOf(event))} sx={{ position: 'relative', overflow: 'hidden', mx: 'auto', width: `min(100%, calc(70vh * ${proportion}))`, touchAction: 'none', userSelect: 'none', lineHeight: 0 }}>
      <Box component="img" src={`/api/photos/${photo.id}/preview`} alt={photoTitle(photo)} draggable={false} sx={{ width: 1, height: 'auto' }} />
      <Box
        role="group" tabIndex={0} aria-label={translate('photos.crop.part')} onKeyDown={nudge} onPointerDown={(event) => drag('move', event)}
        sx={{ position: 'absolute', left: percent(part.x), top: percent(part.y), width: percent(part.w), height: percent(part.h), cursor: 'move', border: '2px solid #fff', outline: '1px solid rgba(0,0,0,0.6)', boxShadow: '0 0 0 9999px rgba(0,0,0,0.5)' }}
      >
        <Box onPointerDown={(event) => drag('resize', event)} aria-hidden sx={{ position: 'absolute', right: -2, bottom: -2, width: 28, height: 28, cursor: 'nwse-resize', borderRight: '5px solid #fff', borderBottom: '5px solid #fff' }} />
      </Box>
      {focus && <Box aria-hidden sx={{ position: 'absolute', left: percent(focus.x), top: percent(focus.y), width: 22, height: 22, m: '-11px', border: '2px solid #fff', outline: '2px solid #000', borderRadius: '50%', pointerEvents: 'none' }} />}
    </Box>
  );
};
