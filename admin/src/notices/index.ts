import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';
import type { NoticeRow } from './notice';

/** 公告 */
export const notices: ResourceProps = {
  name: 'notices',
  list: lazy(() => import('./NoticeList')),
  show: lazy(() => import('./NoticeShow')),
  edit: lazy(() => import('./NoticeEdit')),
  create: lazy(() => import('./NoticeCreate')),
  recordRepresentation: ({ title }: NoticeRow) => title,
};
