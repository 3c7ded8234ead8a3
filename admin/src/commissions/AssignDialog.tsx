import { Autocomplete, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Contributor, User } from '../api/types';
import type { Commission } from './commission';

/** Whom a commission is given to: an account, or a contributor. */
export type Person = { assigneeId: string } | { contributorId: string };
interface AssignDialogProps { commission: Commission; busy: boolean; onGive: (person: Person) => void; onClose: () => void }

const MANY = 200;
const FEW = 25;
const inWords = ({ printedName, unit }: Contributor): string => [printedName, unit].filter(Boolean).join(' · ');

/** Those who write for this paper, found by name: there are more of them than a list could show. */
const ContributorChoice = ({ publicationId, value, onChange }: { publicationId: string; value: Contributor | null; onChange: (chosen: Contributor | null) => void }): ReactNode => {
  const translate = useTranslate();
  const [typed, setTyped] = useState('');
  const { data: contributors = [] } = useGetList<Contributor>('contributors', {
    filter: { publicationId, merged: false, ...(typed.trim() && { q: typed.trim() }) }, pagination: { page: 1, perPage: FEW }, sort: { field: 'printedName', order: 'ASC' },
  });
  const offered = value && !contributors.some(({ id }) => id === value.id) ? [value, ...contributors] : contributors;
  return (
    <Autocomplete<Contributor>
      options={offered} filterOptions={(found) => found} value={value} onChange={(_, chosen) => onChange(chosen)} onInputChange={(_, text, why) => setTyped(why === 'input' ? text : '')} getOptionLabel={inWords} getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id} renderInput={(given) => <TextField {...given} label={translate('resources.commissions.fields.contributorId')} sx={{ mt: 2 }} />}
    />
  );
};

/** Asks whom to assign it to: someone with an account, or a contributor without one; choosing one takes the other away. */
export const AssignDialog = ({ commission: { publicationId, forName }, busy, onGive, onClose }: AssignDialogProps): ReactNode => {
  const translate = useTranslate();
  const [user, setUser] = useState<User | null>(null);
  const [contributor, setContributor] = useState<Contributor | null>(null);
  const { data: people = [] } = useGetList<User>('users', { filter: { active: true }, pagination: { page: 1, perPage: MANY }, sort: { field: 'displayName', order: 'ASC' } });
  const choose = (chosen: { user: User | null; contributor: Contributor | null }): void => {
    setUser(chosen.user);
    setContributor(chosen.contributor);
  };
  const give = (event: FormEvent): void => {
    event.preventDefault();
    if (user) onGive({ assigneeId: user.id });
    else if (contributor) onGive({ contributorId: contributor.id });
  };
  const act = translate(forName ? 'commissions.reassign' : 'commissions.moves.assign');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" slotProps={{ paper: { component: 'form', onSubmit: give } as object }}>
      <DialogTitle>{act}</DialogTitle>
      <DialogContent>
        <Autocomplete<User> options={people} value={user} onChange={(_, chosen) => choose({ user: chosen, contributor: null })} getOptionLabel={({ displayName }) => displayName} isOptionEqualToValue={(one, other) => one.id === other.id} renderInput={(given) => <TextField {...given} label={translate('board.to')} autoFocus />} />
        <ContributorChoice publicationId={publicationId} value={contributor} onChange={(chosen) => choose({ user: null, contributor: chosen })} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={busy || (user === null && contributor === null)}>{act}</Button>
      </DialogActions>
    </Dialog>
  );
};
