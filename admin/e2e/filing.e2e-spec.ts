import JSZip from 'jszip';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './support/browser';
import { openWindow, overflowOf, signedIn, SMALLEST } from './support/visit';

jest.setTimeout(120_000);

const STORY = '3月2日，我区举行重点项目集中签约仪式，三个项目落户开发区，总投资达6.8亿元。';
const SECOND = '区委书记在讲话中强调，要压紧压实责任，提供高效服务，确保项目早开工、早投产、早见效。';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const wordFile = (lines: readonly string[]): Promise<Buffer> => {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
  zip.file('_rels/.rels', '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
  zip.file('word/document.xml', `<?xml version="1.0"?><w:document ${W}><w:body>${lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`);
  return zip.generateAsync({ type: 'nodebuffer' });
};

/** 三个乡镇集中开工 and 陈学东 in the bytes of GB 2312, which Node reads but does not write. */
const GB_HEADLINE = 'yP249s/n1fK8r9bQv6q5pA==';
const GB_SENDER = 's8LRp7ar';

const gbLetter = (): Buffer => {
  const body = 'yP249s/n1fK8r9bQv6q5pKOsyse98cTqyefH+LXEtPPKwqGjuPe12LjJsr/IutbaxuvQxNCtwaahow0KzajRttSxILPC0ae2qw0K';
  return Buffer.from(['Message-ID: <browser@163.com>', `From: =?gb2312?B?${GB_SENDER}?= <chenxd@163.com>`, 'To: <a@b.cn>', `Subject: =?gb2312?B?${GB_HEADLINE}?=`, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset="gb2312"', 'Content-Transfer-Encoding: base64', '', body, ''].join('\r\n'));
};

const handIn = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.goto('/#/contributions');
  await page.getByLabel('给哪份报纸').click();
  await page.getByRole('option', { name: '港闸新闻' }).click();
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: '建稿' }).waitFor();
};

it('files a Word file with its bylines, after a look at what was cleaned', async () => {
  const { page, complaints } = await openWindow(browser);
  await signedIn(page, 'reporter');
  await handIn(page, '签约.docx', await wordFile(['三个项目集中签约', `　　${STORY.replaceAll('，', ',')}`, SECOND, '记者 许应田 通讯员 丁 亮']));
  await page.getByText('半角标点改全角 3 个').waitFor();
  expect(await page.getByLabel('主题').inputValue()).toBe('三个项目集中签约');
  await page.setViewportSize(SMALLEST);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '建稿' }).click();
  const story = page.getByRole('article');
  await story.getByText(STORY).waitFor();
  await story.getByText('许应田').waitFor();
  await story.getByText('丁亮').waitFor();
  await page.getByRole('link', { name: /^来稿\d{4}-\d{4}$/u }).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('files a letter in GB 2312 with its byline', async () => {
  const { page, complaints } = await openWindow(browser);
  await signedIn(page, 'desk-editor');
  await handIn(page, '来信.eml', gbLetter());
  await page.getByText('陈学东 chenxd@163.com').waitFor();
  await page.getByRole('button', { name: '建稿' }).click();
  const story = page.getByRole('article');
  await story.getByRole('heading', { name: '三个乡镇集中开工' }).waitFor();
  await story.getByText('陈学东').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('cleans what is pasted from Word and a hostile page, runs nothing of it, and keeps it as it came', async () => {
  const { page, complaints } = await openWindow(browser);
  await signedIn(page, 'reporter');
  await page.goto('/#/articles/create');
  const surface = page.getByRole('textbox', { name: '正文' });
  await surface.click();
  await surface.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', '会议强调,要压实责任。');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, '<html><body><p class=MsoNormal style="text-indent:21pt">会议强调,要<b>压实责任</b>。<o:p></o:p></p><img src="https://track.example/x.gif" width=1 height=1 onerror="window.hacked=1"><script>window.hacked=1</script><p onclick="window.hacked=1">抓好落实。</p><a href="javascript:window.hacked=1">详情</a></body></html>');
  await surface.getByText('会议强调，要压实责任。').waitFor();
  await page.getByText(/粘贴的文字清理了 \d+ 处/u).waitFor();
  await page.getByRole('button', { name: '看清理了什么' }).click();
  await page.getByText('跟踪图 1 个').waitFor();
  expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
  // The paper is chosen last: what was pasted before is kept all the same.
  await page.getByLabel('报纸 *').click();
  await page.getByRole('option', { name: '港闸新闻' }).click();
  await page.getByLabel('主题').fill('粘贴的稿');
  await page.getByLabel('粘贴整行署名').fill('许应田 文/摄');
  await page.getByRole('button', { name: '拆成署名' }).click();
  await page.getByRole('group', { name: '第 1 个署名' }).waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('article').getByText('抓好落实。').waitFor();
  await page.getByText(/粘贴 · 清理 \d+ 处/u).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});
