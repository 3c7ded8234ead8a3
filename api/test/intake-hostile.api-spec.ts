import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { checkBody } from '../src/domain/copy/body';
import { IntakeDesk, textOf } from './support/intake-desk';
import { gb18030 } from './support/gb18030';
import { encodedWord, letter, letterWith } from './support/mail-files';
import { correspondentsFile, para, run, STORY, wordFile } from './support/word-files';

let desk: IntakeDesk;
beforeAll(async () => { desk = await IntakeDesk.open(); });
afterAll(() => desk.close());

const outcome = async (file: Buffer, name: string): Promise<[number, string]> => {
  const { status, body } = await desk.hand(file, name);
  return [status, status === 201 ? 'taken' : body.code];
};
/** What a zip's directory says of its first entry of this name, said otherwise. */
const lying = (zip: Buffer, name: string, size: number): Buffer => {
  const file = Buffer.from(zip);
  for (let at = file.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = file.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    if (file.toString('latin1', at + 46, at + 46 + file.readUInt16LE(at + 28)) === name) file.writeUInt32LE(size, at + 24);
  }
  return file;
};

describe('a Word file made to do harm', () => {
  it('that would unpack to hundreds of megabytes is refused by what its directory says', async () => {
    const zip = await wordFile(para(STORY), { extra: { 'word/media/huge.bin': Buffer.alloc(20_000) } });
    expect(await outcome(lying(zip, 'word/media/huge.bin', 260 * 1024 * 1024), 'a.docx')).toEqual([413, 'intake.bomb']);
    expect(await outcome(lying(zip, 'word/document.xml', 60 * 1024 * 1024), 'a.docx')).toEqual([413, 'intake.bomb']);
  });

  it('whose directory lies about it is unpacked no further than it says', async () => {
    const zip = await wordFile(para(STORY + '长'.repeat(1_000_000)));
    expect(await outcome(lying(zip, 'word/document.xml', 1_000), 'a.docx')).toEqual([413, 'intake.bomb']);
  });

  it('whose parts lie over each other is refused', async () => {
    const zip = await wordFile(para(STORY), { extra: { 'word/a.bin': randomBytes(60_000) } });
    const overlaid = Buffer.from(zip);
    for (let at = overlaid.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = overlaid.indexOf('PK\x01\x02', at + 4, 'latin1')) overlaid.writeUInt32LE(zip.length - 1_000, at + 20);
    expect(await outcome(overlaid, 'a.docx')).toEqual([413, 'intake.bomb']);
  });

  it('whose entities would multiply is refused', async () => {
    const lol = '<!DOCTYPE lolz [<!ENTITY a "哈哈哈哈哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const zip = await wordFile('', { extra: { 'word/document.xml': `<?xml version="1.0"?>${lol}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${para(STORY)}&b;</w:body></w:document>` } });
    expect(await outcome(zip, 'a.docx')).toEqual([413, 'intake.bomb']);
  });

  it('that reaches for files of this machine gets none', async () => {
    const rels = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/></Relationships>';
    const zip = await wordFile(para(STORY) + para(`<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`), { extra: { 'word/_rels/document.xml.rels': rels } });
    const { status, body } = await desk.hand(zip, 'a.docx');
    expect(JSON.stringify(body)).not.toContain('root:');
    if (status === 201) expect(body.files).toEqual([]);
  });

  it('nested without end is refused, and the newsroom stands', async () => {
    const depth = 20_000;
    expect((await outcome(await wordFile(`${'<w:sdt><w:sdtContent>'.repeat(depth)}${para(STORY)}${'</w:sdtContent></w:sdt>'.repeat(depth)}`), 'a.docx'))[0]).toBeGreaterThanOrEqual(400);
    expect((await desk.registered(await correspondentsFile(), 'b.docx')).headline).toBe('三个项目集中签约');
  });

  it('with a table larger than any page is refused', async () => {
    const row = `<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(160)}</w:tr>`;
    expect((await outcome(await wordFile(`<w:tbl>${row.repeat(160)}</w:tbl>`), 'a.docx'))[0]).toBe(413);
  });

  it('in which words look like markup keeps them as words', async () => {
    const taken = await desk.registered(await wordFile(para(run('<script>alert(1)</script>与<img src=x onerror=alert(1)>都是文字，不是程序。'))), 'a.docx');
    expect(textOf(taken)).toEqual(['<script>alert(1)</script>与<img src=x onerror=alert(1)>都是文字，不是程序。']);
  });
});

