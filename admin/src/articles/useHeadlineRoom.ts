import { isTextBlock, type PageLayout } from '@domain/layout/page-layout';
import { type HeadlineRoom, headlineRoom } from '@domain/typeset/story-frame';
import { type RaRecord, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useReading } from '../api/hooks';
import { useTemplates } from '../templates/GenreInput';
import type { Article } from './article';

const NOWHERE: HeadlineRoom = { kicker: null, headline: null, deck: null };

const roomOn = (layout: PageLayout | undefined, storyId: string): HeadlineRoom | null => {
  const block = layout?.blocks.find((one) => isTextBlock(one) && one.pieceId === storyId && one.headline);
  return layout && block && isTextBlock(block) ? headlineRoom(layout.spec, block) : null;
};

/** How wide each line of a headline may be, in characters: as its place on the page has room, else as its genre is headed. */
export const useHeadlineRoom = (): HeadlineRoom => {
  const story = useRecordContext<Article & RaRecord<string>>();
  const genre = useWatch<Record<string, unknown>>({ name: 'genre' });
  const template = useTemplates().find((one) => one.genre === genre);
  const pageId = story?.placements?.[0]?.pageId;
  const { data } = useReading('/api/pages/{id}/layout', { path: { id: pageId ?? '' } }, { enabled: pageId !== undefined });
  const placed = story && roomOn(data?.layout as PageLayout | undefined, story.id);
  return placed ?? { ...NOWHERE, headline: template?.headlineWidth ?? null };
};
