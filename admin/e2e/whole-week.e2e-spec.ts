import JSZip from 'jszip';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { promisify } from 'node:util';
import { openBrowser } from './support/browser';
import { type Caller, callAs, releasedStory } from './support/desk';
import { PASSWORD } from './support/newsroom';
import { correctOnSheet, lists, pull, sheet } from './support/proofing';
import { openWindow, signIn } from './support/visit';

jest.setTimeout(240_000);

const SENTENCE = '区委常委会召开会议，研究部署当前各项重点工作，要求把疫情防控和经济社会发展统筹起来。';
const LEAD = { headline: '三个项目集中开工', text: `${SENTENCE.repeat(6)}\n全区共有港闻工业园等三个项目开工，志原者也到了现场。\n${SENTENCE.repeat(6)}` };
const OTHERS = ['企业复工率达九成', '老街换上新颜', '校园足球周末开赛'].map((headline) => ({ headline, text: `${SENTENCE.repeat(5)}\n${SENTENCE.repeat(5)}` }));
/** What an internal publication has to print of itself (内部资料性出版物管理办法 art. 14). */
const IMPRINT = { 准印证: '苏新出准印F-001号', 内部资料: '内部资料，免费交流', 编印: '区融媒体中心', 发送对象: '本区机关和社区', 印刷: '南通印刷厂', 印刷日期: '当日', 印数: '5000份' };
const PAGES = [{ pageNumber: 1, name: '要闻', standing: ['masthead'] }, { pageNumber: 2, name: '综合', standing: ['colophon'] }];

interface Marked { marks: { id: string; version: number }[] }

let browser: Browser;
const people = new Map<string, Page>();
const callers = new Map<string, Caller>();
const complaints: string[] = [];
let paper: { id: string; name: string };
let issueId = '';
let pageIds: string[] = [];
let storyId = '';

/** One window a person, for the whole week. */
const as = async (username: string, address?: string): Promise<Page> => {
  let page = people.get(username);
  if (!page) {
    const visit = await openWindow(browser);
    visit.page.on('close', () => complaints.push(...visit.complaints));
    page = visit.page;
    await signIn(page, username);
    people.set(username, page);
  }
  // Left and come to again: the same address twice would not be read anew.
  if (address) await page.goto('/#/account');
  if (address) await page.goto(address);
  return page;
};
const by = async (username: string): Promise<Caller> => {
  const known = callers.get(username) ?? await callAs(username);
  callers.set(username, known);
  return known;
};
const nameOf = async (username: string): Promise<string> => (await (await by(username)).get<{ displayName: string }>('/api/auth/me')).displayName;
const idOf = async (username: string): Promise<string> => (await (await by(username)).get('/api/auth/me')).id;
const pageNow = async (id: string) => (await by('page-editor')).get<{ version: number; status: string }>(`/api/pages/${id}`);
const becomes = async (id: string, status: string): Promise<void> => {
  for (let tries = 0; tries < 50 && (await pageNow(id)).status !== status; tries += 1) await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await pageNow(id)).status).toBe(status);
};

/** A proof of a page read from taking it up to the end, without a mark. */
const readThrough = async (pageId: string, username: string): Promise<void> => {
  const maker = await by('page-editor');
  const proof = await maker.post(`/api/pages/${pageId}/proofs`, { version: (await pageNow(pageId)).version, assigneeId: await idOf(username) });
  const reader = await by(username);
  const taken = await reader.post(`/api/proofs/${proof.id}/moves`, { action: 'accept', version: proof.version });
  await reader.post(`/api/proofs/${proof.id}/moves`, { action: 'complete', version: taken.version });
};
/** The story reworded at a proofreader's or a reader's word, its release standing. */
const reword = async (from: string, to: string): Promise<void> => {
  const editor = await by('desk-editor');
  const { body, version } = await editor.get(`/api/articles/${storyId}`);
  await editor.patch(`/api/articles/${storyId}`, { version, body: JSON.parse(JSON.stringify(body).replace(from, to)) as object });
};
const pressNight = (): Promise<Page> => as('editor-in-chief', `/#/issues/${issueId}/press`);
const signOnPressNight = async (night: Page, name: string): Promise<void> => {
  await night.getByRole('button', { name: `签${name}的样` }).click();
  await night.getByLabel('再输一次密码').fill(PASSWORD);
  await night.getByRole('dialog').getByRole('button', { name: '签样', exact: true }).click();
  await night.getByRole('dialog').waitFor({ state: 'detached' });
};

