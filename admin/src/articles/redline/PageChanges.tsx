import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { NumberedLayout } from '@domain/layout/compose-layout';
import type { PageFacts } from '@domain/layout/page-facts';
import { isTextBlock } from '@domain/layout/page-layout';
import { pageRedline } from '@domain/layout/page-redline';
import { useTranslate } from 'react-admin';
import { type ReactNode, useMemo } from 'react';
import { useReading } from '../../api/hooks';
import { ErrorState } from '../../shared/Blank';
import { PageWording } from '../../shared/copy/PageWording';
import type { Placement } from '../../shared/copy/Placements';
import type { Article } from '../article';

const OnPage = ({ articleId, placement: { pageId, issueNumber, pageNumber } }: { articleId: string; placement: Placement }): ReactNode => {
  const translate = useTranslate();
  const { data, error, refetch } = useReading('/api/pages/{id}/material', { path: { id: pageId } });
  const marked = useMemo(() => {
    const { own, facts } = (data ?? {}) as unknown as { own?: NumberedLayout; facts?: PageFacts };
    const piece = facts?.pieces.find(({ id }) => id === articleId);
    return piece ? own?.layout.blocks.filter(isTextBlock).flatMap((block) => (block.pieceId === articleId ? pageRedline(block, piece) ?? [] : [])) ?? [] : [];
  }, [data, articleId]);
  if (error) return <Box sx={{ displayPrint: 'none' }}><ErrorState error={error} retry={() => void refetch()} /></Box>;
  if (marked.length === 0) return null;
  const place = [issueNumber !== null && translate('copy.issue', { number: issueNumber }), pageNumber === null ? translate('copy.somePage') : translate('copy.page', { number: pageNumber })].filter(Boolean).join(' ');
  const title = `${translate('layoutEditor.pageRedline')} · ${place}`;
  return (
    <Box component="section" aria-label={title} sx={{ maxWidth: '42em', mx: 'auto', mt: 3, px: { xs: 2, sm: 4 }, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3" component="h2">{title}</Typography>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>{translate('layoutEditor.pageRedlineHelp')}</Typography>
      {marked.map((one, index) => <PageWording key={index} marked={one} />)}
    </Box>
  );
};

/** 版上改动 under the redline, on screen and on paper: what each page that carries the story prints in words of its own. */
export const PageChanges = ({ article }: { article: Article }): ReactNode => article.placements.map((placement) => <OnPage key={placement.pageId} articleId={article.id} placement={placement} />);
