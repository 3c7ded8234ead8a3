import { useInfiniteQuery } from '@tanstack/react-query';
import { useListContext } from 'react-admin';
import { useNewsroom } from '../../api/hooks';
import type { PhotoRow } from '../photo';

export const PIECE = 60;

const placeOf = ({ createdAt, id }: PhotoRow): string => `${createdAt}|${id}`;

export interface ManyPhotos { photos: PhotoRow[]; hasMore: boolean; isFetching: boolean; more: () => void }

/** The list's first piece, and as many more as were scrolled to: each begins after the last photo of the one before, however many there are. */
export const useMorePhotos = (): ManyPhotos => {
  const newsroom = useNewsroom();
  const { data: first = [], filterValues, filter } = useListContext<PhotoRow>();
  const last = first.at(-1);
  const isFull = first.length === PIECE;
  const asked = { ...(filter as object), ...(filterValues as object) };
  const { data, hasNextPage, isFetching, fetchNextPage, isFetched } = useInfiniteQuery({
    queryKey: ['photos', 'getList', 'more', asked, last && placeOf(last)],
    enabled: false,
    initialPageParam: last && placeOf(last),
    queryFn: async ({ pageParam }) => (await newsroom.getList<PhotoRow>('photos', { filter: { ...asked, after: pageParam }, pagination: { page: 1, perPage: PIECE }, sort: { field: 'createdAt', order: 'DESC' } })).data,
    getNextPageParam: (piece: PhotoRow[]) => (piece.length === PIECE ? placeOf(piece[piece.length - 1] as PhotoRow) : undefined),
  });
  return { photos: [...first, ...(data?.pages.flat() ?? [])], hasMore: isFull && (!isFetched || hasNextPage), isFetching, more: () => void fetchNextPage() };
};
