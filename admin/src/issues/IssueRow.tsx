import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { ISSUE_FACTS, type Provenance } from '@domain/calendar/provenance';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useMay } from '../api/hooks';
import type { Issue } from '../api/types';
import { dayWithinYear } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { ProvenanceMark } from '../shared/ProvenanceMark';
import { StatusChip } from '../shared/StatusChip';

/** The first fact of an issue that still waits for a person. */
const inferred = ({ provenance }: Issue): Provenance | undefined => ISSUE_FACTS.map((fact) => provenance[fact]).find((known) => known?.source === 'inferred');

/** Those who make pages open an issue in the making on its flatplan. */
const IN_MAKING: readonly Issue['status'][] = ['planned', 'open', 'copyClosed', 'signed'];

export const usePagesInWords = (): ((issue: Pick<Issue, 'pages' | 'pageCount'>) => string) => {
  const translate = useTranslate();
  return ({ pages, pageCount }) => (pages === pageCount ? translate('issues.pageCount', { count: pageCount }) : translate('issues.pagesHere', { here: pages, count: pageCount }));
};

/** An issue on its shelf: day, numbers, pages, state, and a mark where its facts are only inferred. */
export const IssueRow = ({ issue }: { issue: Issue }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const pagesInWords = usePagesInWords();
  const { id, publishedOn, issueNumber, totalIssueNumber, status } = issue;
  const doubtful = inferred(issue);
  const isInMaking = useMay()('page.edit') && IN_MAKING.includes(status);
  const name = [publishedOn ? dayWithinYear(publishedOn, language) : translate('issues.undated'), issueNumber !== null && translate('issues.number', { number: issueNumber })];
  const beside = [totalIssueNumber !== null && translate('issues.total', { number: totalIssueNumber }), pagesInWords(issue)].filter(Boolean).join(' · ');
  return (
    <Box
      component="li"
      sx={{
        display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', md: '15em minmax(0, 1fr) 5em 6em' }, columnGap: 2, alignItems: 'baseline', py: 1, borderBottom: 1, borderColor: 'divider',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Link component={RouterLink} to={`/issues/${id}/${isInMaking ? 'flatplan' : 'show'}`} color="text.primary" underline="hover" sx={{ fontWeight: 600 }}>{name.filter(Boolean).join(' · ')}</Link>
      <Typography variant="body2" sx={{ color: 'text.secondary', order: { xs: 1, md: 0 } }}>{beside}</Typography>
      <Box sx={{ order: { xs: 2, md: 0 }, textAlign: { xs: 'right', md: 'left' } }}>{doubtful && <ProvenanceMark provenance={doubtful} />}</Box>
      <Box sx={{ textAlign: { xs: 'right', md: 'left' } }}><StatusChip noun="issue" status={status} /></Box>
    </Box>
  );
};
