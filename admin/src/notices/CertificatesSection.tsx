import { Box, Button, Link, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import { ErrorState } from '../shared/Blank';
import { SlipSection } from '../shared/copy/Slip';
import { Moment } from '../shared/Moments';
import { ReasonDialog } from '../shared/ReasonDialog';
import { ToneMark } from '../shared/StatusChip';
import type { Certificate, Notice } from './notice';

const CertificateLine = ({ certificate }: { certificate: Certificate }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [isAsking, setAsking] = useState(false);
  const { id, number, code, issuedAt, issuedByName, revokedAt, revokeReason, version, actions } = certificate;
  const revoke = (reason: string): void => {
    setAsking(false);
    void act(() => newsroom.call('post', '/api/certificates/{id}/revocations', { path: { id }, body: { version, reason } }), 'notices.revoked');
  };
  return (
    <Box component="li" sx={{ py: 0.5 }}>
      <Typography variant="body2"><Link href={`/api/certificates/${id}/pdf`} download>{number}.pdf</Link> · {issuedByName} · <Moment moment={issuedAt} /></Typography>
      {code && <Typography variant="body2">{translate('notices.code')} <Box component="span" sx={{ fontFamily: 'monospace' }} data-testid="certificate-code">{code}</Box></Typography>}
      {revokedAt && <ToneMark tone="killed">{translate('notices.revokedWhy', { reason: revokeReason })}</ToneMark>}
      {actions.includes('revoke') && <Button size="small" color="error" disabled={busy} onClick={() => setAsking(true)}>{translate('notices.revoke')}</Button>}
      {isAsking && <ReasonDialog title={translate('notices.revoke')} label={translate('notices.reason')} confirm={translate('notices.revoke')} busy={busy} onGive={revoke} onClose={() => setAsking(false)} />}
    </Box>
  );
};

/** 刊登证明: those issued for a notice, and the way to one more. */
export const CertificatesSection = ({ notice }: { notice: Notice }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const { data, error } = useGetList<Certificate>('certificates', { filter: { noticeId: notice.id }, pagination: { page: 1, perPage: 20 }, sort: { field: 'issuedAt', order: 'DESC' } }, { retry: false });
  if (!notice.actions.includes('certify') && !data?.length) return null;
  const issue = (): void => void act(() => newsroom.call('post', '/api/notices/{id}/certificates', { path: { id: notice.id } }), 'notices.certified');
  return (
    <SlipSection title={translate('notices.certificates')}>
      {error && <ErrorState error={error} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{data?.map((certificate) => <CertificateLine key={certificate.id} certificate={certificate} />)}</Box>
      {notice.actions.includes('certify') && <Button size="small" variant="outlined" sx={{ mt: 1 }} disabled={busy} onClick={issue}>{translate('notices.certify')}</Button>}
    </SlipSection>
  );
};
