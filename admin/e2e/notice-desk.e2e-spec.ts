import type { Browser, Page } from 'playwright-core';
import { ISSUE_PROBLEMS } from '../../api/src/domain/calendar/issue-problems';
import { openBrowser } from './support/browser';
import { callAs } from './support/desk';
import { type PressCrew, pressCrew } from './support/press';
import { openWindow, overflowOf, signIn, SMALLEST, tooSmallTexts } from './support/visit';

jest.setTimeout(120_000);

const TITLE = '港闸区某某商贸有限公司清算公告';
const TEXT = '根据股东会决议，本公司决定解散，清算组已经成立。\n请债权人自本公告见报之日起45日内向清算组申报债权。\n联系电话：0513-85609771。';
const PAPER = { name: '营业执照.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%licence\n') };
const CONSENT = { name: '同意书.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%consent\n') };

/** What a newspaper has to print of itself. */
const IMPRINT = Object.fromEntries(['刊号', '主管', '主办', '出版', '地址', '电话', '印刷', '发行', '定价'].map((field) => [field, `${field}某某`]));

interface DeskSettings { version: number; exceptions: object[]; publicationId?: string }
interface Printed { runOn: string; status: string }
interface Listed { id: string; version: number; name?: string; title?: string; receiptNumber?: string }
/** The Tuesdays after next, far enough for any deadline. */
const tuesday = (weeks: number): string => {
  const day = new Date(Date.now() + 8 * 3_600_000);
  day.setUTCDate(day.getUTCDate() + ((2 - day.getUTCDay() + 7) % 7) + 7 * weeks);
  return day.toISOString().slice(0, 10);
};
const RUNS = [tuesday(30), tuesday(31)] as const;

let browser: Browser;
let crew: PressCrew;
let paper: { id: string; name: string };
beforeAll(async () => {
  [browser, crew] = await Promise.all([openBrowser(), pressCrew()]);
  const stamp = Date.now().toString(36);
  paper = await crew.chief.post('/api/publications', { name: `城东周报${stamp}`, slug: `notices-${stamp}`, weekday: 2, licenceKind: 'cn', licenceNumber: 'CN32-0000', imprint: IMPRINT }) as unknown as typeof paper;
  const { publicationId: _, ...settings } = await crew.chief.get<DeskSettings>(`/api/publications/${paper.id}/notice-desk`);
  await crew.chief.put(`/api/publications/${paper.id}/notice-desk`, { ...settings, rates: [{ type: null, way: 'area', fen: 500, steps: [], repeatPercent: 80, effectiveFrom: '2026-01-01' }] });
});
afterAll(async () => {
  await crew?.close();
  await browser?.close();
});

const fillIn = async (page: Page): Promise<{ receipt: string; code: string }> => {
  await page.goto('/public/notices/new');
  await page.getByLabel('刊登报纸').selectOption({ label: paper.name });
  await page.getByLabel('类别').selectOption('公告');
  await page.getByLabel('公告标题').fill(TITLE);
  await page.getByLabel('公告正文').fill(TEXT);
  await page.getByLabel('落款').fill('港闸区某某商贸有限公司清算组\n2026年11月20日');
  await page.getByLabel('委托人').fill('港闸区某某商贸有限公司');
  await page.getByLabel('联系电话').fill('0513-85609771');
  // A form sent at once is no person's.
  await page.waitForTimeout(1_600);
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: '已收到您的公告' }).waitFor();
  const receipt = await page.locator('[data-receipt]').innerText();
  const code = await page.locator('[data-code]').innerText();
  await page.locator('input[type=file]').setInputFiles(PAPER);
  await page.getByRole('button', { name: '上传证件' }).click();
  await page.getByText('证件已收到').waitFor();
  return { receipt, code };
};

