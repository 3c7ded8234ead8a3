import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';
import type { PageRow } from '../api/types';

/** 版面 */
export const pages: ResourceProps = {
  name: 'pages',
  list: lazy(() => import('./PageList')),
  show: lazy(() => import('./PageShow')),
  edit: lazy(() => import('./PageEdit')),
  create: lazy(() => import('./PageCreate')),
  recordRepresentation: ({ publishedOn, pageNumber, name }: PageRow) => [publishedOn, pageNumber, name].filter(Boolean).join(' '),
};
