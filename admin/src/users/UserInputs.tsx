import { CheckboxGroupInput } from 'react-admin';
import { ROLES } from '@domain/people/roles';
import { atLeastOne } from './user';

export const POSTS = ROLES.map((id) => ({ id, name: `role.${id}` }));

export const PostsInput = () => <CheckboxGroupInput source="roles" choices={POSTS} validate={atLeastOne} helperText="users.rolesHelp" />;
