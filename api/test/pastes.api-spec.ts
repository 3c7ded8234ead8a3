import { emptyReport } from '../src/domain/copy/cleaning/report';
import { type Answer, createArticle } from './support/build';
import { IntakeDesk } from './support/intake-desk';

let desk: IntakeDesk;
beforeAll(async () => { desk = await IntakeDesk.open(); });
afterAll(() => desk.close());

const HTML = '<p onclick="alert(1)">会议强调,要压实责任。<script>alert(1)</script></p>';
const keep = async (given: object = {}) => (await desk.as('reporter')).post('/api/pastes').send({ publicationId: desk.publicationId, content: HTML, report: { ...emptyReport(), changed: { punctuation: 1 } }, ...given });

describe('what is pasted into a story', () => {
  it('is kept beside it as it came, and handed out only as text to be saved', async () => {
    const reporter = await desk.as('reporter');
    const story: Answer = await createArticle(reporter, desk.publicationId);
    const { body: paste } = await keep({ articleId: story.id });
    const { body: pastes } = await reporter.get(`/api/articles/${story.id}/pastes`).expect(200);
    expect(pastes).toMatchObject([{ id: paste.id, originalSize: Buffer.byteLength(HTML), report: { changed: { punctuation: 1 } }, createdByName: '测试reporter' }]);
    const { text, headers } = await reporter.get(`/api/pastes/${paste.id}/original`).expect(200);
    expect(text).toBe(HTML);
    expect([headers['content-type'], headers['content-disposition'], headers['x-content-type-options']]).toEqual(['text/plain; charset=utf-8', expect.stringContaining('attachment'), 'nosniff']);
    expect(await desk.acts(paste.id)).toMatchObject([{ action: 'paste.kept', payload: { articleId: story.id } }]);
  });

  it('before there was a story is put with it later, by whoever pasted it, and once', async () => {
    const reporter = await desk.as('reporter');
    const { body: paste } = await keep();
    const [one, other]: Answer[] = [await createArticle(reporter, desk.publicationId), await createArticle(reporter, desk.publicationId)];
    await reporter.post(`/api/pastes/${paste.id}/story`).send({ articleId: one.id }).expect(200);
    await reporter.post(`/api/pastes/${paste.id}/story`).send({ articleId: one.id }).expect(200);
    await reporter.post(`/api/pastes/${paste.id}/story`).send({ articleId: other.id }).expect(409);
    const { body: another } = await keep();
    const editor = await desk.as('deskEditor');
    await editor.post(`/api/pastes/${another.id}/story`).send({ articleId: one.id }).expect(409);
    expect((await reporter.get(`/api/articles/${one.id}/pastes`)).body.map(({ id }: Answer) => id)).toEqual([paste.id]);
  });

  it('is refused for a story one may not edit, and beyond its size', async () => {
    const story: Answer = await createArticle(await desk.as('deskEditor'), desk.publicationId);
    expect((await keep({ articleId: story.id })).status).toBe(403);
    expect((await keep({ content: 'a'.repeat(1_500_001) })).body.errors.content).toMatch(/最多/u);
  });
});
