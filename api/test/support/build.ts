import { randomUUID } from 'node:crypto';
import { ISSUE_PROBLEMS } from '../../src/domain/calendar/issue-problems';
import type { Agent } from './app';

/** What `GET` and `POST` answer, as far as tests look into it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads whatever the contract promises
export type Answer = any;

export const createPublication = async (agent: Agent, given: object = {}): Promise<Answer> =>
  (await agent.post('/api/publications').send({ name: '港闸新闻', slug: `paper-${randomUUID().slice(0, 8)}`, weekday: 2, ...given }).expect(201)).body;

/** Whatever is odd about its day or numbers is said to be right. */
const CONFIRMED = ISSUE_PROBLEMS.map((problem) => ({ problem, reason: '试刊' }));

export const createIssue = async (agent: Agent, publicationId: string, given: object = {}): Promise<Answer> =>
  (await agent.post('/api/issues').send({ publicationId, publishedOn: '2020-02-18', issueNumber: 7, totalIssueNumber: 1227, confirmations: CONFIRMED, ...given }).expect(201)).body;

export const createArticle = async (agent: Agent, publicationId: string, given: object = {}): Promise<Answer> =>
  (await agent.post('/api/articles').send({ publicationId, headline: '统筹推进疫情防控和经济社会发展', bodyText: '第一段。\n第二段。', ...given }).expect(201)).body;

/** A list's address, its three words encoded. */
export const listOf = (resource: string, { filter, range, sort }: { filter?: object; range?: unknown; sort?: unknown } = {}): string => {
  const words = Object.entries({ filter, range, sort }).filter(([, value]) => value !== undefined);
  return `/api/${resource}?${words.map(([word, value]) => `${word}=${encodeURIComponent(JSON.stringify(value))}`).join('&')}`;
};

export const totalOf = (response: { headers: Record<string, string> }): number => Number(response.headers['content-range'].split('/')[1]);
