import { freePlace, placeBlock } from '@domain/layout/operations';
import type { PageLayout } from '@domain/layout/page-layout';
import { useCallback } from 'react';
import { useGetList, useNotify } from 'react-admin';
import { useNewsroom } from '../../api/hooks';
import type { PageRow } from '../../api/types';
import { newBlockId } from './starting-blocks';

/** The room a story's rest begins with on another page; it is fitted there. */
const REST = { w: 2, h: 12 } as const;
const MOST_PAGES = 48;

/** 转版: gives a story's text a block on another page of the issue, where it goes on; both jump lines follow by themselves. */
export const useJump = (own: Pick<PageRow, 'id' | 'issueId'>, onJumped: () => void) => {
  const newsroom = useNewsroom();
  const notify = useNotify();
  const { data = [] } = useGetList<PageRow>('pages', { filter: { issueId: own.issueId }, pagination: { page: 1, perPage: MOST_PAGES }, sort: { field: 'pageNumber', order: 'ASC' } });
  const others = data.filter(({ id, pageNumber }) => id !== own.id && pageNumber !== null);
  const jump = useCallback(async (pieceId: string, number: number): Promise<void> => {
    const page = others.find(({ pageNumber }) => pageNumber === number);
    if (!page) return;
    try {
      const { version, layout: given } = await newsroom.call('get', '/api/pages/{id}/layout', { path: { id: page.id } });
      const layout = given as unknown as PageLayout;
      const place = freePlace(layout, 'story', REST);
      if (!place) return notify('layoutEditor.jumpNoRoom', { type: 'warning', messageArgs: { page: number } });
      const done = placeBlock(layout, { id: newBlockId(layout, 'rest'), kind: 'story', pieceId, fill: 'balance', ...place });
      if (!done.ok) return notify(`layoutEditor.problems.${done.problem.rule}`, { type: 'warning' });
      await newsroom.call('put', '/api/pages/{id}/layout', { path: { id: page.id }, body: { version, layout: done.value as never, act: 'jump' } });
      notify('layoutEditor.jumped', { type: 'success', messageArgs: { page: number } });
      onJumped();
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    }
  }, [newsroom, notify, onJumped, others]);
  return { pages: others.flatMap(({ pageNumber }) => pageNumber ?? []), jump };
};
