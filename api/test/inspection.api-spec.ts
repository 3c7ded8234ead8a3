import JSZip from 'jszip';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Newsroom, openNewsroom } from './support/app';
import type { Agent } from './support/app';
import type { Answer } from './support/build';
import { toldBy } from './support/other-tools';
import { eventually } from './support/photo-desk';
import { openPressDesk, type PressDesk } from './support/press-desk';

jest.setTimeout(120_000);
let newsroom: Newsroom;
let desk: PressDesk;
let made: { page: Answer; story: Answer; issue: Answer };
let folder: string;

const binary = (response: NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void): void => {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
};
const bytes = async (agent: Agent, address: string): Promise<Buffer> => (await agent.get(address).buffer(true).parse(binary as never).expect(200)).body as Buffer;
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

const unpack = async (content: Buffer): Promise<string> => {
  const into = mkdtempSync(join(folder, 'pack-'));
  const { files } = await JSZip.loadAsync(content);
  for (const [name, file] of Object.entries(files)) {
    if (file.dir) continue;
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), await file.async('nodebuffer'));
  }
  return into;
};
/** As an inspector would, with nothing but Node. */
const verify = (pack: string): Promise<{ code: number; said: string }> => new Promise((resolve) => {
  execFile(process.execPath, [join(pack, 'verify.mjs')], { cwd: tmpdir(), env: {} }, (error, out, wrong) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + wrong }));
});
const filesBelow = (path: string): string[] => readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]));
const oneOf = (pack: string, name: RegExp): string => {
  const found = filesBelow(pack).find((path) => name.test(path));
  if (!found) throw new Error(`No file ${String(name)}`);
  return found;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qingyang-inspection-'));
  newsroom = await openNewsroom();
  desk = await openPressDesk(newsroom);
  made = await desk.signedPage({ headline: '统筹推进<疫情>防控' });
});
afterAll(async () => {
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('an inspection pack', () => {
  let pack: string;
  beforeAll(async () => { pack = await unpack(await bytes(desk.chief, `/api/issues/${made.issue.id}/inspection-pack`)); });

  it('holds every proof byte for byte, with signatures, reviews and redlines, and an index that leads to them', async () => {
    const { body: proofs } = await desk.maker.get(`/api/pages/${made.page.id}/proofs`).expect(200) as { body: { number: number; pdfHash: string }[] };
    expect(proofs).toHaveLength(4);
    for (const { number, pdfHash } of proofs) expect(sha256(readFileSync(oneOf(pack, new RegExp(`大样-${number}\\.pdf$`, 'u'))))).toBe(pdfHash);
    const [signature] = JSON.parse(readFileSync(oneOf(pack, /签样\.json$/u), 'utf8')) as Answer[];
    expect(signature).toMatchObject({ number: 1, signedByName: '测试editorinchief', pdfHash: proofs[0]?.pdfHash });
    const index = readFileSync(oneOf(pack, /index\.html$/u), 'utf8');
    expect(index).toContain('统筹推进&#60;疫情&#62;防控');
    expect(index).toContain('<td>已签样</td>');
    expect(index).toContain('报社的时间（Asia/Shanghai）');
    expect(index).not.toMatch(/\dT\d{2}:\d{2}/u);
    for (const [, address = ''] of index.matchAll(/href="([^"]+)"/gu)) expect([address, existsSync(join(pack, decodeURIComponent(address)))]).toEqual([address, true]);
    expect(readFileSync(oneOf(pack, /花脸稿\.html$/u), 'utf8')).toContain('会议指出');
  });

  it('holds the same index as a PDF to be filed', async () => {
    const pdf = oneOf(pack, /index\.pdf$/u);
    const told = toldBy('pdftotext', ['-layout', pdf, '-']);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    if (told === null) return;
    const words = told.replace(/\s/gu, '');
    for (const expected of ['统筹推进<疫情>防控', '测试editorinchief', '全期', 'nodeverify.mjs']) expect(words).toContain(expected);
  });

  it('tells the error rates of the issue as its quality sheet does', async () => {
    const { body: quality } = await desk.chief.get(`/api/issues/${made.issue.id}/quality`).expect(200) as { body: Answer };
    expect(JSON.parse(readFileSync(oneOf(pack, /差错率\.json$/u), 'utf8'))).toEqual(quality);
    const index = readFileSync(oneOf(pack, /index\.html$/u), 'utf8');
    expect(index).toContain(`<td>全期</td><td>${Math.round(quality.rate.characters)}</td>`);
    for (const { personName } of quality.readers as { personName: string }[]) expect(index).toContain(`<td>${personName}</td>`);
    expect(quality.readers).not.toHaveLength(0);
  });

  it('verifies away from here, by the script in it', async () => {
    const { code, said } = await verify(pack);
    expect([code, said]).toEqual([0, expect.stringContaining('核对无误')]);
    const head = /\d+:[0-9a-f]{64}/u.exec(said)?.[0] ?? '';
    expect(await newsroom.sql(`SELECT position || ':' || encode(link, 'hex') AS head FROM audit_seals WHERE position = $1`, [Number(head.split(':')[0])])).toEqual([{ head }]);
    const manifest = sha256(readFileSync(join(pack, 'manifest.json')));
    expect(await newsroom.sql(`SELECT payload ->> 'manifest' AS manifest FROM audit_entries WHERE action = 'issue.packed' ORDER BY seq LIMIT 1`)).toEqual([{ manifest }]);
  });

  it.each([
    ['a proof', /大样-4\.pdf$/u, '文件被改动'], ['a mark', /大样标记\.json$/u, '文件被改动'], ['the index', /index\.html$/u, '文件被改动'],
  ])('finds %s that was touched', async (_, name, words) => {
    const path = oneOf(pack, name);
    const was = readFileSync(path);
    appendFileSync(path, ' ');
    const { code, said } = await verify(pack);
    writeFileSync(path, was);
    expect([code, said]).toEqual([1, expect.stringContaining(words)]);
  });

  it('finds what was put right in the manifest too: an act, a signed PDF', async () => {
    const tampered = await unpack(await bytes(desk.chief, `/api/issues/${made.issue.id}/inspection-pack`));
    const manifest = JSON.parse(readFileSync(join(tampered, 'manifest.json'), 'utf8')) as { files: { path: string; sha256: string }[]; signatures: { pdf: string; sha256: string }[] };
    const replace = (path: string, content: string): void => {
      writeFileSync(join(tampered, path), content);
      for (const file of [...manifest.files, ...manifest.signatures.map((one) => ({ ...one, path: one.pdf }))].filter((one) => one.path === path)) file.sha256 = sha256(Buffer.from(content));
      manifest.signatures = manifest.signatures.map((one) => (one.pdf === path ? { ...one, sha256: sha256(Buffer.from(content)) } : one));
      writeFileSync(join(tampered, 'manifest.json'), JSON.stringify(manifest));
    };
    replace(manifest.signatures[0]?.pdf ?? '', '%PDF-1.4 forged');
    expect((await verify(tampered)).said).toContain('不在操作记录中');
    const acts = readFileSync(join(tampered, '操作记录/记录.jsonl'), 'utf8');
    replace('操作记录/记录.jsonl', acts.replace('测试editorinchief', '别人'));
    expect((await verify(tampered)).said).toMatch(/操作记录第 \d+ 条被改动/u);
    rmSync(oneOf(tampered, /花脸稿\.html$/u));
    writeFileSync(join(tampered, '多的.txt'), '');
    const { code, said } = await verify(tampered);
    expect([code, said]).toEqual([1, expect.stringMatching(/缺文件[^]*多出文件/u)]);
  });

  it('is made of a quarter in the background, and for few', async () => {
    const quarter = `${made.issue.publishedOn.slice(0, 4)}-Q${Math.ceil(Number(made.issue.publishedOn.slice(5, 7)) / 3)}`;
    const { body: asked } = await desk.chief.post('/api/outputs').send({ kind: 'quarterPack', subjectId: desk.paper.id, quarter }).expect(202) as { body: Answer };
    await eventually(async () => expect((await desk.chief.get(`/api/outputs/${asked.id}`)).body).toMatchObject({ status: 'made' }), 20_000);
    expect((await verify(await unpack(await bytes(desk.chief, `/api/outputs/${asked.id}/file`)))).code).toBe(0);
    expect((await desk.chief.post('/api/outputs').send({ kind: 'quarterPack', subjectId: desk.paper.id, quarter: '1999-Q1' })).body.code).toBe('inspection.noIssues');
    await (await newsroom.as('reporter')).get(`/api/issues/${made.issue.id}/inspection-pack`).expect(403);
    await (await newsroom.as('reporter')).post('/api/outputs').send({ kind: 'inspectionPack', subjectId: made.issue.id }).expect(403);
  });
});

describe('what goes to the press', () => {
  it('is a package of the signed bytes, with checksums another tool agrees with and a ticket', async () => {
    const content = await bytes(desk.chief, `/api/issues/${made.issue.id}/hand-over`);
    const pack = await unpack(content);
    const { body: [proof] } = await desk.maker.get(`/api/pages/${made.page.id}/proofs`).expect(200) as { body: { pdfHash: string }[] };
    const pdf = oneOf(pack, /PDF\/.*\.pdf$/u);
    expect(sha256(readFileSync(pdf))).toBe(proof?.pdfHash);
    expect(readFileSync(oneOf(pack, /付印单\.txt$/u), 'utf8')).toMatch(/成品尺寸：270 × 390 毫米，出血 0 毫米[^]*单黑（K）[^]*承印：_+[^]*测试editorinchief {2}\d{4}-\d{2}-\d{2} \d{2}:\d{2} {2}清样/u);
    expect((await JSZip.loadAsync(readFileSync(oneOf(pack, /\.idml$/u)))).file('designmap.xml')).not.toBeNull();
    for (const line of readFileSync(join(pack, 'SHA256SUMS'), 'utf8').trim().split('\n')) expect(sha256(readFileSync(join(pack, line.slice(66))))).toBe(line.slice(0, 64));
    const told = toldBy('pdftotext', ['-raw', pdf, '-']);
    if (told !== null) expect(told.replace(/\s/gu, '')).toContain('会议指出');
    if (toldBy('qpdf', ['--version']) !== null) expect(toldBy('qpdf', ['--check', pdf])).toContain('No syntax or stream encoding errors');
  });

  it('is refused while a page is unsigned, which is named', async () => {
    const { body: extra } = await desk.maker.post('/api/pages').send({ issueId: made.issue.id, pageNumber: 8, name: '副刊' }).expect(201) as { body: Answer };
    expect((await desk.chief.get(`/api/issues/${made.issue.id}/hand-over`).expect(409)).body).toMatchObject({ code: 'press.unsigned', message: expect.stringContaining('副刊') });
    await desk.maker.delete(`/api/pages/${extra.id}?version=${extra.version}`);
    await (await newsroom.as('reporter')).get(`/api/issues/${made.issue.id}/hand-over`).expect(403);
  });

  it('lies ready on the disk from the moment a page is signed, and no longer than it is', async () => {
    const late = await desk.signedPage({ headline: '坚守一线' });
    const bundle = async (): Promise<Answer> => (await desk.chief.get(`/api/issues/${late.issue.id}/press-bundle`).expect(200)).body as Answer;
    const lies = async (): Promise<string[]> => {
      const { folder: path, files } = await bundle();
      expect(files.every(({ isThere }: { isThere: boolean }) => isThere)).toBe(true);
      for (const { name, sha256: hash } of files as { name: string; sha256: string }[]) expect(sha256(readFileSync(join(path, name)))).toBe(hash);
      return readdirSync(path).sort();
    };
    await eventually(async () => expect(await lies()).toHaveLength(4), 10_000);
    const { folder: path } = await bundle();
    expect(readFileSync(join(path, '付印单.txt'), 'utf8')).toContain('付印单');
    await desk.correct(late.story, '六点八亿元', '七点八亿元');
    await eventually(async () => expect(await lies()).toHaveLength(3), 10_000);
  });
});

describe('what was printed', () => {
  const upload = (content: Buffer, name = '印厂.pdf', agent: Agent = desk.maker) => agent.post(`/api/issues/${made.issue.id}/printed-checks`).attach('file', content, name);

  it('is held against what was signed: the signed file itself differs nowhere', async () => {
    const { body: [proof] } = await desk.maker.get(`/api/pages/${made.page.id}/proofs`).expect(200) as { body: { id: string }[] };
    const { body } = await upload(await bytes(desk.maker, `/api/proofs/${proof?.id}/pdf`)).expect(201) as { body: Answer };
    const page = (body.pages as Answer[]).find(({ pageId }) => pageId === made.page.id);
    expect(page).toMatchObject({ isSigned: true, sheet: 1, differences: [] });
    expect(page.found).toBe(page.planned);
    expect((await desk.maker.get(`/api/issues/${made.issue.id}/printed-checks`).expect(200)).body).toMatchObject([{ id: body.id, fileName: '印厂.pdf' }]);
    expect(sha256(await bytes(desk.maker, `/api/printed-checks/${body.id}/file`))).toBe(body.fileHash);
  });

  it('names the word that an older file still has', async () => {
    const late = await desk.signedPage({ headline: '三个项目开工' });
    const { body: [proof] } = await desk.maker.get(`/api/pages/${late.page.id}/proofs`).expect(200) as { body: { id: string }[] };
    const old = await bytes(desk.maker, `/api/proofs/${proof?.id}/pdf`);
    await desk.correct(late.story, '六点八亿元', '七点八亿元');
    await desk.readChange(late.page);
    const { body } = await upload(old).expect(201) as { body: Answer };
    expect((body.pages as Answer[]).find(({ pageId }) => pageId === late.page.id)?.differences).toEqual([expect.objectContaining({ kind: 'changed', id: late.story.id, before: '七', after: '六' })]);
  });

  it('is refused when it is no PDF, has a password, or comes from someone whose it is not', async () => {
    expect((await upload(Buffer.from('not a pdf')).expect(400)).body.code).toBe('printed.damaged');
    expect((await upload(Buffer.from(`%PDF-1.7\n${'1 0 obj <</Length 9999999999>> stream\n'.repeat(2_000)}`))).status).toBeGreaterThanOrEqual(400);
    await upload(Buffer.from('x'), 'x.pdf', await newsroom.as('reporter')).expect(403);
    await desk.maker.post(`/api/issues/${made.issue.id}/printed-checks`).expect(400);
  });
});
