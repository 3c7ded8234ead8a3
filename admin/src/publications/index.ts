import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** 报纸 */
export const publications: ResourceProps = {
  name: 'publications',
  list: lazy(() => import('./PublicationList')),
  show: lazy(() => import('./PublicationShow')),
  edit: lazy(() => import('./PublicationEdit')),
  create: lazy(() => import('./PublicationCreate')),
  recordRepresentation: 'name',
};
