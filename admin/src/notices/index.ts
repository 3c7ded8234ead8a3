import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';
import type { NoticeRow } from './notice';

export const RUN_CALENDAR_PATH = '/notice-runs';
export const NOTICE_DESK_PATH = '/notice-desk';

/** 公告规则 */
export const noticeRules: ResourceProps = {
  name: 'notice-rules', list: lazy(() => import('./NoticeRuleList')), edit: lazy(() => import('./NoticeRuleEdit')), create: lazy(() => import('./NoticeRuleCreate')), recordRepresentation: 'name',
};

/** 公告 */
export const notices: ResourceProps = {
  name: 'notices',
  list: lazy(() => import('./NoticeList')),
  show: lazy(() => import('./NoticeShow')),
  edit: lazy(() => import('./NoticeEdit')),
  create: lazy(() => import('./NoticeCreate')),
  recordRepresentation: ({ title }: NoticeRow) => title,
};
