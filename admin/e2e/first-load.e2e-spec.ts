import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { openWindow, signIn } from './support/visit';

jest.setTimeout(120_000);

/** Bytes of JavaScript as they cross the wire until the first list can be used. */
const MOST_SCRIPT = 450_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

it('needs at most 450 kB of JavaScript until the first list is usable', async () => {
  const { page } = await openWindow(browser);
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('.js')) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await signIn(page, 'reporter');
  await page.getByRole('link', { name: '稿件', exact: true }).click();
  await page.getByRole('table').getByRole('row').nth(1).waitFor();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(100_000);
  expect(total).toBeLessThanOrEqual(MOST_SCRIPT);
});
