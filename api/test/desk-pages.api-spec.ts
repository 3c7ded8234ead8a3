import { type Agent, type Newsroom, openNewsroom } from './support/app';
import type { Answer } from './support/build';
import { openProofDesk, type ProofDesk } from './support/proof-desk';

describe('the desk', () => {
  let newsroom: Newsroom;
  let desk: ProofDesk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = await openProofDesk(newsroom);
  });
  afterAll(() => newsroom.close());

  it('always shows the next person what of a page is theirs to do, and nobody else', async () => {
    const { maker, chief, readers: [first, second, third] } = desk;
    const { page, story } = await desk.madeUpPage();
    const tasksOf = async (agent: Agent): Promise<unknown[]> => ((await agent.get('/api/desk').expect(200)).body as Answer).pageTasks
      .filter(({ pageId }: Answer) => pageId === page.id).map(({ task, round, count }: Answer) => [task, round, count]);
    expect([await tasksOf(maker), await tasksOf(first)]).toEqual([[['pull', null, 0]], []]);

    let proof = await desk.pull(page);
    expect([await tasksOf(maker), await tasksOf(first), await tasksOf(chief)]).toEqual([[], [['take', 'first', 0]], []]);
    const { body } = await first.post(`/api/proofs/${proof.id}/moves`).send({ action: 'accept', version: proof.version }).expect(200) as Answer;
    expect([await tasksOf(first), await tasksOf(second)]).toEqual([[['read', 'first', 0]], []]);

    const mark = await desk.mark(proof, first, { sign: 'note', place: { kind: 'box', x: 20, y: 30, width: 10, height: 5 }, comment: '这里空得太多', assigneeId: await desk.idOf(maker) });
    const storiesOf = async (agent: Agent): Promise<unknown> => ((await agent.get('/api/desk').expect(200)).body as Answer).pageTasks.find(({ task }: Answer) => task === 'answer')?.stories;
    expect(await storiesOf(maker)).toEqual([]);
    const inStory = await desk.mark(proof, first, { sign: 'note', place: { kind: 'text', itemId: story.id, part: 'headline', paragraph: null, start: 0, end: 2 }, comment: '提法请核', assigneeId: await desk.idOf(maker) });
    expect(await storiesOf(maker)).toEqual([story.headline]);
    await first.delete(`/api/marks/${inStory.id}?version=${inStory.version}`).expect(200);
    await first.post(`/api/proofs/${proof.id}/moves`).send({ action: 'complete', version: body.version }).expect(200);
    expect(await tasksOf(maker)).toEqual([['answer', 'first', 1], ['pull', null, 0]]);
    await desk.act(mark, maker, 'done');
    expect([await tasksOf(maker), await tasksOf(first), await tasksOf(second)]).toEqual([[['pull', null, 0]], [['verify', 'first', 1]], []]);

    proof = await desk.pull(page, { assigneeId: await desk.idOf(second), dueAt: '2020-02-17T08:00:00Z' });
    expect([await tasksOf(second), await tasksOf(third)]).toEqual([[['read', 'second', 0]], []]);
    await newsroom.sql("UPDATE proofs SET status = 'completed', completed_at = now() WHERE id = $1", [proof.id]);
    await newsroom.sql("UPDATE pages SET status = 'clean' WHERE id = $1", [page.id]);
    expect([await tasksOf(chief), await tasksOf(maker)]).toEqual([[['sign', null, 0]], []]);
  });
});
