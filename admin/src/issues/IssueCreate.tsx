import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay, useMe } from '../api/hooks';
import { LoadingLines, NoPermission } from '../shared/Blank';
import { PublicationInput, useDefaultPublication } from '../shared/copy/PublicationInput';
import { ScreenCreate } from '../shared/ScreenForm';
import { IssueInputs } from './IssueInputs';
import { withPosts } from './staff-in-words';

const A_SHEET = 4;

const IssueCreate = (): ReactNode => {
  const noun = useGetResourceLabel()('issues', 2);
  const publicationId = useDefaultPublication();
  const isKnown = useMe() !== undefined;
  const mayCreate = useMay()('issue.edit');
  if (!isKnown) return <LoadingLines />;
  if (!mayCreate) return <NoPermission />;
  return (
    <ScreenCreate transform={withPosts} trail={[{ label: noun, to: '/issues' }]} defaults={{ publicationId, pageCount: A_SHEET, staff: [] }}>
      <PublicationInput />
      <IssueInputs />
    </ScreenCreate>
  );
};

export default IssueCreate;
