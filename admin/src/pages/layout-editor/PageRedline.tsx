import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { StoryPlace } from '@domain/layout/page-layout';
import { pageRedline } from '@domain/layout/page-redline';
import type { Piece } from '@domain/typeset/page-model';
import { useTranslate } from 'react-admin';
import { type ReactNode, useMemo } from 'react';
import { PageWording } from '../../shared/copy/PageWording';

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
      <PageWording marked={marked} />
    </Box>
  );
};
