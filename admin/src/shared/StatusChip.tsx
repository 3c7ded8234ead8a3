import { Box, SvgIcon } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { Tone } from '../theme/palette';
import { type Noun, type StatusOf, toneOf } from './states';

/** A shape for each tone, so that no state is told by colour alone. */
const SHAPES: Record<Tone, ReactNode> = {
  planned: <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.2 2" />,
  working: <><circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="1.6" /><path d="M8 3a5 5 0 0 1 0 10z" fill="currentColor" /></>,
  waiting: <path d="M4 2.5h8L8.8 8l3.2 5.5H4L7.2 8z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />,
  blocking: <path d="M8 2l6 11.5H2z M8 6v3.6 M8 11.2v.6" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />,
  approved: <path d="M3 8.6l3.4 3.4L13 4.8" fill="none" stroke="currentColor" strokeWidth="2" />,
  released: <><rect x="2.5" y="2.5" width="11" height="11" rx="1.5" fill="none" stroke="currentColor" strokeWidth="1.6" /><path d="M5 8.2l2.2 2.2L11 6" fill="none" stroke="currentColor" strokeWidth="1.6" /></>,
  published: <rect x="3" y="3" width="10" height="10" fill="currentColor" />,
  held: <path d="M5.5 3v10 M10.5 3v10" stroke="currentColor" strokeWidth="2.2" />,
  killed: <path d="M3.5 3.5l9 9 M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="1.8" />,
};

/** A state as shape and word in its tone. */
export const ToneMark = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <Box
    component="span"
    sx={(theme) => ({
      display: 'inline-flex', alignItems: 'center', gap: 0.75, color: theme.palette.desk.tones[tone], fontSize: '0.8125rem', fontWeight: 600,
      whiteSpace: 'nowrap', lineHeight: 1.4, textDecoration: tone === 'killed' ? 'line-through' : 'none',
    })}
  >
    <SvgIcon viewBox="0 0 16 16" sx={{ fontSize: 13, flex: 'none' }} aria-hidden>{SHAPES[tone]}</SvgIcon>
    {children}
  </Box>
);

/** What state a story, page, issue, photo or notice is in. */
export const StatusChip = <N extends Noun>({ noun, status }: { noun: N; status: StatusOf<N> }) => {
  const translate = useTranslate();
  return <ToneMark tone={toneOf(noun, status)}>{translate(`status.${noun}.${status}`)}</ToneMark>;
};
