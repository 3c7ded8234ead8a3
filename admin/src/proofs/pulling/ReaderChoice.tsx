import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { Candidate } from './readers';

interface ReaderChoiceProps { candidates: readonly Candidate[]; value: string; /** Whether the rule of three readers may be set aside with a reason. */ mayOverride: boolean; onChoose: (id: string) => void }

/** Who reads a round: those the rule of three readers lets, and of the others why not. */
export const ReaderChoice = ({ candidates, value, mayOverride, onChoose }: ReaderChoiceProps): ReactNode => {
  const translate = useTranslate();
  return (
    <TextField select label={translate('proofs.readerLabel')} value={value} onChange={({ target }) => onChoose(target.value)} fullWidth helperText={value === '' ? translate('proofs.nobodyHelp') : undefined} slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}>
      <MenuItem value="">{translate('proofs.whoeverTakesIt')}</MenuItem>
      {candidates.map(({ user, problem }) => (
        <MenuItem key={user.id} value={user.id} disabled={problem !== null && !mayOverride} sx={{ whiteSpace: 'normal' }}>{user.displayName}{problem && ` · ${translate(`proofs.readerProblems.${problem}`)}`}</MenuItem>
      ))}
    </TextField>
  );
};
