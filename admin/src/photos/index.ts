import type { ResourceProps } from 'react-admin';
import { lazy } from 'react';
import { type PhotoRow, photoTitle } from './photo';

/** 图片 */
export const photos: ResourceProps = {
  name: 'photos',
  list: lazy(() => import('./PhotoList')),
  show: lazy(() => import('./PhotoShow')),
  edit: lazy(() => import('./PhotoEdit')),
  create: lazy(() => import('./upload/PhotoUpload')),
  recordRepresentation: (photo: PhotoRow) => photoTitle(photo),
};

/** 要图 */
export const photoRequests: ResourceProps = { name: 'photo-requests', list: lazy(() => import('./requests/PhotoRequestList')) };
