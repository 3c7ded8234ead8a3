import type { RaThemeOptions } from 'react-admin';
import type { Palette } from './palette';

/** Hairlines instead of boxes, one visible focus ring, nothing that moves for those who asked for stillness. */
const page = (paper: Palette, mode: 'light' | 'dark') => ({
  ':root': { colorScheme: mode },
  body: { backgroundColor: paper.desk, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere', textAutospace: 'normal' },
  '::selection': { backgroundColor: paper.accent, color: paper.accentInk },
  ':focus-visible': { outline: `2px solid ${paper.accent}`, outlineOffset: 2 },
  a: { color: paper.accent, textUnderlineOffset: '0.2em' },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': { animationDuration: '0.01ms !important', animationIterationCount: '1 !important', transitionDuration: '0.01ms !important', scrollBehavior: 'auto !important' },
  },
});

const focus = (paper: Palette) => ({ '&.Mui-focusVisible, &:focus-visible': { outline: `2px solid ${paper.accent}`, outlineOffset: 2 } });

const surfaces = (paper: Palette) => ({
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' }, elevation8: { border: `1px solid ${paper.hairline}`, boxShadow: '0 12px 32px rgba(0,0,0,.16)' } } },
  MuiCard: { styleOverrides: { root: { border: `1px solid ${paper.hairline}`, boxShadow: 'none' } } },
  MuiDialog: { styleOverrides: { paper: { backgroundColor: paper.paper, border: `1px solid ${paper.hairline}`, boxShadow: '0 20px 60px rgba(0,0,0,.28)' } } },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.125rem', fontWeight: 700 } } },
  MuiTooltip: { styleOverrides: { tooltip: { fontSize: '0.8125rem', lineHeight: 1.6, backgroundColor: paper.ink, color: paper.desk, maxWidth: 360 } } },
  MuiBackdrop: { styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: 'rgba(20, 18, 14, .45)' } } } },
});

const controls = (paper: Palette) => ({
  MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: focus(paper) } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { minHeight: 36, paddingInline: 14 }, sizeSmall: { minHeight: 30, fontSize: '0.8125rem', paddingInline: 10 },
      outlined: { borderColor: paper.hairline, color: paper.ink, '&:hover': { borderColor: paper.accent, backgroundColor: paper.accentWash } },
    },
  },
  MuiIconButton: { styleOverrides: { root: { borderRadius: 6 }, sizeSmall: { padding: 6 } } },
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense' } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense' } },
  // Labels stand above the field and stay there.
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: { root: { position: 'static', transform: 'none', fontSize: '0.8125rem', fontWeight: 600, color: paper.ink, marginBottom: 4, lineHeight: 1.5, whiteSpace: 'normal', pointerEvents: 'auto', '&.Mui-focused': { color: paper.ink } } },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: { root: { backgroundColor: paper.raised }, notchedOutline: { borderColor: paper.hairline, top: 0, '& legend': { display: 'none' } } },
  },
  MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0, fontSize: '0.8125rem', lineHeight: 1.5 } } },
  MuiAutocomplete: { styleOverrides: { paper: { border: `1px solid ${paper.hairline}`, boxShadow: '0 8px 24px rgba(0,0,0,.14)' } } },
  MuiMenu: { styleOverrides: { paper: { border: `1px solid ${paper.hairline}`, boxShadow: '0 8px 24px rgba(0,0,0,.14)' } } },
  MuiChip: { styleOverrides: { root: { fontSize: '0.8125rem', borderRadius: 4 } } },
  MuiTab: { styleOverrides: { root: { minHeight: 40 } } },
});

const tables = (paper: Palette) => ({
  MuiTableCell: {
    styleOverrides: {
      root: { borderColor: paper.hairline, fontSize: '0.875rem', lineHeight: 1.55 },
      head: { fontSize: '0.8125rem', fontWeight: 600, color: paper.faded, backgroundColor: paper.desk, whiteSpace: 'nowrap' },
      sizeSmall: { padding: '9px 12px' },
    },
  },
  MuiTableRow: { styleOverrides: { hover: { '&:hover': { backgroundColor: `${paper.accentWash} !important` } } } },
  MuiTablePagination: { styleOverrides: { root: { borderBottom: 0 } } },
  RaDataTable: { styleOverrides: { root: { '& .RaDataTable-headerCell': { position: 'sticky', top: 'var(--below-head, 52px)', zIndex: 2, backgroundColor: paper.desk }, '& .RaDataTable-tableWrapper': { overflowX: 'visible' } } } },
});

/** How MUI's and react-admin's parts look on our desk. */
export const components = (paper: Palette, mode: 'light' | 'dark'): RaThemeOptions['components'] => ({
  MuiCssBaseline: { styleOverrides: page(paper, mode) },
  ...surfaces(paper), ...controls(paper), ...tables(paper),
});
