import { type APIRequestContext, request } from 'playwright-core';
import { PASSWORD } from './newsroom';

const address = process.env.NEWSROOM_ADDRESS ?? '';
type Record_ = { id: string; version: number } & Record<string, unknown>;

/** Someone's own line to the API, signed in: for what a test needs to stand before a person sits down at the screen. */
export interface Caller { post: (path: string, data: object) => Promise<Record_>; put: (path: string, data: object) => Promise<Record_>; patch: (path: string, data: object) => Promise<Record_>; get: <Answer = Record_>(path: string) => Promise<Answer>; close: () => Promise<void> }

const answered = async <Answer>(reply: Awaited<ReturnType<APIRequestContext['get']>>): Promise<Answer> => {
  if (!reply.ok()) throw new Error(`${reply.url()} answered ${reply.status()}: ${await reply.text()}`);
  return (await reply.json()) as Answer;
};

export const callAs = async (username: string): Promise<Caller> => {
  const line = await request.newContext({ baseURL: address });
  await answered(await line.post('/api/auth/login', { data: { username, password: PASSWORD } }));
  return {
    post: async (path, data) => answered(await line.post(path, { data })),
    put: async (path, data) => answered(await line.put(path, { data })),
    patch: async (path, data) => answered(await line.patch(path, { data })),
    get: async <Answer>(path: string) => answered<Answer>(await line.get(path)),
    close: () => line.dispose(),
  };
};

/** A story written by the reporter and passed by three others, ready to be laid out. */
export const releasedStory = async (publicationId: string, headline: string, bodyText: string): Promise<Record_> => {
  const way = [['reporter', 'file'], ['desk-editor', 'firstReview'], ['chief-sub', 'secondReview'], ['editor-in-chief', 'release']] as const;
  let story: Record_ | undefined;
  for (const [username, action] of way) {
    const caller = await callAs(username);
    story ??= await caller.post('/api/articles', { publicationId, headline, bodyText, bylines: [{ name: '许应田' }] });
    story = await caller.post(`/api/articles/${story.id}/moves`, { action, version: story.version });
    await caller.close();
  }
  if (!story) throw new Error('nobody wrote the story');
  return story;
};
