import type { RaThemeOptions } from 'react-admin';
import { components } from './components';
import { DARK, LIGHT, type Palette } from './palette';

export const SANS = '"Noto Sans SC Variable", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
/** 宋: headlines and the text of stories. */
export const SERIF = '"Noto Serif SC Variable", "Source Han Serif SC", "Songti SC", SimSun, "Noto Serif CJK SC", serif';

declare module '@mui/material/styles' {
  interface Palette { desk: import('./palette').Palette }
  interface PaletteOptions { desk?: import('./palette').Palette }
}

const typography = {
  fontFamily: SANS, fontSize: 14, htmlFontSize: 16,
  h1: { fontFamily: SERIF, fontSize: '1.5rem', fontWeight: 700, lineHeight: 1.35, letterSpacing: 0 },
  h2: { fontFamily: SERIF, fontSize: '1.125rem', fontWeight: 700, lineHeight: 1.45, letterSpacing: 0 },
  h3: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.5, letterSpacing: 0 },
  h4: { fontSize: '0.875rem', fontWeight: 600, lineHeight: 1.5, letterSpacing: 0 },
  h5: { fontSize: '0.875rem', fontWeight: 600, letterSpacing: 0 },
  h6: { fontSize: '0.875rem', fontWeight: 600, letterSpacing: 0 },
  body1: { fontSize: '0.9375rem', lineHeight: 1.7, letterSpacing: 0 },
  body2: { fontSize: '0.875rem', lineHeight: 1.6, letterSpacing: 0 },
  subtitle1: { fontSize: '0.9375rem', lineHeight: 1.6, letterSpacing: 0 },
  subtitle2: { fontSize: '0.875rem', lineHeight: 1.6, letterSpacing: 0 },
  button: { fontSize: '0.875rem', fontWeight: 500, textTransform: 'none', letterSpacing: 0 },
  caption: { fontSize: '0.8125rem', lineHeight: 1.5, letterSpacing: 0 },
  overline: { fontSize: '0.75rem', lineHeight: 1.5, letterSpacing: '0.06em', textTransform: 'none' },
} as const;

const themeOf = (mode: 'light' | 'dark', paper: Palette): RaThemeOptions => ({
  palette: {
    mode,
    desk: paper,
    primary: { main: paper.accent, contrastText: paper.accentInk },
    secondary: { main: paper.accent, contrastText: paper.accentInk },
    error: { main: paper.tones.blocking },
    warning: { main: paper.tones.waiting },
    success: { main: paper.tones.released },
    info: { main: paper.tones.working },
    background: { default: paper.desk, paper: paper.paper },
    text: { primary: paper.ink, secondary: paper.faded },
    divider: paper.hairline,
    bulkActionsToolbarBackgroundColor: paper.accentWash,
  },
  shape: { borderRadius: 4 },
  spacing: 8,
  sidebar: { width: 216, closedWidth: 0 },
  typography,
  components: components(paper, mode),
});

export const lightTheme = themeOf('light', LIGHT);
export const darkTheme = themeOf('dark', DARK);
