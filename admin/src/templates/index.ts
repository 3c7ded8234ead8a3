import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';

/** 体裁模板 */
export const templates: ResourceProps = {
  name: 'templates', list: lazy(() => import('./TemplateList')), edit: lazy(() => import('./TemplateEdit')), create: lazy(() => import('./TemplateCreate')), recordRepresentation: 'genre',
};
