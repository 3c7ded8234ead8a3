import { Box } from '@mui/material';
import { DataTable, NullableBooleanInput, SearchInput, SelectInput, useTranslate } from 'react-admin';
import { ROLES } from '@domain/people/roles';
import { useMay } from '../api/hooks';
import type { User } from '../api/types';
import { EmptyState } from '../shared/Blank';
import { DateTimeField } from '../shared/Moments';
import { Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { ToneMark } from '../shared/StatusChip';

const POSTS = ROLES.map((id) => ({ id, name: `role.${id}` }));
const FILTERS = [
  <SearchInput key="q" source="q" />, <SelectInput key="role" source="role" choices={POSTS} />,
  <NullableBooleanInput key="active" source="active" trueLabel="users.active" falseLabel="users.inactive" />,
];

const Posts = ({ roles }: Pick<User, 'roles'>) => {
  const translate = useTranslate();
  return <>{roles.map((role) => translate(`role.${role}`)).join(' · ')}</>;
};

const Active = ({ active }: Pick<User, 'active'>) => {
  const translate = useTranslate();
  return <ToneMark tone={active ? 'released' : 'killed'}>{translate(active ? 'users.active' : 'users.inactive')}</ToneMark>;
};

/** Who works here and in which posts; only an administrator goes further. */
const UserList = () => {
  const translate = useTranslate();
  const mayManage = useMay()('user.manage');
  return (
    <ScreenList sort={{ field: 'username', order: 'ASC' }} filters={FILTERS} mayCreate={mayManage} empty={<EmptyState title={translate('users.empty')} text={translate('users.emptyHelp')} />}>
      <Rows<User>
        rowClick={mayManage ? 'edit' : false}
        card={({ displayName, username, roles, active }) => ({ title: displayName, line: <>{username} · <Posts roles={roles} /></>, aside: <Active active={active} /> })}
      >
        <DataTable.Col<User> source="displayName" render={({ displayName }) => <Box component="span" sx={{ fontWeight: 600 }}>{displayName}</Box>} />
        <DataTable.Col source="username" />
        <DataTable.Col<User> source="roles" disableSort render={({ roles }) => <Posts roles={roles} />} />
        <DataTable.Col<User> source="active" render={({ active }) => <Active active={active} />} />
        <DataTable.Col source="createdAt"><DateTimeField source="createdAt" /></DataTable.Col>
      </Rows>
    </ScreenList>
  );
};

export default UserList;
