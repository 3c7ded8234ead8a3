import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useMay } from '../../api/hooks';
import { timeInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';
import { TakeOverDialog } from './TakeOverDialog';
import type { Lock } from './useLock';

interface LockNoticeProps { lock: Lock; onEdit: () => void; onTakeOver: (reason: string) => Promise<string | null> }

/** Who holds the story while I only read it, and the way to it: when it is free, or by taking over. */
export const LockNotice = ({ lock, onEdit, onTakeOver }: LockNoticeProps): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const mayTakeOver = useMay()('article.takeOver');
  const [asking, setAsking] = useState(false);
  if (lock.kind === 'away') return <Alert severity="warning" sx={{ mb: 2 }}>{translate('writing.lock.away')}</Alert>;
  if (lock.kind === 'free') {
    return <Alert severity="success" sx={{ mb: 2 }} action={<Button color="inherit" onClick={onEdit}>{translate('writing.lock.edit')}</Button>}>{translate('writing.lock.free')}</Alert>;
  }
  if (lock.kind !== 'theirs') return null;
  const { holderName: name, claimedAt } = lock.holder;
  return (
    <>
      <Alert severity="info" sx={{ mb: 2 }} action={mayTakeOver && <Button color="inherit" onClick={() => setAsking(true)}>{translate('writing.lock.takeOver')}</Button>}>
        {translate('writing.lock.held', { name, time: timeInWords(claimedAt, language) })}
      </Alert>
      {asking && <TakeOverDialog name={name} onTakeOver={onTakeOver} onClose={() => setAsking(false)} />}
    </>
  );
};
