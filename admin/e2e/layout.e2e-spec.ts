import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { callAs, releasedStory } from './support/desk';
import { openWindow, overflowOf, signIn, SMALLEST } from './support/visit';

jest.setTimeout(120_000);

const SENTENCE = '区委常委会召开会议，研究部署当前各项重点工作，要求把疫情防控和经济社会发展统筹起来。';
let browser: Browser;
let pages: { id: string; pageNumber: number }[];

beforeAll(async () => {
  browser = await openBrowser();
  const chief = await callAs('editor-in-chief');
  const [paper] = await chief.get<{ id: string; name: string }[]>(`/api/publications?filter=${encodeURIComponent(JSON.stringify({ q: '港闸新闻' }))}`);
  const issue = await chief.post('/api/issues', { publicationId: paper.id, publishedOn: '2031-03-04', pageCount: 2 });
  for (const pageNumber of [1, 2]) await chief.post('/api/pages', { issueId: issue.id, pageNumber, name: pageNumber === 1 ? '要闻' : '综合' });
  pages = await chief.get(`/api/pages?filter=${encodeURIComponent(JSON.stringify({ issueId: issue.id }))}&sort=["pageNumber","ASC"]`);
  await chief.close();
  await releasedStory(paper.id, '三个项目集中签约落户开发区', Array.from({ length: 6 }, () => SENTENCE.repeat(3)).join('\n'));
});
afterAll(async () => {
  await browser?.close();
});

const openLayout = async (username: string, at = 0): Promise<{ page: Page; complaints: string[] }> => {
  const visit = await openWindow(browser);
  await signIn(visit.page, username);
  await visit.page.goto(`/#/pages/${pages[at].id}/layout`);
  await visit.page.getByRole('group', { name: '版面' }).waitFor();
  return visit;
};
const story = (page: Page) => page.getByRole('button', { name: /^稿件 三个项目/u });
const drawn = (page: Page, words: string): Promise<number> => page.getByRole('group', { name: '版面' }).locator('text').filter({ hasText: words }).count();

it('lays a released story out, makes it run over, and cures that by a jump to another page', async () => {
  const { page, complaints } = await openLayout('page-editor');
  const row = page.getByRole('listitem').filter({ hasText: '三个项目集中签约' });
  // Only who holds the page may put something on it.
  await row.locator('button:enabled').first().waitFor();
  await row.dragTo(page.getByRole('group', { name: '版面' }), { targetPosition: { x: 80, y: 320 } });
  await story(page).waitFor();
  await page.getByText(/^已存 /u).waitFor();
  expect(await drawn(page, '区委常委会召开会议')).toBeGreaterThan(0);

  await story(page).focus();
  const before = await story(page).getAttribute('aria-label');
  const handle = await page.locator('[data-handle=s]').boundingBox();
  if (!handle) throw new Error('the block has no handle');
  await page.mouse.move(handle.x + 4, handle.y + 4);
  // What stands still is not drawn again at any of the sixty steps: its very elements stay.
  const nameplate = await page.getByRole('group', { name: '版面' }).locator('text').filter({ hasText: '港闸新闻' }).first().elementHandle();
  await page.mouse.down();
  for (let step = 1; step <= 60; step += 1) await page.mouse.move(handle.x + 4, handle.y + 4 - (step * 160) / 60);
  await page.mouse.up();
  await page.getByRole('button', { name: /^稿件 三个项目.*超 \d+ 字/u }).waitFor();
  expect(await nameplate?.evaluate((element) => element.isConnected)).toBe(true);
  await page.getByRole('link', { name: '到原文此处' }).waitFor();

  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: before ?? '', exact: true }).waitFor();
  await page.keyboard.press('Control+y');
  await page.getByRole('button', { name: /^稿件 三个项目.*超 \d+ 字/u }).waitFor();

  await page.getByRole('region', { name: '预检' }).getByText(/文字超出 \d+ 字/u).waitFor();
  await story(page).focus();
  await page.getByRole('button', { name: '按文字收放' }).click();
  await page.getByRole('button', { name: /^稿件 三个项目.*(欠|正好)/u }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: /^稿件 三个项目.*超 \d+ 字/u }).waitFor();
  await story(page).focus();
  const lines = page.getByRole('group', { name: '版面' }).locator('line[stroke-width="0.35"]');
  const unruled = await lines.count();
  await page.getByRole('combobox', { name: '栏线' }).click();
  await page.getByRole('option', { name: '各栏之间也加' }).click();
  await lines.nth(unruled).waitFor({ state: 'attached' });
  await page.locator('.MuiPopover-root').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await lines.nth(unruled).waitFor({ state: 'detached' });
  await story(page).focus();
  await page.getByRole('button', { name: '转2版' }).click();
  await page.getByText(/^余文已在2版/u).waitFor();
  await page.getByRole('group', { name: '版面' }).locator('text').filter({ hasText: '下转2版' }).waitFor({ state: 'attached' });

  await page.reload();
  await page.getByRole('group', { name: '版面' }).locator('text').filter({ hasText: '下转2版' }).waitFor({ state: 'attached' });
  const second = await openLayout('page-editor', 1);
  await second.page.getByRole('group', { name: '版面' }).locator('text').filter({ hasText: '上接1版' }).waitFor({ state: 'attached' });
  expect([...complaints, ...second.complaints]).toEqual([]);
});

it('lets one person a page lay it out, and tells the other who it is', async () => {
  const first = await openLayout('page-editor');
  await story(first.page).waitFor();
  const other = await openLayout('archivist');
  await other.page.getByText(/正在拼这个版，您现在只能看/u).waitFor();
  expect(await other.page.getByRole('button', { name: '撤销' }).isDisabled()).toBe(true);
  await other.page.getByRole('button', { name: '接手' }).click();
  await other.page.getByLabel('理由').fill('原版面编辑离席');
  await other.page.getByRole('dialog').getByRole('button', { name: '接手' }).click();
  await other.page.getByText('已接手这个版').waitFor();
  await other.page.getByText(/正在拼这个版/u).waitFor({ state: 'detached' });
  await other.page.context().close();
  await first.page.context().close();
});

it('proposes whole pages, keeps the page as a template, and goes back to an earlier draft', async () => {
  const { page, complaints } = await openLayout('page-editor');
  await story(page).waitFor();
  await page.getByRole('button', { name: '拼版建议' }).click();
  await page.getByRole('button', { name: '方案1' }).click();
  await page.getByText(/^已存 /u).waitFor();
  await page.getByRole('button', { name: '版面模板' }).click();
  await page.getByLabel('模板名').fill('要闻版');
  await page.getByRole('button', { name: '把本版存为模板' }).click();
  await page.getByRole('button', { name: '套用' }).waitFor();
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '版样修订' }).click();
  await page.getByText(/自动拼版 · /u).waitFor();
  await page.getByRole('listitem').filter({ hasText: '第1稿' }).getByRole('button', { name: '恢复' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await story(page).waitFor();
  expect(complaints).toEqual([]);
});

it('is laid out by keyboard, and fits a phone', async () => {
  const { page } = await openLayout('page-editor');
  await page.setViewportSize(SMALLEST);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await story(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByText(/^已存 /u).waitFor();
  await page.keyboard.press('Delete');
  await story(page).waitFor({ state: 'detached' });
  await page.getByText('三个项目集中签约落户开发区 没有上版').waitFor();
});
