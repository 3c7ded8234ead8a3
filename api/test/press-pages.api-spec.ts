import { createHash } from 'node:crypto';
import { ROLES } from '../src/domain/people/roles';
import { PAGE_TRANSITIONS } from '../src/domain/workflow/page-workflow';
import { type Newsroom, openNewsroom, PASSWORD } from './support/app';
import { type Answer, listOf } from './support/build';
import { layOut } from './support/laid-out-issue';
import { openPressDesk, type PressDesk } from './support/press-desk';

const binary = (response: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void => {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
};
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('a page on press night', () => {
  let newsroom: Newsroom;
  let desk: PressDesk;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    desk = await openPressDesk(newsroom);
  });
  afterAll(() => newsroom.close());

  const pdfOf = async (page: Answer): Promise<Buffer> => (await desk.maker.get(`/api/pages/${page.id}/pdf`).buffer(true).parse(binary as never).expect(200)).body;
  const traces = async (page: Answer): Promise<unknown> => (await newsroom.sql(
    `SELECT status, version, (SELECT count(*)::int FROM page_moves WHERE page_id = $1) AS moves, (SELECT count(*)::int FROM page_signatures WHERE page_id = $1) AS signatures,
      (SELECT count(*)::int FROM audit_entries WHERE subject_id = $1) AS acts FROM pages WHERE id = $1`, [page.id]))[0];

  describe('is signed', () => {
    it('with the password, and what was signed is what is printed, byte for byte', async () => {
      const { page, story } = await desk.cleanPage();
      expect((await desk.sign(page, { password: undefined })).body.errors.password).toBe('签样要再输一次密码');
      expect((await desk.sign(page, { password: 'something else' })).body.errors.password).toBe('当前密码不正确');
      const { body } = await desk.sign(page);
      expect(body).toMatchObject({ status: 'signed', moves: [{ action: 'send', wants: [] }, { action: 'reopen', needsReason: true }] });
      const [slip] = await desk.slips(page);
      const { body: [proof] } = await desk.maker.get(`/api/pages/${page.id}/proofs`).expect(200);
      expect(slip).toMatchObject({ number: 1, proofId: proof.id, pdfHash: proof.pdfHash, signedByName: '测试editorinchief', secondName: null, voidedAt: null });
      expect(slip.things).toEqual(expect.arrayContaining([{ kind: 'article', id: story.id, title: '统筹推进疫情防控', revision: expect.any(Number) }, { kind: 'engine', id: 'engine', title: slip.engineVersion, revision: null }]));
      const signed = await pdfOf(page);
      expect(sha256(signed)).toBe(slip.pdfHash);
      expect((await desk.move(page, 'send')).body.status).toBe('sent');
      expect((await pdfOf(page)).equals(signed)).toBe(true);
    });

    it('not before it is clean, nor when it has changed since the clean proof', async () => {
      const { page } = await desk.madeUpPage();
      expect((await desk.sign(page)).body.code).toBe('page.move.wrongState');
      const { page: clean, story } = await desk.cleanPage();
      await desk.correct(story, '六点八亿元', '七点八亿元');
      const before = await traces(clean);
      expect((await desk.sign(clean)).body.code).toBe('page.sign.changedSinceClean');
      expect(await traces(clean)).toEqual(before);
    });

    it('not while the client of a notice on it has not approved, which it says', async () => {
      const { page } = await desk.madeUpPage();
      const { body: notice } = await desk.chief.post('/api/notices').send({ publicationId: desk.paper.id, type: '公告', title: '清算公告', bodyText: '本公司决定解散，请债权人申报债权。', signatureLines: ['某某公司清算组'] }).expect(201) as Answer;
      // An earlier run of it has appeared; for this one its client wants something changed.
      const stands = (status: 'published' | 'quoted') => newsroom.sql('UPDATE notices SET status = $2, version = version + 1 WHERE id = $1', [notice.id, status]);
      await stands('published');
      await layOut(desk.maker, page, [{ id: 'n1', kind: 'notice', pieceId: notice.id, fill: 'balance', x: 0, y: 32, w: 3, h: 16 }]);
      await desk.readToClean(page);
      await stands('quoted');
      const before = await traces(page);
      const refused = await desk.sign(page);
      expect(refused.body).toMatchObject({ code: 'page.move.wanting', errors: { 'wants.0': '有 1 则公告未经委托人认可或不再刊登：《清算公告》' } });
      expect(await traces(page)).toEqual(before);
      await stands('published');
      expect((await desk.sign(page)).body.status).toBe('signed');
    });

    it('by the editor-in-chief alone, and no forbidden move leaves a trace', async () => {
      const clean = (await desk.cleanPage()).page;
      for (const status of ['clean', 'signed']) {
        if (status === 'signed') await desk.sign(clean);
        const page = await desk.now(clean);
        expect(page.status).toBe(status);
        const before = await traces(page);
        for (const action of ['sign', 'send', 'reopen'] as const) {
          const { from, roles } = PAGE_TRANSITIONS[action];
          for (const role of ROLES) {
            if ((from as readonly string[]).includes(page.status) && (roles as readonly string[]).includes(role)) continue;
            const { status } = await (await newsroom.as(role)).post(`/api/pages/${page.id}/moves`).send({ action, version: page.version, reason: '急', password: PASSWORD });
            expect([role, action, page.status, [403, 409].includes(status)]).toEqual([role, action, page.status, true]);
          }
        }
        expect(await traces(page)).toEqual(before);
      }
    });
  });

  describe('is signed again after a late change', () => {
    it('by two people, once a delta proof has been read by one who did not make it, and the list of proofs says who signed what', async () => {
      const [{ page }, reader] = [await desk.cleanPage(), desk.readers[0]];
      const newest = async (): Promise<Answer> => (await desk.chief.get(`/api/pages/${page.id}/proofs`).expect(200)).body[0];
      const readingsOf = async (): Promise<string[]> => ((await reader.get('/api/desk').expect(200)).body as Answer).pageTasks.filter(({ pageId }: Answer) => pageId === page.id).map(({ task }: Answer) => task);
      const clean = await newest();
      expect(clean).toMatchObject({ standing: 'toSign', signature: null });
      const { body: given } = await desk.chief.patch(`/api/proofs/${clean.id}`).send({ version: clean.version, assigneeId: await desk.idOf(reader) }).expect(200) as Answer;
      expect([given.standing, await readingsOf()]).toEqual(['pulled', ['read']]);
      expect((await desk.sign(page)).body.status).toBe('signed');
      expect(await newest()).toMatchObject({ standing: 'signed', signature: { number: 1, signedByName: '测试editorinchief', voidedAt: null }, actions: [] });
      expect((await reader.post(`/api/proofs/${clean.id}/moves`).send({ action: 'decline', version: given.version, reason: '字号不对' })).body.code).toBe('proof.wrongState');
      expect((await desk.chief.patch(`/api/proofs/${clean.id}`).send({ version: given.version, assigneeId: null })).body.code).toBe('proof.readThrough');
      expect(await readingsOf()).toEqual([]);
      expect((await desk.move(page, 'reopen')).status).toBe(400);
      expect((await desk.move(page, 'reopen', { reason: '区里来电改数字' })).body.status).toBe('proof3');
      expect(await newest()).toMatchObject({ standing: 'void', signature: { voidedByName: '测试editorinchief' } });
      expect((await desk.chief.get(listOf('proofs', { filter: { pageId: page.id, standing: 'void' } })).expect(200)).body.map(({ id }: Answer) => id)).toEqual([clean.id]);
      const { body: refused } = await desk.maker.post(`/api/pages/${page.id}/proofs`).send({ version: (await desk.now(page)).version, round: 'clean' });
      expect(refused.wants.map(({ want }: Answer) => want)).toContain('deltaUnread');
      await desk.readChange(page, 1);
      expect((await desk.sign(page)).body.status).toBe('signed');
      const [second, first] = await desk.slips(page);
      expect(second).toMatchObject({ number: 2, secondName: '测试proofreader-deskeditor' });
      expect(first).toMatchObject({ voidReason: '区里来电改数字', voidedByName: '测试editorinchief', voidChanges: [] });
    });

    it('on no proof that has been signed before, by no program and by no hand in the database', async () => {
      const { page } = await desk.signedPage();
      const sql = (text: string, values: unknown[] = []) => newsroom.sql(text, values);
      const [{ id, proof_id: proofId }] = await newsroom.sql<{ id: string; proof_id: string }>('SELECT id, proof_id FROM page_signatures WHERE page_id = $1', [page.id]);
      const again = (given: string): Promise<unknown> => sql(`INSERT INTO page_signatures (page_id, proof_id, number, pdf_hash, pdf_bytes, composition_hash, engine_version, fingerprint, signed_by_id, signed_by_name, second_id, second_name)
        SELECT page_id, proof_id, 2, pdf_hash, pdf_bytes, composition_hash, engine_version, fingerprint, signed_by_id, signed_by_name, ${given}, '某人' FROM page_signatures WHERE id = '${id}'`);
      await expect(sql("UPDATE page_signatures SET pdf_hash = repeat('0', 64) WHERE id = $1", [id])).rejects.toThrow('stays as it was put');
      await expect(sql('DELETE FROM page_signatures WHERE id = $1', [id])).rejects.toThrow('stays as it was put');
      await expect(sql("UPDATE pages SET status = 'clean' WHERE id = $1", [page.id])).rejects.toThrow('exactly while its signature stands');
      await expect(again('NULL')).rejects.toThrow('a late change is read on a delta proof');
      await desk.move(page, 'reopen', { reason: '改数字' });
      await expect(sql('UPDATE page_signatures SET voided_at = NULL, voided_by_name = NULL, void_reason = NULL, void_changes = NULL WHERE id = $1', [id])).rejects.toThrow('stays as it was put');
      await expect(sql("UPDATE pages SET status = 'signed' WHERE id = $1", [page.id])).rejects.toThrow('exactly while its signature stands');
      await expect(sql("UPDATE pages SET status = 'published' WHERE id = $1", [page.id])).rejects.toThrow('exactly while its signature stands');
      await expect(again('signed_by_id')).rejects.toThrow();
      await desk.readChange(page);
      await expect(again('NULL')).rejects.toThrow('only the newest clean proof');
      expect(proofId).not.toBe((await desk.sign(page), (await desk.slips(page))[0].proofId));
    });

    it('not by whoever read it alone, by the database itself', async () => {
      const { page } = await desk.cleanPage();
      const chief = await desk.idOf(desk.chief);
      await newsroom.sql("UPDATE proofs SET assignee_id = $2, override_reason = '测试' WHERE page_id = $1", [page.id, chief]);
      expect((await desk.sign(page)).body.code).toBe('page.sign.soleReader');
      await expect(newsroom.sql(`INSERT INTO page_signatures (page_id, proof_id, number, pdf_hash, pdf_bytes, composition_hash, engine_version, fingerprint, signed_by_id, signed_by_name)
        SELECT page_id, id, 1, pdf_hash, pdf_bytes, composition_hash, engine_version, '[]', $2, '主编' FROM proofs WHERE page_id = $1 AND round = 'clean'`, [page.id, chief])).rejects.toThrow('the only one to read it');
    });
  });
});
