import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useMay, useNewsroom } from '../api/hooks';
import { ReasonDialog } from '../shared/ReasonDialog';
import { SignDialog } from './SignDialog';
import { SlipDialog } from './SlipDialog';
import type { PressPage } from './types';

const Reopen = ({ page }: { page: PressPage }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [isAsked, setAsked] = useState(false);
  const reopen = (reason: string): void => {
    setAsked(false);
    void act(() => newsroom.call('post', '/api/pages/{id}/moves', { path: { id: page.id }, body: { action: 'reopen', version: page.version, reason } }), 'press.reopened');
  };
  return (
    <>
      <Button size="small" variant="outlined" color="warning" disabled={busy} onClick={() => setAsked(true)}>{translate('press.reopen')}</Button>
      {isAsked && (
        <ReasonDialog title={translate('press.reopen')} label={translate('press.reopenReason')} confirm={translate('press.reopen')} busy={busy} onGive={reopen} onClose={() => setAsked(false)}>
          <Typography variant="body2" sx={{ mb: 2 }}>{translate('press.reopenText')}</Typography>
        </ReasonDialog>
      )}
    </>
  );
};

const Forward = ({ page, name }: { page: PressPage; name: string }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [isSigning, setSigning] = useState(false);
  const { next, proof } = page;
  if (!next?.isYours || next.wants.length > 0) return null;
  if (next.action === 'sign' && proof) {
    return (
      <>
        <Button size="small" variant="contained" aria-label={translate('press.signTitle', { page: name })} onClick={() => setSigning(true)}>{translate('press.sign')}</Button>
        {isSigning && <SignDialog page={page} pageName={name} proofNumber={proof.number} onClose={() => setSigning(false)} />}
      </>
    );
  }
  if (next.action !== 'send') return null;
  const send = (): void => void act(() => newsroom.call('post', '/api/pages/{id}/moves', { path: { id: page.id }, body: { action: 'send', version: page.version } }), 'press.sent');
  return <Button size="small" variant="contained" disabled={busy} title={translate('press.sendText')} onClick={send}>{translate('press.send')}</Button>;
};

/** What may be done with a page on press night: the step it waits for last, as everywhere. */
export const PageActs = ({ page, name }: { page: PressPage; name: string }): ReactNode => {
  const translate = useTranslate();
  const [isSlipOpen, setSlipOpen] = useState(false);
  const mayPull = useMay()('proof.pull');
  const { id, proof, signature, voided, mayReopen } = page;
  return (
    <>
      {proof ? <Button size="small" component={LinkBase} to={`/proofs/${proof.id}/show`}>{translate('press.toProof')}</Button> : <Button size="small" component={LinkBase} to={`/pages/${id}/layout`}>{translate('press.toLayout')}</Button>}
      {signature && <Button size="small" href={`/api/pages/${id}/pdf`} target="_blank" rel="noreferrer">{translate('press.pdf')}</Button>}
      {(signature ?? voided) && <Button size="small" onClick={() => setSlipOpen(true)}>{translate('press.slip')}</Button>}
      {voided && !signature && page.status === 'proof3' && mayPull && <Button size="small" component={LinkBase} to={`/pages/${id}/show`}>{translate('press.toDelta')}</Button>}
      {mayReopen && <Reopen page={page} />}
      <Forward page={page} name={name} />
      {isSlipOpen && <SlipDialog pageId={id} pageName={name} onClose={() => setSlipOpen(false)} />}
    </>
  );
};
