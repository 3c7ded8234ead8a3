import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useNewsroom } from '../api/hooks';
import { DropZone } from '../shared/copy/DropZone';

/** As many files as the API takes in one delivery. */
const MOST = 20;

/** Text files into the archive: sent at once, read in the background one by one. */
export const ImportUpload = (): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const notify = useNotify();
  const refresh = useRefresh();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const deliver = async (chosen: File[]): Promise<void> => {
    if (chosen.length === 0) return;
    if (chosen.length > MOST) notify('archive.imports.tooMany', { type: 'warning', messageArgs: { max: MOST } });
    const form = new FormData();
    for (const file of chosen.slice(0, MOST)) form.append('files', file);
    setSending(true);
    setProblem(null);
    try {
      await newsroom.call('post', '/api/imports', { form });
      refresh();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      <DropZone help={translate('archive.imports.drop')} choose={translate('archive.imports.choose')} accept=".txt,.md,text/plain" disabled={sending} onFiles={(files) => void deliver(files)} />
      {sending && <LinearProgress aria-label={translate('archive.imports.sending')} sx={{ mb: 2 }} />}
      {problem && <Typography role="alert" sx={{ color: 'error.main', mb: 2 }}>{problem}</Typography>}
    </>
  );
};
