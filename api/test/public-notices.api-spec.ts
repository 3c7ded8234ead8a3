import request from 'supertest';
import { DayTurns } from '../src/notice-desk/run-jobs';
import { RunRecorder } from '../src/notice-desk/run-recorder.service';
import { type Agent, type Newsroom, openNewsroom } from './support/app';
import { type Answer, createPublication, listOf } from './support/build';
import { layOut } from './support/laid-out-issue';
import { readPdf } from './support/read-pdf';
import { wordFile } from './support/word-files';

const TEXT = '根据公司股东会决议，本公司决定解散并进行清算。\n请债权人自本公告见报之日起45日内申报债权。\n联系电话：0513-85609771。';
const FORM = { type: '公告', title: '南通某某商贸有限公司清算公告', text: TEXT, signature: '南通某某商贸有限公司清算组\n2029年12月20日', client: '南通某某商贸有限公司', phone: '0513-8560 9771', wished: '2030-01-08\n2030-01-15' };
const LICENCE = Buffer.from('%PDF-1.4\n%licence\n');
const SCRIPT = /<script|onerror=|onload=/u;

describe('what anyone may hand in and read', () => {
  let newsroom: Newsroom;
  let clerk: Agent;
  let chief: Agent;
  let paper: Answer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    [clerk, chief] = [await newsroom.as('noticeClerk'), await newsroom.as('editorInChief')];
    paper = await createPublication(chief, { licenceKind: 'cn', licenceNumber: 'CN32-0000' });
    await chief.put(`/api/publications/${paper.id}/notice-desk`).send({ version: 0, grid: [{ weekday: null, daysBefore: 4, time: '17:00' }], exceptions: [], rates: [{ type: null, way: 'insertion', fen: 30_000, steps: [], repeatPercent: 100, effectiveFrom: '2026-01-01' }], certificateIssuer: '港闸新闻社', takesForms: true }).expect(200);
  });
  afterAll(() => newsroom.close());

  /** Each visitor of a test comes from an address of their own. */
  let visitors = 0;
  const visitor = () => {
    const address = `203.0.113.${(visitors += 1)}`;
    return { get: (path: string) => request(newsroom.server).get(path).set('X-Forwarded-For', address), post: (path: string) => request(newsroom.server).post(path).set('X-Forwarded-For', address) };
  };
  const openForm = async (who = visitor()): Promise<string> => {
    const { text } = await who.get('/public/notices/new').expect(200);
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    return /name="proof" value="([^"]+)"/u.exec(text)?.[1] ?? '';
  };
  let proof = '';
  beforeAll(async () => { proof = await openForm(); });
  const fill = (who: ReturnType<typeof visitor>, given: object = {}) => {
    const form = who.post('/public/notices');
    for (const [field, value] of Object.entries({ publicationId: paper.id, proof, website: '', ...FORM, ...given })) void form.field(field, String(value));
    return form;
  };
  const receiptIn = (text: string): { receipt: string; code: string } => ({ receipt: /data-receipt>([^<]+)</u.exec(text)?.[1] ?? '', code: /data-code>([^<]+)</u.exec(text)?.[1] ?? '' });
  const lookUp = (who: ReturnType<typeof visitor>, receipt: string, code: string) => who.post('/public/notices/receipt').type('form').send({ receipt, code });
  const noticeOf = async (receipt: string): Promise<Answer> => (await clerk.get(listOf('notices', { filter: { publicationId: paper.id }, range: [0, 99] }))).body.find(({ receiptNumber }: Answer) => receiptNumber === receipt);

  it('gives a receipt, by which the client alone sees how it stands and adds papers nobody else can see', async () => {
    const who = visitor();
    const { text, headers } = await fill(who).expect(201);
    const { receipt, code } = receiptIn(text);
    expect([receipt, code]).toEqual([expect.stringMatching(/^公告\d{4}-\d{4}$/u), expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/u)]);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/u);
    expect(text).not.toMatch(SCRIPT);
    expect(headers['set-cookie']).toBeUndefined();
    const seen = await lookUp(who, receipt, code.toLowerCase().replaceAll('-', ' ')).expect(200);
    expect(seen.text).toContain('已收到，等待受理');
    expect(seen.text).toContain('证件');
    expect((await lookUp(who, receipt, '051385609771').expect(200)).text).toContain('已收到');
    const added = await who.post('/public/notices/papers').field('receipt', receipt).field('code', code).attach('file', LICENCE, '营业执照.pdf').expect(201);
    expect(added.text).toContain('证件已收到');
    expect(added.text).not.toContain('营业执照.pdf');
    const notice = (await clerk.get(`/api/notices/${(await noticeOf(receipt)).id}`)).body;
    expect(notice).toMatchObject({ status: 'received', bodyText: TEXT, signatureLines: ['南通某某商贸有限公司清算组', '2029年12月20日'], client: { channel: 'form', phone: '0513-8560 9771', wishedOn: ['2030-01-08', '2030-01-15'] }, papers: [{ fileName: '营业执照.pdf', fromClient: true }] });
  });

  it('tells a wrong number and a wrong code alike, and lets nobody guess for long', async () => {
    const { receipt } = receiptIn((await fill(visitor()).expect(201)).text);
    const who = visitor();
    const answers = [await lookUp(who, receipt, 'AAAA-BBBB-CC').expect(404), await lookUp(who, '公告2019-0001', 'AAAA-BBBB-CC').expect(404), await lookUp(who, receipt, '0000000').expect(404)];
    const plain = answers.map(({ text }) => text.replace(/value="[^"]*"/gu, ''));
    expect(new Set(plain).size).toBe(1);
    expect(plain[0]).toContain('回执号或查询码不对');
    for (let left = 17; left > 0; left -= 1) await lookUp(who, receipt, `WRONG${left}`).expect(404);
    const { headers } = await lookUp(who, receipt, 'WRONG').expect(429);
    expect(headers['retry-after']).toBe('900');
    await lookUp(visitor(), receipt, 'WRONG').expect(404);
  });

  it('refuses what no person filled in, keeps the form as it was, and takes no more than ten an hour from one address', async () => {
    const who = visitor();
    const bad = await fill(who, { title: '', phone: '1', website: '' }).expect(400);
    expect(bad.text).toContain('有几处需要改正');
    expect(bad.text).toContain(FORM.client);
    const fresh = /name="proof" value="([^"]+)"/u.exec(bad.text)?.[1] ?? '';
    await fill(who, { proof: fresh }).expect(400);
    await fill(who, { proof: `${Date.now() - 60_000}.${'A'.repeat(43)}` }).expect(400);
    await fill(who, { website: 'http://spam.example' }).expect(400);
    await fill(who, { publicationId: '00000000-0000-4000-8000-000000000000' }).expect(400);
    await fill(who, { text: '  ' }).expect(400);
    for (let left = 10; left > 0; left -= 1) await fill(who).expect(201);
    await fill(who).expect(429);
  });

  it('takes a file that is brought to the desk, with the facts its words tell, and as it came', async () => {
    const lines = ['关于2029年度扶持项目的公示', '根据《扶持办法》（澄农发〔2019〕47号），现将项目公示如下。', '公示期为2029年12月24日至12月30日。', '港闸区农业农村局', '2029年12月20日'];
    const word = await wordFile(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(''));
    const bring = (agent: Agent, content: Buffer, name: string) => agent.post('/api/notices/files').field('publicationId', paper.id).attach('file', content, name);
    const { body: { id } } = await bring(clerk, word, '公示.docx').expect(201);
    const notice = (await clerk.get(`/api/notices/${id}`)).body;
    expect(notice).toMatchObject({
      title: lines[0], type: '公示', bodyText: lines.slice(1, 3).join('\n'), signatureLines: lines.slice(3), issuingBody: '港闸区农业农村局', documentNumber: '澄农发〔2019〕47号',
      datedOn: '2029-12-20', objectionsFrom: '2029-12-24', objectionsUntil: '2029-12-30', receiptNumber: expect.stringMatching(/^公告\d{4}-\d{4}$/u), client: { channel: 'desk', hasOriginal: true, originalName: '公示.docx', originalSize: word.length },
    });
    const inNumerals = (await bring(clerk, Buffer.from('关于闭馆的通告\n区图书馆闭馆三日。\n港闸区图书馆\n二〇二九年十二月廿八日\n'), '通告.txt').expect(201)).body;
    expect((await clerk.get(`/api/notices/${inNumerals.id}`)).body).toMatchObject({ signatureLines: ['港闸区图书馆', '二〇二九年十二月廿八日'], datedOn: '2029-12-28' });
    const before = (await clerk.get(listOf('notices'))).body.length;
    // What it says fits a notice: there is a client to ask, and no author, story or picture desk.
    for (const [content, name, status, advice] of [['%PDF-1.7', '公示.pdf', 415, '请向委托人要 Word（.docx）文件'], ['\x89PNG\r\n\x1a\n', '扫描.png', 415, '图片可作证件收存'], ['字'.repeat(200_001), '全集.txt', 413, '一则公告最多 20 万字']] as const) {
      const { file } = (await bring(clerk, Buffer.from(content, name.endsWith('txt') ? 'utf8' : 'latin1'), name).expect(status)).body.errors;
      expect(file).toContain(advice);
      expect(file).not.toMatch(/稿|作者|到“图片”/u);
    }
    expect((await bring(clerk, Buffer.from('  \n'), '空.txt')).status).toBe(400);
    expect((await clerk.post('/api/notices/files').attach('file', word, '公示.docx').expect(400)).body.errors.publicationId).toBeDefined();
    await bring(await newsroom.as('reporter'), word, '公示.docx').expect(403);
    expect((await clerk.get(listOf('notices'))).body.length).toBe(before);
  });

  it('reads a Word file with its table and signature, and refuses what is none', async () => {
    const who = visitor();
    const form = (content: Buffer, name: string) => fill(who, { text: '', signature: '', title: '重点扶持项目公示', type: '公示' }).attach('file', content, name);
    const rows = [['序号', '项目', '资金'], ['1', '纪录片', '2.5']].map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`).join('');
    const paragraphs = (lines: string[]): string => lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
    const word = await wordFile(`${paragraphs(['重点扶持项目公示', '现将具体项目及扶持金额公示如下：'])}<w:tbl>${rows}</w:tbl>${paragraphs(['如有异议，请于7日内反映。', '港闸区委宣传部', '2029年12月20日'])}`);
    const { receipt } = receiptIn((await form(word, '公示.docx').expect(201)).text);
    const notice = (await clerk.get(`/api/notices/${(await noticeOf(receipt)).id}`)).body;
    expect([notice.datedOn, notice.bodyText, notice.signatureLines]).toEqual(['2029-12-20', '现将具体项目及扶持金额公示如下：\n序号\t项目\t资金\n1\t纪录片\t2.5\n如有异议，请于7日内反映。', ['港闸区委宣传部', '2029年12月20日']]);
    expect((await form(Buffer.from('%PDF-1.7 not a text'), '公示.docx').expect(415)).text).toContain('读不出 PDF 里的文字；请上传 Word（.docx）文件');

    // The desk, and nobody else, can have it again as it came; each time is on record.
    expect(notice.client).toMatchObject({ hasOriginal: true, originalName: '公示.docx', originalSize: word.length });
    const original = `/api/notices/${notice.id}/original`;
    for (const role of ['reporter', 'deskEditor', 'chiefSub', 'pageEditor', 'proofreader', 'archivist', 'admin'] as const) {
      const agent = await newsroom.as(role);
      await agent.get(original).expect(403);
      expect((await agent.get(`/api/notices/${notice.id}`).expect(200)).body.client).toBeNull();
    }
    await visitor().get(original).expect(401);
    for (const agent of [clerk, chief]) {
      const { body, headers } = await agent.get(original).buffer(true).parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
      }).expect(200);
      expect(Buffer.compare(body as Buffer, word)).toBe(0);
      expect(decodeURIComponent(headers['content-disposition'] ?? '')).toMatch(/^attachment;.*公示\.docx/u);
    }
    expect(await newsroom.sql("SELECT actor_name AS who FROM audit_entries WHERE action = 'notice.originalRead' AND subject_id = $1 ORDER BY seq", [notice.id])).toEqual([{ who: '测试noticeclerk' }, { who: '测试editorinchief' }]);
    await clerk.get(`/api/notices/${(await noticeOf(receiptIn((await fill(visitor()).expect(201)).text).receipt)).id}/original`).expect(404);
  });

  it('answers whatever goes wrong with a page that says what to do, all that was typed still in it', async () => {
    const kept = (text: string): void => {
      for (const words of [FORM.title, '请债权人自本公告见报之日起45日内申报债权', FORM.client, FORM.phone]) expect(text).toContain(words);
      expect(text).toMatch(/^<!doctype html><html lang="zh-CN">/u);
      expect(text).not.toMatch(SCRIPT);
    };
    const who = visitor();
    const tooLarge = await fill(who).attach('file', Buffer.alloc(20 * 1024 * 1024 + 1, 65), '公告.docx').expect(413);
    kept(tooLarge.text);
    expect(tooLarge.text).toContain('正文文件过大，最大 20 MB；请删去文件里的图片再传');
    expect(tooLarge.text).toContain('文件须重新选择');
    const missing = await fill(who, { phone: '', email: '不是邮箱' }).expect(400);
    expect(missing.text).toMatch(/<li><a href="#phone">联系电话<\/a>：[^<]+<\/li><li><a href="#email">电子邮箱<\/a>：[^<]+<\/li>/u);
    kept(missing.text.replace('value=""', `value="${FORM.phone}"`));
    for (const [content, name, words] of [[Buffer.from('%PDF-1.7'), '公告.pdf', '读不出 PDF'], [Buffer.from('89504e470d0a1a0a', 'hex'), '公告.png', '证件在提交以后再传'], [Buffer.from('PK\x03\x04 broken'), '公告.docx', '已损坏']] as const) {
      expect((await fill(who, { text: '' }).attach('file', content, name)).text).toContain(words);
    }
    const expired = await fill(who, { proof: '' }).expect(400);
    kept(expired.text);
    expect(expired.text).toContain('再按一次“提交”');
    const often = visitor();
    await newsroom.sql("INSERT INTO public_attempts (purpose, address) SELECT 'file', $1 FROM generate_series(1, 10)", [`203.0.113.${visitors}`]);
    const tooMany = await fill(often).expect(429);
    kept(tooMany.text);
    expect(tooMany.text).toContain('请 60 分钟后再试');
    // What no page of its own can answer is still a page in the reader's language.
    for (const [answer, words] of [[await who.post('/public/notices/receipt').type('form').send({ receipt: 'x'.repeat(3_000_000) }).expect(413), '2 MB'], [await who.get('/public/nothing').expect(404), '公告登记簿']] as const) {
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.text).toContain(words);
    }
    const { receipt, code } = receiptIn((await fill(who).expect(201)).text);
    const paper20 = await who.post('/public/notices/papers').field('receipt', receipt).field('code', code).attach('file', Buffer.alloc(20 * 1024 * 1024 + 1, 65), '执照.jpg').expect(413);
    expect(paper20.text).toContain('文件过大，最大 20 MB');
    expect(paper20.text).toContain(FORM.title);
    expect((await who.post('/public/notices/papers').field('receipt', receipt).field('code', code).expect(400)).text).toContain('请先选择证件文件');
  });

  it('gives a client at the desk a new code, the old one being void', async () => {
    const who = visitor();
    const { receipt, code } = receiptIn((await fill(who).expect(201)).text);
    const { id } = await noticeOf(receipt);
    await (await newsroom.as('chiefSub')).post(`/api/notices/${id}/receipts`).expect(403);
    const { body: renewed } = await clerk.post(`/api/notices/${id}/receipts`).expect(201);
    await lookUp(who, receipt, code).expect(404);
    expect((await lookUp(who, renewed.receiptNumber, renewed.code).expect(200)).text).toContain('已收到，等待受理');
  });

  it('runs in two issues, is held against what its client approved, certified, verified, and found in the register', async () => {
    const { receipt, code } = receiptIn((await fill(visitor(), { title: '<img src=x onerror=alert(1)>清算公告' }).expect(201)).text);
    const { id } = await noticeOf(receipt);
    const now = async (): Promise<Answer> => (await clerk.get(`/api/notices/${id}`)).body;
    const move = async (action: string, given: object = {}): Promise<Answer> => (await clerk.post(`/api/notices/${id}/moves`).send({ action, version: (await now()).version, ...given }).expect(200)).body;
    await clerk.patch(`/api/notices/${id}`).send({ version: 1, ruleKey: 'liquidation', documentNumber: '通清〔2029〕1号', resolvedOn: '2029-12-20', contact: '0513-85609771', datedOn: '2029-12-20' }).expect(200);
    await clerk.post(`/api/notices/${id}/papers`).attach('file', LICENCE, '执照.pdf').expect(201);
    await clerk.put(`/api/notices/${id}/runs`).send({ version: (await now()).version, days: ['2030-01-08', '2030-01-15', '2030-01-22'] }).expect(200);
    await move('verify');
    await move('quote');
    const told = (await lookUp(visitor(), receipt, code).expect(200)).text;
    expect([told.includes('已报价，等您认可'), told.includes('900.00 元，刊登 3 次')]).toEqual([true, true]);
    await move('approve', { consent: { givenBy: '王五', way: 'inPerson' } });
    const recorder = newsroom.app.get(RunRecorder);
    const appear = async (publishedOn: string, numbers: object, withNotice = true): Promise<string> => {
      const { body: issue } = await chief.post('/api/issues').send({ publicationId: paper.id, publishedOn, ...numbers, confirmations: [] }).expect(201);
      const { body: page } = await chief.post('/api/pages').send({ issueId: issue.id, pageNumber: 2, name: '公告' }).expect(201);
      if (withNotice) {
        await chief.put(`/api/pages/${page.id}/items`).send({ version: page.version, items: [{ kind: 'notice', itemId: id }] }).expect(200);
        await layOut(chief, page, [{ id: 'n1', kind: 'notice', x: 0, y: 4, w: 3, h: 30, pieceId: id, fill: 'balance', headline: { main: { lines: 2, pt: 16, face: 'songBlack', fit: 'shrink' }, direction: 'h' } }]);
      }
      await newsroom.sql("UPDATE issues SET status = 'published' WHERE id = $1", [issue.id]);
      await recorder.issuePublished(issue.id);
      await recorder.issuePublished(issue.id);
      return issue.id;
    };
    await appear('2030-01-08', { issueNumber: 2, totalIssueNumber: 1702 });
    expect(await now()).toMatchObject({ status: 'published', expiresOn: '2030-02-22', firstRunOn: '2030-01-08' });
    expect((await chief.patch(`/api/notices/${id}`).send({ version: (await now()).version, title: '改' }).expect(409)).body.message).toContain('不能再改');
    await appear('2030-01-15', { issueNumber: 3, totalIssueNumber: 1703 });
    await appear('2030-01-22', { issueNumber: 4, totalIssueNumber: 1704 }, false);
    const after = await now();
    expect(after.runs).toEqual([
      expect.objectContaining({ runOn: '2030-01-08', status: 'published', pageNumber: 2, issueNumber: 2, printed: expect.objectContaining({ difference: null, width: expect.closeTo(119, -1) }) }), expect.objectContaining({ runOn: '2030-01-15', status: 'published' }), expect.objectContaining({ runOn: '2030-01-22', status: 'missed' }),
    ]);
    expect(await newsroom.sql("SELECT action FROM audit_entries WHERE subject_id = $1 AND action LIKE 'notice.run%' ORDER BY seq", [id])).toEqual(['notice.runsSet', 'notice.runPublished', 'notice.runPublished', 'notice.runMissed'].map((action) => ({ action })));

    await (await newsroom.as('reporter')).post(`/api/notices/${id}/certificates`).expect(403);
    const { body: certificate } = await clerk.post(`/api/notices/${id}/certificates`).expect(201);
    expect(certificate).toMatchObject({ number: expect.stringMatching(/^刊证\d{4}-0001$/u), code: expect.stringMatching(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/u), facts: { client: FORM.client, issuer: '港闸新闻社', licence: 'CN32-0000', runs: [{ runOn: '2030-01-08', pageNumber: 2 }, { runOn: '2030-01-15' }] } });
    expect((await now()).status).toBe('certified');
    expect((await (await newsroom.as('reporter')).get(`/api/certificates/${certificate.id}`)).body.code).toBe('');
    const { body: bytes } = await clerk.get(`/api/certificates/${certificate.id}/pdf`).buffer(true).parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
    }).expect(200);
    const pdf = await readPdf(bytes as Buffer);
    expect(pdf.pages).toHaveLength(2);
    const printed = pdf.pages.flatMap(({ lines }) => lines).join('').replace(/\s/gu, '');
    for (const words of ['刊登证明', certificate.number, FORM.client, '第2期', '总第1702期', '通清〔2029〕1号', certificate.code, '请债权人自本公告见报之日起45日内申报债权']) expect(printed).toContain(words);

    const who = visitor();
    const check = (number: string, given: string) => who.post('/public/certificates').type('form').send({ number, code: given });
    const genuine = await check(certificate.number, certificate.code.toLowerCase()).expect(200);
    expect(genuine.text).toContain('这份刊登证明属实');
    expect(genuine.text).toContain(certificate.pdfHash);
    expect(genuine.text).not.toMatch(/<img/u);
    await who.get(`/public/certificates/${encodeURIComponent(certificate.number)}/${certificate.code.replaceAll('-', '')}`).expect(200);
    const forged = certificate.code.startsWith('A') ? `B${certificate.code.slice(1)}` : `A${certificate.code.slice(1)}`;
    expect((await check(certificate.number, forged).expect(404)).text).toContain('没有这份刊登证明');
    await check('刊证2031-0001', certificate.code).expect(404);
    await expect(newsroom.sql("UPDATE certificates SET facts = '{}' WHERE id = $1", [certificate.id])).rejects.toThrow(/only be revoked/u);
    await clerk.post(`/api/certificates/${certificate.id}/revocations`).send({ version: certificate.version, reason: '' }).expect(400);
    await clerk.post(`/api/certificates/${certificate.id}/revocations`).send({ version: certificate.version, reason: '委托人名称有误' }).expect(200);
    expect((await check(certificate.number, certificate.code).expect(200)).text).toContain('已经作废');
    await clerk.post(`/api/certificates/${certificate.id}/revocations`).send({ version: certificate.version + 1, reason: '再作废' }).expect(409);

    const { text: list } = await who.get(`/public/notices?q=${encodeURIComponent('申报债权')}&type=${encodeURIComponent('公告')}`).expect(200);
    expect(list).toContain('异议截止 2030-02-22');
    expect(list).toContain('&lt;img src=x onerror=alert(1)&gt;清算公告');
    expect(list).not.toContain('<img');
    const { text: one } = await who.get(`/public/notices/${id}?lang=en`).expect(200);
    expect(one).toContain('Objections until');
    expect(one).toContain('请债权人自本公告见报之日起45日内申报债权。');
    for (const secret of [FORM.client + '</dd>', '8560 9771', code]) expect(list + one).not.toContain(secret);
  });

  it('tells the clerk when what was printed is not what was approved, and certifies nothing of it', async () => {
    const { receipt } = receiptIn((await fill(visitor()).expect(201)).text);
    const { id } = await noticeOf(receipt);
    const { body: issue } = await chief.post('/api/issues').send({ publicationId: paper.id, publishedOn: '2030-01-29', issueNumber: 5, totalIssueNumber: 1705, confirmations: [] }).expect(201);
    const { body: page } = await chief.post('/api/pages').send({ issueId: issue.id, pageNumber: 3, name: '综合' }).expect(201);
    await chief.put(`/api/pages/${page.id}/items`).send({ version: page.version, items: [{ kind: 'notice', itemId: id }] }).expect(200);
    await layOut(chief, page, [{ id: 'n1', kind: 'notice', x: 0, y: 4, w: 3, h: 30, pieceId: id, fill: 'balance', headline: { main: { lines: 1, pt: 16, face: 'songBlack', fit: 'shrink', text: ['清算公告'] }, direction: 'h' } }]);
    await newsroom.sql("UPDATE issues SET status = 'published' WHERE id = $1", [issue.id]);
    await newsroom.app.get(RunRecorder).issuePublished(issue.id);
    expect((await clerk.get(`/api/notices/${id}`)).body.runs[0].printed.difference).toMatchObject({ at: 0, approved: expect.stringContaining('南通某某'), printed: expect.stringContaining('清算公告') });
    expect((await clerk.post(`/api/notices/${id}/certificates`).expect(409)).body.message).toContain('2030-01-29 见报文字与委托人认可的不一致');
    const told = async (): Promise<Answer[]> => (await clerk.get(listOf('user-notices', { range: [0, 99] }))).body.filter(({ subjectId }: Answer) => subjectId === id).map(({ kind }: Answer) => kind).sort();
    for (let tries = 100; tries > 0 && (await told()).length < 2; tries -= 1) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await told()).toEqual(['noticePrintedOtherwise', 'noticeRegistered']);
  });

  it('lets a notice expire with its period, and takes it down only where its rule says so', async () => {
    const ids: string[] = [];
    for (const ruleKey of ['appointment', 'planning']) {
      const [{ id }] = await newsroom.sql<{ id: string }>(
        `INSERT INTO notices (publication_id, type, rule_key, title, body, body_text, status, first_run_on, expires_on) VALUES ($1, '公示', $2, '期满的公示', '{"type":"doc","content":[]}', '', 'published', '2026-01-06', '2026-02-10') RETURNING id`, [paper.id, ruleKey]) as [{ id: string }];
      ids.push(id);
    }
    await newsroom.app.get(DayTurns).run();
    const rows = await newsroom.sql<{ status: string; down: boolean }>('SELECT status, taken_down_at IS NOT NULL AS down FROM notices WHERE id = ANY($1) ORDER BY array_position($1, id)', [ids]);
    expect(rows).toEqual([{ status: 'expired', down: true }, { status: 'expired', down: false }]);
    const who = visitor();
    expect((await who.get(`/public/notices/${ids[0]}`).expect(200)).text).toContain('按规定撤下');
    expect((await who.get(`/public/notices/${ids[1]}`).expect(200)).text).toContain('期满的公示');
    const { text } = await who.get('/public/notices').expect(200);
    expect([text.includes(ids[0]!), text.includes(ids[1]!)]).toEqual([false, true]);
  });

  it('shows nobody what has not been printed, and no stranger’s form anything', async () => {
    const { receipt } = receiptIn((await fill(visitor()).expect(201)).text);
    const { id } = await noticeOf(receipt);
    const who = visitor();
    await who.get(`/public/notices/${id}`).expect(404);
    await who.get('/public/notices/not-an-id').expect(404);
    await who.post('/public/notices/receipt').set('Origin', 'https://elsewhere.example').type('form').send({ receipt, code: 'x' }).expect(403);
  });
});
