import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Segment } from '@domain/copy/redline/segments';
import { HEADLINE_PARTS } from '@domain/copy/redline/words';
import type { StoryPlace } from '@domain/layout/page-layout';
import { pageRedline } from '@domain/layout/page-redline';
import type { Piece } from '@domain/typeset/page-model';
import { useTranslate } from 'react-admin';
import { type ReactNode, useMemo } from 'react';
import { SERIF } from '../../theme/theme';

const LEVEL = { kicker: 'kicker', headline: 'main', deck: 'deck' } as const;
const isMarked = (segments: readonly Segment[]): boolean => segments.some(({ kind }) => kind !== 'same');

const Marked = ({ label, segments }: { label: string; segments: readonly Segment[] }): ReactNode => (
  <Box component="li" sx={{ listStyle: 'none', mt: 0.75 }}>
    <Typography variant="caption" sx={{ color: 'text.secondary', display: 'block' }}>{label}</Typography>
    <Box sx={{ fontFamily: SERIF, fontSize: 14, lineHeight: 1.7, overflowWrap: 'anywhere', '& ins': { textUnderlineOffset: '0.22em', color: 'success.main' }, '& del': { color: 'error.main' } }}>
      {segments.map(({ kind, text }, index) => (kind === 'same' ? <span key={index}>{text}</span> : kind === 'inserted' ? <ins key={index}>{text}</ins> : <del key={index}>{text}</del>))}
    </Box>
  </Box>
);

/** 版上改动: the story marked up to get what this page alone prints of it. */
export const PageRedline = ({ block, piece }: { block: StoryPlace; piece: Piece | undefined }): ReactNode => {
  const translate = useTranslate();
  const { headline, cuts } = block;
  const marked = useMemo(() => (piece ? pageRedline({ headline, cuts }, piece) : null), [headline, cuts, piece]);
  if (!marked) return null;
  return (
    <Box component="section" aria-label={translate('layoutEditor.pageRedline')} sx={{ mt: 2, pt: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>{translate('layoutEditor.pageRedline')}</Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>{translate('layoutEditor.pageRedlineHelp')}</Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {HEADLINE_PARTS.filter((part) => isMarked(marked[part])).map((part) => <Marked key={part} label={translate(`layoutEditor.levels.${LEVEL[part]}`)} segments={marked[part]} />)}
        {marked.blocks.map((one) => one.kind !== 'same' && one.shape === 'text' && (
          <Marked key={one.from.join()} label={translate('layoutEditor.paragraph', { number: (one.from[0] ?? 0) + 1 })} segments={one.segments} />
        ))}
      </Box>
    </Box>
  );
};
