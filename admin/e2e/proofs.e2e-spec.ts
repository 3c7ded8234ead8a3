import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { type Caller, callAs, releasedStory } from './support/desk';
import { correctOnSheet, lists, pull, sheet } from './support/proofing';
import { openWindow, overflowOf, signIn, SMALLEST } from './support/visit';

jest.setTimeout(120_000);

const SENTENCE = '区委常委会召开会议，研究部署当前各项重点工作，要求把疫情防控和经济社会发展统筹起来。';
const TEXT = `${SENTENCE.repeat(6)}\n全区共有港闻工业园等三个项目开工，志原者也到了现场。\n${SENTENCE.repeat(4)}`;
const HEADLINE = { main: { lines: 1, pt: 28, face: 'songBlack', fit: 'shrink' }, direction: 'h' };

let browser: Browser;
let pageId: string;
let storyId: string;

/** A page of its own issue, made up with one story that has two errors in it. */
const madeUpPage = async (): Promise<void> => {
  const [chief, maker] = [await callAs('editor-in-chief'), await callAs('page-editor')];
  const [paper] = await chief.get<{ id: string }[]>(`/api/publications?filter=${encodeURIComponent(JSON.stringify({ q: '港闸新闻' }))}`);
  const issue = await chief.post('/api/issues', { publicationId: paper.id, publishedOn: '2032-05-04', pageCount: 1 });
  const me = await maker.get<{ id: string }>('/api/auth/me');
  const page = await chief.post('/api/pages', { issueId: issue.id, pageNumber: 2, name: '综合', pageEditorId: me.id });
  const story = await releasedStory(paper.id, '三个项目集中开工', TEXT);
  const { version, layout } = await maker.get<{ version: number; layout: { blocks: object[] } }>(`/api/pages/${page.id}/layout`);
  const block = { id: 's1', kind: 'story', pieceId: story.id, fill: 'balance', headline: HEADLINE, x: 0, y: 4, w: 4, h: 26 };
  await maker.put(`/api/pages/${page.id}/layout`, { version, layout: { ...layout, blocks: [...layout.blocks, block] } });
  const { version: seen } = await maker.get(`/api/pages/${page.id}`);
  await maker.post(`/api/pages/${page.id}/moves`, { action: 'makeUp', version: seen });
  [pageId, storyId] = [page.id, story.id];
  await Promise.all([chief.close(), maker.close()]);
};

beforeAll(async () => {
  browser = await openBrowser();
  await madeUpPage();
});
afterAll(async () => {
  await browser?.close();
});

const open = async (username: string, address: string): Promise<{ page: Page; complaints: string[] }> => {
  const visit = await openWindow(browser);
  await signIn(visit.page, username);
  await visit.page.goto(address);
  return visit;
};
/** The story put right in one place, and signed again by three. */
const correct = async (from: string, to: string): Promise<void> => {
  const chief: Caller = await callAs('editor-in-chief');
  const { body, version } = await chief.get(`/api/articles/${storyId}`);
  await chief.patch(`/api/articles/${storyId}`, { version, body: JSON.parse(JSON.stringify(body).replace(from, to)) as object });
  await chief.close();
};

it('reads a page on its picture: marked, answered, verified, and what was left undone is caught on the next proof', async () => {
  const maker = await open('page-editor', `/#/pages/${pageId}/show`);
  const address = await pull(maker.page, '校对甲');

  const reader = await open('proofreader', '/#/proofs');
  await reader.page.getByRole('link', { name: '2版 综合' }).or(reader.page.getByRole('row', { name: /一校 第1稿/u })).first().waitFor();
  await reader.page.goto(address);
  await reader.page.getByRole('button', { name: '接校' }).click();
  await reader.page.getByRole('button', { name: '校完' }).waitFor();
  await correctOnSheet(reader.page, '港闻', '港闸');
  await correctOnSheet(reader.page, '志原者', '志愿者');
  await sheet(reader.page).locator('[data-mark="2"]').filter({ hasText: '志愿者' }).waitFor({ state: 'attached' });
  await reader.page.getByRole('button', { name: '校完' }).click();
  await reader.page.getByText('已校完').first().waitFor();

  await correct('港闻', '港闸');
  const editor = await open('desk-editor', address);
  await lists(editor.page, /“港闻”/u).waitFor();
  for (const words of [/“港闻”.*已改/u, /“志原者”.*已改/u]) {
    await editor.page.keyboard.press('j');
    await editor.page.getByRole('button', { name: '已改', exact: true }).waitFor();
    await editor.page.keyboard.press('y');
    await lists(editor.page, words).waitFor();
    await editor.page.getByRole('button', { name: '已改', exact: true }).waitFor({ state: 'detached' });
  }

  await maker.page.goto(`/#/pages/${pageId}/show`);
  await maker.page.getByText('一校 第1稿').waitFor();
  await pull(maker.page);
  await maker.page.getByText('漏改 1 处').waitFor();
  await lists(maker.page, /“志原者”.*漏改/u).waitFor();
  await maker.page.getByRole('link', { name: '对比上一稿' }).click();
  const outcomes = maker.page.getByRole('list', { name: '上一稿标记的落实' });
  await outcomes.getByRole('listitem').filter({ hasText: '志原者' }).getByText('漏改').waitFor();
  await outcomes.getByRole('listitem').filter({ hasText: '港闻' }).getByText('已落实').waitFor();
  await maker.page.getByRole('button', { name: '叠合' }).click();
  await maker.page.getByRole('slider', { name: '上一稿与这一稿' }).waitFor();

  await reader.page.goto(maker.page.url().replace(/\/compare.*/u, '/show'));
  await lists(reader.page, /“港闻”/u).getByRole('button').first().click();
  await reader.page.getByRole('button', { name: '核红' }).waitFor();
  await reader.page.keyboard.press('v');
  await lists(reader.page, /“港闻”/u).waitFor({ state: 'detached' });
  expect([...maker.complaints, ...reader.complaints, ...editor.complaints]).toEqual([]);
});

it('is usable on a phone: the page above, marks in a drawer', async () => {
  const { page, complaints } = await open('proofreader', `/#/pages/${pageId}/show`);
  await page.setViewportSize(SMALLEST);
  await page.getByRole('link', { name: '一校 第1稿' }).click();
  await sheet(page).waitFor();
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: /^标记 \d/u }).click();
  await lists(page, /“志原者”/u).waitFor();
  expect(complaints).toEqual([]);
});
