import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { Finding, SourceDocument } from '../types';

/** Where am I, what state is it in, what is mine to do. */
export const ReviewHeader = ({ source, findings }: { source: SourceDocument; findings: readonly Finding[] }): ReactNode => {
  const translate = useTranslate();
  const open = findings.filter(({ decision }) => decision === null).length;
  const unplaced = source.characters - source.placed;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 0.5, px: 1.5, py: 1, borderBottom: 1, borderColor: 'divider', fontVariantNumeric: 'tabular-nums' }}>
      <Typography component="h2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{source.publicationName} · {source.fileName}</Typography>
      <Typography variant="body2" sx={{ color: unplaced > 0 ? 'error.main' : 'text.secondary' }}>
        {unplaced > 0 ? translate('archive.review.unplaced', { count: unplaced }) : translate('archive.review.allPlaced', { count: source.characters })}
      </Typography>
      <Typography variant="body2" sx={{ color: open ? 'warning.main' : 'text.secondary' }}>
        {findings.length ? translate('archive.review.findings', { open, total: findings.length }) : translate('archive.review.noFindings')}
      </Typography>
      {open > 0 && <Typography variant="body2" sx={{ color: 'text.secondary', display: { xs: 'none', md: 'block' } }}>{translate('archive.review.keys')}</Typography>}
      <Box sx={{ flexGrow: 1 }} />
      <Link component={RouterLink} variant="body2" to={`/pages/${source.pageId}/show`}>{translate('archive.review.page')}</Link>
      <Link href={`/api/source-documents/${source.id}/original`} variant="body2">{translate('archive.review.original')}</Link>
    </Box>
  );
};
