import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Redline } from '@domain/copy/redline/redline';
import type { Segment } from '@domain/copy/redline/segments';
import { HEADLINE_PARTS } from '@domain/copy/redline/words';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { SERIF } from '../../theme/theme';

const LEVEL = { kicker: 'kicker', headline: 'main', deck: 'deck' } as const;
const isMarked = (segments: readonly Segment[]): boolean => segments.some(({ kind }) => kind !== 'same');

const Marked = ({ label, segments }: { label: string; segments: readonly Segment[] }): ReactNode => (
  <Box component="li" sx={{ listStyle: 'none', mt: 0.75, breakInside: 'avoid' }}>
    <Typography variant="caption" sx={{ color: 'text.secondary', display: 'block' }}>{label}</Typography>
    <Box sx={{ fontFamily: SERIF, fontSize: 14, lineHeight: 1.7, overflowWrap: 'anywhere', '& ins': { textUnderlineOffset: '0.22em', color: 'success.main' }, '& del': { color: 'error.main' } }}>
      {segments.map(({ kind, text }, index) => (kind === 'same' ? <span key={index}>{text}</span> : kind === 'inserted' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>))}
    </Box>
  </Box>
);

/** What one page alone prints of a story, marked up against the story: the levels of its headline and the paragraphs that differ. */
export const PageWording = ({ marked }: { marked: Redline }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ m: 0, p: 0 }}>
      {HEADLINE_PARTS.filter((part) => isMarked(marked[part])).map((part) => <Marked key={part} label={translate(`layoutEditor.levels.${LEVEL[part]}`)} segments={marked[part]} />)}
      {marked.blocks.map((one) => one.kind !== 'same' && one.shape === 'text' && (
        <Marked key={one.from.join()} label={translate('layoutEditor.paragraph', { number: (one.from[0] ?? 0) + 1 })} segments={one.segments} />
      ))}
    </Box>
  );
};
