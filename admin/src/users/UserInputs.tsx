import { CheckboxGroupInput, required } from 'react-admin';
import { ROLES } from '@domain/people/roles';

const POSTS = ROLES.map((id) => ({ id, name: `role.${id}` }));

export const PostsInput = () => <CheckboxGroupInput source="roles" choices={POSTS} validate={required()} helperText="users.rolesHelp" />;