beforeAll(async () => {
  browser = await openBrowser();
  const stamp = Date.now().toString(36);
  const pageEditorId = await idOf('page-editor');
  paper = await (await by('editor-in-chief')).post('/api/publications', { name: `城北周报${stamp}`, slug: `week-${stamp}`, weekday: 2, licenceKind: 'permit', imprint: IMPRINT, pageTemplate: PAGES.map((page) => ({ ...page, pageEditorId })) }) as unknown as typeof paper;
});
afterAll(async () => {
  await Promise.all([...callers.values()].map((caller) => caller.close()));
  await browser?.close();
});

it('plans the issue from the paper’s skeleton', async () => {
  const maker = await as('page-editor', '/#/issues/create');
  await maker.getByRole('heading', { level: 1, name: '建一期' }).waitFor();
  await maker.getByRole('main').getByLabel('报纸').click();
  await maker.getByRole('option', { name: paper.name }).click();
  await maker.getByLabel('总期号').fill('1');
  await maker.getByRole('button', { name: '建好这一期' }).click();
  await maker.locator('section[data-page="2"]').waitFor();
  issueId = /issues\/([0-9a-f-]{36})/u.exec(maker.url())?.[1] ?? '';
  const { pages } = await (await by('page-editor')).get<{ pages: { id: string }[] }>(`/api/issues/${issueId}/flatplan`);
  pageIds = pages.map(({ id }) => id);
  expect(pageIds).toHaveLength(2);
});

it('has its lead filed and passed by three people', async () => {
  const { id } = await (await by('reporter')).post('/api/articles', { publicationId: paper.id, headline: LEAD.headline, bodyText: LEAD.text, bylines: [{ name: '许应田' }] });
  storyId = id;
  for (const [username, act, stands] of [['reporter', '送审', '已送审'], ['desk-editor', '签一审', '一审过'], ['chief-sub', '签二审', '二审过'], ['editor-in-chief', '签发', '已签发']] as const) {
    const page = await as(username, `/#/articles/${id}/show`);
    await page.locator('header').getByRole('button', { name: act, exact: true }).first().click();
    await page.getByText(stands).first().waitFor();
  }
  for (const { headline, text } of OTHERS) await releasedStory(paper.id, headline, text);
});

it('is laid out from the pool, made up in one go', async () => {
  const maker = await as('page-editor', `/#/issues/${issueId}/flatplan`);
  const pool = maker.getByRole('list', { name: '稿库' });
  for (const [{ headline }, key] of [[LEAD, '1'], [OTHERS[0]!, '1'], [OTHERS[1]!, '2'], [OTHERS[2]!, '2']] as const) {
    await maker.getByRole('button', { name: `放上版面：${headline}` }).press(key);
    await pool.getByText(headline).waitFor({ state: 'detached' });
  }
  for (const id of pageIds) {
    await as('page-editor', `/#/pages/${id}/layout`);
    await maker.getByRole('button', { name: '拼版建议' }).click();
    await maker.getByRole('button', { name: '方案1' }).click();
    await maker.getByText(/^已存 /u).waitFor();
    await as('page-editor', `/#/pages/${id}/show`);
    await maker.getByRole('button', { name: '拼好' }).click();
    await maker.getByRole('button', { name: '拉大样' }).waitFor();
    await becomes(id, 'madeUp');
  }
});

