import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useMay, useReading } from '../api/hooks';
import { SignDialog } from './SignDialog';
import { SlipDialog } from './SlipDialog';

const AT_PRESS: readonly string[] = ['signed', 'sent', 'published'];

const Offer = ({ pageId, pageName }: { pageId: string; pageName: string }): ReactNode => {
  const translate = useTranslate();
  const [isSigning, setSigning] = useState(false);
  const { data } = useReading('/api/pages/{id}/moves', { path: { id: pageId } });
  const sign = data?.moves.find(({ action }) => action === 'sign');
  const isOpen = sign !== undefined && sign.isYours && sign.wants.length === 0;
  const { data: proofs } = useReading('/api/pages/{id}/proofs', { path: { id: pageId } }, { enabled: isOpen });
  const proof = proofs?.[0];
  if (!isOpen || !data || !proof) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setSigning(true)}>{translate('press.sign')}</Button>
      {isSigning && <SignDialog page={{ id: pageId, version: data.version }} pageName={pageName} proofNumber={proof.number} onClose={() => setSigning(false)} />}
    </>
  );
};

/** Signing where the clean page is being looked at, for whoever may; afterwards the slip of its signatures. */
export const SignPage = ({ page: { id, status }, pageName }: { page: { id: string; status: string }; pageName: string }): ReactNode => {
  const translate = useTranslate();
  const maySign = useMay()('issue.move');
  const [isSlipOpen, setSlipOpen] = useState(false);
  if (status === 'clean') return maySign ? <Offer pageId={id} pageName={pageName} /> : null;
  if (!AT_PRESS.includes(status)) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setSlipOpen(true)}>{translate('press.slip')}</Button>
      {isSlipOpen && <SlipDialog pageId={id} pageName={pageName} onClose={() => setSlipOpen(false)} />}
    </>
  );
};
