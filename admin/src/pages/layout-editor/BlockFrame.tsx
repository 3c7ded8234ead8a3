import type { LayoutBlock } from '@domain/layout/page-layout';
import { isFurniture } from '@domain/layout/page-layout';
import type { GridRect } from '@domain/layout/invariants';
import { blockRect } from '@domain/typeset/grid';
import type { BlockReport, PageSpec } from '@domain/typeset/page-model';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { stateOf } from './block-state';
import type { Edges } from './grid-places';

const HANDLES: readonly { edges: Edges; x: number; y: number; cursor: string }[] = [
  { edges: ['n', 'w'], x: 0, y: 0, cursor: 'nwse-resize' }, { edges: ['n'], x: 0.5, y: 0, cursor: 'ns-resize' }, { edges: ['n', 'e'], x: 1, y: 0, cursor: 'nesw-resize' },
  { edges: ['e'], x: 1, y: 0.5, cursor: 'ew-resize' }, { edges: ['s', 'e'], x: 1, y: 1, cursor: 'nwse-resize' }, { edges: ['s'], x: 0.5, y: 1, cursor: 'ns-resize' },
  { edges: ['s', 'w'], x: 0, y: 1, cursor: 'nesw-resize' }, { edges: ['w'], x: 0, y: 0.5, cursor: 'ew-resize' },
];
/** Drawn this large on the page, in points; a finger finds twice as much. */
const HANDLE = 9;
const TOUCH = 22;

interface BlockFrameProps {
  block: LayoutBlock; spec: PageSpec; report: BlockReport | undefined; name: string; zoom: number; selected: boolean; fixed: boolean;
  onGrab: (event: PointerEvent<SVGElement>, edges: Edges) => void;
  onSelect: () => void;
  onKeys: (event: KeyboardEvent) => void;
}

/** A block's outline on the page: what it is and how it came out. */
export const BlockFrame = ({ block, spec, report, name, zoom, selected, fixed, onGrab, onSelect, onKeys }: BlockFrameProps): ReactNode => {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { x, y, w, h } = blockRect(spec, block);
  const { tone, key, params } = stateOf(block, report);
  const words = key ? translate(`layoutEditor.states.${key}`, params) : '';
  const colour = { blocking: palette.error.main, waiting: palette.warning.main, approved: palette.success.main }[tone];
  return (
    <g
      role="button" tabIndex={0} aria-pressed={selected} aria-label={[name, words, block.locked ? translate('layoutEditor.locked') : ''].filter(Boolean).join(' · ')}
      onFocus={onSelect} onKeyDown={onKeys} style={{ outline: 'none' }}
    >
      <rect
        x={x} y={y} width={w} height={h} fill="transparent" stroke={selected ? palette.primary.main : tone === 'approved' ? 'transparent' : colour}
        strokeWidth={selected ? 2.5 : 1.5} strokeDasharray={selected ? undefined : '6 4'} style={{ cursor: fixed ? 'default' : 'move', touchAction: selected ? 'none' : 'auto' }}
        onPointerDown={(event) => onGrab(event, [])}
      />
      {words !== '' && !isFurniture(block) && <Tag x={x + w} y={y + h} words={tone === 'approved' && !selected ? '✓' : words} colour={colour} size={(TAG_POINTS * 100) / zoom} />}
    </g>
  );
};

/** The eight handles of the selected block, above everything else on the page. */
export const Handles = ({ block, spec, onGrab }: Pick<BlockFrameProps, 'block' | 'spec' | 'onGrab'>): ReactNode => {
  const { palette } = useTheme();
  const { x, y, w, h } = blockRect(spec, block);
  return HANDLES.map(({ edges, x: across, y: down, cursor }) => (
    <g key={edges.join('')} aria-hidden style={{ cursor, touchAction: 'none' }} onPointerDown={(event) => onGrab(event, edges)}>
      <rect x={x + w * across - TOUCH / 2} y={y + h * down - TOUCH / 2} width={TOUCH} height={TOUCH} fill="transparent" />
      <rect data-handle={edges.join('')} x={x + w * across - HANDLE / 2} y={y + h * down - HANDLE / 2} width={HANDLE} height={HANDLE} fill="#fff" stroke={palette.primary.main} strokeWidth={1.5} />
    </g>
  ));
};

/** The size of a tag's words where the page takes the whole width of its place, in points of the page: read from an arm's length. */
const TAG_POINTS = 18;
/** Figures and signs are half as wide as Chinese characters. */
const wideOf = (character: string): number => (/[\x20-\x7e]/u.test(character) ? 0.56 : 1);

/** What a block wears at its corner: 超27字/2行, 欠3行. */
const Tag = ({ x, y, words, colour, size }: { x: number; y: number; words: string; colour: string; size: number }): ReactNode => {
  const width = [...words].reduce((sum, character) => sum + wideOf(character), 0.8) * size;
  const height = size * 1.4;
  return (
    <g pointerEvents="none" aria-hidden>
      <rect x={x - width} y={y - height} width={width} height={height} fill={colour} rx={2} />
      <text x={x - width / 2} y={y - height * 0.27} fontSize={size} fill="#fff" textAnchor="middle" fontFamily="sans-serif">{words}</text>
    </g>
  );
};

/** Where a block would come to stand, when it cannot. */
export const RefusedPlace = ({ spec, rect }: { spec: PageSpec; rect: GridRect }): ReactNode => {
  const { palette } = useTheme();
  const { x, y, w, h } = blockRect(spec, rect);
  return <rect aria-hidden pointerEvents="none" x={x} y={y} width={w} height={h} fill={palette.error.main} fillOpacity={0.12} stroke={palette.error.main} strokeWidth={2} strokeDasharray="4 3" />;
};