it('is read three times by three people; a mark left undone is caught and holds the page', async () => {
  const [front, back] = pageIds as [string, string];
  const maker = await as('page-editor', `/#/pages/${front}/show`);
  const address = await pull(maker, await nameOf('proofreader'));
  const reader = await as('proofreader', address);
  await reader.getByRole('button', { name: '接校' }).click();
  await reader.getByRole('button', { name: '校完' }).waitFor();
  await correctOnSheet(reader, '港闻', '港闸');
  await correctOnSheet(reader, '志原者', '志愿者');
  await reader.getByRole('button', { name: '校完' }).click();
  await reader.getByText('已校完').first().waitFor();

  await reword('港闻', '港闸');
  const first = `/api/proofs/${/proofs\/([0-9a-f-]{36})/u.exec(address)?.[1] ?? ''}`;
  for (const { id, version } of (await (await by('desk-editor')).get<Marked>(first)).marks) await (await by('desk-editor')).patch(`/api/marks/${id}`, { version, action: 'done' });
  await as('page-editor', `/#/pages/${front}/show`);
  const second = await pull(maker, await nameOf('proofreader-2'));
  await lists(maker, /“志原者”.*漏改/u).waitFor();

  const other = await as('proofreader-2', second);
  await other.getByRole('button', { name: '接校' }).click();
  await other.getByRole('button', { name: '校完' }).click();
  await other.getByText('已校完').first().waitFor();
  await reword('志原者', '志愿者');
  await readThrough(front, 'proofreader-3');
  // Both marks wait for a proofreader's word, and until then the page does not become clean.
  await expect((await by('page-editor')).post(`/api/pages/${front}/moves`, { action: 'clean', version: (await pageNow(front)).version })).rejects.toThrow(/核红/u);
  const { marks } = await (await by('proofreader')).get<Marked>(first);
  for (const { id, version } of marks) await (await by('proofreader')).patch(`/api/marks/${id}`, { version, action: 'verify' });

  for (const username of ['proofreader', 'proofreader-2', 'proofreader-3']) await readThrough(back, username);
  for (const id of pageIds) {
    await as('page-editor', `/#/pages/${id}/show`);
    await pull(maker);
    await sheet(maker).waitFor();
    await becomes(id, 'clean');
  }
});

it('is signed; a late change voids the signature and is read again before it is signed anew', async () => {
  const night = await pressNight();
  await night.getByRole('button', { name: '截稿', exact: true }).click();
  await night.getByText('已截稿').first().waitFor();
  await signOnPressNight(night, '1版 要闻');
  await signOnPressNight(night, '2版 综合');
  await night.getByText('各版都已签样').waitFor();

  await reword('三个项目开工，', '三个项目同日开工，');
  await pressNight();
  await night.getByText(/第 1 次签样已作废/u).waitFor();
  await night.getByText(/《三个项目集中开工》：正文改了/u).first().waitFor();
  await readThrough(pageIds[0]!, 'proofreader-2');
  const maker = await as('page-editor', `/#/pages/${pageIds[0]!}/show`);
  await pull(maker);
  await pressNight();
  await signOnPressNight(night, '1版 要闻');
  await night.getByText('各版都已签样').waitFor();
});

it('is closed, printed and published, and its inspection pack proves itself without us', async () => {
  const night = await pressNight();
  const toHandOver = night.getByRole('button', { name: '交印' });
  for (let left = pageIds.length; left > 0; left -= 1) {
    await toHandOver.first().click();
    // The next click is meant for the next page: not before this one's button is gone.
    await toHandOver.nth(left - 1).waitFor({ state: 'detached' });
  }
  await night.getByText('各版都已交印').waitFor();
  for (const [button, stands] of [['签印本期', '本期已签印'], ['已开印', '已记开印'], ['见报', '已见报']] as const) {
    await night.getByRole('button', { name: button, exact: true }).first().click();
    const dialog = night.getByRole('dialog');
    if (await dialog.isVisible().catch(() => false)) {
      if (await dialog.getByLabel('理由').count()) await dialog.getByLabel('理由').fill('创刊号');
      await dialog.getByRole('button', { name: button, exact: true }).click();
    }
    await night.getByText(new RegExp(stands, 'u')).first().waitFor();
  }
  await night.getByRole('heading', { name: '见报记录' }).or(night.getByText('见报记录')).first().waitFor();
  const story = await (await by('reporter')).get<{ status: string }>(`/api/articles/${storyId}`);
  expect(story.status).toBe('published');

  const answer = await night.request.get(`${new URL(night.url()).origin}/api/issues/${issueId}/inspection-pack`);
  const pack = await JSZip.loadAsync(await answer.body());
  const folder = mkdtempSync(join(tmpdir(), 'qingyang-pack-'));
  for (const [name, file] of Object.entries(pack.files)) {
    if (file.dir) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), await file.async('nodebuffer'));
  }
  const script = Object.keys(pack.files).find((name) => name.endsWith('verify.mjs')) ?? '';
  const verify = (): Promise<unknown> => promisify(execFile)(process.execPath, [join(folder, script)], { cwd: dirname(join(folder, script)) });
  await verify();
  const [pdf] = Object.keys(pack.files).filter((name) => name.endsWith('.pdf'));
  writeFileSync(join(folder, pdf ?? ''), 'another page');
  await expect(verify()).rejects.toThrow();
  rmSync(folder, { recursive: true });
  await Promise.all([...people.values()].map((page) => page.close()));
  expect(complaints).toEqual([]);
});
