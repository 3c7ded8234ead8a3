import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** 见报差错 */
export const printedErrors: ResourceProps = {
  name: 'printed-errors',
  list: lazy(() => import('./PrintedErrorList')),
  show: lazy(() => import('./PrintedErrorShow')),
  edit: lazy(() => import('./PrintedErrorEdit')),
  create: lazy(() => import('./PrintedErrorCreate')),
  recordRepresentation: 'wrongText',
};

export const QualityScreen = lazy(() => import('./QualityScreen'));
export const IssueQualityScreen = lazy(() => import('./IssueQualityScreen'));
export const MethodScreen = lazy(() => import('./MethodScreen'));
export const PersonQualityScreen = lazy(() => import('./PersonQualityScreen'));
