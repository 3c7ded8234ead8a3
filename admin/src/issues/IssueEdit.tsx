import { type RaRecord, type TransformData, useGetResourceLabel, useRecordContext } from 'react-admin';
import type { ReactNode } from 'react';
import type { Issue } from '../api/types';
import { EditGuard } from '../shared/copy/EditGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import { IssueInputs } from './IssueInputs';
import { GAPS } from '@domain/calendar/issue-problems';
import { confirmationsOf, Oddities, type Reasons } from './create/Oddities';
import { withPosts } from './staff-in-words';
import { useIssueName } from './useIssueName';

/** The reasons go as a list, and only those given. */
const handedIn: TransformData = async (issue: { confirmations?: Reasons }, options) => {
  const { confirmations, ...given } = (await withPosts(issue, options)) as { confirmations?: Reasons };
  const reasons = confirmationsOf(confirmations);
  return { ...given, ...(reasons.length > 0 && { confirmations: reasons }) };
};

const OwnOddities = (): ReactNode => {
  const issue = useRecordContext<Issue & RaRecord>();
  return issue ? <Oddities publicationId={issue.publicationId} issueId={issue.id} but={[...GAPS, ...issue.exceptions.map(({ problem }) => problem)]} /> : null;
};

const IssueEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('issues', 2);
  const nameOf = useIssueName();
  return (
    <EditGuard>
      <ScreenEdit<Issue & RaRecord>
        transform={handedIn} title={(issue) => `${issue.publicationName} ${nameOf(issue)}`}
        trail={(issue) => [{ label: noun, to: '/issues' }, { label: nameOf(issue), to: `/issues/${issue.id}/show` }]}
      >
        <IssueInputs factsHelp="issues.factsHelp" />
        <OwnOddities />
      </ScreenEdit>
    </EditGuard>
  );
};

export default IssueEdit;
