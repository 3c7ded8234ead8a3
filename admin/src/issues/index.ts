import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';
import type { Issue } from '../api/types';

/** 期 */
export const issues: ResourceProps = {
  name: 'issues',
  list: lazy(() => import('./IssueList')),
  show: lazy(() => import('./IssueShow')),
  edit: lazy(() => import('./IssueEdit')),
  create: lazy(() => import('./IssueCreate')),
  recordRepresentation: ({ publicationName, publishedOn, totalIssueNumber }: Issue) => [publicationName, publishedOn ?? totalIssueNumber].filter(Boolean).join(' '),
};
