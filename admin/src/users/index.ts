import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';
import type { User } from '../api/types';

/** 人员 */
export const users: ResourceProps = {
  name: 'users',
  list: lazy(() => import('./UserList')),
  show: lazy(() => import('./UserShow')),
  edit: lazy(() => import('./UserEdit')),
  create: lazy(() => import('./UserCreate')),
  recordRepresentation: ({ displayName }: User) => displayName,
};
