import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Form, useGetResourceLabel, useNavigate, useNotify, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { type ApiError, useNewsroom } from '../../api/hooks';
import type { IssueCheck, Publication, Skeleton } from '../../api/types';
import { FormErrors } from '../../shared/FormErrors';
import { PageHead } from '../../shared/PageHead';
import { SaveActs } from '../../shared/SaveActs';
import { postsToSave, type WrittenPost } from '../staff-in-words';
import { StaffInput } from '../StaffInput';
import { DeadlinePreview } from './DeadlinePreview';
import { NumberInputs } from './NumberInputs';
import { confirmationsOf, type Reasons } from './Oddities';
import { PagesInput } from './PagesInput';

interface NewIssue { publishedOn: string; issueNumber: number | null; totalIssueNumber: number | null; pages: Skeleton['pages']; staff: WrittenPost[]; confirmations?: Reasons }
interface NewIssueFormProps { paper: Publication; skeleton: Skeleton; check: IssueCheck; children: ReactNode }

const Part = ({ title, children }: { title: string; children: ReactNode }): ReactNode => (
  <Box component="section" sx={{ mb: 3 }}>
    <Typography variant="h3" component="h2" sx={{ pb: 0.5, mb: 1, borderBottom: 1, borderColor: 'divider' }}>{title}</Typography>
    {children}
  </Box>
);

/** Makes the issue in one go; a refusal stands beside its fields, and nothing typed is lost. */
const useMaking = (paper: Publication, from: Skeleton['from']): ((given: FieldValues) => Promise<Record<string, unknown> | undefined>) => {
  const { call } = useNewsroom();
  const notify = useNotify();
  const go = useNavigate();
  return async (given) => {
    const { publishedOn, issueNumber = null, totalIssueNumber = null, pages = [], staff = [], confirmations } = given as NewIssue;
    const made = pages.map(({ pageNumber, name, pageEditorId, proofreaderIds, standing }) => ({ pageNumber, name: name ?? '', pageEditorId: pageEditorId ?? null, proofreaderIds: proofreaderIds ?? [], standing: standing ?? [] }));
    try {
      const { id } = await call('post', '/api/issues/skeleton', {
        body: { publicationId: paper.id, from, publishedOn, issueNumber, totalIssueNumber, pages: made, staff: postsToSave(staff), confirmations: confirmationsOf(confirmations) },
      });
      notify('newIssue.made', { type: 'success' });
      // After the form has taken the answer in: before that, leaving would be asked about as if words were lost.
      setTimeout(() => void go(`/issues/${id}/flatplan`));
      return undefined;
    } catch (error) {
      const { body, message } = error as ApiError;
      if (!body?.errors) notify(message || 'ra.notification.http_error', { type: 'error' });
      return body?.errors ?? { root: { serverError: message } };
    }
  };
};

/** A new issue as it is proposed: day and numbers, pages, deadlines, makers. */
export const NewIssueForm = ({ paper, skeleton, check, children }: NewIssueFormProps): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('issues', 2);
  const make = useMaking(paper, skeleton.from);
  const defaults = { publishedOn: check.nextPublishedOn, issueNumber: check.issueNumber, totalIssueNumber: check.totalIssueNumber, pages: skeleton.pages, staff: skeleton.staff, confirmations: {} };
  return (
    <Form noValidate disableInvalidFormNotification defaultValues={defaults} onSubmit={make}>
      <PageHead title={translate('newIssue.title')} trail={[{ label: noun, to: '/issues' }]}><SaveActs label="newIssue.make" isProposal /></PageHead>
      <Box sx={{ maxWidth: 860 }}>
        <FormErrors />
        {children}
        <Part title={translate('newIssue.when')}><NumberInputs publicationId={paper.id} /></Part>
        <Part title={translate('newIssue.pages')}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('newIssue.pagesHelp')}</Typography>
          <PagesInput source="pages" label={false} />
        </Part>
        <Part title={translate('newIssue.deadlines')}><DeadlinePreview paper={paper} /></Part>
        <StaffInput />
      </Box>
    </Form>
  );
};