const isFit = async (page: Page): Promise<void> => {
  await page.setViewportSize(SMALLEST);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await tooSmallTexts(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
};

/** The issue of a run, of one page, the notice its only copy in a block of three columns and twenty-four lines. */
const layOut = async ({ maker, chief }: PressCrew, publicationId: string, noticeId: string, number: number): Promise<{ issueId: string; pageId: string }> => {
  const issue = await chief.post('/api/issues', { publicationId, publishedOn: RUNS[number - 1], issueNumber: number, totalIssueNumber: number, confirmations: ISSUE_PROBLEMS.map((problem) => ({ problem, reason: '试刊' })) });
  await chief.patch(`/api/issues/${issue.id}`, { version: issue.version, pageCount: 1 });
  const page = await maker.post('/api/pages', { issueId: issue.id, pageNumber: 1, name: '公告', pageEditorId: (await maker.get('/api/auth/me')).id });
  await maker.put(`/api/pages/${page.id}/items`, { version: page.version, items: [{ kind: 'notice', itemId: noticeId }] });
  const { version, layout } = await maker.get<{ version: number; layout: { blocks: object[] } }>(`/api/pages/${page.id}/layout`);
  const block = { id: 'n1', kind: 'notice', x: 0, y: 30, w: 3, h: 24, pieceId: noticeId, fill: 'balance', headline: { main: { lines: 2, pt: 16, face: 'songBlack', fit: 'shrink' }, direction: 'h' } };
  await maker.put(`/api/pages/${page.id}/layout`, { version, layout: { ...layout, blocks: [...layout.blocks, block] } });
  return { issueId: issue.id, pageId: page.id };
};

it('takes a notice from the public form to a verified certificate over two runs, one late change refused', async () => {
  const visitor = await openWindow(browser);
  const { receipt, code } = await fillIn(visitor.page);
  await isFit(visitor.page);

  const desk = await openWindow(browser);
  const { page } = desk;
  await signIn(page, 'notice-clerk');
  const clerk = await callAs('notice-clerk');
  const found = await clerk.get<Listed[]>(`/api/notices?range=[0,49]&filter=${encodeURIComponent(JSON.stringify({ inWork: true }))}`);
  const { id } = found.find(({ receiptNumber }) => receiptNumber === receipt) ?? { id: '' };
  await page.goto('/#/notices');
  await page.getByText(TITLE).first().waitFor();
  await isFit(page);
  await page.goto(`/#/notices/${id}/show`);
  await page.getByRole('region', { name: '还缺什么' }).getByText('还缺 1 项').waitFor();
  await page.getByLabel('上传证件').setInputFiles(CONSENT);
  await page.getByRole('link', { name: '同意书.pdf' }).waitFor();

  for (const day of RUNS) {
    await page.getByRole('button', { name: '选定刊期' }).click();
    await page.getByRole('dialog').getByLabel('其他日期').fill(day);
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator(`time[datetime="${day}"]`).first().waitFor();
  }
  await page.getByRole('button', { name: '受理' }).click();
  await page.getByText('已受理，不得删改').waitFor();

  // Charged by area, it has a price once it stands on a page. The page is proofed, and not clean before its client has approved what they saw.
  const first = await layOut(crew, paper.id, id, 1);
  await crew.makeUp(first.pageId);
  await crew.read(first.pageId);
  await expect(crew.clean(first.pageId)).rejects.toThrow(/未经委托人认可/u);
  await page.goto('/#/notices');
  await page.goto(`/#/notices/${id}/show`);
  await page.getByText('120.7×101.6 毫米').waitFor();
  await page.getByRole('button', { name: '报价' }).click();
  // 122.6 square centimetres at 5.00 yuan, the second run at 80 per cent of it.
  await page.getByRole('dialog').getByText(/1103\.69 元，2 次 · 按面积 · 122\.6 平方厘米/u).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '报价' }).click();
  await page.getByText('已报价').first().waitFor();
  await page.getByRole('button', { name: '登记认可' }).click();
  await page.getByRole('dialog').getByLabel('谁同意').fill('王五');
  await page.getByRole('dialog').getByRole('button', { name: '登记认可' }).click();
  await page.getByText('认可清样').waitFor();
  await isFit(page);

  // The deadline of the first issue is put before today: from here on the clerk may change nothing.
  const before = await crew.chief.get<DeskSettings>(`/api/publications/${paper.id}/notice-desk`);
  const { publicationId: _, ...settings } = before;
  await crew.chief.put(`/api/publications/${paper.id}/notice-desk`, { ...settings, exceptions: [{ publishedOn: RUNS[0], dueOn: '2026-01-05', time: '12:00', reason: '提前截稿' }] });
  await page.goto(`/#/notices/${id}`);
  await page.getByLabel('谁同意').fill('王五');
  await page.getByLabel('凭据').click();
  await page.getByRole('option', { name: '同意书.pdf' }).click();
  await page.getByRole('textbox', { name: '标题' }).fill(`${TITLE}（改）`);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(/本期公告已截稿/u).first().waitFor();
  expect((await clerk.get<Listed>(`/api/notices/${id}`)).title).toBe(TITLE);
  desk.complaints.length = 0;

  await crew.clean(first.pageId);
  await crew.closeCopy(first.issueId);
  await crew.printAndPublish(first.issueId, first.pageId);
  const second = await layOut(crew, paper.id, id, 2);
  await crew.makeUp(second.pageId);
  await crew.read(second.pageId);
  await crew.clean(second.pageId);
  await crew.closeCopy(second.issueId);
  await crew.printAndPublish(second.issueId, second.pageId);
  // The record of print follows the issue as a job: both runs cut from the signed proof, to the last sign as approved.
  const recorded = async (): Promise<Printed[]> => (await clerk.get<{ runs: Printed[] }>(`/api/notices/${id}`)).runs;
  for (let tries = 100; tries > 0 && !(await recorded()).every(({ status }) => status === 'published'); tries -= 1) await page.waitForTimeout(100);
  expect(await recorded()).toMatchObject(RUNS.map((runOn) => ({ runOn, status: 'published', pageNumber: 1, printed: { difference: null, width: expect.closeTo(120.7, 0) as number, height: expect.closeTo(101.6, 0) as number, proofNumber: 4, pdfHash: expect.stringMatching(/^[0-9a-f]{64}$/u) as string } })));
  await page.goto('/#/notices');
  await page.goto(`/#/notices/${id}/show`);
  await page.getByRole('button', { name: '出具刊登证明' }).click();
  const printed = await page.getByTestId('certificate-code').innerText();
  const number = (await page.getByRole('link', { name: /^刊证\d{4}-\d{4}\.pdf$/u }).innerText()).replace('.pdf', '');

  const reader = visitor.page;
  const verify = async (given: string): Promise<void> => {
    await reader.goto('/public/certificates');
    await reader.getByLabel('证明编号').fill(number);
    await reader.getByLabel('核验码').fill(given);
    await reader.getByRole('button', { name: '核验' }).click();
  };
  await verify(printed);
  await reader.getByRole('heading', { name: '这份刊登证明属实' }).waitFor();
  await reader.getByText(RUNS[0]).waitFor();
  await reader.getByText(RUNS[1]).waitFor();
  await isFit(reader);
  expect(visitor.complaints).toEqual([]);
  await verify(printed.startsWith('A') ? `B${printed.slice(1)}` : `A${printed.slice(1)}`);
  await reader.getByText('没有这份刊登证明').waitFor();
  await reader.goto('/public/notices/receipt');
  await reader.getByLabel('回执号').fill(receipt);
  await reader.getByLabel('查询码或联系电话').fill(code);
  await reader.getByRole('button', { name: '查看' }).click();
  await reader.getByText('已见报，已出具刊登证明').waitFor();
  await reader.goto(`/public/notices?q=${encodeURIComponent('清算组申报债权')}`);
  await reader.getByRole('link', { name: TITLE }).first().waitFor();
  await isFit(reader);
  expect(desk.complaints).toEqual([]);
  await clerk.close();
  for (const { page: open } of [visitor, desk]) await open.context().close();
});
