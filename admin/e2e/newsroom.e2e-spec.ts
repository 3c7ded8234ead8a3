import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { PASSWORD } from './support/newsroom';
import { openWindow, signIn } from './support/visit';

jest.setTimeout(120_000);

/** A story of the historical pages that nothing else in this run touches. */
const STORY = '党务书记们当上“带货”主播';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

const find = async (page: Page, words: string): Promise<void> => {
  await page.goto('/#/search');
  await page.getByRole('searchbox', { name: '找什么' }).fill(words);
  await page.keyboard.press('Enter');
  await page.getByText(/^找到 \d+ 条$/u).waitFor();
};

const openStory = async (page: Page): Promise<void> => {
  await find(page, STORY);
  await page.getByRole('link', { name: STORY }).first().click();
  await page.getByRole('article').getByRole('heading', { name: STORY }).waitFor();
};

const openForm = async (page: Page): Promise<void> => {
  await openStory(page);
  await page.getByRole('link', { name: '编辑' }).click();
  await page.getByRole('textbox', { name: '正文' }).waitFor();
};

/** The address of what was delivered for a story, asked of the API with the reader's own session. */
const sourceOfFinding = (page: Page, words: string): Promise<string> => page.evaluate(async (wanted) => {
  const found = await fetch(`/api/findings?filter=${encodeURIComponent(JSON.stringify({ decision: 'open', q: wanted }))}`).then((answer) => answer.json() as Promise<{ sourceDocumentId: string; as: string }[]>);
  return found.find((one) => one.as === wanted)?.sourceDocumentId ?? '';
}, words);

describe('with nothing but a keyboard', () => {
  it('an archivist comes in and sees what waits, in Chinese', async () => {
    const { page, complaints } = await openWindow(browser);
    await page.goto('/');
    await page.getByLabel('用户名').waitFor();
    await page.keyboard.type('archivist');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await heading(page, '我的工作台').waitFor();
    await page.getByText('疑似误读').first().waitFor();
    await page.locator('main').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await heading(page, '稿件').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the archive', () => {
  it('corrects a story where a misreading is accepted', async () => {
    const { page, complaints } = await openWindow(browser);
    await signIn(page, 'archivist');
    await page.goto(`/#/source-documents/${await sourceOfFinding(page, '驶人')}/show`);
    const read = page.getByRole('region', { name: '读出的内容' });
    const finding = read.getByRole('listitem').filter({ hasText: '大巴' }).filter({ has: page.locator('ins', { hasText: '驶入' }) }).last();
    await finding.getByRole('button', { name: '采纳', exact: true }).click();
    await finding.getByText(/^已采纳/u).waitFor();
    await find(page, '飞鹤大巴驶入');
    await page.getByRole('link', { name: /千里接返岗/u }).first().click();
    await page.getByRole('article').getByText('飞鹤大巴驶入').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('finds a word of the historical pages', async () => {
    const { page } = await openWindow(browser);
    await signIn(page, 'archivist');
    await find(page, '零排放');
    await page.getByRole('link', { name: /污水.*零排放/u }).first().waitFor();
    await page.context().close();
  });
});

describe('the desk', () => {
  it('changes a story in the editor, and reads what it wrote', async () => {
    const { page, complaints } = await openWindow(browser);
    await signIn(page, 'desk-editor');
    await openForm(page);
    await page.getByRole('textbox', { name: '正文' }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('记者昨日再次走访。');
    await page.keyboard.press('Control+s');
    await page.getByRole('article').getByText('记者昨日再次走访。').waitFor();
    await page.reload();
    await page.getByRole('article').getByText('记者昨日再次走访。').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('lets a reporter read a story that is not theirs, and no more', async () => {
    const { page } = await openWindow(browser);
    await signIn(page, 'reporter');
    await openStory(page);
    expect(await page.getByRole('link', { name: '编辑' }).count()).toBe(0);
    await page.goto(page.url().replace(/\/show$/u, ''));
    await page.getByText('你现在不能修改这条内容').waitFor();
    await page.context().close();
  });
});
