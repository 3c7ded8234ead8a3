import { minLength, PasswordInput, required } from 'react-admin';
import { WordsInput } from '../shared/inputs';
import { ScreenCreate } from '../shared/ScreenForm';
import { PASSWORD_LENGTH } from './user';
import { PostsInput } from './UserInputs';

const UserCreate = () => (
  <ScreenCreate width={560}>
    <WordsInput source="displayName" validate={required()} helperText={false} />
    <WordsInput source="username" validate={required()} helperText="users.usernameHelp" autoComplete="off" />
    <PasswordInput source="password" validate={[required(), minLength(PASSWORD_LENGTH)]} helperText="users.passwordHelp" fullWidth autoComplete="new-password" />
    <PostsInput />
  </ScreenCreate>
);

export default UserCreate;
