import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { parseCredit } from '@domain/copy/byline';
import { Form, ResourceContextProvider, SelectInput, useTranslate } from 'react-admin';
import { type ReactNode, useId } from 'react';
import { useAct, useNewsroom } from '../../api/hooks';
import { DayInput } from '../../shared/copy/DayInput';
import { WordsInput } from '../../shared/inputs';
import { NamesInput, withoutBlanks } from '../../shared/NamesInput';
import type { PhotoRow } from '../photo';
import { CATEGORY_CHOICES } from '../RightsInputs';

interface Words { caption?: string; headline?: string; credit?: string; rights?: string; rightsCategory?: string; place?: string; takenOn?: string | null; usableUntil?: string | null; keywords?: string[] }

/** The photographers a credit line names (顾敏 陈祥楠 摄), so that their pictures are found by them and count as theirs. */
const photographersIn = (credit = ''): { name: string; label: string; role: 'photo' }[] =>
  (parseCredit(credit)?.bylines ?? []).filter(({ role }) => role === 'photo').map(({ name, label }) => ({ name, label: label ?? '', role: 'photo' }));

/** What was filled in; what was left empty stays as each photo has it. */
const given = ({ keywords, ...words }: Words): object => {
  const [named, bylines] = [withoutBlanks(keywords), photographersIn(words.credit)];
  return {
    ...Object.fromEntries(Object.entries(words).filter(([, value]) => typeof value === 'string' && value.trim() !== '')),
    ...(named?.length ? { keywords: named } : {}), ...(bylines.length > 0 ? { bylines } : {}),
  };
};

/** The same caption, credit and rights for several photos in one act: all of them, or none. */
export const BulkDialog = ({ photos, onClose, onDone }: { photos: readonly PhotoRow[]; onClose: () => void; onDone?: () => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const formId = useId();
  const { act, busy } = useAct();
  const save = async (words: Words): Promise<void> => {
    const seen = await newsroom.getMany<PhotoRow>('photos', { ids: photos.map(({ id }) => id) });
    const body = { photos: seen.data.map(({ id, version }) => ({ id, version })), changes: given(words) };
    const done = await act(() => newsroom.call('patch', '/api/photos', { body: body as never }), translate('photos.bulk.done', { count: photos.length }));
    if (!done) return;
    onDone?.();
    onClose();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate('photos.bulk.act', { count: photos.length })}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>{translate('photos.bulk.help')}</Typography>
        <ResourceContextProvider value="photos">
          <Form id={formId} onSubmit={save}>
            <WordsInput source="caption" multiline minRows={2} helperText={false} autoFocus />
            <WordsInput source="credit" helperText={false} />
            <SelectInput source="rightsCategory" choices={CATEGORY_CHOICES} fullWidth helperText={false} />
            <WordsInput source="rights" helperText={false} />
            <WordsInput source="place" helperText={false} />
            <DayInput source="takenOn" helperText={false} />
            <DayInput source="usableUntil" helperText={false} />
            <NamesInput source="keywords" helperText={false} />
          </Form>
        </ResourceContextProvider>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" form={formId} variant="contained" disabled={busy}>{translate('ra.action.save')}</Button>
      </DialogActions>
    </Dialog>
  );
};
