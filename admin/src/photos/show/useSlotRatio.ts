import type { PageLayout } from '@domain/layout/page-layout';
import { captionRows } from '@domain/typeset/photo';
import { useReading } from '../../api/hooks';
import { stepOf } from '../../pages/layout-editor/grid-places';
import type { Photo } from '../photo';

/** Width to height of the place the photo has on its latest page, without the room of its caption; undefined while it stands on none. */
export const useSlotRatio = (photo: Photo): number | undefined => {
  const pageId = photo.placements.at(-1)?.pageId;
  const { data } = useReading('/api/pages/{id}/layout', { path: { id: pageId ?? '' } }, { enabled: pageId !== undefined });
  const layout = data?.layout as unknown as PageLayout | undefined;
  const block = layout?.blocks.find((one) => one.kind === 'photo' && one.photo.photoId === photo.id);
  if (!layout || !block) return undefined;
  const step = stepOf(layout.spec);
  const { gutterChars, bodyPt } = layout.spec.grid;
  const width = block.w * step.x - gutterChars * bodyPt;
  const rows = block.h - captionRows({ caption: photo.caption, credit: photo.credit }, width, step.y);
  return rows > 0 ? width / (rows * step.y) : undefined;
};
