import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useGetList, useRedirect, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import type { Signer } from './contributor';

const SHOWN = 25;

const SignerChoice = ({ signer, onChoose }: { signer: Signer; onChoose: (signer: Signer | null) => void }): ReactNode => {
  const translate = useTranslate();
  const [typed, setTyped] = useState(signer.printedName);
  const { data = [], isFetching } = useGetList<Signer>('contributors', {
    filter: { publicationId: signer.publicationId, merged: false, ...(typed.trim() && { q: typed.trim() }) }, pagination: { page: 1, perPage: SHOWN }, sort: { field: 'printedName', order: 'ASC' },
  });
  const inWords = ({ printedName, unit, bylineCount }: Signer): string => [printedName, unit, translate('contributors.times', { count: bylineCount })].filter(Boolean).join(' · ');
  return (
    <Autocomplete
      options={data.filter(({ id }) => id !== signer.id)} filterOptions={(options) => options} loading={isFetching} noOptionsText={translate('contributors.merge.nobody')} loadingText={translate('ra.page.loading')}
      getOptionLabel={({ printedName }) => printedName} getOptionKey={({ id }) => id} isOptionEqualToValue={(one, other) => one.id === other.id}
      renderOption={({ key, ...props }, option) => <li key={key} {...props}>{inWords(option)}</li>}
      onChange={(_, chosen) => onChoose(chosen)} onInputChange={(_, words, reason) => setTyped(reason === 'reset' ? typed : words)}
      renderInput={(params) => <TextField {...params} label={translate('contributors.merge.into')} autoFocus />}
    />
  );
};

/** Two records of one person become one. */
export const MergeDialog = ({ signer, onClose }: { signer: Signer; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const redirect = useRedirect();
  const { act, busy } = useAct();
  const [into, setInto] = useState<Signer | null>(null);
  const merge = async (intoId: string): Promise<void> => {
    const change = await act(() => newsroom.call('post', '/api/contributors/{id}/merge', { path: { id: signer.id }, body: { intoId } }), 'contributors.merge.done');
    if (!change) return;
    onClose();
    redirect('show', 'contributors', intoId);
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="merge-title">
      <DialogTitle id="merge-title">{translate('contributors.merge.title', { name: signer.printedName })}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 1 }}>{translate('contributors.merge.help', { count: signer.bylineCount })}</Typography>
        <SignerChoice signer={signer} onChoose={setInto} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={!into || busy} onClick={() => into && void merge(into.id)}>{translate('contributors.merge.confirm')}</Button>
      </DialogActions>
    </Dialog>
  );
};
