import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { DateTimeInput, Form, required, useTranslate } from 'react-admin';
import { type ReactNode, useId, useState } from 'react';
import { useAct, useNewsroom } from '../../api/hooks';
import { PublicationInput, useDefaultPublication } from '../../shared/copy/PublicationInput';
import { WordsInput } from '../../shared/inputs';
import { NewRecord } from '../NewRecord';

/** Asks the photo desk for a picture, for a story where one is named. */
export const AskForPhoto = ({ article }: { article?: { id: string; publicationId: string } }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const formId = useId();
  const { act, busy } = useAct();
  const [open, setOpen] = useState(false);
  const publicationId = useDefaultPublication();
  const ask = async (words: Record<string, unknown>): Promise<void> => {
    const body = { place: '', ...words, dueAt: words.dueAt ? new Date(words.dueAt as string).toISOString() : null, articleId: article?.id ?? null } as never;
    if (await act(() => newsroom.call('post', '/api/photo-requests', { body }), 'photoRequests.asked')) setOpen(false);
  };
  return (
    <>
      <Button variant={article ? 'outlined' : 'contained'} size={article ? 'small' : 'medium'} onClick={() => setOpen(true)}>{translate('photoRequests.ask')}</Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} fullWidth maxWidth="xs">
          <DialogTitle>{translate('photoRequests.ask')}</DialogTitle>
          <DialogContent>
            <NewRecord resource="photo-requests">
              <Form id={formId} defaultValues={{ publicationId: article?.publicationId ?? publicationId }} onSubmit={ask}>
                {!article && <PublicationInput />}
                <WordsInput source="wanted" multiline minRows={2} validate={required()} helperText={false} autoFocus />
                <WordsInput source="place" helperText={false} />
                <DateTimeInput source="dueAt" helperText={false} fullWidth />
              </Form>
            </NewRecord>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
            <Button type="submit" form={formId} variant="contained" disabled={busy}>{translate('photoRequests.ask')}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
};
