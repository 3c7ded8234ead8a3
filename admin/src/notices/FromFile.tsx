import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRedirect, useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useAct, useNewsroom } from '../api/hooks';

const PAPER = 'publicationId';

/** Opens what the file became once the form holds nothing that would be asked after. */
const useOpening = (id: string | null): void => {
  const goTo = useRedirect();
  const { isDirty } = useFormState();
  useEffect(() => {
    if (id === null || isDirty) return undefined;
    const timer = setTimeout(() => goTo('edit', 'notices', id));
    return () => clearTimeout(timer);
  }, [id, isDirty, goTo]);
};

/** A client's text as a file: read by the server into a notice of its own, which is opened to be gone over; the file stays beside it. */
export const FromFile = (): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const { reset, getValues } = useFormContext();
  const publicationId = useWatch({ name: PAPER }) as string | undefined;
  const { dirtyFields } = useFormState();
  const isTyped = Object.keys(dirtyFields).some((field) => field !== PAPER);
  const chooser = useRef<HTMLInputElement>(null);
  const [taken, setTaken] = useState<string | null>(null);
  useOpening(taken);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file || !publicationId) return;
    const form = new FormData();
    form.set(PAPER, publicationId);
    form.set('file', file);
    const made = await act(() => newsroom.call('post', '/api/notices/files', { form } as never) as Promise<{ id: string }>, 'notices.fileTaken');
    if (!made) return;
    reset(getValues());
    setTaken(made.id);
  };
  return (
    <Box sx={{ mb: 2 }}>
      <input
        ref={chooser} type="file" accept=".docx,.txt,.eml" hidden aria-label={translate('notices.chooseFile')} onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button variant="outlined" loading={busy} disabled={!publicationId || isTyped} onClick={() => chooser.current?.click()}>{translate('notices.fromFile')}</Button>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>{translate(isTyped ? 'notices.fromFileTyped' : publicationId ? 'notices.fromFileHelp' : 'notices.fromFilePaper')}</Typography>
    </Box>
  );
};
