import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useShortcut } from '../../shared/shortcuts';
import { TOOLS, type Tool } from './useChoosing';
import { STEP, type Zoom } from './useZoom';
import { FITS } from './zoom';

/** Of what length a millimetre is on most screens: there a page is as large as on paper. */
const LIFE_SIZE = 96 / 25.4;
const FIT_KEYS = { width: '9', page: '0' } as const;

/** How large the page is drawn. */
export const ZoomTools = ({ zoom }: { zoom: Zoom }): ReactNode => {
  const translate = useTranslate();
  useShortcut('+', translate('proofs.larger'), () => zoom.zoom(STEP));
  useShortcut('-', translate('proofs.smaller'), () => zoom.zoom(1 / STEP));
  useShortcut(FIT_KEYS.width, translate('proofs.fit.width'), () => zoom.fit('width'));
  useShortcut(FIT_KEYS.page, translate('proofs.fit.page'), () => zoom.fit('page'));
  return (
    <Box role="group" aria-label={translate('proofs.zoom')} sx={{ display: 'flex', alignItems: 'center' }}>
      <IconButton size="small" aria-label={translate('proofs.smaller')} title="-" onClick={() => zoom.zoom(1 / STEP)}>−</IconButton>
      <Typography variant="caption" sx={{ minWidth: '3.2em', textAlign: 'center', fontVariantNumeric: 'tabular-nums' }}>{Math.round((zoom.scale / LIFE_SIZE) * 100)}%</Typography>
      <IconButton size="small" aria-label={translate('proofs.larger')} title="+" onClick={() => zoom.zoom(STEP)}>+</IconButton>
      {FITS.map((fit) => <IconButton key={fit} size="small" aria-label={translate(`proofs.fit.${fit}`)} title={`${translate(`proofs.fit.${fit}`)} ${FIT_KEYS[fit]}`} onClick={() => zoom.fit(fit)} sx={{ fontSize: 16 }}>{fit === 'width' ? '↔' : '□'}</IconButton>)}
    </Box>
  );
};

/** What the hand does on the page: choose words, draw a rectangle, push the sheet. */
export const ToolChoice = ({ tool, onTool }: { tool: Tool; onTool: (tool: Tool) => void }): ReactNode => {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup size="small" exclusive value={tool} onChange={(_, next: Tool | null) => next && onTool(next)} aria-label={translate('proofs.tool')}>
      {TOOLS.map((one) => <ToggleButton key={one} value={one} sx={{ py: 0.25 }}>{translate(`proofs.tools.${one}`)}</ToggleButton>)}
    </ToggleButtonGroup>
  );
};
