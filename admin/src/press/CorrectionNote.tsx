import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useGetList, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useAct, useNewsroom } from '../api/hooks';
import { useIssueName } from '../issues/useIssueName';
import { usePageName } from '../pages/usePageName';
import { ReasonDialog } from '../shared/ReasonDialog';
import type { Correction } from './types';

const SHOWN: Readonly<Record<Correction['wrong']['kind'], string>> = { article: 'articles', photo: 'photos', notice: 'notices' };

/** Where a correction is owed, or where it has been printed. */
const useWhere = (): ((correction: Correction) => string) => {
  const translate = useTranslate();
  const issueName = useIssueName();
  const pageName = usePageName();
  return ({ wrong, dueIssue, printed, withdrawReason }) => {
    const page = pageName({ pageNumber: wrong.pageNumber, name: wrong.pageName });
    if (withdrawReason) return translate('press.correctionWithdrawn', { reason: withdrawReason });
    if (printed) return translate('press.correctionPrinted', { issue: issueName({ publishedOn: printed.printedOn, issueNumber: null }), page: pageName({ pageNumber: printed.pageNumber }) });
    return dueIssue ? translate('press.dueIn', { issue: issueName(dueIssue), page }) : translate('press.dueNext', { page });
  };
};

const Withdraw = ({ correction: { id, version } }: { correction: Correction }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [isAsked, setAsked] = useState(false);
  const withdraw = (reason: string): void => {
    setAsked(false);
    void act(() => newsroom.call('post', '/api/corrections/{id}/withdrawal', { path: { id }, body: { version, reason } }), 'press.withdrew');
  };
  return (
    <>
      <Button size="small" color="inherit" disabled={busy} onClick={() => setAsked(true)}>{translate('press.withdraw')}</Button>
      {isAsked && <ReasonDialog title={translate('press.withdraw')} label={translate('press.withdrawReason')} confirm={translate('press.withdraw')} busy={busy} onGive={withdraw} onClose={() => setAsked(false)} />}
    </>
  );
};

/** On a story that is a correction: what it corrects, and the page and position it is owed at. */
export const CorrectionNote = ({ articleId }: { articleId: string }): ReactNode => {
  const translate = useTranslate();
  const where = useWhere();
  const { data } = useGetList<Correction>('corrections', { filter: { articleId }, pagination: { page: 1, perPage: 1 }, sort: { field: 'createdAt', order: 'DESC' } });
  const correction = data?.[0];
  if (!correction) return null;
  const { wrong } = correction;
  return (
    <Alert severity="info" variant="outlined" sx={{ mb: 2 }} action={correction.actions.includes('withdraw') ? <Withdraw correction={correction} /> : undefined}>
      {translate('press.corrects')} <Link component={RouterLink} to={`/${SHOWN[wrong.kind]}/${wrong.itemId}/show`}>{translate(`press.kind.${wrong.kind}`, { title: wrong.title })}</Link> · {where(correction)}
    </Alert>
  );
};
