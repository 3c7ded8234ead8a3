import MenuItem from '@mui/material/MenuItem';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useReading } from '../api/hooks';
import type { Publication, Skeleton } from '../api/types';
import { EmptyState, ErrorState, LoadingLines } from '../shared/Blank';
import { useDefaultPublication } from '../shared/copy/PublicationInput';
import { PageHead } from '../shared/PageHead';
import { PostGuard } from '../shared/PostGuard';
import { usePublication } from '../shared/usePublication';
import { NewIssueForm } from './create/NewIssueForm';
import { useIssueCheck } from './create/useIssueCheck';

type From = Skeleton['from'];
interface ChoicesProps { papers: readonly Publication[]; paperId: string; from: From; hasLast: boolean; onPaper: (id: string) => void; onFrom: (from: From) => void }

/** For which paper, and what its pages are taken from. */
const Choices = ({ papers, paperId, from, hasLast, onPaper, onFrom }: ChoicesProps): ReactNode => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' }, gap: 2, mb: 2 }}>
      <TextField select label={translate('resources.issues.fields.publicationId')} value={paperId} onChange={({ target }) => onPaper(target.value)}>
        {papers.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
      </TextField>
      {hasLast && (
        <TextField select label={translate('newIssue.from')} value={from} onChange={({ target }) => onFrom(target.value as From)}>
          <MenuItem value="template">{translate('newIssue.template')}</MenuItem>
          <MenuItem value="lastIssue">{translate('newIssue.lastIssue')}</MenuItem>
        </TextField>
      )}
    </Box>
  );
};

const Proposal = ({ paper, papers, onPaper }: { paper: Publication; papers: readonly Publication[]; onPaper: (id: string) => void }): ReactNode => {
  const [from, setFrom] = useState<From>('template');
  const skeleton = useReading('/api/publications/{id}/skeleton', { path: { id: paper.id }, query: { from } });
  const check = useIssueCheck({ publicationId: paper.id });
  const error = skeleton.error ?? check.error;
  if (error) return <ErrorState error={error} retry={() => void Promise.all([skeleton.refetch(), check.refetch()])} />;
  if (!skeleton.data || !check.data || check.isPlaceholderData) return <LoadingLines />;
  return (
    <NewIssueForm key={`${paper.id} ${from}`} paper={paper} skeleton={skeleton.data} check={check.data}>
      <Choices papers={papers} paperId={paper.id} from={from} hasLast={skeleton.data.lastIssueId !== null} onPaper={onPaper} onFrom={setFrom} />
    </NewIssueForm>
  );
};

const NewIssue = (): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('issues', 2);
  const { publications } = usePublication();
  const expected = useDefaultPublication();
  const [chosen, choose] = useState<string>();
  const paper = publications.find(({ id }) => id === (chosen ?? expected));
  if (paper) return <Proposal key={paper.id} paper={paper} papers={publications} onPaper={choose} />;
  return (
    <>
      <PageHead title={translate('newIssue.title')} trail={[{ label: noun, to: '/issues' }]} />
      {publications.length === 0
        ? <EmptyState title={translate('newIssue.noPaper')} text={translate('newIssue.noPaperHelp')} act={{ label: translate('publications.create'), to: '/publications/create' }} />
        : <Box sx={{ maxWidth: 420 }}><p>{translate('newIssue.choosePaper')}</p><Choices papers={publications} paperId="" from="template" hasLast={false} onPaper={choose} onFrom={() => undefined} /></Box>}
    </>
  );
};

/** The next issue of a paper, as its last one leads one to expect. */
const IssueCreate = (): ReactNode => <PostGuard needs="issue.edit"><NewIssue /></PostGuard>;

export default IssueCreate;
