import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { type Newsroom, openNewsroom } from './support/newsroom';
import { DESKTOP, openWindow, signedIn, signIn } from './support/visit';

jest.setTimeout(180_000);

let browser: Browser;
/** A newsroom of this file's own, to be killed: it opens while two people write in the one of the run. */
let doomed: Promise<Newsroom>;

beforeAll(async () => {
  doomed = openNewsroom();
  // Whoever awaits it hears of it; nobody may before it fails.
  doomed.catch(() => undefined);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await (await doomed).close();
});

const openAs = async (username: string, address?: string): Promise<Page> => {
  const { page } = await openWindow(browser, DESKTOP, address);
  await signedIn(page, username);
  return page;
};

const fileStory = async (page: Page): Promise<string> => {
  const [{ id: publicationId }] = await (await page.request.get('/api/publications')).json() as { id: string }[];
  const filed = await page.request.post('/api/articles', { data: { publicationId, headline: '三个项目集中签约', bodyText: '第一段。\n第二段。' } });
  return (await filed.json() as { id: string }).id;
};

/** Every wording of a story there is: as it stands, and as each revision keeps it. */
const wordings = async (page: Page, id: string): Promise<{ now: string; kept: { reason: string; by: string; words: string }[] }> => {
  const { revision, bodyText } = await (await page.request.get(`/api/articles/${id}`)).json() as { revision: number; bodyText: string };
  const kept = await Promise.all(Array.from({ length: revision }, async (_, index) => {
    const one = await (await page.request.get(`/api/articles/${id}/revisions/${index + 1}`)).json() as { reason: string; authorName: string; body: object };
    return { reason: one.reason, by: one.authorName, words: JSON.stringify(one.body) };
  }));
  return { now: bodyText, kept };
};

const openForm = async (page: Page, id: string): Promise<void> => {
  await page.goto(`/#/articles/${id}`);
  await page.getByRole('textbox', { name: '正文' }).click();
  await page.keyboard.press('Control+End');
};
const typeOn = (page: Page, words: string): Promise<void> => page.keyboard.type(words, { delay: 15 });
const state = (page: Page) => page.getByLabel('保存情况');

describe('two people at one story', () => {
  it('see each other, take over with a reason, and keep both texts', async () => {
    const [writer, chief] = [await openAs('desk-editor'), await openAs('chief-sub')];
    const id = await fileStory(writer);
    await openForm(writer, id);
    await typeOn(writer, '责编已经存上的话。');
    await state(writer).getByText(/^已存/u).waitFor();

    await chief.goto(`/#/articles/${id}`);
    await chief.getByText(/正在编辑，\d\d:\d\d 起。您可以先看/u).waitFor();
    expect(await chief.getByRole('textbox', { name: '正文' }).count()).toBe(0);
    await writer.context().setOffline(true);
    await typeOn(writer, '网断了以后写的话。');
    await state(writer).getByText('离线：已存在本机').waitFor();
    await chief.getByRole('button', { name: '接手' }).click();
    await chief.getByLabel('理由').fill('付印在即');
    await chief.getByRole('dialog').getByRole('button', { name: '接手' }).click();
    await chief.getByRole('textbox', { name: '正文' }).click();
    await chief.keyboard.press('Control+End');
    await typeOn(chief, '主任接着写的话。');
    await state(chief).getByText(/^已存/u).waitFor();

    await writer.context().setOffline(false);
    await writer.getByRole('alert').getByText(/接手了这篇稿件：付印在即 您尚未存上的文字已另存为第 \d+ 稿。/u).waitFor();
    const { now, kept } = await wordings(chief, id);
    expect(now).toContain('责编已经存上的话。主任接着写的话。');
    expect(kept.map(({ reason }) => reason)).toEqual(['created', 'takenOver', 'keptAside']);
    expect(kept[2].words).toContain('责编已经存上的话。网断了以后写的话。');

    await chief.getByRole('link', { name: '返回' }).click();
    await writer.getByRole('button', { name: '开始编辑' }).click();
    await writer.getByRole('textbox', { name: '正文' }).getByText('主任接着写的话。').waitFor();
    await Promise.all([writer, chief].map((page) => page.context().close()));
  });
});

describe('a bad night', () => {
  it('costs no typed character: the network is cut, then the server is killed with -9, both while typing', async () => {
    const newsroom = await doomed;
    const page = await openAs('desk-editor', newsroom.address);
    const id = await fileStory(page);
    await openForm(page, id);
    await typeOn(page, '网还通的时候写一句。');
    await page.context().setOffline(true);
    await typeOn(page, '网断了继续写，写得不短，要写到存不上为止。');
    await state(page).getByText('离线：已存在本机').waitFor();
    await typeOn(page, '又写一句。');
    await page.context().setOffline(false);
    await state(page).getByText(/^已存/u).waitFor();

    await Promise.all([typeOn(page, '服务器正在被杀掉，可是手没有停下来，一个字接着一个字往下打，打了这么长的一段。'), newsroom.crash()]);
    await state(page).getByText('离线：已存在本机').waitFor();
    await typeOn(page, '它还没有回来。');
    await newsroom.reopen();
    await typeOn(page, '它回来了。');
    // What the head of the page says may still be of the save before these last words.
    while (!(await wordings(page, id)).now.includes('它回来了。')) await page.waitForTimeout(200);
    expect((await wordings(page, id)).now).toBe([
      '第一段。', '第二段。网还通的时候写一句。网断了继续写，写得不短，要写到存不上为止。又写一句。服务器正在被杀掉，可是手没有停下来，一个字接着一个字往下打，打了这么长的一段。它还没有回来。它回来了。',
    ].join('\n'));
    await page.context().close();
  });

  it('gives back, to nobody but their writer, the words of a window that was killed', async () => {
    const page = await openAs('desk-editor', (await doomed).address);
    const context = page.context();
    const id = await fileStory(page);
    await openForm(page, id);
    await context.setOffline(true);
    await typeOn(page, '窗口没了，话还在。');
    await state(page).getByText('离线：已存在本机').waitFor();
    await page.close();
    await context.setOffline(false);

    const other = await context.newPage();
    await other.goto('/');
    await other.getByText('这台设备上有未交上的文字').waitFor();
    await context.request.post('/api/auth/logout');
    await signIn(other, 'chief-sub');
    await other.goto('/#/articles');
    await other.getByRole('heading', { level: 1, name: '稿件' }).waitFor();
    await other.waitForTimeout(600);
    expect(await other.getByText('这台设备上有未交上的文字').count()).toBe(0);
    await context.request.post('/api/auth/logout');

    await signIn(other, 'desk-editor');
    await other.getByRole('link', { name: '打开', exact: true }).click();
    await other.getByRole('button', { name: '恢复', exact: true }).click();
    await other.getByRole('textbox', { name: '正文' }).getByText('窗口没了，话还在。').waitFor();
    await state(other).getByText(/^已存/u).waitFor();
    expect((await wordings(other, id)).now).toContain('窗口没了，话还在。');
    await other.goto('/');
    await other.getByRole('heading', { level: 1, name: '我的工作台' }).waitFor();
    await other.waitForTimeout(600);
    expect(await other.getByText('这台设备上有未交上的文字').count()).toBe(0);
    await context.close();
  });
});
