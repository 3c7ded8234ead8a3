import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';
import { type ContributionRow, contributionTitle } from './types';

/** 来稿 */
export const contributions: ResourceProps = {
  name: 'contributions',
  list: lazy(() => import('./ContributionList')),
  show: lazy(() => import('./ContributionShow')),
  recordRepresentation: (contribution: ContributionRow) => contributionTitle(contribution),
};
