import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { memo, type ReactNode } from 'react';
import type { Piece, SourceLine } from './source-lines';
import { edgeColour, type Numbered, segmentColour } from './segment-colour';

export interface SourceTextProps {
  lines: SourceLine[];
  items: ReadonlyMap<string, Numbered>;
  lit: string | null;
  current: string | null;
  decided: ReadonlySet<string>;
  onLight: (itemId: string | null) => void;
  onOpen: (itemId: string) => void;
  onPick: (findingId: string) => void;
}

const MONO = 'ui-monospace, "Cascadia Mono", Menlo, "Noto Sans SC Variable", "PingFang SC", monospace';

const underline = (decided: boolean, current: boolean): object => ({
  scrollMarginBlock: 96, textDecoration: 'underline', textDecorationStyle: decided ? 'dotted' : 'wavy', textUnderlineOffset: '0.28em', cursor: 'pointer',
  textDecorationColor: decided ? 'currentColor' : 'var(--suspect)', ...(current && { outline: '2px solid var(--suspect)', outlineOffset: 1, borderRadius: 2 }),
});

interface PieceProps extends Pick<SourceTextProps, 'items' | 'lit' | 'current' | 'decided' | 'onLight' | 'onOpen' | 'onPick'> { piece: Piece }

const PieceText = ({ piece: { text, itemId, findingId }, items, lit, current, decided, onLight, onOpen, onPick }: PieceProps): ReactNode => {
  const item = itemId === null ? undefined : items.get(itemId);
  const style = {
    ...(item && { backgroundColor: segmentColour(item, lit === itemId) }),
    ...(findingId && underline(decided.has(findingId), current === findingId)),
  };
  const open = (): void => {
    if (findingId) onPick(findingId);
    else if (itemId) onOpen(itemId);
  };
  return (
    <span data-item={itemId ?? undefined} data-finding={findingId ?? undefined} style={style} onMouseEnter={() => onLight(itemId)} onClick={open}>{text}</span>
  );
};

const Gutter = ({ line, item }: { line: SourceLine; item?: Numbered }): ReactNode => (
  <>
    <Box component="span" aria-hidden sx={{ color: 'text.secondary', textAlign: 'right', pr: 1, userSelect: 'none', fontSize: 12, lineHeight: '27px', fontVariantNumeric: 'tabular-nums' }}>{line.number}</Box>
    <Box
      component="span" aria-hidden
      sx={{ userSelect: 'none', fontSize: 12, lineHeight: '27px', textAlign: 'center', fontWeight: 600, borderRight: 2, mr: 1, borderColor: item ? edgeColour(item) : 'transparent' }}
    >
      {item ? item.order : ''}
    </Box>
  </>
);

interface LineProps extends Omit<SourceTextProps, 'lines'> { line: SourceLine }

const Line = memo(({ line, ...rest }: LineProps): ReactNode => {
  const opening = line.opens === null ? undefined : rest.items.get(line.opens);
  return (
    <Box data-line={line.number} sx={{ display: 'grid', gridTemplateColumns: '2.6em 1.5em minmax(0, 1fr)', contentVisibility: 'auto', containIntrinsicHeight: '27px' }}>
      <Gutter line={line} item={opening} />
      <Box component="span" data-text sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', minHeight: '27px', tabSize: 4 }}>
        {line.pieces.map((piece) => <PieceText key={piece.start} piece={piece} {...rest} />)}
      </Box>
    </Box>
  );
});
Line.displayName = 'Line';

const within = (line: SourceLine, field: 'itemId' | 'findingId', id: string | null): string | null =>
  id !== null && line.pieces.some((piece) => piece[field] === id) ? id : null;

/** The delivered text, every character of it, tinted by the item it went to; suspected misreadings are underlined. */
export const SourceText = ({ lines, lit, current, ...rest }: SourceTextProps): ReactNode => {
  const translate = useTranslate();
  return (
    <Box
      role="region" aria-label={translate('archive.review.source')} tabIndex={0} onMouseLeave={() => rest.onLight(null)}
      sx={{ fontFamily: MONO, fontSize: 14, lineHeight: '27px', p: 1.5, '--suspect': (theme) => theme.palette.error.main, '&:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 } }}
    >
      {lines.map((line) => <Line key={line.start} line={line} lit={within(line, 'itemId', lit)} current={within(line, 'findingId', current)} {...rest} />)}
    </Box>
  );
};
