import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ApiError, useNewsroom } from '../../api/hooks';
import type { IssueCheck } from '../../api/types';

export interface CheckedFacts { publicationId: string; issueId?: string; publishedOn?: string | null; issueNumber?: number | null; totalIssueNumber?: number | null }

const whole = (value: unknown): number | undefined => (typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined);
const day = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : undefined);

/** What comes next in a paper, and what is odd about the day and numbers someone has in mind; writes nothing. */
export const useIssueCheck = ({ publicationId, issueId, publishedOn, issueNumber, totalIssueNumber }: CheckedFacts) => {
  const { call } = useNewsroom();
  const body = { publicationId, ...(issueId && { issueId }), publishedOn: day(publishedOn), issueNumber: whole(issueNumber), totalIssueNumber: whole(totalIssueNumber) };
  return useQuery<IssueCheck, ApiError>({
    queryKey: ['/api/issues/checks', body], enabled: publicationId !== '', retry: false, placeholderData: keepPreviousData, queryFn: ({ signal }) => call('post', '/api/issues/checks', { body, signal }),
  });
};
