import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { LinkBase, type RaRecord, useGetResourceLabel, useNavigate, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import type { Issue } from '../api/types';
import { PressBundle } from '../inspection/PressBundle';
import { issueOutputs, Outputs } from '../shared/outputs/Outputs';
import { PageHead } from '../shared/PageHead';
import { RecordActions } from '../shared/RecordActions';
import { ScreenShow } from '../shared/ScreenShow';
import { useShortcut } from '../shared/shortcuts';
import { StatusChip } from '../shared/StatusChip';
import { IssueFacts } from './IssueFacts';
import { usePagesInWords } from './IssueRow';
import { PagesOfIssue } from './PagesOfIssue';
import { Staff } from './Staff';
import { useIssueName } from './useIssueName';

const Ways = ({ id }: { id: string }): ReactNode => {
  const translate = useTranslate();
  const go = useNavigate();
  const may = useMay();
  useShortcut('p', translate('flatplan.open'), () => void go(`/issues/${id}/flatplan`));
  useShortcut('n', translate('press.open'), () => void go(`/issues/${id}/press`));
  return (
    <>
      <Button variant="outlined" title="p" component={LinkBase} to={`/issues/${id}/flatplan`}>{translate('flatplan.open')}</Button>
      <Button variant="outlined" title="n" component={LinkBase} to={`/issues/${id}/press`}>{translate('press.open')}</Button>
      <Button variant="outlined" component={LinkBase} to={`/issues/${id}/checks`}>{translate('checks.screen.title')}</Button>
      {may('quality.read') && <Button variant="outlined" component={LinkBase} to={`/quality/issues/${id}`}>{translate('quality.title')}</Button>}
    </>
  );
};

const OpenIssue = ({ issue }: { issue: Issue }): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('issues', 2);
  const nameOf = useIssueName();
  const pagesInWords = usePagesInWords();
  const { publicationName, totalIssueNumber, status, staff } = issue;
  const beside = [publicationName, totalIssueNumber !== null && translate('issues.total', { number: totalIssueNumber }), pagesInWords(issue)].filter(Boolean).join(' · ');
  return (
    <>
      <PageHead title={nameOf(issue)} trail={[{ label: noun, to: '/issues' }]} state={<StatusChip noun="issue" status={status} />}>
        <Ways id={issue.id} />
        <Outputs kinds={issueOutputs(issue.id)} />
        <RecordActions />
      </PageHead>
      <Typography sx={{ color: 'text.secondary', mb: 2 }}>{beside}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' }, gap: { xs: 3, lg: 5 }, alignItems: 'start' }}>
        <Box component="section" aria-label={translate('issues.pages')}><PagesOfIssue issue={issue} /></Box>
        <Box component="aside">
          <IssueFacts issue={issue} />
          <Staff staff={staff} />
          <PressBundle issueId={issue.id} />
          <Button size="small" component={LinkBase} to={`/issues/${issue.id}/printed`} sx={{ mt: 2 }}>{translate('inspection.printed.name')}</Button>
        </Box>
      </Box>
    </>
  );
};

/** An issue open on its pages, with its facts and its makers beside them. */
const IssueShow = (): ReactNode => <ScreenShow<Issue & RaRecord>>{(issue) => <OpenIssue issue={issue} />}</ScreenShow>;

export default IssueShow;
