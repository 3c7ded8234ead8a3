/** States by what they ask of a person; words and shapes always go with them (shared/StatusChip). */
export const TONES = ['planned', 'working', 'waiting', 'blocking', 'approved', 'released', 'published', 'held', 'killed'] as const;
export type Tone = (typeof TONES)[number];

export interface Palette {
  desk: string; paper: string; raised: string; ink: string; faded: string; hairline: string; accent: string; accentInk: string; accentWash: string; lamp: string;
  tones: Record<Tone, string>;
}

/** Every text colour here reaches 4.5 : 1 on both `desk` and `paper`; palette.spec.ts measures it. */
export const LIGHT: Palette = {
  desk: '#f3f0e9', paper: '#fffdf8', raised: '#ffffff', ink: '#1d2126', faded: '#5a5f67', hairline: '#ddd7ca',
  accent: '#27507e', accentInk: '#ffffff', accentWash: '#e6ecf2', lamp: 'rgba(255, 226, 165, 0.34)',
  tones: {
    planned: '#5b626c', working: '#1d5bb0', waiting: '#855400', blocking: '#ad2218', approved: '#0a6660', released: '#25672b',
    published: '#1d2126', held: '#683c9d', killed: '#5f646c',
  },
};

export const DARK: Palette = {
  desk: '#15171a', paper: '#1d2023', raised: '#24282c', ink: '#ebe6db', faded: '#aaa79e', hairline: '#363a3f',
  accent: '#9fc2e8', accentInk: '#10202f', accentWash: '#26323e', lamp: 'rgba(255, 205, 120, 0.07)',
  tones: {
    planned: '#a9afb8', working: '#8cb9ff', waiting: '#efb84c', blocking: '#ff9d92', approved: '#5fd0c6', released: '#88d38c',
    published: '#f2eee4', held: '#c9a9f6', killed: '#9aa0a8',
  },
};
