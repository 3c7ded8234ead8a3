import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { openWindow, signIn } from './support/visit';

jest.setTimeout(120_000);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** Opens the form of the issue of 14 April 2020 for someone. */
const openForm = async (username: string): Promise<{ page: Page; asked: string[] }> => {
  const { page } = await openWindow(browser);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await signIn(page, username);
  await page.getByRole('link', { name: '期与版' }).click();
  await page.getByRole('link', { name: /4月14日 周二/u }).first().click();
  await page.getByRole('heading', { level: 1, name: /2020年4月14日/u }).waitFor();
  await page.getByRole('link', { name: '编辑', exact: true }).click();
  await page.getByLabel('版数').waitFor();
  return { page, asked };
};

it('shows the slower of two what the other wrote beside their own words, and saves what they choose', async () => {
  const [slow, quick] = [await openForm('archivist'), await openForm('editor-in-chief')];
  await quick.page.getByLabel('版数').fill('8');
  await quick.page.getByRole('button', { name: '保存' }).click();
  await quick.page.getByText(/8 版中有/u).waitFor();

  await slow.page.getByLabel('版数').fill('6');
  await slow.page.keyboard.press('Control+s');
  const dialog = slow.page.getByRole('dialog', { name: '这条内容刚被别人改过' });
  await dialog.getByText('两人都改了这一项').waitFor();
  await dialog.getByText('8', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: '回到表单' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await slow.page.getByLabel('版数').inputValue()).toBe('6');

  await slow.page.getByRole('button', { name: '保存' }).click();
  await dialog.getByRole('button', { name: '按所选保存' }).click();
  await slow.page.getByText(/6 版中有/u).waitFor();
  expect(slow.asked).toEqual([]);
});

it('asks before typed words are left behind', async () => {
  const { page, asked } = await openForm('archivist');
  await page.getByRole('spinbutton', { name: '总期号' }).fill('1999');
  await page.getByRole('link', { name: '稿件', exact: true }).click();
  await page.waitForTimeout(300);
  expect(asked).toEqual(['改动尚未保存，确定离开吗？']);
  expect(await page.getByRole('spinbutton', { name: '总期号' }).inputValue()).toBe('1999');
});
