import { type Carried, carryRest } from '@domain/layout/carry';
import type { NumberedLayout } from '@domain/layout/compose-layout';
import { freePlace, placeBlock } from '@domain/layout/operations';
import type { PageFacts } from '@domain/layout/page-facts';
import type { PageLayout } from '@domain/layout/page-layout';
import { useCallback } from 'react';
import { useGetList, useNotify } from 'react-admin';
import { useNewsroom } from '../../api/hooks';
import { sameValue } from '../../api/sameValue';
import type { PageRow } from '../../api/types';
import { newBlockId } from './starting-blocks';

/** The room a story's rest begins with where it cannot be fitted: the editor of that page does. */
const REST = { w: 2, h: 12 } as const;
const MOST_PAGES = 48;

/** The page that goes on with a story, under its headline and as high as the rest needs; a bare block where that does not go in. Null without any room. */
const withRest = (own: NumberedLayout, target: NumberedLayout, facts: PageFacts, pieceId: string): { layout: PageLayout; isFitted: boolean } | null => {
  const carried = carryRest(own, target, facts, pieceId);
  if (carried) return { layout: carried.layout, isFitted: true };
  const place = freePlace(target.layout, 'story', REST);
  const done = place && placeBlock(target.layout, { id: newBlockId(target.layout, 'rest'), kind: 'story', pieceId, fill: 'balance', ...place });
  return done?.ok ? { layout: done.value, isFitted: false } : null;
};

/** 转版: gives a story's text a block on another page of the issue, where it goes on; both jump lines follow by themselves. */
export const useJump = (own: Pick<PageRow, 'id' | 'issueId'>, onJumped: () => void) => {
  const newsroom = useNewsroom();
  const notify = useNotify();
  const { data = [] } = useGetList<PageRow>('pages', { filter: { issueId: own.issueId }, pagination: { page: 1, perPage: MOST_PAGES }, sort: { field: 'pageNumber', order: 'ASC' } });
  const others = data.filter(({ id, pageNumber }) => id !== own.id && pageNumber !== null);
  /** Changes another page as its layout stands now; false when it could not be, which has been said. */
  const change = useCallback(async (number: number, changed: (present: PageLayout) => PageLayout | null, refusal: string): Promise<boolean> => {
    const page = others.find(({ pageNumber }) => pageNumber === number);
    if (!page) return false;
    try {
      const { version, layout } = await newsroom.call('get', '/api/pages/{id}/layout', { path: { id: page.id } });
      const next = changed(layout as unknown as PageLayout);
      if (!next) {
        notify(refusal, { type: 'warning', messageArgs: { page: number } });
        return false;
      }
      await newsroom.call('put', '/api/pages/{id}/layout', { path: { id: page.id }, body: { version, layout: next as never, act: 'jump' } });
      onJumped();
      return true;
    } catch (error) {
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
      return false;
    }
  }, [newsroom, notify, onJumped, others]);
  const jump = useCallback(async (present: NumberedLayout, facts: PageFacts, pieceId: string, number: number): Promise<void> => {
    let isFitted = false;
    const isDone = await change(number, (layout) => {
      const made = withRest(present, { number, layout }, facts, pieceId);
      isFitted = made?.isFitted ?? false;
      return made?.layout ?? null;
    }, 'layoutEditor.jumpNoRoom');
    if (isDone) notify(isFitted ? 'layoutEditor.jumpedFitted' : 'layoutEditor.jumped', { type: 'success', messageArgs: { page: number } });
  }, [change, notify]);
  /** Takes over the page a proposal carries a rest to, if it still is the page the proposal was made with. */
  const carry = useCallback(({ page, layout }: Carried, madeWith: PageLayout | undefined): Promise<boolean> =>
    change(page, (present) => (madeWith && sameValue(present, madeWith) ? layout : null), 'layoutEditor.carryChanged'), [change]);
  return { pages: others.flatMap(({ pageNumber }) => pageNumber ?? []), jump, carry };
};
