import { composeLayout } from '@domain/layout/compose-layout';
import { type PhotoPrinted, photosPrinted } from '@domain/layout/photos-printed';
import { useMemo } from 'react';
import { useReading } from '../../api/hooks';
import type { Material } from '../../pages/layout-editor/usePageComposition';
import type { Photo } from '../photo';

/** The place a photo has on its latest page as that page comes out: what shows of it, its caption not counted; undefined while it stands on none. */
export const usePlaceOnPage = (photo: Pick<Photo, 'id' | 'placements'>): PhotoPrinted | undefined => {
  const pageId = photo.placements.at(-1)?.pageId;
  const { data } = useReading('/api/pages/{id}/material', { path: { id: pageId ?? '' } }, { enabled: pageId !== undefined });
  return useMemo(() => {
    if (!data) return undefined;
    const { own, others, facts } = data as unknown as Material;
    return photosPrinted(own.layout, composeLayout(own, others, facts).displayList).find(({ photoId }) => photoId === photo.id);
  }, [data, photo.id]);
};
