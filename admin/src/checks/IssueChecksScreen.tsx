import { type RaRecord, useGetOne, useGetResourceLabel, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import type { Issue } from '../api/types';
import { useIssueName } from '../issues/useIssueName';
import { PageHead } from '../shared/PageHead';
import { WholeFindings } from './WholeFindings';

/** 整期的校对检查 */
const IssueChecksScreen = (): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('issues', 2);
  const nameOf = useIssueName();
  const { id = '' } = useParams<{ id: string }>();
  const { data: issue } = useGetOne<Issue & RaRecord>('issues', { id }, { retry: false });
  const name = issue ? nameOf(issue) : '';
  return (
    <>
      <PageHead title={issue ? translate('checks.screen.ofPage', { name }) : translate('checks.screen.title')} trail={[{ label: noun, to: '/issues' }, { label: name, to: `/issues/${id}/show` }]} />
      <WholeFindings whole={{ issueId: id }} />
    </>
  );
};

export default IssueChecksScreen;
