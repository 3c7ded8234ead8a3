import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';
import { Route } from 'react-router-dom';
import type { Issue } from '../api/types';

const FlatplanScreen = lazy(() => import('./flatplan/FlatplanScreen'));
const MeetingSheet = lazy(() => import('./flatplan/MeetingSheet'));
const PressNightScreen = lazy(() => import('../press/PressNightScreen'));

/** 期 */
export const issues: ResourceProps = {
  name: 'issues',
  list: lazy(() => import('./IssueList')),
  show: lazy(() => import('./IssueShow')),
  edit: lazy(() => import('./IssueEdit')),
  create: lazy(() => import('./IssueCreate')),
  recordRepresentation: ({ publicationName, publishedOn, totalIssueNumber }: Issue) => [publicationName, publishedOn ?? totalIssueNumber].filter(Boolean).join(' '),
  children: [<Route key="flatplan" path=":id/flatplan" element={<FlatplanScreen />} />, <Route key="meeting" path=":id/meeting" element={<MeetingSheet />} />, <Route key="press" path=":id/press" element={<PressNightScreen />} />],
};
