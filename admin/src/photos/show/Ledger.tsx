import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../../api/hooks';
import { usePageName } from '../../pages/usePageName';
import { SlipSection } from '../../shared/copy/Slip';
import { Day, Moment } from '../../shared/Moments';
import { ReasonDialog } from '../../shared/ReasonDialog';
import type { Photo, PhotoUse } from '../photo';
import { NoteUseDialog } from './NoteUseDialog';

const Printed = ({ use: { issueId, pageId, pageName, widthMm, heightMm } }: { use: PhotoUse }): ReactNode => {
  const nameOf = usePageName();
  const [, number, name = ''] = /^(\d*)\s*(.*)$/u.exec(pageName) ?? [];
  const place = nameOf({ pageNumber: number ? Number(number) : null, name });
  return (
    <>
      <LinkBase to={pageId ? `/pages/${pageId}/show` : `/issues/${issueId}/show`}>{place}</LinkBase>
      {widthMm && heightMm ? ` · ${Math.round(widthMm)} × ${Math.round(heightMm)} mm` : ''}
    </>
  );
};

/** Where it was put up: an address one can follow, or the name of an account. */
const Elsewhere = ({ address }: { address: string }): ReactNode => (/^https?:\/\//u.test(address) ? <Link href={address} target="_blank" rel="noopener noreferrer">{address}</Link> : address);

const Line = ({ use, onWithdraw }: { use: PhotoUse; onWithdraw: (() => void) | null }): ReactNode => {
  const translate = useTranslate();
  const { kind, publishedOn, headline, address, notedByName, withdrawnAt, withdrawnByName, withdrawnReason } = use;
  return (
    <Box component="li" sx={{ py: 0.5, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
      <Box component={withdrawnAt ? 's' : 'span'} sx={{ color: withdrawnAt ? 'text.secondary' : undefined }}>
        {publishedOn && <><Day day={publishedOn} /> · </>}{kind === 'print' ? <Printed use={use} /> : <Elsewhere address={address} />}{headline && ` · ${headline}`}
      </Box>
      {withdrawnAt
        ? <Typography variant="caption" component="p">{translate('photos.use.withdrawn', { name: withdrawnByName, reason: withdrawnReason })} · <Moment moment={withdrawnAt} /></Typography>
        : <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{notedByName && translate('photos.use.notedBy', { name: notedByName })}{onWithdraw && <Button size="small" onClick={onWithdraw} sx={{ ml: 0.5, py: 0 }}>{translate('photos.use.withdraw')}</Button>}</Typography>}
    </Box>
  );
};

/** 使用登记: every use of the photo, the latest first. A use outside the paper is noted here, and withdrawn where it was a mistake. */
export const Ledger = ({ photo }: { photo: Photo }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [noting, setNoting] = useState(false);
  const [withdrawing, setWithdrawing] = useState<PhotoUse | null>(null);
  const mayNote = photo.actions.includes('edit');
  const withdraw = async ({ id: useId }: PhotoUse, reason: string): Promise<void> => {
    if (await act(() => newsroom.call('post', '/api/photos/{id}/uses/{useId}/withdrawal', { path: { id: photo.id, useId }, body: { reason } }), 'photos.use.withdrawnDone')) setWithdrawing(null);
  };
  return (
    <SlipSection title={translate('photos.ledger')}>
      {photo.useCount === 0 && photo.status !== 'published' && <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('photos.neverUsed')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {photo.uses.map((use) => <Line key={use.id} use={use} onWithdraw={mayNote && use.kind === 'digital' ? () => setWithdrawing(use) : null} />)}
      </Box>
      {mayNote && <Button size="small" variant="outlined" onClick={() => setNoting(true)} sx={{ mt: 0.5 }}>{translate('photos.use.note')}</Button>}
      {noting && <NoteUseDialog photo={photo} onClose={() => setNoting(false)} />}
      {withdrawing && (
        <ReasonDialog title={translate('photos.use.withdraw')} label={translate('photos.use.reason')} confirm={translate('photos.use.withdraw')} busy={busy} onGive={(reason) => void withdraw(withdrawing, reason)} onClose={() => setWithdrawing(null)}>
          <Typography variant="body2" sx={{ mb: 1.5, overflowWrap: 'anywhere' }}>{withdrawing.address}</Typography>
        </ReasonDialog>
      )}
    </SlipSection>
  );
};
