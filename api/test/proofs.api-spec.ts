import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, listOf } from './support/build';
import { toldBy } from './support/other-tools';
import { filePhoto, layOut } from './support/laid-out-issue';
import { eventually } from './support/photo-desk';
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
    const pdf = await desk.maker.get(`/api/proofs/${proof.id}/pdf`).buffer(true).parse(bytes).expect(200);
    expect(createHash('sha256').update(pdf.body as Buffer).digest('hex')).toBe(proof.pdfHash);
    expect((pdf.body as Buffer).length).toBe(proof.pdfBytes);
    expect((await desk.maker.get(`/api/proofs/${proof.id}/svg`).expect(200)).headers['cache-control']).toContain('immutable');
    await desk.correct(story, '港闻', '港闸');
    expect((await desk.maker.get(`/api/proofs/${proof.id}/text`).expect(200)).text).toContain('港闻');
  });

  it('takes marks on its words, each named by its story, goes to whoever must act, and a mark is settled by another than who answered', async () => {
    const { page, story } = await desk.madeUpPage();
    const proof = await desk.pull(page, { assigneeId: await desk.idOf(desk.readers[0]) });
    const { place } = await wrongWords(proof);
    const mark = await desk.mark(proof, desk.readers[0], { sign: 'correct', place, to: '港闸', errorClass: 'fewCharacters' });
    expect(mark).toMatchObject({ number: 1, from: '港闻', to: '港闸', status: 'open', weight: 2, isDoubled: false, place: { quote: '港闻', boxes: [expect.any(Object)] } });
    expect((await desk.readers[0].post(`/api/proofs/${proof.id}/marks`).send({ sign: 'correct', place }).expect(400)).body.errors.to).toBe('请写明改成什么');
    const done = await desk.act(mark, desk.maker, 'done');
    expect(done).toMatchObject({ status: 'done', answeredByName: '测试pageeditor' });
    expect((await desk.maker.patch(`/api/marks/${mark.id}`).send({ version: done.version, action: 'verify' })).status).toBe(403);
    expect(await desk.act(mark, desk.readers[1], 'verify')).toMatchObject({ status: 'verified', actions: [] });
    const { body: [listed, ...others] } = await desk.maker.get(listOf('marks', { filter: { pageId: page.id, status: 'verified' } })).expect(200) as { body: Answer[] };
    expect([listed?.piece, others]).toEqual([{ kind: 'article', id: story.id, title: story.headline }, []]);
    expect((await desk.mark(proof, desk.readers[0], { sign: 'note', place: { kind: 'box', x: 20, y: 30, width: 10, height: 5 }, comment: '太空' })).piece).toBeNull();
  });

  it('gives a mark to who has those words in hand, says whom beforehand, and lets it be given to another', async () => {
    const [photo, clerk] = [await filePhoto(desk.chief, desk.paper.id), await newsroom.as('noticeClerk')];
    const { body: notice } = await clerk.post('/api/notices').send({ publicationId: desk.paper.id, type: '公告', title: '清算公告', bodyText: '本公司决定解散，请债权人申报债权。', signatureLines: ['某某公司清算组'] }).expect(201) as Answer;
    await newsroom.sql("UPDATE notices SET status = 'published' WHERE id = $1", [notice.id]);
    const { page, story } = await desk.madeUpPage({ photos: [{ photoId: photo.id, x: 1, y: 4, w: 2, h: 12, wrap: 'rect' }] });
    await layOut(desk.maker, page, [{ id: 'n1', kind: 'notice', pieceId: notice.id, fill: 'balance', x: 0, y: 32, w: 3, h: 16 }]);
    const [makerId, deskId, chiefId, clerkId] = await Promise.all([desk.maker, desk.readers[1], desk.chief, clerk].map((agent) => desk.idOf(agent)));
    await newsroom.sql('UPDATE articles SET first_reviewed_by_id = $2, second_reviewed_by_id = $3, released_by_id = $4 WHERE id = $1', [story.id, deskId, makerId, chiefId]);
    const proof = await desk.pull(page);
    const { body: hands } = await desk.readers[0].get(`/api/proofs/${proof.id}/hands`).expect(200) as Answer;
    expect(hands).toMatchObject({ pageEditorId: makerId, articles: { [story.id]: deskId }, photos: { [photo.id]: chiefId }, notices: { [notice.id]: clerkId } });
    expect(hands.people.map(({ id }: Answer) => id)).toEqual(expect.arrayContaining([makerId, deskId, chiefId, clerkId]));
    const on = (itemId: string, part: string, paragraph: number | null) => ({ kind: 'text', itemId, part, paragraph, start: 0, end: 2 });
    const marked = async (place: object, given: object = {}): Promise<Answer> => desk.mark(proof, desk.readers[0], { sign: 'correct', place, to: '新字', ...given });
    expect((await marked(on(story.id, 'body', 0))).assigneeId).toBe(deskId);
    expect((await marked(on(story.id, 'body', 0), { errorClass: 'format' })).assigneeId).toBe(makerId);
    expect((await marked(on(photo.id, 'caption', null))).assigneeId).toBe(chiefId);
    expect((await marked({ kind: 'box', x: 20, y: 60, width: 40, height: 20 }, { sign: 'note', comment: '留白过多' })).assigneeId).toBe(makerId);
    const ofNotice = await marked(on(notice.id, 'body', 0));
    expect(ofNotice).toMatchObject({ assigneeId: clerkId, assigneeName: '测试noticeclerk' });
    const { body: waiting } = await clerk.get(listOf('marks', { filter: { assigneeId: clerkId, status: 'open' } })).expect(200) as Answer;
    expect(waiting).toMatchObject([{ id: ofNotice.id, actions: ['done', 'refuse'] }]);
    expect((await clerk.get('/api/desk').expect(200)).body.pageTasks).toEqual([expect.objectContaining({ task: 'answer', proofId: proof.id, count: 1 })]);
    expect(await desk.act(ofNotice, clerk, 'refuse', '委托人不同意改')).toMatchObject({ status: 'refused', answeredByName: '测试noticeclerk' });
    const given = await marked(on(story.id, 'headline', null), { assigneeId: clerkId });
    await clerk.patch(`/api/marks/${given.id}`).send({ version: given.version, to: '改我的' }).expect(403);
    expect((await clerk.patch(`/api/marks/${given.id}`).send({ version: given.version, assigneeId: deskId }).expect(200)).body).toMatchObject({ assigneeId: deskId, to: '新字' });
    await clerk.patch(`/api/marks/${given.id}`).send({ version: given.version + 1, action: 'done' }).expect(403);
    await eventually(async () => expect((await desk.readers[1].get('/api/user-notices').expect(200)).body).toContainEqual(expect.objectContaining({ kind: 'markGiven', subjectId: proof.id, actorName: '测试noticeclerk' })));
    expect((await desk.readers[0].post(`/api/proofs/${proof.id}/marks`).send({ sign: 'delete', place: on(story.id, 'body', 0), assigneeId: await desk.idOf(await newsroom.as('reporter')) }).expect(400)).body.errors).toHaveProperty('assigneeId');
  });

  it('is taken back, handed to another and read through, by its reader alone', async () => {
    const { page } = await desk.madeUpPage();
    const [first, second] = desk.readers;
    const proof = await desk.pull(page, { assigneeId: await desk.idOf(first) });
    const move = (agent: Agent, action: string, version: number, reason?: string) => agent.post(`/api/proofs/${proof.id}/moves`).send({ action, version, reason });
    await move(second, 'complete', proof.version).expect(403);
    expect((await move(first, 'decline', proof.version).expect(400)).body.errors.reason).toBe('请写明理由');
    const { body: back } = await move(first, 'decline', proof.version, '家中有事').expect(200) as Answer;
    expect(back).toMatchObject({ status: 'declined', declineReason: '家中有事' });
    expect((await move(first, 'complete', proof.version).expect(409)).body.current).toMatchObject({ id: proof.id, status: 'declined' });
    const { body: given } = await desk.maker.patch(`/api/proofs/${proof.id}`).send({ version: back.version, assigneeId: await desk.idOf(second), dueAt: '2020-02-17T16:00:00+08:00' }).expect(200) as Answer;
    expect(given).toMatchObject({ status: 'pulled', assignee: { displayName: '测试proofreader-deskeditor' }, dueAt: '2020-02-17T08:00:00+00:00' });
    expect(await desk.read(given, second)).toMatchObject({ status: 'completed', actions: ['mark'] });
    const { body: pile } = await second.get(listOf('proofs', { filter: { assigneeId: await desk.idOf(second), status: 'completed', pageId: page.id } })).expect(200) as Answer;
    expect(pile.map(({ id }: Answer) => id)).toEqual([proof.id]);
    expect(await newsroom.sql('SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq', [proof.id])).toEqual(['proof.pulled', 'proof.declined', 'proof.assigned', 'proof.accepted', 'proof.completed'].map((action) => ({ action })));
  });

  it('is read in three rounds by three people, none the page’s editor, but by the editor-in-chief’s word on the record', async () => {
    const { page } = await desk.madeUpPage();
    const [first, second] = desk.readers;
    const [makerId, firstId] = [await desk.idOf(desk.maker), await desk.idOf(first)];
    const pulled = async (agent: Agent, given: object) => agent.post(`/api/pages/${page.id}/proofs`).send({ version: (await desk.now(page)).version, ...given });
    expect((await pulled(desk.maker, { assigneeId: makerId })).body.errors.assigneeId).toContain('是本版的版面编辑');
    await desk.read(await desk.pull(page, { assigneeId: firstId }), first);
    expect((await pulled(desk.maker, { assigneeId: firstId })).body.errors.assigneeId).toContain('三校须由三人分别来读');
    expect((await pulled(desk.maker, { assigneeId: firstId, overrideReason: '人手不足' })).status).toBe(403);
    const open = await desk.pull(page);
    expect((await first.post(`/api/proofs/${open.id}/moves`).send({ action: 'accept', version: open.version }).expect(403)).body.code).toBe('proof.readAlready');
    const again = await desk.pull(page, { assigneeId: firstId, overrideReason: '二校休假' }, desk.chief);
    expect(again).toMatchObject({ round: 'second', overrideReason: '二校休假' });
    expect(await newsroom.sql("SELECT payload ->> 'overrideReason' AS reason FROM audit_entries WHERE action = 'proof.pulled' AND subject_id = $1", [again.id])).toEqual([{ reason: '二校休假' }]);
    expect((await desk.maker.get(`/api/proofs/${open.id}`)).body.status).toBe('superseded');
    await desk.read(again, first);
    const third = await desk.pull(page, { assigneeId: await desk.idOf(second) });
    const refuses = (text: string, values: unknown[]) => expect(newsroom.sql(text, values)).rejects.toThrow('three rounds are read by three people');
    await refuses('UPDATE proofs SET assignee_id = $2 WHERE id = $1', [third.id, firstId]);
    await refuses('UPDATE proofs SET assignee_id = $2 WHERE id = $1', [third.id, makerId]);
    await refuses("UPDATE proofs SET override_reason = '' WHERE id = $1", [again.id]);
    await refuses(`INSERT INTO proofs SELECT (jsonb_populate_record(NULL::proofs, to_jsonb(p) || jsonb_build_object('id', gen_random_uuid(), 'number', 99, 'assignee_id', $2::uuid))).* FROM proofs p WHERE p.id = $1`, [third.id, firstId]);
    await expect(newsroom.sql('UPDATE pages SET page_editor_id = $2 WHERE id = $1', [page.id, firstId])).rejects.toThrow('a reader of the page cannot be its editor');
    const { body: said } = await desk.chief.patch(`/api/pages/${page.id}`).send({ version: (await desk.now(page)).version, pageEditorId: firstId }).expect(409) as Answer;
    expect(said.message).toContain('三校须由三人分别来读');
  });

  it('is never changed, in no way', async () => {
    const proof = await desk.pull((await desk.madeUpPage()).page);
    for (const change of ["pdf_hash = repeat('0', 64)", "text = '[]'", "composition = '{}'", "revisions = '{}'", 'layout_version = 9', 'number = 7', "round = 'third'"]) {
      await expect(newsroom.sql(`UPDATE proofs SET ${change} WHERE id = $1`, [proof.id])).rejects.toThrow();
    }
    await expect(newsroom.sql('DELETE FROM proofs WHERE id = $1', [proof.id])).rejects.toThrow();
  });

  it('shows its pictures as they were, whatever file, crop or place they have afterwards', async () => {
    const [photo, other] = [await filePhoto(desk.chief, desk.paper.id), await filePhoto(desk.chief, desk.paper.id, '#1e1ec8')];
    const placed = { photoId: photo.id, x: 1, y: 4, w: 2, h: 12, wrap: 'rect', crop: { x: 0, y: 0, w: 0.5, h: 0.5 } };
    const { page } = await desk.madeUpPage({ photos: [placed] });
    const proof = await desk.pull(page);
    const address = `/api/proofs/${proof.id}/photos/${photo.id}`;
    const drawn = async (): Promise<string> => ((await desk.maker.get(`/api/proofs/${proof.id}/svg`).buffer(true).parse(bytes).expect(200)).body as Buffer).toString();
    const pictureAt = async (from: string): Promise<Buffer> => (await desk.readers[0].get(from).buffer(true).parse(bytes).expect(200)).body as Buffer;
    const [before, picture] = [await drawn(), await pictureAt(address)];
    expect(before).toContain(`href="${address}"`);
    expect(picture).toEqual(await pictureAt(`/api/photos/${photo.id}/preview`));
    await newsroom.sql('UPDATE photos SET file_hash = $2, focus_x = 0.1, focus_y = 0.1 WHERE id = $1', [photo.id, other.fileHash]);
    const { version, layout } = (await desk.maker.get(`/api/pages/${page.id}/layout`).expect(200)).body as Answer;
    const recropped = layout.blocks.map((block: Answer) => (block.id === 's1' ? { ...block, photos: [{ ...placed, crop: { x: 0.5, y: 0.5, w: 0.5, h: 0.5 } }] } : block));
    await desk.maker.put(`/api/pages/${page.id}/layout`).send({ version, layout: { ...layout, blocks: recropped } }).expect(200);
    expect(await pictureAt(`/api/photos/${photo.id}/preview`)).not.toEqual(picture);
    expect(await pictureAt(address)).toEqual(picture);
    expect(await drawn()).toBe(before);
    const next = await desk.pull(page);
    expect(await pictureAt(`/api/proofs/${next.id}/photos/${photo.id}`)).not.toEqual(picture);
    await desk.maker.get(`/api/proofs/${proof.id}/photos/${other.id}`).expect(404);
  });

  it('reports every mark of the one before: carried out, left undone, changed otherwise', async () => {
    const { page, story } = await desk.madeUpPage();
    const [first, second] = desk.readers;
    const proof = await desk.pull(page, { assigneeId: await desk.idOf(first) });
    const { place, passage } = await wrongWords(proof);
    const on = (words: string): object => ({ ...place, start: passage.text.indexOf(words), end: passage.text.indexOf(words) + words.length });
    const right = await desk.mark(proof, first, { sign: 'correct', place, to: '港闸' });
    const missed = await desk.mark(proof, first, { sign: 'correct', place: on('六点八'), to: '7.8' });
    const otherwise = await desk.mark(proof, first, { sign: 'delete', place: on('等三个') });
    const refused = await desk.mark(proof, first, { sign: 'correct', place: on('总投资'), to: '投资' });
    for (const mark of [right, missed, otherwise]) await desk.act(mark, desk.maker, 'done');
    await desk.act(refused, desk.maker, 'refuse', '原稿如此');
    await desk.read(proof, first);
    await desk.correct(story, '港闻', '港闸');
    await desk.correct(story, '等三个', '等四个');
    const next = await desk.pull(page, { assigneeId: await desk.idOf(second) });
    expect(next.missed).toBe(1);
    expect(Object.fromEntries(next.outcomes.map(({ id, outcome, isMissed }: Answer) => [id, [outcome, isMissed]]))).toEqual({
      [right.id]: ['carriedOut', false], [missed.id]: ['notCarriedOut', true], [otherwise.id]: ['changedElsewhere', false], [refused.id]: ['notCarriedOut', false],
    });
    expect(next.marksOfEarlier.map(({ id }: Answer) => id)).toContain(missed.id);
    const { body: compared } = await second.get(`/api/proofs/${next.id}/compare?with=${proof.id}`).expect(200) as Answer;
    expect([compared.olderId, compared.newerId]).toEqual([proof.id, next.id]);
    expect(compared.differences.map(({ kind, before, after, mark }: Answer) => [kind, before, after, mark])).toEqual([['text', '闻', '闸', right.id], ['text', '三', '四', otherwise.id]]);
    const other = await desk.pull((await desk.madeUpPage()).page);
    await second.get(`/api/proofs/${next.id}/compare?with=${other.id}`).expect(409);
  });

  it('is printed with its marks over the very page that was read', async () => {
    const { page } = await desk.madeUpPage();
    const proof = await desk.pull(page);
    const { place } = await wrongWords(proof);
    await desk.mark(proof, desk.readers[0], { sign: 'correct', place, to: '港闸', comment: '地名' });
    await desk.mark(proof, desk.readers[0], { sign: 'note', place: { kind: 'box', x: 20, y: 60, width: 40, height: 20 }, comment: '此处留白过多' });
    const { body } = await desk.maker.get(`/api/proofs/${proof.id}/marked-pdf`).buffer(true).parse(bytes).expect(200);
    const file = join(newsroom.filesDir, 'marked.pdf');
    writeFileSync(file, body as Buffer);
    const words = toldBy('pdftotext', ['-layout', file, '-']);
    if (words !== null) for (const said of ['统筹推进疫情防控', '港闸', '地名', '此处留白过多', '待改']) expect(words.replace(/\s+/gu, '')).toContain(said.replace(/\s+/gu, ''));
    expect((body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is told of to whoever has to read it, and to those who have to act once it is read', async () => {
    const { page } = await desk.madeUpPage();
    const [first, second] = desk.readers;
    const proof = await desk.pull(page, { assigneeId: await desk.idOf(first) });
    const { place } = await wrongWords(proof);
    const mark = await desk.mark(proof, first, { sign: 'correct', place, to: '港闸', assigneeId: await desk.idOf(second) });
    await desk.read(proof, first);
    await desk.act(mark, second, 'refuse', '原稿如此');
    const told = async (agent: Agent): Promise<string[]> => ((await agent.get('/api/user-notices').expect(200)).body as Answer[]).filter(({ subjectId }) => subjectId === proof.id).map(({ kind, title }) => `${kind} ${title}`).sort();
    const name = `第7期 ${page.pageNumber}版 一校`;
    await eventually(async () => expect(await told(first)).toEqual([`markRefused ${name}`, `proofAssigned ${name}`]));
    expect(await told(second)).toEqual([`proofCompleted ${name}`]);
    expect(await told(desk.maker)).toEqual([`proofCompleted ${name}`]);
  });

  it('is of exactly the wording it names, also when that was typed a moment ago', async () => {
    const { page, story } = await desk.madeUpPage();
    const { body: before } = await desk.chief.get(`/api/articles/${story.id}`) as Answer;
    await newsroom.sql("UPDATE articles SET body = jsonb_set(body, '{content,0,content,0,text}', '\"刚打进去的话。\"'), unkept_by_id = (SELECT id FROM users WHERE username = 'editorinchief'), unkept_since = now(), version = version + 1 WHERE id = $1", [story.id]);
    const proof = await desk.pull(page);
    expect(proof.revisions.articles[story.id]).toBe(before.revision + 1);
    const [{ body }] = await newsroom.sql<{ body: Answer }>('SELECT body FROM article_revisions WHERE article_id = $1 AND number = $2', [story.id, proof.revisions.articles[story.id]]);
    expect(body.content[0].content[0].text).toBe('刚打进去的话。');
    expect((await desk.maker.get(`/api/proofs/${proof.id}/text`)).text).toContain('刚打进去的话。');
  });

  it('is not pulled twice of one state of a page by two who press at once', async () => {
    const { page } = await desk.madeUpPage();
    const { version } = await desk.now(page);
    const answers = await Promise.all([1, 2].map(() => desk.maker.post(`/api/pages/${page.id}/proofs`).send({ version })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

const bytes = (response: unknown, done: (error: Error | null, body: Buffer) => void): void => {
  const chunks: Buffer[] = [];
  (response as NodeJS.ReadableStream).on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
};
