import { minLength, PasswordInput, required, useGetResourceLabel } from 'react-admin';
import { useMay } from '../api/hooks';
import { NoPermission } from '../shared/Blank';
import { WordsInput } from '../shared/inputs';
import { ScreenEdit } from '../shared/ScreenForm';
import { handedIn, PASSWORD_LENGTH, type Person } from './user';
import { PostsInput } from './UserInputs';

const UserEdit = () => {
  const may = useMay();
  const people = useGetResourceLabel()('users', 2);
  if (!may('user.manage')) return <NoPermission />;
  return (
    <ScreenEdit<Person> title={({ displayName }) => displayName} trail={({ id, displayName }) => [{ label: people, to: '/users' }, { label: displayName, to: `/users/${id}/show` }]} width={560} transform={handedIn}>
      <WordsInput source="displayName" validate={required()} helperText={false} />
      <PostsInput />
      <PasswordInput source="password" label="users.newPassword" validate={minLength(PASSWORD_LENGTH)} helperText="users.newPasswordHelp" fullWidth autoComplete="new-password" />
    </ScreenEdit>
  );
};

export default UserEdit;
