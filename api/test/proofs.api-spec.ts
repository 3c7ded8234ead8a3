import { createHash } from 'node:crypto';
import { type Newsroom, openNewsroom } from './support/app';
import { type Answer, listOf } from './support/build';
import { openProofDesk, type ProofDesk } from './support/proof-desk';

describe('a proof of a page', () => {
  let newsroom: Newsroom;
  let desk: ProofDesk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = await openProofDesk(newsroom);
  });
  afterAll(() => newsroom.close());

  const wrongWords = async (proof: Answer): Promise<{ place: object; passage: Answer }> => {
    const { body: { pieces } } = await desk.maker.get(`/api/proofs/${proof.id}/composition`).expect(200) as Answer;
    const piece = pieces.find(({ kind }: Answer) => kind === 'article');
    const passage = piece.passages.find(({ text }: Answer) => text.includes('港闻'));
    const start = passage.text.indexOf('港闻');
    return { passage, place: { kind: 'text', itemId: piece.itemId, part: 'body', paragraph: passage.paragraph, start, end: start + 2 } };
  };

  it('freezes the page as composed: its drawing, words with their places, exact PDF and what went into it', async () => {
    const { page, story } = await desk.madeUpPage();
    const proof = await desk.pull(page);
    expect(proof).toMatchObject({ number: 1, round: 'first', status: 'pulled', assignee: null, page: { status: 'proof1' }, layoutVersion: 1, missed: 0 });
    expect(proof.revisions.articles).toEqual({ [story.id]: expect.any(Number) });
    const { body: composition } = await desk.maker.get(`/api/proofs/${proof.id}/composition`).expect(200) as Answer;
    const body = composition.pieces.find(({ itemId }: Answer) => itemId === story.id).passages.filter(({ part }: Answer) => part === 'body').map(({ text }: Answer) => text).join('\n');
    expect(body).toBe(story.bodyText);
    const pdf = await desk.maker.get(`/api/proofs/${proof.id}/pdf`).buffer(true).parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    }).expect(200);
    expect(createHash('sha256').update(pdf.body as Buffer).digest('hex')).toBe(proof.pdfHash);
    expect((pdf.body as Buffer).length).toBe(proof.pdfBytes);
    expect((await desk.maker.get(`/api/proofs/${proof.id}/svg`).expect(200)).headers['cache-control']).toContain('immutable');
    await desk.correct(story, '港闻', '港闸');
    expect((await desk.maker.get(`/api/proofs/${proof.id}/text`).expect(200)).text).toContain('港闻');
  });

  it('takes marks on its words, goes to whoever must act, and a mark is settled by another than who answered', async () => {
    const { page } = await desk.madeUpPage();
    const proof = await desk.pull(page, { assigneeId: await desk.idOf(desk.readers[0]) });
    const { place } = await wrongWords(proof);
    const mark = await desk.mark(proof, desk.readers[0], { sign: 'correct', place, to: '港闸', errorClass: 'fewCharacters' });
    expect(mark).toMatchObject({ number: 1, from: '港闻', to: '港闸', status: 'open', weight: 2, isDoubled: false, place: { quote: '港闻', boxes: [expect.any(Object)] } });
    expect((await desk.readers[0].post(`/api/proofs/${proof.id}/marks`).send({ sign: 'correct', place }).expect(400)).body.errors.to).toBe('请写明改成什么');
    const done = await desk.act(mark, desk.maker, 'done');
    expect(done).toMatchObject({ status: 'done', answeredByName: '测试pageeditor' });
    expect((await desk.maker.patch(`/api/marks/${mark.id}`).send({ version: done.version, action: 'verify' })).status).toBe(403);
    expect(await desk.act(mark, desk.readers[1], 'verify')).toMatchObject({ status: 'verified', actions: [] });
    expect((await desk.maker.get(listOf('marks', { filter: { pageId: page.id, status: 'verified' } })).expect(200)).body).toHaveLength(1);
  });
});
