import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { User } from '../../api/types';

export interface Written { text: string; mustAnswer: boolean; mentions: string[] }
interface CommentFormProps {
  label: string; send: string; initial?: Partial<Written>; /** A question can be asked here; an answer is none. */ mayAsk?: boolean;
  onSend: (written: Written) => Promise<unknown>; onCancel: () => void;
}

interface Named { id: string; name: string }

const Mentions = ({ value, onChange }: { value: readonly string[]; onChange: (ids: string[]) => void }): ReactNode => {
  const translate = useTranslate();
  const { data = [] } = useGetList<User>('users', { pagination: { page: 1, perPage: 100 }, sort: { field: 'displayName', order: 'ASC' }, filter: { active: true } });
  const people = data.map(({ id, displayName }): Named => ({ id, name: displayName }));
  return (
    <Autocomplete<Named, true>
      multiple size="small" options={people} value={people.filter(({ id }) => value.includes(id))} getOptionLabel={({ name }) => name} isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_, chosen) => onChange(chosen.map(({ id }) => id))} renderInput={(input) => <TextField {...input} label={translate('comments.mention')} />}
    />
  );
};

/** Words about the text, with whom they call and whether they must be answered; what was typed stays until it was taken. Ctrl or ⌘ and Enter sends. */
export const CommentForm = ({ label, send, initial = {}, mayAsk = false, onSend, onCancel }: CommentFormProps): ReactNode => {
  const translate = useTranslate();
  const [written, setWritten] = useState<Written>({ text: '', mustAnswer: false, mentions: [], ...initial });
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<Written>): void => setWritten({ ...written, ...part });
  const isEmpty = written.text.trim() === '';
  const go = async (): Promise<void> => {
    if (isEmpty || busy) return;
    setBusy(true);
    await onSend(written);
    setBusy(false);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void go();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Box onKeyDown={keys} sx={{ display: 'flex', flexDirection: 'column', gap: 1, py: 1 }}>
      <TextField label={label} value={written.text} onChange={({ target }) => change({ text: target.value })} multiline minRows={2} fullWidth autoFocus size="small" slotProps={{ htmlInput: { maxLength: 4000 } }} />
      <Mentions value={written.mentions} onChange={(mentions) => change({ mentions })} />
      {mayAsk && <FormControlLabel control={<Checkbox size="small" checked={written.mustAnswer} onChange={({ target }) => change({ mustAnswer: target.checked })} />} label={translate('comments.mustAnswer')} />}
      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
        <Button size="small" onClick={onCancel}>{translate('comments.cancel')}</Button>
        <Button size="small" variant="contained" disabled={busy || isEmpty} onClick={() => void go()}>{send}</Button>
      </Box>
    </Box>
  );
};
