import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { newsroomDay } from '@domain/calendar/newsroom-day';
import { DateInput, Form, required, useTranslate } from 'react-admin';
import { type ReactNode, useId, useState } from 'react';
import { useAct, useNewsroom } from '../../api/hooks';
import { WordsInput } from '../../shared/inputs';
import { NewRecord } from '../NewRecord';
import type { Photo } from '../photo';

interface Noted { address: string; publishedOn: string; headline?: string }

/** A use outside the paper goes into the ledger: the website, the account, a screen in the hall. */
export const NoteUseDialog = ({ photo, onClose }: { photo: Photo; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const formId = useId();
  const { act, busy } = useAct();
  const [today] = useState(() => newsroomDay(new Date()));
  const note = async (body: Noted): Promise<void> => {
    if (await act(() => newsroom.call('post', '/api/photos/{id}/uses', { path: { id: photo.id }, body }), 'photos.use.noted')) onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <DialogTitle>{translate('photos.use.note')}</DialogTitle>
      <DialogContent>
        <NewRecord resource="photos">
          <Form id={formId} defaultValues={{ address: '', publishedOn: today, headline: '' }} onSubmit={(words: Partial<Noted>) => note(words as Noted)}>
            <WordsInput source="address" label="photos.use.address" helperText="photos.use.addressHelp" validate={required()} autoFocus slotProps={{ htmlInput: { maxLength: 500 } }} />
            <DateInput source="publishedOn" label="photos.use.day" validate={required()} fullWidth helperText={false} />
            <WordsInput source="headline" label="photos.use.headline" helperText={false} slotProps={{ htmlInput: { maxLength: 200 } }} />
          </Form>
        </NewRecord>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" form={formId} variant="contained" disabled={busy}>{translate('photos.use.keep')}</Button>
      </DialogActions>
    </Dialog>
  );
};
