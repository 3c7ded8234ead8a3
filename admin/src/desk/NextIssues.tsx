import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useMay } from '../api/hooks';
import { Countdown } from '../issues/flatplan/Countdown';
import { useIssueName } from '../issues/useIssueName';
import { usePageName } from '../pages/usePageName';
import { toneOf } from '../shared/states';
import { ToneMark } from '../shared/StatusChip';
import type { NextIssue, PageInTheMaking } from './types';

const sheet = { display: 'flex', flexDirection: 'column', gap: 0.25, minWidth: 0, px: 1, py: 0.75, bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderTopWidth: 4, textDecoration: 'none', color: 'text.primary', '&:hover': { borderColor: 'primary.main' } } as const;

/** A page in the smallest: its name, its state in colour and word, whose it is. */
const Sheet = ({ page }: { page: PageInTheMaking }): ReactNode => {
  const translate = useTranslate();
  const name = usePageName()(page);
  const tone = toneOf('page', page.status);
  return (
    <Box component={RouterLink} to={`/pages/${page.id}/show`} sx={[sheet, (theme) => ({ borderTopColor: theme.palette.desk.tones[tone] })]}>
      <Typography variant="body2" noWrap sx={{ fontWeight: 600 }}>{name}</Typography>
      <ToneMark tone={tone}>{translate(`status.page.${page.status}`)}</ToneMark>
      {page.pageEditorName && <Typography variant="caption" noWrap sx={{ color: 'text.secondary' }}>{page.pageEditorName}</Typography>}
    </Box>
  );
};

const NextIssueStrip = ({ issue }: { issue: NextIssue }): ReactNode => {
  const translate = useTranslate();
  const name = useIssueName()(issue);
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'baseline', mb: 1 }}>
        <Link id={id} component={RouterLink} to={`/issues/${issue.id}/flatplan`} color="text.primary" underline="hover" sx={{ fontWeight: 600 }}>{translate('desk.nextIssue', { publication: issue.publicationName, issue: name })}</Link>
        <Countdown press={issue} />
      </Box>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(4, minmax(0, 11rem))' } }}>
        {issue.pages.map((page) => <Sheet key={page.id} page={page} />)}
      </Box>
    </Box>
  );
};

/** With no issue in the making, whoever sees issues through to the press begins the next one here; who only keeps the old ones is not asked to. */
const NoneYet = (): ReactNode => {
  const translate = useTranslate();
  const may = useMay();
  if (!may('issue.edit') || !may('page.move')) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1, alignItems: 'center', mb: 3 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('desk.noNextIssue')}</Typography>
      <Button component={RouterLink} to="/issues/create" variant="outlined" size="small">{translate('newIssue.title')}</Button>
    </Box>
  );
};

/** The week at a glance: each paper's next issue, how long to the press, how far every page is. */
export const NextIssues = ({ issues }: { issues: readonly NextIssue[] }): ReactNode =>
  issues.length === 0 ? <NoneYet /> : issues.map((issue) => <NextIssueStrip key={issue.id} issue={issue} />);
