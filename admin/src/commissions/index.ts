import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';

/** 选题、派题 */
export const commissions: ResourceProps = {
  name: 'commissions', list: lazy(() => import('./CommissionList')), show: lazy(() => import('./CommissionShow')), edit: lazy(() => import('./CommissionEdit')), create: lazy(() => import('./CommissionCreate')), recordRepresentation: 'topic',
};
