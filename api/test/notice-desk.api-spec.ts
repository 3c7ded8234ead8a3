import fc from 'fast-check';
import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createPublication, listOf } from './support/build';
import { layOut } from './support/laid-out-issue';

const SCAN = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(64, 32)]);
const CLIENT = { name: '港闸区委组织部', phone: '0513-85609000', agent: '张三' };
const WORDS = { title: '任前公示', bodyText: '现将拟任职人选公示如下。\n如有意见请反映。', signatureLines: ['港闸区委组织部', '2029年12月28日'] };
const FACTS = { type: '公示', ruleKey: 'appointment', datedOn: '2029-12-28', objectionsFrom: '2030-01-09', objectionsUntil: '2030-01-16', contact: '0513-85609771' };

const RATES = [
  { type: null, way: 'insertion', fen: 30_000, steps: [], repeatPercent: 80, effectiveFrom: '2026-01-01' }, { type: '拍卖', way: 'area', fen: 1_000, steps: [], repeatPercent: 50, effectiveFrom: '2026-01-01' },
  { type: null, way: 'insertion', fen: 40_000, steps: [], repeatPercent: 80, effectiveFrom: '2031-01-01' },
];

describe('the notice desk', () => {
  let newsroom: Newsroom;
  let clerk: Agent;
  let chief: Agent;
  let paper: Answer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    [clerk, chief] = [await newsroom.as('noticeClerk'), await newsroom.as('editorInChief')];
    paper = await createPublication(chief);
    await chief.put(`/api/publications/${paper.id}/notice-desk`).send({ version: 0, grid: [{ weekday: null, daysBefore: 4, time: '17:00' }], exceptions: [], rates: RATES, certificateIssuer: '', takesForms: true }).expect(200);
  });
  afterAll(() => newsroom.close());

  const receive = async (given: object = {}): Promise<Answer> => (await clerk.post('/api/notices').send({ publicationId: paper.id, ...WORDS, ...FACTS, client: CLIENT, ...given }).expect(201)).body;
  const move = (agent: Agent, { id, version }: Answer, action: string, given: object = {}) => agent.post(`/api/notices/${id}/moves`).send({ action, version, ...given });
  const addPaper = async ({ id }: Answer): Promise<Answer> => (await clerk.post(`/api/notices/${id}/papers`).attach('file', SCAN, '同意书.pdf').expect(201)).body;
  const setRuns = (agent: Agent, { id, version }: Answer, days: string[], reason?: string) => agent.put(`/api/notices/${id}/runs`).send({ version, days, reason });
  const ready = async (given: object = {}, days = ['2030-01-08', '2030-01-15']): Promise<Answer> => (await setRuns(clerk, await addPaper(await receive(given)), days).expect(200)).body;
  const accepted = async (given: object = {}, days?: string[]): Promise<Answer> => (await move(clerk, await ready(given, days), 'verify', { reason: '证件已当面核对' }).expect(200)).body;
  const lacking = ({ missing }: Answer): string[] => missing.filter(({ isNote }: Answer) => !isNote).map(({ code }: Answer) => code);

  it('takes a notice from its receipt to the client’s approval, each act on record', async () => {
    const received = await receive();
    expect(received).toMatchObject({ status: 'received', receiptNumber: expect.stringMatching(/^公告\d{4}-\d{4}$/u), ruleName: '任前公示', client: { name: CLIENT.name, channel: 'desk' } });
    expect(lacking(received)).toEqual(['papers', 'runs']);
    const withRuns = (await setRuns(clerk, await addPaper(received), ['2030-01-08']).expect(200)).body;
    expect([lacking(withRuns), withRuns.missing.map(({ code }: Answer) => code)]).toEqual([[], ['calendarUnknown', 'unverified']]);
    const verified = (await move(clerk, withRuns, 'verify').expect(200)).body;
    const quoted = (await move(clerk, verified, 'quote').expect(200)).body;
    expect(quoted.quote).toEqual({ way: 'insertion', eachFen: 30_000, runs: 1, totalFen: 30_000, areas: [], rateFrom: '2026-01-01' });
    expect((await move(clerk, quoted, 'approve').expect(400)).body.errors.consent).toContain('认可');
    const approved = (await move(clerk, quoted, 'approve', { consent: { givenBy: '李四', way: 'inPerson', paperId: quoted.papers[0].id } }).expect(200)).body;
    expect(approved).toMatchObject({ status: 'approved', consents: [{ number: 1, kind: 'proof', givenBy: '李四', recordedByName: '测试noticeclerk' }] });
    expect(await newsroom.sql("SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY seq", [received.id])).toEqual(
      ['notice.created', 'notice.paperAdded', 'notice.runsSet', 'notice.moved', 'notice.moved', 'notice.moved'].map((action) => ({ action })));
  });

  it('accepts what lacks something only with a reason, and leaves it where it was without', async () => {
    const bare = await receive({ signatureLines: [], datedOn: null, objectionsUntil: null });
    const refused = await move(clerk, bare, 'verify').expect(400);
    expect(refused.body.errors.reason).toBe('还缺 5 项；仍要受理，请写明理由');
    await move(await newsroom.as('reporter'), bare, 'verify', { reason: '急' }).expect(403);
    expect((await clerk.get(`/api/notices/${bare.id}`)).body).toMatchObject({ status: 'received', acceptedAt: null, version: 1 });
    await move(clerk, { ...bare, version: 9 }, 'verify', { reason: '急' }).expect(409);
  });

  it('lets no blank be accepted, approved or put on a page, whatever the reason and whoever consents', async () => {
    const open = await ready({ title: '关于《任前公示》的更正', bodyText: '本报1月1日4版刊登的《任前公示》中，“【待填：见报的原文】”应为“乙”。特此更正。' }, ['2030-01-08']);
    expect(lacking(open)).toEqual(['blanks']);
    expect((await move(clerk, open, 'verify', { reason: '急' }).expect(409)).body.message).toContain('填好才能受理');
    const { body: issue } = await chief.post('/api/issues').send({ publicationId: paper.id, publishedOn: '2030-04-02', issueNumber: 14, totalIssueNumber: 1714, confirmations: [] }).expect(201);
    const { body: page } = await chief.post('/api/pages').send({ issueId: issue.id, pageNumber: 2, name: '公告' }).expect(201);
    const put = (itemId: string) => chief.put(`/api/pages/${page.id}/items`).send({ version: page.version, items: [{ kind: 'notice', itemId }] });
    expect((await put(open.id).expect(400)).body.errors['items.0.itemId']).toContain('【待填：…】');
    const { body: filled } = await clerk.patch(`/api/notices/${open.id}`).send({ version: open.version, bodyText: '“甲”应为“乙”。特此更正。' }).expect(200);
    const { body: verified } = await move(clerk, filled, 'verify').expect(200);
    const consent = { givenBy: '李四', way: 'letter', paperId: verified.papers[0].id };
    await clerk.patch(`/api/notices/${open.id}`).send({ version: verified.version, signatureLines: ['区委', '【待填：日期】'], consent }).expect(409);
    expect((await clerk.get(`/api/notices/${open.id}`)).body).toMatchObject({ version: verified.version, consents: [], signatureLines: WORDS.signatureLines });
    await put(open.id).expect(200);
  });

  it('changes accepted words only with a written consent, which then holds for those words alone', async () => {
    const notice = await accepted();
    const change = (agent: Agent, seen: Answer, given: object) => agent.patch(`/api/notices/${notice.id}`).send({ version: seen.version, title: '干部任前公示', ...given });
    expect((await change(clerk, notice, {}).expect(400)).body.errors.consent).toContain('不得删改');
    expect((await change(clerk, notice, { consent: { givenBy: '李四', way: 'phone' } }).expect(400)).body.errors['consent.paperId']).toContain('书面同意');
    const other = await addPaper(await receive());
    await change(clerk, notice, { consent: { givenBy: '李四', way: 'letter', paperId: other.papers[0].id } }).expect(400);
    const consent = { givenBy: '李四', way: 'letter', givenAt: '2026-01-02T09:00:00+08:00', paperId: notice.papers[0].id };
    const { body: changed } = await change(clerk, notice, { consent }).expect(200);
    expect(changed).toMatchObject({ title: '干部任前公示', consents: [{ number: 1, kind: 'change', way: 'letter', givenBy: '李四' }] });
    // Facts about the notice are the desk's own reading and may be put right.
    await clerk.patch(`/api/notices/${notice.id}`).send({ version: changed.version, contact: '0513-85609772' }).expect(200);
    const [kept] = await newsroom.sql<{ words: Answer }>('SELECT words FROM notice_consents WHERE notice_id = $1', [notice.id]);
    expect(kept!.words).toMatchObject({ title: '干部任前公示', signatureLines: WORDS.signatureLines });
  });

  it('lets nobody but the editor-in-chief change it after the deadline, and nobody once it is printed', async () => {
    const notice = await accepted();
    await newsroom.sql("UPDATE notice_runs SET run_on = (now() AT TIME ZONE 'Asia/Shanghai')::date WHERE notice_id = $1 AND run_on = '2030-01-08'", [notice.id]);
    const consent = { givenBy: '李四', way: 'letter', paperId: notice.papers[0].id };
    const late = { version: notice.version, title: '改', consent };
    expect((await clerk.patch(`/api/notices/${notice.id}`).send(late).expect(403)).body.message).toContain('已截稿');
    expect((await chief.patch(`/api/notices/${notice.id}`).send(late).expect(400)).body.errors.reason).toBe('请写明理由');
    const { body: changed } = await chief.patch(`/api/notices/${notice.id}`).send({ ...late, reason: '人名有误' }).expect(200);
    await newsroom.sql(`UPDATE notice_runs SET status = 'published', printed = '{}' WHERE notice_id = $1 AND run_on < '2030-01-01'`, [notice.id]);
    const { body: refused } = await chief.patch(`/api/notices/${notice.id}`).send({ ...late, version: changed.version, title: '再改', reason: '人名有误' }).expect(409);
    expect(refused.message).toContain('请另登更正');
  });

  it('no sequence of edits, through the API or past it, changes accepted words without their consent on record', async () => {
    const step = fc.record({
      way: fc.constantFrom('api', 'apiWithConsent', 'sql', 'sqlOldConsent', 'sendBack', 'accept', 'unaccept'), who: fc.constantFrom('clerk', 'chief'), title: fc.constantFrom('甲', '乙', '丙'), lines: fc.constantFrom(['署名'], ['署名', '日期']),
    });
    // Two consents, and then the first pointed to again without another word.
    const consented = { way: 'apiWithConsent', who: 'clerk', lines: ['署名'] } as const;
    const pointingBack = [{ ...consented, title: '甲' as const }, { ...consented, title: '丙' as const }, { ...consented, way: 'sqlOldConsent' as const, title: '丙' as const }];
    const consentOf = (way: 'sqlOldConsent' | 'apiWithConsent') => ({ way, who: 'clerk', title: '甲', lines: ['署名'] }) as const;
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 7 }), async (steps) => {
      const notice = await accepted({ title: '甲', signatureLines: ['署名'] }, ['2030-01-08']);
      for (const { way, who, title, lines } of steps) {
        const agent = who === 'chief' ? chief : clerk;
        const now = (await agent.get(`/api/notices/${notice.id}`)).body;
        const consent = { givenBy: '李四', way: 'letter', paperId: notice.papers[0].id };
        const changes = { title, signatureLines: lines, bodyText: `${title}。` };
        if (way === 'api') await agent.patch(`/api/notices/${notice.id}`).send({ version: now.version, ...changes });
        if (way === 'apiWithConsent') await agent.patch(`/api/notices/${notice.id}`).send({ version: now.version, ...changes, consent });
        if (way === 'sendBack') await move(agent, now, 'sendBack', { reason: '再核' });
        if (way === 'accept') await move(agent, now, 'verify', { reason: '已核' });
        if (way === 'sql') await newsroom.sql('UPDATE notices SET title = $2, signature_lines = $3 WHERE id = $1', [notice.id, title, lines]).catch(() => undefined);
        if (way === 'sqlOldConsent') await newsroom.sql('UPDATE notices SET title = $2, consent_number = 1 WHERE id = $1', [notice.id, title]).catch(() => undefined);
        if (way === 'unaccept') await newsroom.sql('UPDATE notices SET accepted_at = NULL WHERE id = $1', [notice.id]).catch(() => undefined);
      }
      const [held] = await newsroom.sql<{ now: Answer; last: Answer; consents: number }>(
        `SELECT jsonb_build_object('title', title, 'body', body, 'signatureLines', to_jsonb(signature_lines)) AS now, (SELECT count(*)::int FROM notice_consents c WHERE c.notice_id = n.id) AS consents,
          (SELECT c.words - 'documentNumber' FROM notice_consents c WHERE c.notice_id = n.id AND c.number = n.consent_number) AS last FROM notices n WHERE id = $1`, [notice.id]);
      expect(held!.now).toEqual(held!.last ?? { title: '甲', body: notice.body, signatureLines: ['署名'] });
    }), { numRuns: 12, examples: [[pointingBack], [[consentOf('sqlOldConsent'), consentOf('apiWithConsent'), consentOf('sqlOldConsent')]]] });
  });

  it('keeps consents for good, and an accepted notice out of reach of a delete', async () => {
    const { id } = await accepted();
    await expect(newsroom.sql('DELETE FROM notices WHERE id = $1', [id])).rejects.toThrow(/never deleted/u);
    await expect(newsroom.sql("UPDATE notice_consents SET given_by = '王五'")).rejects.toThrow(/append-only/u);
    await expect(newsroom.sql("UPDATE notices SET status = 'approved' WHERE id = $1", [id])).rejects.toThrow();
    await clerk.delete(`/api/notices/${id}`).expect(403);
  });

  it('shows papers and client to the notice desk alone, and notes every reading', async () => {
    const notice = await addPaper(await receive());
    const [{ id: paperId }] = notice.papers;
    for (const role of ['reporter', 'pageEditor', 'archivist', 'admin', 'chiefSub'] as const) {
      const agent = await newsroom.as(role);
      expect((await agent.get(`/api/notices/${notice.id}`)).body).toMatchObject({ client: null, papers: [], consents: [] });
      await agent.get(`/api/notices/${notice.id}/papers/${paperId}`).expect(403);
    }
    const { body, headers } = await clerk.get(`/api/notices/${notice.id}/papers/${paperId}`).buffer(true).parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
    }).expect(200);
    expect(Buffer.compare(body as Buffer, SCAN)).toBe(0);
    expect([headers['content-disposition'], headers['content-security-policy']]).toEqual([expect.stringMatching(/^attachment;/u), expect.stringContaining('sandbox')]);
    expect(await newsroom.sql("SELECT count(*)::int AS readings FROM audit_entries WHERE action = 'notice.paperRead' AND subject_id = $1", [notice.id])).toEqual([{ readings: 1 }]);
    expect(JSON.stringify((await clerk.get(listOf('notices', {}))).body)).not.toContain(CLIENT.phone);
    expect((await clerk.post(`/api/notices/${notice.id}/papers`).attach('file', Buffer.from('<svg onload=alert(1)>'), 'id.pdf').expect(415)).body.errors.file).toContain('PDF');
  });

  it('chooses issues until their deadline, quotes anew for more of them, and cancels what has not run', async () => {
    const quoted = (await move(clerk, await accepted({}, ['2030-01-08']), 'quote').expect(200)).body;
    const more = (await setRuns(clerk, quoted, ['2030-01-08', '2030-01-15']).expect(200)).body;
    expect(more).toMatchObject({ status: 'verified', quote: null, firstRunOn: '2030-01-08' });
    expect((await setRuns(clerk, more, ['2020-01-07']).expect(400)).body.errors.days).toContain('已过');
    const tomorrow = new Date(Date.now() + 20 * 3_600_000).toISOString().slice(0, 10);
    await setRuns(clerk, more, ['2030-01-08', tomorrow]).expect(403);
    await setRuns(chief, more, ['2030-01-08', tomorrow]).expect(409);
    const agreed = (await move(clerk, more, 'quote', { totalFen: 10_000 }).expect(400)).body;
    expect(agreed.errors.reason).toContain('议价');
    const cancelled = (await move(clerk, more, 'cancel', { reason: '委托人撤回' }).expect(200)).body;
    expect([cancelled.status, cancelled.statusReason, cancelled.runs.map(({ status }: Answer) => status), cancelled.actions]).toEqual(['cancelled', '委托人撤回', ['cancelled', 'cancelled'], ['delete', 'papers']]);
  });

  it('books its space like a story, and stops the page’s sign-off until its client has approved the proof', async () => {
    const { body: issue } = await chief.post('/api/issues').send({ publicationId: paper.id, publishedOn: '2030-01-08', issueNumber: 2, totalIssueNumber: 1702, confirmations: [] }).expect(201);
    const { body: page } = await chief.post('/api/pages').send({ issueId: issue.id, pageNumber: 2, name: '公告' }).expect(201);
    const quoted = (await move(clerk, await accepted(), 'quote').expect(200)).body;
    const pool = async (): Promise<string[]> => (await chief.get(`/api/issues/${issue.id}/pool?kind=notice&limit=100`).expect(200)).body.items.map(({ id }: Answer) => id);
    expect(await pool()).toContain(quoted.id);
    await chief.put(`/api/pages/${page.id}/items`).send({ version: page.version, items: [{ kind: 'notice', itemId: quoted.id }] }).expect(200);
    const blocking = async (): Promise<Answer> => (await chief.get(`/api/notices/blocking/${page.id}`).expect(200)).body;
    expect(await blocking()).toEqual([{ noticeId: quoted.id, title: WORDS.title, why: 'notApproved' }]);
    await move(clerk, quoted, 'approve', { consent: { givenBy: '李四', way: 'message' } }).expect(200);
    expect(await blocking()).toEqual([]);
    expect((await clerk.get(`/api/notices/${quoted.id}`)).body).toMatchObject({ status: 'placed', runs: [{ runOn: '2030-01-08', placedOn: '2 公告' }, { runOn: '2030-01-15', placedOn: null }] });
    expect(await pool()).not.toContain(quoted.id);
    const { body: days } = await clerk.get(`/api/publications/${paper.id}/notice-runs?from=2030-01-01`).expect(200);
    expect(days.find(({ runOn }: Answer) => runOn === '2030-01-08')).toMatchObject({ issueId: issue.id, dueAt: '2030-01-04T09:00:00.000Z', notices: expect.arrayContaining([expect.objectContaining({ noticeId: quoted.id, placedOn: '2 公告' })]) });
  });

  it('charges by area for the very space on the page, shows the price before it is told, and lets nobody approve another', async () => {
    const { body: issue } = await chief.post('/api/issues').send({ publicationId: paper.id, publishedOn: '2030-03-05', issueNumber: 10, totalIssueNumber: 1710, confirmations: [] }).expect(201);
    const { body: page } = await chief.post('/api/pages').send({ issueId: issue.id, pageNumber: 2, name: '公告' }).expect(201);
    const auction = await accepted({ type: '拍卖', ruleKey: '拍卖', title: '拍卖公告' }, ['2030-03-05', '2030-03-12']);
    expect(auction.reckoned).toEqual({ quote: null, problem: 'noArea' });
    expect((await move(clerk, auction, 'quote').expect(400)).body.errors.totalFen).toContain('须先上版');
    const now = async (): Promise<Answer> => (await clerk.get(`/api/notices/${auction.id}`).expect(200)).body;
    const block = { id: 'n1', kind: 'notice', x: 0, y: 4, w: 3, h: 24, pieceId: auction.id, fill: 'balance', headline: { main: { lines: 1, pt: 16, face: 'songBlack', fit: 'shrink' }, direction: 'h' } };
    await chief.put(`/api/pages/${page.id}/items`).send({ version: page.version, items: [{ kind: 'notice', itemId: auction.id }] }).expect(200);
    await layOut(chief, page, [block]);
    const laid = await now();
    // 120.7 by 101.6 mm at 10.00 yuan a square centimetre, the second run at half its price.
    expect([laid.runs.map(({ space }: Answer) => space), laid.reckoned.quote]).toEqual([
      [{ width: 120.7, height: 101.6, area: 12_263.12 }, null], { way: 'area', eachFen: 122_631, runs: 2, totalFen: 183_947, areas: [12_263.12, 12_263.12], rateFrom: '2026-01-01' },
    ]);
    const quoted = (await move(clerk, laid, 'quote').expect(200)).body;
    expect(quoted.quote.totalFen).toBe(183_947);
    const { version, layout } = (await chief.get(`/api/pages/${page.id}/layout`).expect(200)).body;
    await chief.put(`/api/pages/${page.id}/layout`).send({ version, layout: { ...layout, blocks: layout.blocks.map((one: Answer) => (one.id === 'n1' ? { ...one, h: 36 } : one)) } }).expect(200);
    const consent = { givenBy: '李四', way: 'inPerson' };
    expect((await move(clerk, quoted, 'approve', { consent }).expect(409)).body.message).toContain('报价 1839.47 元，现在应为 2759.21 元');
    const anew = (await move(clerk, quoted, 'quote').expect(200)).body;
    expect((await move(clerk, anew, 'approve', { consent }).expect(200)).body).toMatchObject({ status: 'placed', quote: { totalFen: 275_921 } });
  });

  it('keeps the rates of each day, and takes no line twice', async () => {
    const desk = async (): Promise<Answer> => (await chief.get(`/api/publications/${paper.id}/notice-desk`).expect(200)).body;
    const late = (await move(clerk, await accepted({}, ['2031-01-07']), 'quote').expect(200)).body;
    expect(late.quote).toMatchObject({ totalFen: 40_000, rateFrom: '2031-01-01' });
    const { publicationId: _, ...settings } = await desk();
    expect(settings.rates).toEqual(RATES);
    await clerk.put(`/api/publications/${paper.id}/notice-desk`).send(settings).expect(403);
    expect((await chief.put(`/api/publications/${paper.id}/notice-desk`).send({ ...settings, rates: [...RATES, RATES[0]] }).expect(400)).body.errors['rates.3.effectiveFrom']).toBe('重复了');
    expect((await chief.put(`/api/publications/${paper.id}/notice-desk`).send({ ...settings, rates: [{ ...RATES[0], effectiveFrom: '明年' }] }).expect(400)).body.errors['rates.0.effectiveFrom']).toBeDefined();
    expect((await desk()).rates).toEqual(RATES);
  });

  it('goes by rules and holidays that an administrator edits, dated and on record', async () => {
    const admin = await newsroom.as('admin');
    const { body: [rule] } = await admin.get(listOf('notice-rules', { filter: { key: 'appointment' } })).expect(200);
    expect(rule).toMatchObject({ name: '任前公示', isVerified: false, periods: [{ length: 5, unit: 'workingDays' }], takenDown: true });
    const { id, version, key, isVerified: _, effectiveFrom: __, updatedAt: ___, actions: ____, effectiveUntil: _____, ...fields } = rule;
    const later = { ...fields, key, effectiveFrom: '2031-01-01', periods: [{ ...rule.periods[0], length: 7, isVerified: true }] };
    await clerk.post('/api/notice-rules').send(later).expect(403);
    const { body: next } = await admin.post('/api/notice-rules').send(later).expect(201);
    expect([next.isVerified, (await admin.get(`/api/notice-rules/${id}`)).body.effectiveUntil]).toEqual([true, '2030-12-31']);
    await admin.post('/api/notice-rules').send(later).expect(400);
    expect((await admin.patch(`/api/notice-rules/${next.id}`).send({ version: next.version, ...fields, periods: [rule.periods[0], rule.periods[0]] }).expect(400)).body.errors.periods).toBe('重复了');
    const { body: year } = await admin.get('/api/work-calendar/2026').expect(200);
    expect(year.years).toEqual(expect.arrayContaining([2004, 2020, 2026]));
    expect(year.days).toContainEqual({ day: '2026-10-10', kind: 'work', name: '国庆节', source: '国务院办公厅2026年节假日安排通知' });
    await admin.put('/api/calendar-days/2030-01-10').send({ kind: 'off', name: '临时放假' }).expect(200);
    const { body: counted } = await clerk.get(`/api/notices/${(await ready({}, ['2030-01-08'])).id}`);
    // Five working days from the 8th, the 10th being off: the 16th, as the notice states; only those of 2030 are known now.
    expect(lacking(counted)).toEqual([]);
    expect((await admin.delete('/api/calendar-days/2030-01-10').expect(200)).body.days).toEqual([]);
    await admin.put('/api/calendar-days/2030-02-30').send({ kind: 'off', name: '' }).expect(400);
  });
});
