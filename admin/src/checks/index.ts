import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const PageChecksScreen = lazy(() => import('./PageChecksScreen'));
export const IssueChecksScreen = lazy(() => import('./IssueChecksScreen'));

/** 校对词库 */
export const checkRules: ResourceProps = {
  name: 'check-rules',
  list: lazy(() => import('./CheckRuleList')),
  show: lazy(() => import('./CheckRuleShow')),
  edit: lazy(() => import('./CheckRuleEdit')),
  create: lazy(() => import('./CheckRuleCreate')),
  recordRepresentation: 'pattern',
};

/** 领导职务 */
export const officeHolders: ResourceProps = {
  name: 'office-holders',
  list: lazy(() => import('./OfficeHolderList')),
  edit: lazy(() => import('./OfficeHolderEdit')),
  create: lazy(() => import('./OfficeHolderCreate')),
  recordRepresentation: 'name',
};
