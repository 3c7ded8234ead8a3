import Box from '@mui/material/Box';
import type { Box as PlaceBox } from '@domain/proofs/frozen-text';
import { type DisplayList, POINTS_PER_MM } from '@domain/typeset/display-list';
import { TEXT_CSS } from '@domain/typeset/svg';
import type { ReactNode, RefObject } from 'react';
import type { Proof } from '../proof';
import { FrozenPage } from '../viewer/PageSheet';

/** What only one of two proofs has shows in its colour; what both have comes out black. */
const TINTS = { older: '#e01414', newer: '#1464e0' } as const;
const tinted = (name: keyof typeof TINTS): string =>
  `.${name} text{fill:${TINTS[name]}}.${name} line,.${name} rect[stroke]{stroke:${TINTS[name]}}.${name} image{filter:grayscale(1);opacity:.6}`;

export interface Pointed { box: PlaceBox; side: 'older' | 'newer' }
/** A frozen page of a proof. */
export interface Sheet { proof: Pick<Proof, 'id' | 'revisions'>; list: DisplayList }
interface ComparedProps { name: string; pages: (Sheet & { side?: 'older' | 'newer'; opacity?: number })[]; scale: number; pointed: readonly Pointed[]; scroller: RefObject<HTMLDivElement | null>; onScroll?: () => void }

/** A page of one proof, or of two laid over each other, in a window that scrolls. */
export const ComparedPage = ({ name, pages, scale, pointed, scroller, onScroll }: ComparedProps): ReactNode => {
  const [width, height] = [Math.max(...pages.map(({ list }) => list.width)) / POINTS_PER_MM, Math.max(...pages.map(({ list }) => list.height)) / POINTS_PER_MM];
  return (
    <Box ref={scroller} role="group" aria-label={name} tabIndex={0} onScroll={onScroll} sx={{ overflow: 'auto', height: { xs: '60dvh', md: 'calc(100vh - var(--below-head, 120px) - 80px)' }, bgcolor: 'action.hover' }}>
      <svg viewBox={`0 0 ${width} ${height}`} style={{ display: 'block', width: width * scale, height: height * scale, margin: '0 auto', background: '#fffefa', isolation: 'isolate' }}>
        <style>{TEXT_CSS}{tinted('older')}{tinted('newer')}</style>
        {pages.map(({ proof, list, side, opacity = 1 }, index) => <g key={index} opacity={opacity} style={{ mixBlendMode: index > 0 ? 'multiply' : 'normal' }}><FrozenPage proofId={proof.id} list={list} photos={proof.revisions.photos} className={side} /></g>)}
        {pointed.map(({ box, side }, index) => <rect key={index} x={box.x - 0.5} y={box.y - 0.5} width={box.width + 1} height={box.height + 1} fill={TINTS[side]} fillOpacity={0.16} stroke={TINTS[side]} strokeWidth={0.4} pointerEvents="none" />)}
      </svg>
    </Box>
  );
};