describe('a letter made to do harm', () => {
  const html = (content: string): Buffer => letter(Buffer.from(content), 'text/html; charset=utf-8', 'base64', { messageId: `${randomBytes(6).toString('hex')}@x` });

  it('is words and nothing else', async () => {
    const taken = await desk.registered(html(`<p onclick="alert(1)">${STORY}<a href="javascript:alert(1)">详情</a><img src=x onerror=alert(1)><svg onload=alert(1)><script>alert(1)</script></svg><a href="data:text/html,<script>alert(1)</script>">附</a></p><iframe srcdoc="<script>alert(1)</script>"></iframe><form action="https://evil.example"><input value="密码"></form>`), 'a.eml');
    expect(textOf(taken)).toEqual([`${STORY}详情附`]);
    expect(JSON.stringify(taken.body)).not.toMatch(/alert|javascript|onclick|evil/u);
    expect(taken.report.dropped).toMatchObject({ linkAddress: 2, image: 1, embedded: 2, control: 1 });
  });

  it('nested without end is registered with nothing read of it, and its original kept', async () => {
    const taken = await desk.registered(html(`${'<div>'.repeat(50_000)}${STORY}`), 'a.eml');
    expect(taken.report.look).toContainEqual({ kind: 'unread', fileName: '', why: 'tooDeep' });
    await (await desk.as('deskEditor')).get(`/api/contributions/${taken.id}/original`).expect(200);
  });

  it('with parts within parts within parts ends', async () => {
    const boundaries = Array.from({ length: 300 }, (_, at) => `b${at}`);
    const head = `Message-ID: <deep@x>\r\nFrom: a@b.cn\r\nSubject: ${encodedWord('套层')}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b0"\r\n\r\n`;
    const parts = boundaries.map((boundary, at) => `--${boundary}\r\nContent-Type: multipart/mixed; boundary="b${at + 1}"\r\n\r\n`).join('');
    expect((await outcome(Buffer.from(head + parts), 'a.eml'))[0]).toBeLessThan(500);
  });

  it('in a charset that is none, or in broken bytes, is registered', async () => {
    expect(await outcome(letter(Buffer.from('ffd8a1ff00b0c1', 'hex'), 'text/plain; charset=x-none', '8bit', { messageId: 'none@x' }), 'a.eml')).toEqual([201, 'taken']);
    const broken = await desk.registered(letter(gb18030(STORY).subarray(1), 'text/plain; charset=gb2312', '8bit', { messageId: 'broken@x', headers: [] }), 'b.eml');
    expect(broken.characterCount).toBeGreaterThan(0);
  });

  it('with a file that would unpack without end is read without it', async () => {
    const bomb = lying(await wordFile(para('长'.repeat(100_000))), 'word/document.xml', 1_000);
    const taken = await desk.registered(letterWith(STORY, [{ name: '稿.docx', type: 'application/zip', content: bomb }], { messageId: 'bomb@x' }), 'a.eml');
    expect(taken.report.look).toContainEqual({ kind: 'unread', fileName: '稿.docx', why: 'bomb' });
    expect(textOf(taken)).toEqual([STORY]);
  });
});

describe('a file larger than is taken', () => {
  it('is refused at 50 MB, and nothing of it is kept', async () => {
    const before = await desk.count();
    expect(await outcome(Buffer.alloc(50 * 1024 * 1024 + 1, 'a'), 'a.txt')).toEqual([413, 'intake.tooLargeFile']);
    expect(await desk.count()).toBe(before);
  });

  it('at 50 MB of noise leaves the process as small as it was', async () => {
    const noise = Buffer.concat([Buffer.from('Message-ID: <noise@x>\r\nFrom: a@b.cn\r\nSubject: x\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n'), Buffer.from(randomBytes(20 * 1024 * 1024).toString('base64'))]);
    const heapBefore = process.memoryUsage().heapUsed;
    const [status] = await outcome(noise, 'a.eml');
    expect([201, 413]).toContain(status);
    expect(process.memoryUsage().heapUsed - heapBefore).toBeLessThan(150 * 1024 * 1024);
  });
});

describe('whatever bytes', () => {
  it('give copy of the schema or a refusal that says what to do', async () => {
    const whole = await correspondentsFile();
    const mail = letterWith(STORY, [{ name: '稿.docx', type: 'application/zip', content: whole }]);
    const spoilt = fc.tuple(fc.constantFrom<[Buffer, string]>([whole, 'a.docx'], [mail, 'a.eml'], [deflateRawSync(whole), 'a.docx'], [gb18030(STORY), 'a.txt']), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 40 }), fc.nat())
      .map(([[file, name], changes, cut]) => {
        const bytes = Buffer.from(cut % 3 === 0 ? file.subarray(0, cut % file.length) : file);
        for (const [at, value] of changes) if (bytes.length) bytes[at % bytes.length] = value;
        return [bytes, name] as const;
      });
    await fc.assert(fc.asyncProperty(spoilt, async ([bytes, name]) => {
      const { status, body } = await desk.hand(bytes, name);
      if (status === 201) expect(checkBody(body.body).ok).toBe(true);
      else {
        expect([400, 409, 413, 415]).toContain(status);
        expect(body.message).toMatch(/\p{Script=Han}/u);
      }
    }), { numRuns: 8 });
  });
});
