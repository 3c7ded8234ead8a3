import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { openWindow, overflowOf, signIn, SMALLEST, tooSmallTexts } from './support/visit';

jest.setTimeout(120_000);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

describe('an archivist’s first day', () => {
  it('goes from the desk to an issue, its page and a story', async () => {
    const { page, complaints } = await openWindow(browser);
    await signIn(page, 'archivist');
    await page.getByText('待确认的期次信息').waitFor();
    await page.getByRole('link', { name: '期与版' }).click();
    await heading(page, '期').waitFor();
    await page.getByRole('link', { name: /2月18日 周二/u }).first().click();
    await heading(page, /2020年2月18日 周二/u).waitFor();
    const story = page.getByRole('link', { name: /统筹推进疫情防控和经济社会发展/u });
    await story.waitFor();
    await page.getByRole('link', { name: /^1版/u }).click();
    await heading(page, /1版/u).waitFor();
    await page.getByRole('link', { name: /统筹推进疫情防控和经济社会发展/u }).click();
    await heading(page, '统筹推进疫情防控和经济社会发展').waitFor();
    await page.getByText('言武旭').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('stands for a date that was only inferred', async () => {
    const { page } = await openWindow(browser);
    await signIn(page, 'archivist');
    await page.getByRole('link', { name: /2020年3月3日 周二/u }).first().click();
    await heading(page, /2020年3月3日 周二/u).waitFor();
    const confirm = page.getByRole('button', { name: '确认出版日期' });
    await confirm.click();
    await confirm.waitFor({ state: 'detached' });
    await page.reload();
    await heading(page, /2020年3月3日 周二/u).waitFor();
    await page.getByRole('button', { name: '确认期号', exact: true }).waitFor();
    expect(await confirm.count()).toBe(0);
    await page.context().close();
  });

  it('reads English when asked, and still does after coming back', async () => {
    const { page } = await openWindow(browser);
    await signIn(page, 'archivist');
    await page.getByRole('button', { name: 'English' }).click();
    await heading(page, 'My desk').waitFor();
    await page.reload();
    await heading(page, 'My desk').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.context().close();
  });

  it('says in words why the door stays shut, and keeps what was typed', async () => {
    const { page } = await openWindow(browser);
    await page.goto('/');
    await page.getByLabel('用户名').fill('archivist');
    await page.getByLabel('密码').fill('wrong');
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('alert').getByText('用户名或密码不正确').waitFor();
    expect(await page.getByLabel('用户名').inputValue()).toBe('archivist');
    await page.context().close();
  });
});

describe('on the smallest phone', () => {
  it('shows every list and a page without scrolling sideways, in type one can read', async () => {
    const { page, complaints } = await openWindow(browser, SMALLEST);
    await signIn(page, 'archivist');
    for (const place of ['', 'articles', 'issues', 'pages', 'photos', 'notices', 'contributors', 'publications', 'source-documents', 'findings', 'search', 'account']) {
      await page.goto(`/#/${place}`);
      await page.locator('main h1').waitFor();
      await page.waitForLoadState('networkidle');
      expect([place, await overflowOf(page)]).toEqual([place, 0]);
      expect([place, await tooSmallTexts(page)]).toEqual([place, []]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('reaches the menu, and every place in it, by keyboard', async () => {
    const { page } = await openWindow(browser, SMALLEST);
    await signIn(page, 'archivist');
    await page.getByRole('button', { name: '打开菜单' }).press('Enter');
    await page.getByRole('link', { name: '作者' }).press('Enter');
    await heading(page, '作者').waitFor();
    await page.context().close();
  });
});
