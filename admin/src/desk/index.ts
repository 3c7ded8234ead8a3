import { lazy } from 'react';

/** 我的工作台 */
export const Desk = lazy(() => import('./Desk'));
