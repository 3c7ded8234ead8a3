import type { Browser, Page } from 'playwright-core';
import { PASSWORD } from './newsroom';

/** The newsroom of this run (support/open.ts). */
const address = process.env.NEWSROOM_ADDRESS ?? '';
export const DESKTOP = { width: 1440, height: 900 };
export const SMALLEST = { width: 320, height: 640 };

export interface Visit { page: Page; /** What went wrong in the browser, and any word to another host. */ complaints: string[] }

/** A window on the newsroom that notes every error and every request that leaves the house. */
export const openWindow = async (browser: Browser, viewport = DESKTOP, baseURL = address): Promise<Visit> => {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', baseURL });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL) && !url.startsWith('data:') && !url.startsWith('blob:')) complaints.push(`left the house: ${url}`);
  });
  // "Who am I" is answered 401 at the door: the browser notes that on the console, and it is as it should be.
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('401')) complaints.push(`console: ${message.text()}`);
  });
  return { page, complaints };
};

export const signIn = async (page: Page, username: string): Promise<void> => {
  await page.goto('/');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { level: 1, name: '我的工作台' }).waitFor();
};

/** Signed in as by the form, for a person a test is not about to see at the door; goes nowhere yet. */
export const signedIn = async (page: Page, username: string): Promise<void> => {
  const reply = await page.request.post('/api/auth/login', { data: { username, password: PASSWORD } });
  if (!reply.ok()) throw new Error(`${username} was not let in: ${reply.status()} ${await reply.text()}`);
};

/** How far a page is wider than its window, in pixels. */
export const overflowOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Texts set smaller than the house allows. */
export const tooSmallTexts = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('body *')]
  .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
  .filter((element) => element.getClientRects().length > 0 && Number.parseFloat(getComputedStyle(element).fontSize) < 12)
  .map((element) => element.textContent ?? ''));
