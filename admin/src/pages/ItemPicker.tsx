import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { StatusChip } from '../shared/StatusChip';
import type { Placed } from './arrangement';
import { type Candidate, CANDIDATE_KINDS, type CandidateKind, useCandidates } from './useCandidates';

interface ItemPickerProps { publicationId: string; placed: readonly Placed[]; onPick: (item: Candidate) => void }

const Option = ({ candidate: { kind, title, kicker, status } }: { candidate: Candidate }): ReactNode => (
  <Box sx={{ display: 'flex', gap: 1.5, justifyContent: 'space-between', alignItems: 'baseline', width: '100%' }}>
    <Box sx={{ minWidth: 0 }}>
      {kicker && <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>{kicker}</Typography>}
      {title}
    </Box>
    <StatusChip noun={kind} status={status as never} />
  </Box>
);

/** Puts another story, photo or notice of the same paper on the page. */
export const ItemPicker = ({ publicationId, placed, onPick }: ItemPickerProps): ReactNode => {
  const translate = useTranslate();
  const [kind, setKind] = useState<CandidateKind>('article');
  const [isReleasedOnly, setReleasedOnly] = useState(true);
  const [words, setWords] = useState('');
  const { candidates, isPending } = useCandidates({ kind, publicationId, isReleasedOnly, words });
  const there = new Set(placed.map(({ itemId }) => itemId));
  return (
    <Box role="group" aria-label={translate('pages.put')} sx={{ mt: 3 }}>
      <Typography variant="h3">{translate('pages.put')}</Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '9em minmax(0, 1fr)' }, columnGap: 1.5 }}>
        <TextField select label={translate('pages.kind')} value={kind} onChange={({ target }) => setKind(target.value as CandidateKind)}>
          {CANDIDATE_KINDS.map((one) => <MenuItem key={one} value={one}>{translate(`pages.kinds.${one}`)}</MenuItem>)}
        </TextField>
        <Autocomplete<Candidate>
          value={null} inputValue={words} onInputChange={(_, typed, reason) => reason !== 'reset' && setWords(typed)} blurOnSelect loading={isPending}
          options={candidates.filter(({ itemId }) => !there.has(itemId))} filterOptions={(options) => options} getOptionLabel={({ title }) => title} getOptionKey={({ itemId }) => itemId}
          renderOption={({ key, ...props }, candidate) => <li key={key} {...props}><Option candidate={candidate} /></li>}
          onChange={(_, picked) => {
            if (picked) onPick(picked);
            setWords('');
          }}
          noOptionsText={translate('pages.nothingFound')} loadingText={translate('ra.page.loading')} clearText={translate('ra.action.clear_input_value')} openText={translate('ra.action.open')} closeText={translate('ra.action.close')}
          renderInput={(input) => <TextField {...input} label={translate('pages.find')} />}
        />
      </Box>
      {kind === 'article' && <FormControlLabel control={<Checkbox size="small" checked={isReleasedOnly} onChange={(_, checked) => setReleasedOnly(checked)} />} label={translate('pages.releasedOnly')} />}
    </Box>
  );
};
