import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from './support/browser';
import { callAs } from './support/desk';
import { publish } from './support/press';
import { openWindow, overflowOf, signIn, SMALLEST } from './support/visit';

jest.setTimeout(120_000);

const HOW_MANY = 30;
const CAPTION = '三月五日，志愿者在秦灶街道清扫楼道。';
/** What an internal publication has to print of itself (内部资料性出版物管理办法 art. 14). */
const IMPRINT = { 准印证: '苏新出准印F-002号', 内部资料: '内部资料，免费交流', 编印: '区融媒体中心', 发送对象: '本区机关和社区', 印刷: '南通印刷厂', 印刷日期: '当日', 印数: '5000份' };
const folder = mkdtempSync(join(tmpdir(), 'qingyang-desk-'));
let browser: Browser;
let page: Page;
let complaints: string[];
let paperId: string;
let paperName: string;
let issueId: string;
let pageId: string;
let placedId: string;
const files: string[] = [];

/** Soft patches of light and colour, another picture for every number. */
const picture = (number: number): Promise<Buffer> => {
  const patches = Uint8Array.from({ length: 12 * 9 * 3 }, (_, at) => Math.imul((number + 1) * 7_919 + at * 104_729, 2_654_435_761) >>> 24);
  return sharp(patches, { raw: { width: 12, height: 9, channels: 3 } }).resize(1500, 1000, { fit: 'fill', kernel: 'cubic' }).jpeg({ quality: 85 }).toBuffer();
};

