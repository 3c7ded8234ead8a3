import { lazy } from 'react';

export const OUTPUTS_PATH = '/outputs';
/** 我的输出 */
export const OutputsScreen = lazy(() => import('./OutputsScreen'));
