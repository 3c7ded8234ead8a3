import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';

type Hand = components['schemas']['HandDto'];

interface HandChoiceProps { people: readonly Hand[]; value: string; /** What is said for nobody in particular: whom the rule names. */ byRule?: string; onChoose: (id: string) => void; autoFocus?: boolean }

/** Who has to act on a mark: whom the rule names, or anyone whose post answers marks. */
export const HandChoice = ({ people, value, byRule, onChoose, autoFocus }: HandChoiceProps): ReactNode => {
  const translate = useTranslate();
  const isKnown = people.some(({ id }) => id === value) || (value === '' && byRule !== undefined);
  return (
    <TextField select size="small" label={translate('proofs.hand')} value={isKnown ? value : ''} onChange={({ target }) => onChoose(target.value)} fullWidth autoFocus={autoFocus} slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}>
      {byRule !== undefined && <MenuItem value="">{byRule}</MenuItem>}
      {people.map(({ id, displayName, roles }) => <MenuItem key={id} value={id} sx={{ whiteSpace: 'normal' }}>{displayName} · {roles.map((role) => translate(`role.${role}`)).join(' ')}</MenuItem>)}
    </TextField>
  );
};
