import type { Agent, Newsroom } from './app';
import { type Answer, createArticle, createIssue, createPublication } from './build';
import { layOut } from './laid-out-issue';

const SENTENCE = '会议指出，当前，疫情防控到了一个新的阶段，要做到疫情防控和复工复产“两手抓”。';
const HEADLINE = { main: { lines: 1, pt: 24, face: 'songBlack', fit: 'shrink' }, direction: 'h' };

/** A newsroom about to proof its pages: whoever makes them up, three proofreaders and their chief. */
export interface ProofDesk {
  paper: Answer;
  maker: Agent;
  chief: Agent;
  readers: [Agent, Agent, Agent];
  idOf(agent: Agent): Promise<string>;
  /** A page with one released story of three paragraphs on it, made up, its editor the maker. */
  madeUpPage(given?: { text?: string; headline?: string; photos?: readonly object[] }): Promise<{ page: Answer; story: Answer; issue: Answer }>;
  pull(page: Answer, given?: object, agent?: Agent): Promise<Answer>;
  /** The page as it is now. */
  now(page: Answer): Promise<Answer>;
  /** Taken up and read through by its reader. */
  read(proof: Answer, agent: Agent): Promise<Answer>;
  mark(proof: Answer, agent: Agent, given: object): Promise<Answer>;
  act(mark: Answer, agent: Agent, action: string, reason?: string): Promise<Answer>;
  /** The story put right by the editor-in-chief and signed again. */
  correct(story: Answer, from: string, to: string): Promise<void>;
}

export const TEXT = `${SENTENCE.repeat(6)}\n第二段说到全区共有港闻工业园等三个项目开工，总投资六点八亿元。\n${SENTENCE.repeat(4)}`;

export const openProofDesk = async (newsroom: Newsroom): Promise<ProofDesk> => {
  const [maker, chief] = [await newsroom.as('pageEditor'), await newsroom.as('editorInChief')];
  const readers: [Agent, Agent, Agent] = [await newsroom.as('proofreader'), await newsroom.as('proofreader', 'deskEditor'), await newsroom.as('proofreader', 'chiefSub')];
  const paper = await createPublication(chief);
  const idOf = async (agent: Agent): Promise<string> => ((await agent.get('/api/auth/me').expect(200)).body as Answer).id;
  const now = async (page: Answer): Promise<Answer> => (await maker.get(`/api/pages/${page.id}`).expect(200)).body;
  let pageNumber = 1;
  let issue: Answer;
  const release = async (id: string): Promise<void> => { await newsroom.sql("UPDATE articles SET status = 'released', first_reviewed_by_id = u[1], second_reviewed_by_id = u[2], released_by_id = u[3], separation_override = '测试', version = version + 1 FROM (SELECT array_agg(id) AS u FROM users) people WHERE articles.id = $1", [id]); };
  return {
    paper, maker, chief, readers, idOf, now,
    async madeUpPage({ text = TEXT, headline = '统筹推进疫情防控', photos = [] } = {}) {
      issue ??= await createIssue(chief, paper.id);
      pageNumber += 1;
      const { body: page } = await maker.post('/api/pages').send({ issueId: issue.id, pageNumber, name: '综合', pageEditorId: await idOf(maker) }).expect(201) as Answer;
      const story = await createArticle(chief, paper.id, { headline, bodyText: text });
      await release(story.id);
      await layOut(maker, page, [{ id: 's1', kind: 'story', pieceId: story.id, fill: 'balance', headline: HEADLINE, x: 0, y: 4, w: 4, h: 26, photos }]);
      await maker.post(`/api/pages/${page.id}/moves`).send({ action: 'makeUp', version: (await now(page)).version }).expect(200);
      return { page: await now(page), story, issue };
    },
    async pull(page, given = {}, agent = maker) {
      const { status, body } = await agent.post(`/api/pages/${page.id}/proofs`).send({ version: (await now(page)).version, ...given });
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body as Answer;
    },
    async read(proof, agent) {
      const { body } = await agent.post(`/api/proofs/${proof.id}/moves`).send({ action: 'accept', version: proof.version }).expect(200) as Answer;
      return (await agent.post(`/api/proofs/${proof.id}/moves`).send({ action: 'complete', version: body.version }).expect(200)).body;
    },
    async mark(proof, agent, given) {
      const { status, body } = await agent.post(`/api/proofs/${proof.id}/marks`).send(given);
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body as Answer;
    },
    async act({ id }, agent, action, reason) {
      const { body: { version } } = await agent.get(`/api/marks/${id}`).expect(200) as Answer;
      return (await agent.patch(`/api/marks/${id}`).send({ version, action, reason }).expect(200)).body;
    },
    async correct(story, from, to) {
      const { body } = await chief.get(`/api/articles/${story.id}`).expect(200) as Answer;
      await chief.patch(`/api/articles/${story.id}`).send({ version: body.version, body: JSON.parse(JSON.stringify(body.body).replace(from, to)) }).expect(200);
      await release(story.id);
    },
  };
};
