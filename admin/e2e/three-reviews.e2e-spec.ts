import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { openWindow, overflowOf, signedIn, SMALLEST } from './support/visit';

jest.setTimeout(120_000);

const LEAD = '2月13日，区委书记黄卫锋主持召开区委常委会会议，研究部署当前各项重点工作。';
const REST = '会议指出，要坚持底线思维，做好防汛抗旱各项准备。';
const HEADLINE = '研究部署当前重点工作';

let browser: Browser;
const people = new Map<string, Page>();
const complaints: string[] = [];
/** One window a person, for the whole file. */
const as = async (username: string): Promise<Page> => {
  const known = people.get(username);
  if (known) return known;
  const visit = await openWindow(browser);
  visit.page.on('close', () => complaints.push(...visit.complaints));
  await signedIn(visit.page, username);
  await visit.page.goto('/');
  people.set(username, visit.page);
  return visit.page;
};

/** The story's id, once the reporter has filed it. */
let story = '';
const open = async (username: string): Promise<Page> => {
  const page = await as(username);
  // Loaded anew: what the window read before would stand there until the others' acts are announced to it.
  await page.goto(`/#/articles/${story}/show`);
  await page.reload();
  await page.getByRole('article').waitFor();
  return page;
};
const act = (page: Page, name: string): Promise<void> => page.getByRole('banner').or(page.locator('header')).getByRole('button', { name, exact: true }).first().click();
const stands = (page: Page, words: string): Promise<void> => page.getByText(words).first().waitFor();

/** What an editor changes goes by the API, as whoever is signed in at that window. */
const reword = async (page: Page, words: object): Promise<void> => {
  await page.evaluate(async ([id, given]) => {
    const current = await (await fetch(`/api/articles/${id as string}`)).json() as { version: number };
    const answer = await fetch(`/api/articles/${id as string}`, { method: 'PATCH', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ version: current.version, ...(given as object) }) });
    if (!answer.ok) throw new Error(await answer.text());
  }, [story, words] as const);
};

beforeAll(async () => {
  browser = await openBrowser();
  const reporter = await as('reporter');
  story = await reporter.evaluate(async ([headline, bodyText]) => {
    const [paper] = await (await fetch('/api/publications')).json() as { id: string }[];
    const answer = await fetch('/api/articles', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ publicationId: paper.id, headline, bodyText, bylines: [{ name: '许应田' }] }) });
    return (await answer.json() as { id: string }).id;
  }, [HEADLINE, `${LEAD}\n${REST}`] as const);
});
afterAll(async () => {
  await browser?.close();
});

it('takes a story from filing to release by five people, through a return with its reason and a review refused to the same person', async () => {
  const reporter = await open('reporter');
  await act(reporter, '送审');
  await stands(reporter, '已送审');

  const desk = await open('desk-editor');
  await act(desk, '退改');
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('理由').fill('导语缺会议名称');
  await dialog.getByRole('button', { name: '退改' }).click();
  await stands(desk, '已退改');
  await stands(await open('reporter'), '导语缺会议名称');
  await act(reporter, '送审');
  await stands(reporter, '已送审');

  await open('desk-editor');
  await reword(desk, { headline: '毫不松懈部署重点工作', bodyText: `${LEAD.replace('当前各项', '当前')}\n${REST}` });
  await open('desk-editor');
  await desk.getByRole('button', { name: '附审稿意见' }).click();
  await desk.getByRole('dialog').getByLabel('意见').fill('可用，导语略压');
  await desk.getByRole('dialog').getByRole('button', { name: '签一审' }).click();
  await stands(desk, '可用，导语略压');
  expect(await desk.getByRole('button', { name: '签二审' }).count()).toBe(0);

  const chief = await open('chief-sub');
  await reword(chief, { bodyText: `${REST}会议还研究了其他事项。\n${LEAD.replace('当前各项', '当前')}` });
  await open('chief-sub');
  await act(chief, '签二审');
  await stands(chief, '已签二审');

  const top = await open('editor-in-chief');
  await act(top, '签发');
  await stands(top, '已签发');
  const pageEditor = await as('page-editor');
  await pageEditor.goto('/#/');
  await pageEditor.getByText('毫不松懈部署重点工作').first().waitFor();
});

it('refuses the second review to whoever signed the first, saying why', async () => {
  const chief = await as('chief-sub');
  const other = await chief.evaluate(async () => {
    const post = async (address: string, body: object) => (await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json() as Promise<{ id: string; version: number }>;
    const [paper] = await (await fetch('/api/publications')).json() as { id: string }[];
    return post('/api/articles', { publicationId: paper.id, headline: '两审不能一人签', bodyText: '正文。' });
  });
  await (await as('desk-editor')).evaluate(async (id) => {
    const move = (action: string, version: number) => fetch(`/api/articles/${id}/moves`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ action, version }) });
    await move('file', 1);
  }, other.id);
  const top = await as('editor-in-chief');
  await top.goto(`/#/articles/${other.id}/show`);
  await act(top, '签一审');
  await stands(top, '您已签过本稿的另一审');
  expect(await top.getByRole('button', { name: '签二审', exact: true }).count()).toBe(0);
});

it('shows the edits of three people in three colours, and whose each sentence is', async () => {
  const page = await open('page-editor');
  await page.goto(`/#/articles/${story}/redline?from=1&to=20`);
  const text = page.getByRole('article', { name: '花脸稿' });
  await text.waitFor();
  const colourOf = (words: string): Promise<string> => text.locator('ins, del').filter({ hasText: words }).first().evaluate((element) => getComputedStyle(element).color);
  const ground = await text.getByText('会议指出，要坚持底线思维').first().evaluate((element) => getComputedStyle(element).color);
  expect(new Set([ground, await colourOf('毫不松懈'), await colourOf('会议还研究了其他事项')]).size).toBe(3);
  await text.getByText(/原第 \d 段/u).first().waitFor();
  await text.getByText('会议还研究了其他事项').first().click();
  await page.getByText(/写了 11 字/u).first().waitFor();
  await page.setViewportSize(SMALLEST);
  expect(await overflowOf(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
});

it('takes the release back when its headline is changed, and holds it up while a question is open', async () => {
  const desk = await open('desk-editor');
  await reword(desk, { headline: '毫不松懈部署各项工作' });
  await open('desk-editor');
  await stands(desk, '签发已撤回');

  await desk.getByText('黄卫锋').first().evaluate((element) => {
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const at = words?.textContent?.indexOf('黄卫锋') ?? 0;
    if (words) window.getSelection()?.setBaseAndExtent(words, at, words, at + 3);
  });
  await desk.keyboard.press('m');
  await desk.getByLabel('写批注').fill('姓名请核实');
  await desk.getByRole('checkbox', { name: /须答复/u }).check();
  await desk.keyboard.press('Control+Enter');
  await desk.locator('mark.passage-pressing').getByText('黄卫锋').waitFor();

  const top = await open('editor-in-chief');
  await stands(top, '还有须答复的批注未解决');
  expect(await top.getByRole('button', { name: '签发', exact: true }).count()).toBe(0);
  await top.getByRole('button', { name: '回复' }).first().click();
  await top.getByLabel('回复').fill('已与区委办核实');
  await top.getByRole('button', { name: '发出' }).click();
  await top.getByText('已与区委办核实').waitFor();
  await top.getByRole('button', { name: '解决' }).first().click();
  await act(top, '签发');
  await stands(top, '已签发');
});

it('leaves nothing to complain about in any of the windows', async () => {
  for (const page of people.values()) await page.close();
  expect(complaints).toEqual([]);
});
