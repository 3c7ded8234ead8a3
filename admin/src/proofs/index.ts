import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { ProofRow } from './proof';

/** 大样 */
export const proofs: ResourceProps = {
  name: 'proofs',
  list: lazy(() => import('./ProofList')),
  show: lazy(() => import('./viewer/ProofScreen')),
  recordRepresentation: ({ page, number }: ProofRow) => [page.number, page.name, number].filter(Boolean).join(' '),
};

/** 校对标记 */
export const marks: ResourceProps = { name: 'marks', list: lazy(() => import('./MarkList')) };
