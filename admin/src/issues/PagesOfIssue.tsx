import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type RaRecord, useGetList, useGetOne, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { Issue, Page, PageRow } from '../api/types';
import { ItemLine } from '../pages/ItemLine';
import { OpenFindings } from '../pages/OpenFindings';
import { usePageName } from '../pages/usePageName';
import { EmptyState, ErrorState, LoadingLines } from '../shared/Blank';
import { ProvenanceMark } from '../shared/ProvenanceMark';
import { StatusChip } from '../shared/StatusChip';
import { WHOLE } from '../shared/whole';
import { newPageOf } from './new-page';
import { missingPages } from './issue-order';

const MOST = 200;

const Items = ({ page }: { page: PageRow }): ReactNode => {
  const translate = useTranslate();
  const { data, error, refetch } = useGetOne<Page & RaRecord>('pages', { id: page.id, meta: WHOLE }, { retry: false, enabled: page.itemCount > 0 });
  if (page.itemCount === 0) return <Typography variant="body2" sx={{ color: 'text.secondary', py: 1.5 }}>{translate('pages.noItems')}</Typography>;
  if (error && !data) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={Math.min(page.itemCount, 6)} />;
  return <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>{data.items.map((item) => <ItemLine key={item.id} item={item} />)}</Box>;
};

const PageOfIssue = ({ page }: { page: PageRow }): ReactNode => {
  const pageName = usePageName();
  const { id, pageNumberProvenance, status } = page;
  return (
    <Box component="section" aria-labelledby={`page-${id}`} sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', px: { xs: 2, sm: 3 }, py: 1.5, mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center', borderBottom: 1, borderColor: 'divider', pb: 1 }}>
        <Typography variant="h2" id={`page-${id}`} sx={{ flexGrow: 1 }}><Link component={RouterLink} to={`/pages/${id}/show`} color="inherit" underline="hover">{pageName(page)}</Link></Typography>
        {pageNumberProvenance?.source === 'inferred' && <ProvenanceMark provenance={pageNumberProvenance} />}
        <OpenFindings page={page} />
        <StatusChip noun="page" status={status} />
      </Box>
      <Items page={page} />
    </Box>
  );
};

/** The pages of an issue in reading order, each with what stands on it, and which are not here. */
export const PagesOfIssue = ({ issue }: { issue: Issue }): ReactNode => {
  const translate = useTranslate();
  const mayAdd = issue.actions.includes('addPage');
  const { data: pages, error, refetch } = useGetList<PageRow>('pages', {
    filter: { issueId: issue.id }, pagination: { page: 1, perPage: MOST }, sort: { field: 'pageNumber', order: 'ASC' },
  }, { retry: false });
  if (error && !pages) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!pages) return <LoadingLines />;
  if (pages.length === 0) return <EmptyState title={translate('issues.noPages')} text={translate('issues.noPagesHelp')} act={mayAdd && { label: translate('issues.addPage'), to: newPageOf(issue.id, 1) }} />;
  const missing = missingPages(issue.pageCount, pages.map(({ pageNumber }) => pageNumber));
  return (
    <>
      {pages.map((page) => <PageOfIssue key={page.id} page={page} />)}
      {missing.length > 0 && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('issues.missing', { numbers: missing.join(translate('issues.between')) })}</Typography>}
      {mayAdd && <Link component={RouterLink} variant="body2" to={newPageOf(issue.id, missing[0])}>{translate('issues.addPage')}</Link>}
    </>
  );
};
