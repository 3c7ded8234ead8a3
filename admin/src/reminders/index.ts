import { lazy } from 'react';

export const REMINDERS_PATH = '/user-notices';
/** 提醒 */
export const RemindersScreen = lazy(() => import('./RemindersScreen'));
