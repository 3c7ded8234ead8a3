import { BooleanInput, minLength, PasswordInput, required, useGetResourceLabel } from 'react-admin';
import type { User } from '../api/types';
import { useMay } from '../api/hooks';
import { NoPermission } from '../shared/Blank';
import { WordsInput } from '../shared/inputs';
import { ScreenEdit } from '../shared/ScreenForm';
import { PostsInput } from './UserInputs';

const LEAST = 10;

/** An empty password field means the old one stays. */
const withoutEmptyPassword = ({ password, ...rest }: Record<string, unknown>): Record<string, unknown> => (password ? { ...rest, password } : rest);

const UserEdit = () => {
  const may = useMay();
  const people = useGetResourceLabel()('users', 2);
  if (!may('user.manage')) return <NoPermission />;
  return (
    <ScreenEdit<User> title={({ displayName }) => displayName} trail={() => [{ label: people, to: '/users' }]} width={560} redirect="list" transform={withoutEmptyPassword}>
      <WordsInput source="displayName" validate={required()} helperText={false} />
      <PostsInput />
      <BooleanInput source="active" helperText="users.activeHelp" />
      <PasswordInput source="password" label="users.newPassword" validate={minLength(LEAST)} helperText="users.newPasswordHelp" fullWidth autoComplete="new-password" />
    </ScreenEdit>
  );
};

export default UserEdit;
