import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DESKTOP, openWindow, signIn } from './support/visit';

jest.setTimeout(120_000);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  ({ page } = await openWindow(browser, DESKTOP));
  await signIn(page, 'chief-sub');
});
afterAll(async () => {
  await browser?.close();
});

const WRONG = '设备已按装完毕，请带口罩出门。';
const body = (): ReturnType<Page['getByRole']> => page.getByRole('textbox', { name: '正文' });
const underlined = (): Promise<string[]> => page.locator('.suspect').allTextContents();

describe('the proof rules beside the writing', () => {
  let id: string;

  it('underline what they suspect a moment after it is typed, and change nothing', async () => {
    const [{ id: publicationId }] = await (await page.request.get('/api/publications')).json() as { id: string }[];
    ({ id } = await (await page.request.post('/api/articles', { data: { publicationId, headline: '设备装好了。', bodyText: '开工第一天。' } })).json() as { id: string });
    await page.goto(`/#/articles/${id}`);
    await body().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(WRONG);
    await page.locator('.suspect').nth(1).waitFor();
    expect(await underlined()).toEqual(['按装', '带']);
    expect(await body().innerText()).toContain(WRONG);
  });

  it('are gone through by key; a suggestion is taken from its card as an edit that one undo takes back', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    const card = page.getByRole('dialog', { name: '校对检查' });
    await card.getByText('错别字').waitFor();
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.press('Enter');
    expect(await body().innerText()).toContain('设备已安装完毕');
    await page.keyboard.press('Control+z');
    expect(await body().innerText()).toContain(WRONG);
  });

  it('leave alone what its writer says is right here, also when the story is opened again', async () => {
    await body().locator('.suspect', { hasText: '带' }).click();
    await page.getByRole('dialog', { name: '校对检查' }).getByRole('button', { name: '此处不改' }).click();
    await page.getByText(/已处理 1 处/u).waitFor();
    expect(await underlined()).toEqual(['按装']);
    await page.reload();
    await page.getByText(/已处理 1 处/u).waitFor();
  });

  it('lead to a headline, whose field takes the suggestion', async () => {
    await page.getByRole('button', { name: '在文中找到“。”' }).click();
    await page.getByRole('button', { name: '删去' }).click();
    expect(await page.getByLabel('主题').inputValue()).toBe('设备装好了');
  });
});

it('a whole page says what keeps it from being clean, and what is decided of it stands there', async () => {
  const pages = await (await page.request.get('/api/pages?range=[0,49]')).json() as { id: string }[];
  const reports = await Promise.all(pages.map(async (one) => ({ id: one.id, open: (await (await page.request.post('/api/checks', { data: { pageId: one.id } })).json() as { open: { block: number } }).open })));
  const blocked = reports.find(({ open }) => open.block > 0);
  await page.goto(`/#/pages/${blocked?.id}/checks`);
  await page.getByRole('alert').getByText(/处必须处理，不能付清样/u).waitFor();
  await page.getByRole('button', { name: '此处不改' }).first().click();
  await page.getByLabel(/请说明理由/u).fill('旧报如此');
  await page.getByRole('button', { name: '此处不改' }).first().click();
  await page.getByText('此处不改 · 旧报如此').waitFor();
  await page.getByRole('button', { name: '重新处理' }).first().click();
  await page.getByText('此处不改 · 旧报如此').waitFor({ state: 'detached' });
});
