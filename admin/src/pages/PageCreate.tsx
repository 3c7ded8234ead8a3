import { takingPagesOf } from '@domain/workflow/issue-actions';
import { AutocompleteInput, ReferenceInput, required, useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { useMe } from '../api/hooks';
import type { Issue } from '../api/types';
import { useIssueName } from '../issues/useIssueName';
import { PostGuard } from '../shared/PostGuard';
import { ScreenCreate } from '../shared/ScreenForm';
import { usePublication } from '../shared/usePublication';
import { PageInputs } from './PageInputs';

const numbered = (q: string): object => (q ? { q } : {});

/** The issue the page belongs to, found by its number; said once. */
const IssueInput = (): ReactNode => {
  const nameOf = useIssueName();
  const me = useMe();
  const { current } = usePublication();
  const inWords = (issue?: Issue): string => (issue ? `${issue.publicationName} ${nameOf(issue)}` : '');
  if (!me) return null;
  return (
    <ReferenceInput source="issueId" reference="issues" sort={{ field: 'publishedOn', order: 'DESC' }} filter={{ status: takingPagesOf(me), ...(current && { publicationId: current.id }) }}>
      <AutocompleteInput optionText={inWords} filterToQuery={numbered} validate={required()} helperText={false} fullWidth />
    </ReferenceInput>
  );
};

const PageCreate = (): ReactNode => {
  const noun = useGetResourceLabel()('pages', 2);
  return (
    <PostGuard needs="page.edit">
      <ScreenCreate trail={[{ label: noun, to: '/pages' }]} defaults={{ name: '', proofreaderIds: [] }}>
        <IssueInput />
        <PageInputs />
      </ScreenCreate>
    </PostGuard>
  );
};

export default PageCreate;
