import type { Page } from 'playwright-core';

export const sheet = (page: Page) => page.getByRole('group', { name: '大样版面' });
export const lists = (page: Page, words: RegExp) => page.getByRole('listitem').filter({ hasText: words });

/** Draws the mouse over words of the page, as one draws a pen over them. */
const drawOver = async (page: Page, words: string): Promise<void> => {
  const line = sheet(page).locator('svg[data-sheet] text').filter({ hasText: words }).first();
  const text = (await line.textContent()) ?? '';
  const box = await line.boundingBox();
  if (!box) throw new Error(`“${words}” is not to be seen`);
  const [wide, at] = [box.width / text.length, text.indexOf(words)];
  const [from, to, level] = [box.x + at * wide + 1, box.x + (at + words.length) * wide - 1, box.y + box.height / 2];
  await page.mouse.move(from, level);
  await page.mouse.down();
  await page.mouse.move((from + to) / 2, level, { steps: 2 });
  await page.mouse.move(to, level, { steps: 2 });
  await page.mouse.up();
  await page.getByText(`“${words}”`).first().waitFor();
};

/** Marks words of the page as to be changed. */
export const correctOnSheet = async (page: Page, from: string, to: string): Promise<void> => {
  await drawOver(page, from);
  await page.keyboard.press('c');
  await page.getByLabel('改为').fill(to);
  await page.keyboard.press('Enter');
  await lists(page, new RegExp(`“${from}”.*${to}`, 'u')).waitFor();
};

/** Pulls the next proof of the page one looks at, for a reader or for whoever takes it; the address of the proof. */
export const pull = async (page: Page, reader?: string): Promise<string> => {
  await page.getByRole('button', { name: '拉大样' }).click();
  await page.getByLabel('由谁校').click();
  await page.getByRole('option', { name: reader ?? /不指定/u }).click();
  await page.getByRole('dialog').getByRole('button', { name: '拉大样' }).click();
  await sheet(page).waitFor();
  return page.url();
};
