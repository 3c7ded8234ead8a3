import type { ArticleMove } from '../../src/domain/workflow/article-workflow';
import { type Agent, type Newsroom, openNewsroom } from './app';
import { type Answer, createPublication } from './build';

/** A newsroom with a paper and those who bring a story from filing to release, one for each signature. */
export interface CopyDesk { newsroom: Newsroom; paper: Answer; reporter: Agent; editor: Agent; chief: Agent; top: Agent }

export const openCopyDesk = async (): Promise<CopyDesk> => {
  const newsroom = await openNewsroom();
  const [reporter, editor, chief, top] = [await newsroom.as('reporter'), await newsroom.as('deskEditor'), await newsroom.as('chiefSub'), await newsroom.as('editorInChief')];
  return { newsroom, paper: await createPublication(top), reporter, editor, chief, top };
};

export const move = (agent: Agent, story: Answer, action: ArticleMove, given: object = {}) =>
  agent.post(`/api/articles/${story.id}/moves`).send({ action, version: story.version, ...given });

/** A story through moves that all succeed, as it is after the last. */
export const through = async (story: Answer, ...moves: [Agent, ArticleMove][]): Promise<Answer> => {
  let current = story;
  for (const [agent, action] of moves) current = (await move(agent, current, action).expect(200)).body;
  return current;
};
