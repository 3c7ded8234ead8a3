import type { Queue } from '@domain/workflow/queues';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ApiError, useNewsroom } from '../../api/hooks';
import type { Answer } from '../../api/client';
import type { BoardStory, QueueCount } from './types';

type Board = Answer<'get', '/api/desk/board'>;

export interface Pile {
  queue: Queue | undefined;
  queues: QueueCount[];
  stories: BoardStory[] | undefined;
  error: ApiError | null;
  more: (() => void) | null;
  busy: boolean;
  reread: () => void;
}

/** One pile, page by page, with how much lies in each. */
export const useBoard = (queue: Queue | undefined, filter: string, enabled: boolean): Pile => {
  const newsroom = useNewsroom();
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage, refetch } = useInfiniteQuery<Board, ApiError, { pages: Board[] }, unknown[], string | undefined>({
    queryKey: ['/api/desk/board', { queue, filter }],
    queryFn: ({ pageParam }) => newsroom.call('get', '/api/desk/board', { query: { queue, filter, after: pageParam } }),
    initialPageParam: undefined, getNextPageParam: ({ next }) => next ?? undefined, retry: false, enabled,
  });
  const first = data?.pages[0];
  return {
    queue: first?.queue, queues: first?.queues ?? [], stories: data?.pages.flatMap(({ stories }) => stories), error, busy: isFetchingNextPage,
    more: hasNextPage ? () => void fetchNextPage() : null, reread: () => void refetch(),
  };
};
