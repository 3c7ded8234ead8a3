import { type RaRecord, useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import type { Page } from '../api/types';
import { useIssueName } from '../issues/useIssueName';
import { EditGuard } from '../shared/copy/EditGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import { PageInputs } from './PageInputs';
import { usePageName } from './usePageName';

const PageEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('issues', 2);
  const issueName = useIssueName();
  const pageName = usePageName();
  return (
    <EditGuard>
      <ScreenEdit<Page & RaRecord>
        title={pageName}
        trail={(page) => [{ label: noun, to: '/issues' }, { label: issueName(page), to: `/issues/${page.issueId}/show` }, { label: pageName(page), to: `/pages/${page.id}/show` }]}
      >
        <PageInputs numberHelp="pages.numberHelp" />
      </ScreenEdit>
    </EditGuard>
  );
};

export default PageEdit;
