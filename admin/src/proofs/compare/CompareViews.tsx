import Box from '@mui/material/Box';
import Slider from '@mui/material/Slider';
import Typography from '@mui/material/Typography';
import type { Box as PlaceBox } from '@domain/proofs/frozen-text';
import { type DisplayList, POINTS_PER_MM } from '@domain/typeset/display-list';
import { useTranslate } from 'react-admin';
import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useHands, useZoom } from '../viewer/useZoom';
import { ZoomTools } from '../viewer/ViewTools';
import { ComparedPage, type Pointed, type Sheet } from './ComparedPage';

export interface Compared extends Sheet { name: string }
interface ViewProps { older: Compared; newer: Compared; pointed: readonly Pointed[] }

const millimetres = ({ width, height }: DisplayList) => ({ width: width / POINTS_PER_MM, height: height / POINTS_PER_MM });

/** Brings to the middle of the window what one points at, and the window before one's eyes, whenever it is something else. */
const useShown = (pointed: readonly Pointed[], window_: RefObject<HTMLDivElement | null>, show: (box: PlaceBox) => void): void => {
  const latest = useEffectEvent((box: PlaceBox) => {
    show(box);
    window_.current?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    const [first] = pointed;
    if (first) latest(first.box);
  }, [pointed]);
};

const follow = (leader: HTMLElement | null, other: HTMLElement | null): void => {
  if (!leader || !other) return;
  const { scrollLeft, scrollTop } = leader;
  if (Math.abs(other.scrollLeft - scrollLeft) + Math.abs(other.scrollTop - scrollTop) > 1) other.scrollTo({ left: scrollLeft, top: scrollTop });
};

/** One page beside the other; what one does to one window the other follows. */
export const SideBySide = ({ older, newer, pointed }: ViewProps): ReactNode => {
  const [left, right] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const zoom = useZoom(left, millimetres(older.list));
  useHands(right, zoom.zoomAt);
  useShown(pointed, left, zoom.show);
  return (
    <>
      <ZoomTools zoom={zoom} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, gap: 1 }}>
        <Box><Typography variant="overline">{older.name}</Typography><ComparedPage name={older.name} pages={[older]} scale={zoom.scale} pointed={pointed.filter(({ side }) => side === 'older')} scroller={left} onScroll={() => follow(left.current, right.current)} /></Box>
        <Box><Typography variant="overline">{newer.name}</Typography><ComparedPage name={newer.name} pages={[newer]} scale={zoom.scale} pointed={pointed.filter(({ side }) => side === 'newer')} scroller={right} onScroll={() => follow(right.current, left.current)} /></Box>
      </Box>
    </>
  );
};

/** One page over the other, each in its colour; a slider fades the one or the other out. */
export const Overlaid = ({ older, newer, pointed }: ViewProps): ReactNode => {
  const translate = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const [part, setPart] = useState(50);
  const zoom = useZoom(scroller, millimetres(newer.list));
  useShown(pointed, scroller, zoom.show);
  const shown = part / 100;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, px: 1 }}>
        <ZoomTools zoom={zoom} />
        <Slider size="small" value={part} onChange={(_, value) => setPart(value as number)} aria-label={translate('proofs.overlaySlider')} sx={{ width: 180 }} />
        <Typography variant="caption">{translate('proofs.overlayHelp')}</Typography>
      </Box>
      <ComparedPage
        name={`${older.name} / ${newer.name}`} scale={zoom.scale} pointed={pointed} scroller={scroller}
        pages={[{ ...older, side: 'older', opacity: Math.min(1, 2 * (1 - shown)) }, { ...newer, side: 'newer', opacity: Math.min(1, 2 * shown) }]}
      />
    </>
  );
};
