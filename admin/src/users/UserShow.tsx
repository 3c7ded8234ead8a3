import Box from '@mui/material/Box';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay, useMe, useNewsroom } from '../api/hooks';
import { SlipFact, SlipSection } from '../shared/copy/Slip';
import { Moment } from '../shared/Moments';
import { PageHead } from '../shared/PageHead';
import { type Acts, RecordActions } from '../shared/RecordActions';
import { ScreenShow } from '../shared/ScreenShow';
import { Activity, useRolesInWords } from './Roles';
import type { Person } from './user';

/** What an administrator may do with an account; nobody switches themselves off. */
const useActions = ({ id, active }: Person): { acts: Acts; actions: string[] } => {
  const newsroom = useNewsroom();
  const me = useMe();
  const mayManage = useMay()('user.manage');
  const acts: Acts = {
    deactivate: { label: 'users.deactivate', ask: 'users.deactivateAsk', done: 'users.deactivated', run: () => newsroom.call('delete', '/api/users/{id}', { path: { id } }) },
    reactivate: {
      label: 'users.reactivate', done: 'users.reactivated',
      run: ({ version }) => newsroom.call('patch', '/api/users/{id}', { path: { id }, body: { version: version as number, active: true } }),
    },
  };
  if (!mayManage) return { acts, actions: [] };
  if (!active) return { acts, actions: ['reactivate', 'edit'] };
  return { acts, actions: me?.id === id ? ['edit'] : ['deactivate', 'edit'] };
};

const Reading = ({ person }: { person: Person }): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('users', 2);
  const inWords = useRolesInWords();
  return (
    <>
      <PageHead title={person.displayName} trail={[{ label: noun, to: '/users' }]} state={<Activity active={person.active} />}><RecordActions {...useActions(person)} /></PageHead>
      <Box sx={{ maxWidth: 640 }}>
        <SlipSection title={translate('users.account')}>
          <Box component="dl" sx={{ m: 0 }}>
            <SlipFact source="username">{person.username}</SlipFact>
            <SlipFact source="roles">{inWords(person.roles)}</SlipFact>
            <SlipFact source="createdAt"><Moment moment={person.createdAt} /></SlipFact>
            <SlipFact source="updatedAt"><Moment moment={person.updatedAt} /></SlipFact>
          </Box>
        </SlipSection>
      </Box>
    </>
  );
};

const UserShow = (): ReactNode => <ScreenShow<Person>>{(person) => <Reading person={person} />}</ScreenShow>;

export default UserShow;
