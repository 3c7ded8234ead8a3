import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type ApiError, useNewsroom } from '../../api/hooks';
import type { PoolItem } from '../../api/types';

export const POOL_KINDS = ['article', 'photo', 'notice'] as const;
export type PoolKind = (typeof POOL_KINDS)[number];
export interface PoolAsked { kind: PoolKind; section: string; words: string }

const PATH = '/api/issues/{id}/pool';

/** What waits to be put on the pages of an issue, a part at a time. */
export const usePool = (issueId: string, { kind, section, words }: PoolAsked) => {
  const { call } = useNewsroom();
  const asked = { kind, ...(kind === 'article' && section && { section }), ...(words && { q: words }) };
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery<{ items: PoolItem[]; next: string | null }, ApiError, { pages: { items: PoolItem[] }[] }, readonly unknown[], string | undefined>({
    queryKey: [PATH, issueId, asked], initialPageParam: undefined, placeholderData: keepPreviousData, retry: false,
    queryFn: ({ pageParam, signal }) => call('get', PATH, { path: { id: issueId }, query: { ...asked, ...(pageParam && { after: pageParam }) }, signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  return { items: data?.pages.flatMap(({ items }) => items), error, refetch, more: hasNextPage ? () => void fetchNextPage() : null, isFetching: isFetchingNextPage };
};
