import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRedirect, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useAct, useNewsroom } from '../api/hooks';
import type { Credit } from '../api/types';
import { ErrorState, LoadingLines } from '../shared/Blank';
import { Day } from '../shared/Moments';
import type { Signer } from './contributor';
import { signedAs, useCredits } from './Credits';

interface ChoiceProps { credits: readonly Credit[]; chosen: ReadonlySet<string>; onChoose: (chosen: ReadonlySet<string>) => void }

/** The credits one by one, to say which are the other person's. */
const CreditChoice = ({ credits, chosen, onChoose }: ChoiceProps): ReactNode => {
  const translate = useTranslate();
  const isAll = chosen.size === credits.length;
  const toggle = (id: string): void => onChoose(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  return (
    <Box role="group" aria-label={translate('contributors.split.which')} sx={{ mt: 2 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', borderBottom: 1, borderColor: 'divider' }}>
        <FormControlLabel label={translate('contributors.split.which')} control={<Checkbox size="small" checked={isAll} indeterminate={chosen.size > 0 && !isAll} onChange={() => onChoose(new Set(isAll ? [] : credits.map(({ id }) => id)))} />} />
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('contributors.split.chosen', { count: chosen.size })}</Typography>
      </Box>
      <Box sx={{ maxHeight: 320, overflowY: 'auto' }}>
        {credits.map((credit) => (
          <FormControlLabel
            key={credit.id} sx={{ display: 'flex', mr: 0 }} control={<Checkbox size="small" checked={chosen.has(credit.id)} onChange={() => toggle(credit.id)} />}
            label={<>{credit.itemTitle || translate('shared.unnamed')} <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>{signedAs(credit)} · <Day day={credit.publishedOn} empty={translate('contributors.unknownDay')} /></Typography></>}
          />
        ))}
      </Box>
    </Box>
  );
};

/** One record of two people becomes two. */
export const SplitDialog = ({ signer, onClose }: { signer: Signer; onClose: () => void }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const redirect = useRedirect();
  const { act, busy } = useAct();
  const { data: credits, error, refetch } = useCredits(signer.id);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [printedName, setPrintedName] = useState(signer.printedName);
  const [unit, setUnit] = useState('');
  const split = async (): Promise<void> => {
    const body = { printedName: printedName.trim(), unit: unit.trim(), bylineIds: [...chosen] };
    const change = await act(() => newsroom.call('post', '/api/contributors/{id}/split', { path: { id: signer.id }, body }), 'contributors.split.done');
    if (!change) return;
    onClose();
    redirect('show', 'contributors', change.toId);
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="split-title">
      <DialogTitle id="split-title">{translate('contributors.split.title', { name: signer.printedName })}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 1 }}>{translate('contributors.split.help')}</Typography>
        <TextField label={translate('contributors.split.name')} value={printedName} onChange={({ target }) => setPrintedName(target.value)} fullWidth required autoFocus />
        <TextField label={translate('contributors.split.unit')} value={unit} onChange={({ target }) => setUnit(target.value)} fullWidth />
        {error && <ErrorState error={error} retry={() => void refetch()} />}
        {!credits && !error && <LoadingLines lines={3} />}
        {credits && <CreditChoice credits={credits} chosen={chosen} onChoose={setChosen} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={busy || chosen.size === 0 || printedName.trim() === ''} onClick={() => void split()}>{translate('contributors.split.confirm')}</Button>
      </DialogActions>
    </Dialog>
  );
};
