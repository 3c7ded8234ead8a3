import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { openWindow, overflowOf, signedIn, SMALLEST, type Visit } from './support/visit';

jest.setTimeout(180_000);

interface Story { id: string; version: number; headline: string }

describe('the desk board', () => {
  let browser: Browser;
  const visits: Visit[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  const seats = new Map<string, Page>();
  /** This person's own window, at their desk: opened once, as at work, because a browser that knows nothing yet is slow. */
  const enter = async (username: string): Promise<Page> => {
    const seat = seats.get(username) ?? await take(username);
    seats.set(username, seat);
    await seat.goto('/');
    return seat;
  };
  const take = async (username: string): Promise<Page> => {
    const visit = await openWindow(browser);
    visits.push(visit);
    await signedIn(visit.page, username);
    return visit.page;
  };
  /** What the panel would ask of the API, in this person's name. */
  const ask = async <Answer>(page: Page, method: string, path: string, body?: object): Promise<Answer> => {
    const response = await page.request.fetch(path, { method, ...(body && { data: body }) });
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const file = async (page: Page, headline: string): Promise<Story> => {
    const [paper] = await ask<{ id: string }[]>(page, 'GET', '/api/publications');
    const story = await ask<Story>(page, 'POST', '/api/articles', { publicationId: paper?.id, headline, bodyText: '春回大地，万物复苏。' });
    return ask<Story>(page, 'POST', `/api/articles/${story.id}/moves`, { action: 'file', version: story.version });
  };

  it('hears at the edge of what another did, and moves nothing until asked', async () => {
    const reporter = await enter('reporter');
    const story = await file(reporter, '看板：两人同看');
    const [chief, editor] = [await enter('chief-sub'), await enter('desk-editor')];
    const line = chief.locator(`[data-story="${story.id}"]`);
    await line.getByText('一审中').waitFor();
    await editor.getByRole('button', { name: '按状态' }).click();
    await editor.getByRole('button', { name: '流转《看板：两人同看》' }).click();
    await editor.getByRole('menuitem', { name: '签一审' }).click();
    await editor.getByRole('region', { name: '一审过' }).getByText('看板：两人同看').waitFor();
    // Others work in this newsroom too: whose deed is named is the newest one's.
    await chief.getByText(/\S+ 刚刚\S+/u).waitFor();
    expect(await line.getByText('一审中').count()).toBe(1);
    await chief.getByRole('button', { name: '刷新' }).click();
    await line.getByText('二审中').waitFor();
  });

  it('keeps filters in the address and under a name', async () => {
    const page = await enter('chief-sub');
    await page.getByLabel('标题', { exact: true }).fill('看板：');
    await page.waitForURL(/headline=/u);
    await page.getByRole('button', { name: '常用筛选' }).click();
    await page.getByRole('button', { name: '存为常用筛选' }).click();
    await page.getByLabel(/名称/u).fill('看板稿');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已存为常用筛选').first().waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.waitForURL((url) => !url.href.includes('headline='));
    await page.getByRole('button', { name: '常用筛选' }).click();
    await page.getByRole('button', { name: '看板稿', exact: true }).click();
    await page.waitForURL(/headline=/u);
  });

  it('assigns what is picked, and tells whoever it goes to', async () => {
    const reporter = await enter('reporter-2');
    const stories = [await file(reporter, '看板：派稿甲'), await file(reporter, '看板：派稿乙')];
    const [editor, chief] = [await enter('desk-editor'), await enter('chief-sub')];
    for (const { headline } of stories) await chief.getByRole('checkbox', { name: `选中《${headline}》` }).check();
    const bar = chief.getByRole('region', { name: '派稿' });
    await bar.getByRole('combobox', { name: '派给谁' }).fill('责编');
    await chief.getByRole('option', { name: /^责编/u }).click();
    await bar.getByRole('button', { name: '派稿' }).click();
    await bar.waitFor({ state: 'detached' });
    await editor.getByRole('link', { name: /提醒，[1-9]\d* 条未读/u }).click();
    await editor.getByText('编辑部主任 派给您：').first().waitFor();
    await editor.getByRole('button', { name: '全部标为已读' }).click();
    await editor.getByRole('link', { name: '提醒，0 条未读' }).waitFor();
  });

  it('turns an accepted commission into a draft with what was asked for', async () => {
    const [chief, reporter] = [await enter('chief-sub'), await enter('reporter')];
    const [paper] = await ask<{ id: string }[]>(chief, 'GET', '/api/publications');
    const { id } = await ask<{ id: string }>(reporter, 'GET', '/api/auth/me');
    await ask(chief, 'POST', '/api/commissions', { publicationId: paper?.id, topic: '看板：社区食堂开张', genre: '会议', targetLength: 800, assigneeId: id });
    await reporter.reload();
    const mine = reporter.getByRole('region', { name: '我的派题' });
    await mine.getByText('看板：社区食堂开张').waitFor();
    await mine.getByRole('button', { name: '接', exact: true }).click();
    await mine.getByText('已接').waitFor();
    await mine.getByRole('link', { name: '看板：社区食堂开张' }).click();
    await reporter.getByRole('link', { name: '看稿件' }).click();
    await reporter.getByRole('article').getByText('会议指出，').waitFor();
  });

  it('fits the narrowest phone', async () => {
    const page = await enter('chief-sub');
    await page.setViewportSize(SMALLEST);
    await page.getByRole('tab', { name: /待我处理/u }).waitFor();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.goto('/#/commissions');
    await page.getByRole('heading', { level: 1, name: '选题' }).waitFor();
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });
});
