import { lazy } from 'react';

export const PRINTED_CHECKS_PATH = '/issues/:id/printed';
/** 付印比对 */
export const PrintedChecksScreen = lazy(() => import('./PrintedChecksScreen'));
