import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router-dom';
import type { ProofRow } from './proof';

const CompareScreen = lazy(() => import('./compare/CompareScreen'));

/** 大样 */
export const proofs: ResourceProps = {
  name: 'proofs',
  list: lazy(() => import('./ProofList')),
  show: lazy(() => import('./viewer/ProofScreen')),
  children: <Route path=":id/compare" element={<CompareScreen />} />,
  recordRepresentation: ({ page, number }: ProofRow) => [page.number, page.name, number].filter(Boolean).join(' '),
};

/** 校对标记 */
export const marks: ResourceProps = { name: 'marks', list: lazy(() => import('./MarkList')) };
