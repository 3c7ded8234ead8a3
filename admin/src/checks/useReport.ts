import { useQuery } from '@tanstack/react-query';
import { type ApiError, useNewsroom } from '../api/hooks';
import type { Report } from './check-rule';

/** The findings of a story as it stands: read again whenever its words are another version. */
export const useReport = (articleId: string, version: number) => {
  const newsroom = useNewsroom();
  return useQuery<Report, ApiError>({
    queryKey: ['checks', articleId, version],
    queryFn: () => newsroom.call('post', '/api/checks', { body: { articleId } }),
    retry: false,
  });
};