beforeAll(async () => {
  for (let number = 0; number < HOW_MANY; number += 1) {
    files.push(join(folder, `DSC_${String(number).padStart(4, '0')}.jpg`));
    writeFileSync(files[number] ?? '', await picture(number));
  }
  writeFileSync(join(folder, '清单.jpg'), '这不是图片');
  const chief = await callAs('editor-in-chief');
  const stamp = Date.now().toString(36);
  paperName = `城东周报${stamp}`;
  paperId = (await chief.post('/api/publications', { name: paperName, slug: `photos-${stamp}`, weekday: 2, licenceKind: 'permit', imprint: IMPRINT })).id;
  const pages = [{ pageNumber: 1, name: '要闻', pageEditorId: null, proofreaderIds: [], standing: ['masthead', 'colophon'] }];
  issueId = (await chief.post('/api/issues/skeleton', { publicationId: paperId, from: 'template', publishedOn: '2031-03-11', issueNumber: 1, totalIssueNumber: 1, pages, staff: [] })).id;
  pageId = (await chief.get<{ pages: { id: string }[] }>(`/api/issues/${issueId}/flatplan`)).pages[0]?.id ?? '';
  await chief.close();
  browser = await openBrowser();
  ({ page, complaints } = await openWindow(browser));
  await signIn(page, 'editor-in-chief');
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('takes thirty pictures at once, refuses what is none with the reason, and captions them in one act', async () => {
  await page.goto('/#/photos/create');
  await page.getByLabel('选择图片').setInputFiles([...files, join(folder, '清单.jpg')]);
  await page.getByLabel('报纸 *').click();
  await page.getByRole('option', { name: paperName }).click();
  await page.getByRole('button', { name: `开始上传（${HOW_MANY + 1} 张）` }).click();
  await page.getByText(`共 ${HOW_MANY + 1} 张，已收入 ${HOW_MANY} 张，未收入 1 张`).waitFor({ timeout: 60_000 });
  await page.getByRole('listitem').filter({ hasText: '清单.jpg' }).getByText(/这不是图片文件/u).waitFor();
  await page.getByRole('button', { name: `给 ${HOW_MANY} 张图片写图说和版权` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('图说').fill(CAPTION);
  await dialog.getByLabel('署名文字').fill('顾敏 摄');
  await dialog.getByLabel('版权归属').click();
  await page.getByRole('option', { name: '本报记者' }).click();
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText(`已改 ${HOW_MANY} 张`).waitFor();
  // Chosen again, as after a browser that closed in the middle, they are known and not filed twice.
  await page.reload();
  await page.getByLabel('选择图片').setInputFiles(files.slice(0, 2));
  await page.getByLabel('报纸 *').click();
  await page.getByRole('option', { name: paperName }).click();
  await page.getByRole('button', { name: '开始上传（2 张）' }).click();
  await page.getByText('此前已收入，没有再传').nth(1).waitFor();
  await page.goto('/#/photos');
  await page.getByRole('link', { name: new RegExp(CAPTION, 'u') }).nth(HOW_MANY - 1).waitFor();
  expect(await page.getByRole('link', { name: new RegExp(CAPTION, 'u') }).count()).toBe(HOW_MANY);
  // A browser notes the one refusal on its console, and it is as it should be.
  expect(complaints.splice(0).filter((complaint) => !complaint.includes('415'))).toEqual([]);
});

it('keeps a restricted photo off the page, and places another as it was cut', async () => {
  const desk = await callAs('editor-in-chief');
  const [held, free] = await desk.get<{ id: string; version: number }[]>(`/api/photos?filter=${encodeURIComponent(JSON.stringify({ q: CAPTION, publicationId: paperId }))}`);
  await page.goto(`/#/photos/${held.id}/edit`);
  await page.getByLabel('标题', { exact: true }).fill('不能用的一张');
  await page.getByLabel('限制使用').check();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('现在不能上版：').waitFor();

  await page.goto(`/#/photos/${free.id}/edit`);
  await page.getByLabel('标题', { exact: true }).fill('裁过的一张');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '裁切' }).click();
  const part = page.getByRole('group', { name: /^裁切框/u });
  await part.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.getByText(/3 栏（\d+ 毫米）\d+ dpi/u).waitFor();
  await page.getByRole('button', { name: '保存裁切' }).click();
  await page.getByText('裁切已保存').waitFor();

  await page.goto(`/#/pages/${pageId}/layout`);
  await page.getByRole('tab', { name: '图片' }).click();
  const refused = page.getByRole('listitem').filter({ hasText: '不能用的一张' });
  await refused.getByText('限制使用').waitFor();
  expect(await refused.getByRole('button', { name: '上版' }).isDisabled()).toBe(true);
  const cut = page.getByRole('button', { name: '放上裁切 3:2' });
  await cut.dragTo(page.getByRole('group', { name: '版面' }), { targetPosition: { x: 80, y: 320 } });
  await page.getByText(/^已存 /u).waitFor();
  const { layout } = await desk.get<{ layout: { blocks: { kind: string; photo?: { photoId: string; crop?: { w: number } } }[] } }>(`/api/pages/${pageId}/layout`);
  const placed = layout.blocks.find(({ kind }) => kind === 'photo')?.photo;
  expect(placed?.photoId).toBe(free.id);
  placedId = free.id;
  expect(placed?.crop?.w).toBeLessThan(1);
  await desk.close();
  expect(complaints).toEqual([]);
});

it('finds the photo in the ledger once the paper is out, as it was printed, and takes down its use online', async () => {
  await publish(issueId, pageId);
  await page.goto(`/#/photos/${placedId}/show`);
  const ledger = page.locator('section').filter({ has: page.getByRole('heading', { name: '使用登记' }) });
  await ledger.getByText(/2031年3月11日.*1版 要闻 · \d+ × \d+ mm/u).waitFor();
  await ledger.getByRole('button', { name: '登记网上使用' }).click();
  await page.getByLabel('用在哪里').fill('公众号“港闸发布”');
  await page.getByRole('dialog').getByRole('button', { name: '登记' }).click();
  await ledger.getByText(/公众号“港闸发布”/u).waitFor();
  await ledger.getByRole('button', { name: '撤回登记' }).click();
  await page.getByLabel('哪里不对').fill('还没有发');
  await page.getByRole('dialog').getByRole('button', { name: '撤回登记' }).click();
  await ledger.getByText(/撤回：还没有发/u).waitFor();
  // On the desk it now counts one use, of print alone.
  await page.goto(`/#/photos?filter=${encodeURIComponent(JSON.stringify({ q: CAPTION, used: true }))}`);
  await page.getByRole('link', { name: /裁过的一张.*用过 1 次/u }).waitFor();
  expect(await page.getByRole('link', { name: /不能用的一张/u }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('fits a phone', async () => {
  await page.setViewportSize(SMALLEST);
  for (const address of ['/#/photos', '/#/photos/create', '/#/photo-requests']) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await overflowOf(page)).toBe(0);
  }
});
