import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** 作者 */
export const contributors: ResourceProps = {
  name: 'contributors',
  list: lazy(() => import('./ContributorList')),
  show: lazy(() => import('./ContributorShow')),
  edit: lazy(() => import('./ContributorEdit')),
  create: lazy(() => import('./ContributorCreate')),
  recordRepresentation: 'printedName',
};
