import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { openWindow, overflowOf, signIn, SMALLEST, tooSmallTexts } from './support/visit';

jest.setTimeout(120_000);

let browser: Browser;
const STORIES = [['三个项目集中签约', 1], ['企业复工率达九成', 2], ['志愿者走进社区', 3], ['春到秦灶河', 4]] as const;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const api = async (page: Page, method: string, address: string, data?: object): Promise<never> => {
  const origin = new URL(page.url()).origin;
  const answer = await page.request.fetch(`${origin}${address}`, { method, data, headers: { Origin: origin } });
  if (!answer.ok()) throw new Error(`${method} ${address}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as never;
};

/** Someone of a post, signed in, with their way to the API. */
const as = async (username: string): Promise<Page> => {
  const { page } = await openWindow(browser);
  await signIn(page, username);
  return page;
};

interface Story { id: string; version: number }

/** Four stories through the three reviews, each signed by its own person. */
const release = async (publicationId: string): Promise<void> => {
  const [reporter, desk, sub, chief] = [await as('reporter'), await as('desk-editor'), await as('chief-sub'), await as('editor-in-chief')];
  for (const [headline] of STORIES) {
    let story: Story = await api(reporter, 'POST', '/api/articles', { publicationId, headline, bodyText: '我区举行仪式。\n项目涵盖装备制造和现代服务业。' });
    for (const [who, action] of [[reporter, 'file'], [desk, 'firstReview'], [sub, 'secondReview'], [chief, 'release']] as const) story = await api(who, 'POST', `/api/articles/${story.id}/moves`, { action, version: story.version });
  }
  await Promise.all([reporter, desk, sub, chief].map((page) => page.context().close()));
};

it('builds a four-page issue from its skeleton with released copy by dragging, and takes the last drag back', async () => {
  const { page, complaints } = await openWindow(browser);
  await signIn(page, 'page-editor');
  const papers: { id: string; name: string }[] = await api(page, 'GET', '/api/publications');
  await release(papers.find(({ name }) => name === '港闸新闻')?.id ?? '');

  await page.getByRole('link', { name: '期与版' }).click();
  await page.getByRole('link', { name: /新建|建一期|创建/u }).first().click();
  await page.getByRole('heading', { level: 1, name: '建一期' }).waitFor();
  await page.getByRole('main').getByLabel('报纸').click();
  await page.getByRole('option', { name: '港闸新闻' }).click();
  // The historical issues end in 2020: what lies between is odd, and is said to be right.
  await page.getByPlaceholder('理由').first().waitFor();
  for (const reason of await page.getByPlaceholder('理由').all()) await reason.fill('其间各期尚未入库');
  await page.getByRole('button', { name: '建好这一期' }).click();
  const pool = page.getByRole('list', { name: '稿库' });
  await pool.waitFor();

  const pageOf = (number: number) => page.locator(`section[data-page="${number}"]`);
  for (const [headline, number] of STORIES) {
    await pool.getByRole('listitem').filter({ hasText: headline }).dragTo(pageOf(number));
    await pageOf(number).getByRole('link', { name: headline }).waitFor();
    await pool.getByText(headline).waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Control+z');
  await pageOf(4).getByText('空版').waitFor();
  await pool.getByText('春到秦灶河').waitFor();
  await page.getByRole('button', { name: '放上版面：春到秦灶河' }).press('4');
  await pageOf(4).getByRole('link', { name: '春到秦灶河' }).waitFor();

  await page.getByRole('button', { name: '2版 综合的操作' }).click();
  await page.getByRole('menuitem', { name: '与3版 民生对调内容' }).click();
  await pageOf(3).getByRole('link', { name: '企业复工率达九成' }).waitFor();
  await pageOf(2).getByRole('link', { name: '志愿者走进社区' }).waitFor();
  await page.reload();
  await pageOf(3).getByRole('link', { name: '企业复工率达九成' }).waitFor();

  await page.setViewportSize(SMALLEST);
  await page.getByRole('button', { name: /^稿库/u }).waitFor();
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('link', { name: '编前会单' }).click();
  await page.getByRole('row', { name: /三个项目集中签约/u }).waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(await tooSmallTexts(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
