import sharp from 'sharp';
import { gb18030 } from './support/gb18030';
import { IntakeDesk, textOf } from './support/intake-desk';
import { encodedWord, letter, letterWith } from './support/mail-files';
import { correspondentsFile, SECOND, STORY } from './support/word-files';

let desk: IntakeDesk;
beforeAll(async () => { desk = await IntakeDesk.open(); });
afterAll(() => desk.close());

const TEXT = `${STORY}\r\n\r\n${SECOND}\r\n通讯员 陈学东`;
let sent = 0;
const fresh = (): string => `${(sent += 1)}@mail.example`;

describe('a letter', () => {
  const HTML = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><style>p{}</style></head><body><p>${STORY}</p><p style="text-indent:2em">${SECOND}</p><p>通讯员&nbsp;陈学东</p><img src="https://track.example/x.gif" width="1" height="1"></body></html>`;
  it.each<[string, () => Buffer]>([
    ['GB 2312, base64', () => letter(gb18030(TEXT), 'text/plain; charset="gb2312"', 'base64', { messageId: fresh() })],
    ['GB 2312, quoted-printable', () => letter(gb18030(TEXT), 'text/plain; charset=GB2312', 'quoted-printable', { messageId: fresh() })],
    ['GBK, eight bits', () => letter(gb18030(TEXT), 'text/plain; charset=gbk', '8bit', { messageId: fresh(), subject: encodedWord('三个项目集中签约', 'GBK'), from: `${encodedWord('陈学东', 'GBK')} <chenxd@163.com>` })],
    ['GB 18030', () => letter(gb18030(TEXT), 'text/plain; charset="GB18030"', 'base64', { messageId: fresh(), subject: encodedWord('三个项目集中签约', 'GB18030') })],
    ['UTF-8', () => letter(Buffer.from(TEXT), 'text/plain; charset=utf-8', 'base64', { messageId: fresh(), subject: `=?UTF-8?B?${Buffer.from('三个项目集中签约').toString('base64')}?=`, from: `"=?UTF-8?B?${Buffer.from('陈学东').toString('base64')}?=" <ChenXD@163.com>` })],
    ['no charset at all, in bytes of GBK', () => Buffer.concat([Buffer.from(`Message-ID: <${fresh()}>\r\nFrom: `), gb18030('陈学东'), Buffer.from(' <chenxd@163.com>\r\nSubject: '), gb18030('三个项目集中签约'), Buffer.from('\r\nTo: a@b.cn\r\nContent-Type: text/plain\r\n\r\n'), gb18030(TEXT)])],
    ['HTML in GB 2312', () => letter(gb18030(HTML), 'text/html; charset="gb2312"', 'base64', { messageId: fresh() })],
  ])('in %s is read as it was written', async (_, make) => {
    const taken = await desk.registered(make(), '来信.eml');
    expect(taken).toMatchObject({ kind: 'mail', senderName: '陈学东', senderAddress: 'chenxd@163.com', subject: '三个项目集中签约', headline: '三个项目集中签约', creditLine: '通讯员 陈学东' });
    expect(textOf(taken)).toEqual([STORY, SECOND]);
  });

  it('reads characters that only GB 18030 has, though it calls itself GB 2312', async () => {
    const taken = await desk.registered(letter(gb18030('村民\u3402某家中，镕基路上。'), 'text/plain; charset=gb2312', 'base64', { messageId: fresh(), subject: encodedWord('\u3402某') }), 'a.eml');
    expect([taken.headline, ...textOf(taken)]).toEqual(['\u3402某', '村民\u3402某家中，镕基路上。']);
  });

  it('with a Word file is the copy of the file; its own words and every file stay with it', async () => {
    const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#a64' } }).jpeg().toBuffer();
    const taken = await desk.registered(letterWith('编辑您好，现投稿一篇，请审阅。', [
      { name: '三个项目集中签约.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', content: await correspondentsFile() },
      { name: '签约仪式现场.jpg', type: 'image/jpeg', content: photo },
      { name: '旧稿.doc', type: 'application/msword', content: Buffer.from('d0cf11e0a1b11ae1', 'hex') },
    ], { messageId: fresh(), subject: encodedWord('投稿：签约') }), '来信.eml');
    expect(taken).toMatchObject({ headline: '三个项目集中签约', subject: '投稿：签约', note: '编辑您好，现投稿一篇，请审阅。', creditLine: '记者 许应田 通讯员 丁 亮' });
    expect(taken.files.map(({ fileName, isPicture }) => [fileName, isPicture])).toEqual([['三个项目集中签约.docx', false], ['签约仪式现场.jpg', true], ['旧稿.doc', false]]);
    expect(taken.report.look).toContainEqual({ kind: 'unread', fileName: '旧稿.doc', why: 'oldWord' });
    const editor = await desk.as('deskEditor');
    const { body: filed } = await editor.post(`/api/contributions/${taken.id}/story`).send({ version: 1, headline: taken.headline }).expect(201);
    const { body: made } = await editor.get(`/api/photos/${filed.files[1].photoId}`).expect(200);
    expect(made.caption).toBe('签约仪式现场');
  });

  it('whose Word file is broken keeps what it says, and tells of the file', async () => {
    const taken = await desk.registered(letterWith(TEXT, [{ name: '坏.docx', type: 'application/zip', content: Buffer.from('504b0304ffff', 'hex') }], { messageId: fresh() }), 'a.eml');
    expect(textOf(taken)).toEqual([STORY, SECOND]);
    expect(taken.report.look).toContainEqual({ kind: 'unread', fileName: '坏.docx', why: 'damaged' });
  });

  it('is registered once, and its number told to whoever hands it in again', async () => {
    const file = letter(gb18030(TEXT), 'text/plain; charset=gb2312', 'base64', { messageId: fresh() });
    const taken = await desk.registered(file, 'a.eml');
    const again = await desk.hand(file, 'b.eml');
    expect([again.status, again.body.code, again.body.contributionId]).toEqual([409, 'contribution.known', taken.id]);
    expect(again.body.message).toContain(taken.number);
  });
});

describe('the sender', () => {
  it('is known by address once somebody has said who it is, whatever they call themselves', async () => {
    const editor = await desk.as('deskEditor');
    const { body: chen } = await editor.post('/api/contributors').send({ publicationId: desk.publicationId, printedName: '陈学东', unit: '区环保局' }).expect(201);
    const first = await desk.registered(letter(Buffer.from('第一封信，说的是河道整治。'), 'text/plain; charset=utf-8', 'base64', { messageId: fresh(), from: `${encodedWord('环保小陈')} <xiaochen@hb.gov.cn>` }), 'a.eml');
    expect(first.senders).toEqual([]);
    await editor.post(`/api/contributions/${first.id}/story`).send({ version: 1, headline: '河道整治', senderId: chen.id }).expect(201);
    const second = await desk.registered(letter(Buffer.from('第二封信，说的是垃圾分类。'), 'text/plain; charset=utf-8', 'base64', { messageId: fresh(), from: '<XiaoChen@HB.gov.cn>' }), 'b.eml');
    expect(second.senders).toMatchObject([{ id: chen.id, printedName: '陈学东', unit: '区环保局' }]);
  });
});

describe('a credit line', () => {
  const read = async (line: string) => (await desk.as('reporter')).post('/api/contributors/credits').send({ line, publicationId: desk.publicationId });

  it.each([
    ['记者 许应田 通讯员 丁亮', [['许应田', '记者', 'text'], ['丁亮', '通讯员', 'text']]],
    ['许应田 文/摄', [['许应田', '文/摄', 'text-and-photo']]],
    ['文/许应田 图/丁亮', [['许应田', '文', 'text'], ['丁亮', '图', 'photo']]],
    ['许丛军 仇天琦', [['许丛军', '', 'text'], ['仇天琦', '', 'text']]],
    ['港轩', [['港轩', '', 'text']]],
  ])('%s names whom it names', async (line, names) => {
    const { body } = await read(line);
    expect(body.map(({ name, label, role }: Record<string, string>) => [name, label, role])).toEqual(names);
  });

  it('warns of a name two people bear, and of one an official bears', async () => {
    const editor = await desk.as('deskEditor');
    for (const unit of ['区教育局', '秦灶街道']) await editor.post('/api/contributors').send({ publicationId: desk.publicationId, printedName: '张军', unit }).expect(201);
    await editor.post('/api/articles').send({ publicationId: desk.publicationId, headline: '调研', bodyText: '昨日，副区长张军到企业调研。' }).expect(201);
    const { body } = await read('记者 张军');
    expect(body).toMatchObject([{ name: '张军', contributorId: null, warnings: ['shared', 'official'], office: '副区长' }]);
    expect(body[0].candidates.map(({ unit }: { unit: string }) => unit)).toEqual(['区教育局', '秦灶街道']);
  });

  it('that is none is refused at its field', async () => {
    const { status, body } = await read('会议强调，要压实责任。');
    expect([status, Object.keys(body.errors)]).toEqual([400, ['line', 'root']]);
  });
});
