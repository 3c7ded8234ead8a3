import { type RaRecord, useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import type { Issue } from '../api/types';
import { EditGuard } from '../shared/copy/EditGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import { IssueInputs } from './IssueInputs';
import { withPosts } from './staff-in-words';
import { useIssueName } from './useIssueName';

const IssueEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('issues', 2);
  const nameOf = useIssueName();
  return (
    <EditGuard>
      <ScreenEdit<Issue & RaRecord>
        transform={withPosts} title={(issue) => `${issue.publicationName} ${nameOf(issue)}`}
        trail={(issue) => [{ label: noun, to: '/issues' }, { label: nameOf(issue), to: `/issues/${issue.id}/show` }]}
      >
        <IssueInputs factsHelp="issues.factsHelp" />
      </ScreenEdit>
    </EditGuard>
  );
};

export default IssueEdit;
