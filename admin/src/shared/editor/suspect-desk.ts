import type { SystemStyleObject } from '@mui/system';
import type { Theme } from '@mui/material/styles';
import { createContext, type ReactNode } from 'react';

/** How grave what is suspected is, told by the shape of the line under it as well as by its colour. */
export const SUSPECT_LINES = { block: 'wavy', warn: 'dashed', info: 'dotted' } as const;
export const SUSPECT_TONES = { block: 'blocking', warn: 'waiting', info: 'planned' } as const;
export type Gravity = keyof typeof SUSPECT_LINES;

/** Words of the body that somebody should look at again, by the running text they stand in. */
export interface Suspected { id: string; text: number; start: number; end: number; quoted: string; gravity: Gravity }

/** What can be done with suspected words from their card. */
export interface SuspectActs {
  /** Puts other words there, as an edit one undo takes back; false when the words are others by now. */
  replace: (words: string) => boolean;
  close: () => void;
  go: (step: 1 | -1) => void;
  place: { number: number; of: number };
}

/** What is suspected in the text being written, and what is said of it. */
export interface SuspectDesk {
  suspects: readonly Suspected[];
  /** The place somebody asked to be shown; another object each time. */
  wanted: { id: string } | null;
  card: (id: string, acts: SuspectActs) => ReactNode;
  label: string;
}
export const SuspectContext = createContext<SuspectDesk | null>(null);

const line = (gravity: Gravity): SystemStyleObject<Theme> => ({
  textDecorationLine: 'underline', textDecorationStyle: SUSPECT_LINES[gravity], textDecorationThickness: '1.5px', textUnderlineOffset: '4px', textDecorationSkipInk: 'none',
  textDecorationColor: (theme: Theme) => theme.palette.desk.tones[SUSPECT_TONES[gravity]],
});

/** How suspected words look in the editor: the text itself stays as it is. */
export const suspectLook: SystemStyleObject<Theme> = {
  '& .suspect': { cursor: 'help' },
  '& .suspect-block': line('block'), '& .suspect-warn': line('warn'), '& .suspect-info': line('info'),
  '& .suspect-current': { bgcolor: 'action.selected' },
};
