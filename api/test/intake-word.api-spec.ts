import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { gb18030 } from './support/gb18030';
import { IntakeDesk, textOf } from './support/intake-desk';
import { cells, correspondentsFile, para, run, SECOND, STORY, wordFile } from './support/word-files';

let desk: IntakeDesk;
let photo: Buffer;
beforeAll(async () => {
  desk = await IntakeDesk.open();
  photo = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#468' } }).jpeg().toBuffer();
});
afterAll(() => desk.close());

describe('a Word file', () => {
  it('is registered with a number, read, and kept as it came', async () => {
    const file = await correspondentsFile({ p1: photo });
    const taken = await desk.registered(file, '签约.docx');
    expect(taken).toMatchObject({ kind: 'word', status: 'waiting', headline: '三个项目集中签约', creditLine: '记者 许应田 通讯员 丁 亮', originalName: '签约.docx', pictureCount: 1, actions: ['file', 'decline', 'markDuplicate'] });
    expect(taken.number).toMatch(/^\d{4}-0001$/u);
    expect(textOf(taken)).toEqual([STORY, SECOND, '项目|投资（亿元）\n新材料|6.8']);
    expect(taken.report.changed).toMatchObject({ indent: 1, punctuation: 3 });
    expect(taken.credits).toMatchObject([{ name: '许应田', label: '记者', role: 'text', candidates: [], warnings: [] }, { name: '丁亮', label: '通讯员' }]);
    const { body: original, headers } = await (await desk.as('deskEditor')).get(`/api/contributions/${taken.id}/original`).buffer(true).parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => done(null, Buffer.concat(pieces)));
    }).expect(200);
    expect((original as Buffer).equals(file)).toBe(true);
    expect(headers['content-disposition']).toContain('attachment');
    expect(await desk.acts(taken.id)).toMatchObject([{ action: 'contribution.registered', payload: { number: taken.number, kind: 'word' } }]);
  });

  it('becomes a draft with its credits, and its picture a photo; the editor who took it in may review it', async () => {
    const taken = await desk.registered(await correspondentsFile({ p1: photo }), '签约.docx');
    const editor = await desk.as('deskEditor');
    const { body: filed } = await editor.post(`/api/contributions/${taken.id}/story`).send({ version: taken.version, headline: taken.headline }).expect(201);
    expect(filed).toMatchObject({ status: 'filed', actions: [] });
    const { body: story } = await editor.get(`/api/articles/${filed.articleId}`).expect(200);
    expect(story).toMatchObject({ headline: '三个项目集中签约', status: 'draft', createdById: null, authorIds: [], revision: 1 });
    expect(story.bylines).toMatchObject([{ name: '许应田', label: '记者' }, { name: '丁亮', label: '通讯员' }]);
    expect(filed.files[0].photoId).toMatch(/^[\da-f-]{36}$/u);
    await editor.get(`/api/photos/${filed.files[0].photoId}`).expect(200);
    const { body: sent } = await editor.post(`/api/articles/${story.id}/moves`).send({ action: 'file', version: story.version }).expect(200);
    await editor.post(`/api/articles/${story.id}/moves`).send({ action: 'firstReview', version: sent.version }).expect(200);
  });

  it('handed in by a reporter is theirs to write on', async () => {
    const taken = await desk.registered(await correspondentsFile(), '我的稿.docx', 'reporter');
    const reporter = await desk.as('reporter');
    const { body: filed } = await reporter.post(`/api/contributions/${taken.id}/story`).send({ version: taken.version, headline: '我的题', bylines: [{ name: '许应田' }] }).expect(201);
    const { body: story } = await reporter.get(`/api/articles/${filed.articleId}`).expect(200);
    expect(story).toMatchObject({ headline: '我的题', actions: ['edit', 'delete', 'file'] });
    expect(story.bylines.map(({ name }: { name: string }) => name)).toEqual(['许应田']);
  });

  it('becomes one story, though two make one of it at once', async () => {
    const taken = await desk.registered(await correspondentsFile(), '签约.docx');
    const [one, other] = [await desk.as('deskEditor'), await desk.as('chiefSub')];
    const answers = await Promise.all([one, other].map((agent) => agent.post(`/api/contributions/${taken.id}/story`).send({ version: taken.version, headline: '题' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('quotes what nobody saw in it: hidden words, tracked deletions and comments', async () => {
    const body = para(`${run('正文开头，')}${run('隐藏的字', '<w:vanish/>')}<w:del w:id="1" w:author="a"><w:r><w:delText>删去的字</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('添上的字。')}</w:ins>`);
    const comments = '<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"><w:p><w:r><w:t>请核实</w:t></w:r></w:p></w:comment></w:comments>';
    const taken = await desk.registered(await wordFile(body, { extra: { 'word/comments.xml': comments } }), 'a.docx');
    expect(textOf(taken)).toEqual(['正文开头，添上的字。']);
    expect(taken.report.words).toEqual([{ why: 'comment', text: '请核实' }, { why: 'deletion', text: '删去的字' }, { why: 'hiddenText', text: '隐藏的字' }]);
  });

  it('that was sent before is pointed out, beside the story made of it', async () => {
    const own = await desk.registered(await wordFile(para(SECOND) + para('又有一段话，只在这一篇里，讲的是农家书屋的故事。')), '甲.docx');
    const again = await desk.registered(await wordFile(para(`近日，${SECOND}`) + para('又有一段话，只在这一篇里，讲的是农家书屋的故事。')), '乙.docx');
    expect(again.likenesses[0]).toMatchObject({ kind: 'contribution', id: own.id });
    expect(again.likenesses[0].share).toBeGreaterThan(0.9);
    const editor = await desk.as('deskEditor');
    const { body: marked } = await editor.post(`/api/contributions/${again.id}/moves`).send({ action: 'markDuplicate', version: again.version }).expect(200);
    expect(marked.status).toBe('duplicate');
  });
});

describe('a file as another program wrote it', () => {
  const written = (name: string): Buffer => readFileSync(join(__dirname, 'support', 'files', name));

  it('LibreOffice: the words a reader saw, its table and picture, and in the report all that stood beside them', async () => {
    const taken = await desk.registered(written('libreoffice.docx'), '食堂.docx');
    expect([taken.headline, taken.creditLine, taken.pictureCount]).toEqual(['社区食堂开张', '（许应田 文/摄）', 1]);
    expect(textOf(taken)).toEqual([
      '秦灶街道社区食堂昨日开张，添上的半句，老人吃上了热饭菜。', '食堂每天供应三餐，价格公示。', '早餐三元', '午餐八元', '餐次|价格（元）\n早餐|3', '价格公示在墙上，人人看得见。', '价格公示在墙上，人人看得见。',
    ]);
    expect(taken.report.words).toEqual(expect.arrayContaining([
      { why: 'comment', text: '人数请核实' }, { why: 'footnote', text: '据街道统计，每天约二百人。' }, { why: 'pageHeader', text: '内部传阅 请勿外传' }, { why: 'deletion', text: '删去的半句，' }, { why: 'hiddenText', text: '隐藏的话不该见报。' },
    ]));
    expect(taken.report.look).toEqual(expect.arrayContaining([{ kind: 'doubled', at: 6, first: 5 }]));
    expect(taken.credits).toMatchObject([{ name: '许应田', role: 'text-and-photo' }]);
  });

  it('python-docx: headline and deck, a table with a joined cell, a credit for words and one for pictures', async () => {
    const taken = await desk.registered(written('python-docx.docx'), '带货.docx');
    expect([taken.headline, taken.deck, taken.pictureCount]).toEqual(['党务书记们当上“带货”主播', '——幸福街道直播助农侧记', 1]);
    expect(textOf(taken)).toEqual(['5月12日，幸福街道直播间里，党务书记们当上了主播，两小时卖出农产品3.2万元。', '品名|数量|金额\n草莓 二百箱|1.6', '从田头到镜头', '“以前愁卖，现在愁货。”村民说。']);
    expect(taken.body.content[1]).toMatchObject({ content: [{}, { content: [{ attrs: { colspan: 2 } }, {}] }] });
    expect(taken.credits).toMatchObject([{ name: '林霖', role: 'text' }, { name: '许丛军', role: 'photo' }]);
    expect(taken.report.words).toEqual([{ why: 'pageHeader', text: '内部传阅' }]);
  });

  it('says of a picture that was only pointed to that it did not come along', async () => {
    const pointed = '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><pic:pic><pic:blipFill><a:blip r:link="rId3"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const rels = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///home/p.png" TargetMode="External"/></Relationships>';
    const taken = await desk.registered(await wordFile(para('图在发稿人的电脑里。') + para(pointed), { extra: { 'word/_rels/document.xml.rels': rels } }), '链接图.docx');
    expect([taken.pictureCount, taken.report.dropped]).toEqual([0, { image: 1 }]);
  });
});

describe('plain text', () => {
  it.each([['UTF-8', (text: string) => Buffer.from(text)], ['GB 18030', gb18030]])('in %s is copy too', async (_, encoded) => {
    const taken = await desk.registered(encoded(`三个项目集中签约\r\n${STORY}\r\n（许应田）`), '稿.txt');
    expect([taken.headline, taken.creditLine, textOf(taken)]).toEqual(['三个项目集中签约', '（许应田）', [STORY]]);
  });
});

describe('what is refused, with what to do', () => {
  const OLD = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  it.each<[string, number, string, () => Buffer | Promise<Buffer>, string]>([
    ['nothing', 400, 'intake.empty', () => Buffer.alloc(0), 'a.docx'],
    ['an old Word file', 415, 'intake.oldWord', () => OLD, 'a.doc'],
    ['a WPS file', 415, 'intake.oldWord', () => OLD, 'a.wps'],
    ['a Word file with a password', 400, 'intake.locked', () => OLD, 'a.docx'],
    ['PDF', 415, 'intake.pdf', () => Buffer.from('%PDF-1.7\n'), 'a.pdf'],
    ['RTF', 415, 'intake.rtf', () => Buffer.from('{\\rtf1 }'), 'a.rtf'],
    ['a sheet', 415, 'intake.sheet', () => wordFile(''), 'a.xlsx'],
    ['a picture', 415, 'intake.picture', () => photo, 'a.docx'],
    ['a program', 415, 'intake.unknown', () => Buffer.from('MZ\0\0'), 'a.exe'],
    ['a Word file cut short', 400, 'intake.damaged', async () => (await correspondentsFile()).subarray(0, 900), 'a.docx'],
    ['a Word file without text', 400, 'intake.noText', () => wordFile(para(' ')), 'a.docx'],
  ])('%s', async (_, status, code, make, name) => {
    const before = await desk.count();
    const answer = await desk.hand(await make(), name);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.errors.file).toMatch(/\p{Script=Han}/u);
    expect(await desk.count()).toBe(before);
  });

  it('whoever’s post does not take copy in, and a paper that is not there', async () => {
    expect((await desk.hand(await correspondentsFile(), 'a.docx', 'noticeClerk')).status).toBe(403);
    const unknown = await desk.hand(await correspondentsFile(), 'a.docx', 'deskEditor', '00000000-0000-4000-8000-000000000000');
    expect([unknown.status, Object.keys(unknown.body.errors)]).toEqual([400, ['publicationId', 'root']]);
  });
});

describe('the desk', () => {
  it('declines with a reason, on the version it saw, and takes up again', async () => {
    const taken = await desk.registered(await wordFile(para('本街道开展了一次环境整治活动，居民纷纷点赞。') + cells(['甲', '乙'])), 'a.docx');
    const editor = await desk.as('deskEditor');
    const move = (given: object) => editor.post(`/api/contributions/${taken.id}/moves`).send(given);
    expect((await move({ action: 'decline', version: 1 })).body.errors.reason).toMatch(/理由/u);
    const { body: declined } = await move({ action: 'decline', version: 1, reason: '已过时效' }).expect(200);
    expect(declined).toMatchObject({ status: 'declined', reason: '已过时效', actions: ['markDuplicate', 'reopen'] });
    expect((await move({ action: 'reopen', version: 1 }).expect(409)).body.current).toMatchObject({ status: 'declined' });
    await move({ action: 'reopen', version: declined.version }).expect(200);
    await (await desk.as('reporter')).post(`/api/contributions/${taken.id}/moves`).send({ action: 'decline', version: declined.version + 1, reason: 'x' }).expect(403);
    expect((await desk.acts(taken.id)).map(({ action }) => action)).toEqual(['contribution.registered', 'contribution.moved', 'contribution.moved']);
  });

  it('numbers without a gap, though many hand in at once and some are refused', async () => {
    const files = await Promise.all([1, 2, 3, 4, 5].map((n) => wordFile(para(`第${n}篇，各有各的内容。`))));
    await Promise.all([...files.map((file, at) => desk.hand(file, `${at}.docx`)), desk.hand(Buffer.from('%PDF-'), 'x.pdf')]);
    const numbers = await desk.newsroom.sql<{ number: number }>('SELECT number FROM contributions ORDER BY number');
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, at) => at + 1));
  });
});
