import { minLength, PasswordInput, required, useGetResourceLabel } from 'react-admin';
import { WordsInput } from '../shared/inputs';
import { PostGuard } from '../shared/PostGuard';
import { ScreenCreate } from '../shared/ScreenForm';
import { PASSWORD_LENGTH } from './user';
import { PostsInput } from './UserInputs';

const UserCreate = () => {
  const people = useGetResourceLabel()('users', 2);
  return (
    <PostGuard needs="user.manage">
      <ScreenCreate width={560} trail={[{ label: people, to: '/users' }]}>
        <WordsInput source="displayName" validate={required()} helperText={false} />
        <WordsInput source="username" validate={required()} helperText="users.usernameHelp" autoComplete="off" />
        <PasswordInput source="password" validate={[required(), minLength(PASSWORD_LENGTH)]} helperText="users.passwordHelp" fullWidth autoComplete="new-password" />
        <PostsInput />
      </ScreenCreate>
    </PostGuard>
  );
};

export default UserCreate;
