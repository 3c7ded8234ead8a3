import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { PublicationInput, useDefaultPublication } from '../shared/copy/PublicationInput';
import { PostGuard } from '../shared/PostGuard';
import { ScreenCreate } from '../shared/ScreenForm';
import { IssueInputs } from './IssueInputs';
import { withPosts } from './staff-in-words';

const A_SHEET = 4;

const IssueCreate = (): ReactNode => {
  const noun = useGetResourceLabel()('issues', 2);
  const publicationId = useDefaultPublication();
  return (
    <PostGuard needs="issue.edit">
      <ScreenCreate transform={withPosts} trail={[{ label: noun, to: '/issues' }]} defaults={{ publicationId, pageCount: A_SHEET, staff: [] }}>
        <PublicationInput />
        <IssueInputs />
      </ScreenCreate>
    </PostGuard>
  );
};

export default IssueCreate;
