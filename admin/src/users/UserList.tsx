import { Box } from '@mui/material';
import { DataTable, NullableBooleanInput, SearchInput, SelectInput, useTranslate } from 'react-admin';
import { useMay } from '../api/hooks';
import type { User } from '../api/types';
import { EmptyState } from '../shared/Blank';
import { DateTimeField } from '../shared/Moments';
import { Rows } from '../shared/Rows';
import { ScreenList } from '../shared/ScreenList';
import { Activity, useRolesInWords } from './Roles';
import { POSTS } from './UserInputs';

const FILTERS = [
  <SearchInput key="q" source="q" />, <SelectInput key="role" source="role" choices={POSTS} />,
  <NullableBooleanInput key="active" source="active" trueLabel="users.active" falseLabel="users.inactive" />,
];

/** Who works here and in which posts; only an administrator goes further. */
const UserList = () => {
  const translate = useTranslate();
  const inWords = useRolesInWords();
  const mayManage = useMay()('user.manage');
  return (
    <ScreenList sort={{ field: 'username', order: 'ASC' }} filters={FILTERS} mayCreate={mayManage} empty={<EmptyState title={translate('users.empty')} text={translate('users.emptyHelp')} />}>
      <Rows<User>
        card={({ displayName, username, roles, active }) => ({ title: displayName, line: `${username} · ${inWords(roles)}`, aside: <Activity active={active} /> })}
      >
        <DataTable.Col<User> source="displayName" render={({ displayName }) => <Box component="span" sx={{ fontWeight: 600 }}>{displayName}</Box>} />
        <DataTable.Col source="username" />
        <DataTable.Col<User> source="roles" disableSort render={({ roles }) => inWords(roles)} />
        <DataTable.Col<User> source="active" render={({ active }) => <Activity active={active} />} />
        <DataTable.Col source="createdAt"><DateTimeField source="createdAt" /></DataTable.Col>
      </Rows>
    </ScreenList>
  );
};

export default UserList;
