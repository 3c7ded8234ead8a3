import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Confirm, useNotify, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import type { Article } from './article';

const LONG_ENOUGH_MS = 10_000;

interface RestoreProps { article: Pick<Article, 'id' | 'version' | 'status' | 'actions'>; number: number; /** With the number on the button itself. */ named?: boolean }

/** Brings an earlier wording back as a new revision, after asking; for a while it can be taken back at once. */
export const RestoreButton = ({ article, number, named = false }: RestoreProps): ReactNode => {
  const translate = useTranslate();
  const notify = useNotify();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const [asking, setAsking] = useState(false);
  if (!article.actions.includes('edit')) return null;
  const restore = (which: number, version: number) => act(() => newsroom.call('post', '/api/articles/{id}/revisions/{number}/restore', { path: { id: article.id, number: which }, body: { version } }));
  const go = async (): Promise<void> => {
    setAsking(false);
    const restored = await restore(number, article.version);
    if (!restored) return;
    const undo = restored.revision > 1 && <Button color="inherit" size="small" onClick={() => void restore(restored.revision - 1, restored.version)}>{translate('redline.undo')}</Button>;
    notify(<Alert severity="success" action={undo}>{translate('redline.restored', { number })}</Alert>, { autoHideDuration: LONG_ENOUGH_MS });
  };
  const warning = article.status === 'released' ? ` ${translate('redline.restoreReleased')}` : '';
  return (
    <>
      <Button size={named ? 'medium' : 'small'} variant={named ? 'outlined' : 'text'} disabled={busy} onClick={() => setAsking(true)}>{translate(named ? 'redline.restoreTo' : 'redline.restore', { number })}</Button>
      <Confirm isOpen={asking} title={translate('redline.restoreTo', { number })} content={translate('redline.restoreAsk', { number }) + warning} confirm={translate('redline.restore')} onConfirm={() => void go()} onClose={() => setAsking(false)} />
    </>
  );
};
