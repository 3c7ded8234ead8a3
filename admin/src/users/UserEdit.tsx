import { minLength, PasswordInput, required, useGetResourceLabel } from 'react-admin';
import { WordsInput } from '../shared/inputs';
import { PostGuard } from '../shared/PostGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import { handedIn, PASSWORD_LENGTH, type Person } from './user';
import { PostsInput } from './UserInputs';

const UserEdit = () => {
  const people = useGetResourceLabel()('users', 2);
  return (
    <PostGuard needs="user.manage">
      <ScreenEdit<Person> title={({ displayName }) => displayName} trail={({ id, displayName }) => [{ label: people, to: '/users' }, { label: displayName, to: `/users/${id}/show` }]} width={560} transform={handedIn}>
        <WordsInput source="displayName" validate={required()} helperText={false} />
        <PostsInput />
        <PasswordInput source="password" label="users.newPassword" validate={minLength(PASSWORD_LENGTH)} helperText="users.newPasswordHelp" fullWidth autoComplete="new-password" />
      </ScreenEdit>
    </PostGuard>
  );
};

export default UserEdit;
