import { useInfiniteQuery } from '@tanstack/react-query';
import { send } from '../api/client';
import type { ApiError } from '../api/hooks';
import type { components } from '../api/schema';

export type Hit = components['schemas']['SearchHitDto'];
export type HitKind = Hit['kind'];
export interface Asked { q: string; kinds: readonly HitKind[]; publicationId: string | null }
interface Found { hits: Hit[]; total: number; capped: boolean }

const AT_A_TIME = 20;

const ask = async ({ q, kinds, publicationId }: Asked, offset: number, signal: AbortSignal): Promise<Found> => {
  const query = new URLSearchParams({ q, range: JSON.stringify([offset, offset + AT_A_TIME - 1]) });
  if (kinds.length) query.set('kinds', kinds.join(','));
  if (publicationId) query.set('publicationId', publicationId);
  const { json, headers } = await send('get', `/api/search?${query}`, { signal });
  const hits = json as Hit[];
  const total = Number(headers.get('Content-Range')?.split('/').at(-1));
  return { hits, total: Number.isFinite(total) ? total : hits.length, capped: headers.get('X-Total-Capped') === 'true' };
};

/** What is found, twenty at a time. Nothing is asked before there is a word. */
export const useSearch = (asked: Asked) => {
  const { data, error, isPending, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery<Found, ApiError>({
    queryKey: ['search', asked],
    queryFn: ({ pageParam, signal }) => ask(asked, pageParam as number, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, { hits }) => sum + hits.length, 0);
      return last.hits.length > 0 && shown < last.total ? shown : undefined;
    },
    enabled: asked.q !== '',
    retry: false,
  });
  const hits = data?.pages.flatMap((page) => page.hits) ?? [];
  const first = data?.pages[0];
  return { hits, total: first?.total ?? 0, capped: first?.capped ?? false, error, isPending, isFetching, hasNextPage, more: () => void fetchNextPage(), retry: () => void refetch() };
};
