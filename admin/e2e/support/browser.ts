import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
/** No sandbox, because tests run as root in bare containers; no traffic of its own, because only ours is to be seen. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-dev-shm-usage', '--font-render-hinting=none',
];

interface Found { executablePath: string; libraryPath: string }

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const unpackBrowser = async (): Promise<Found> => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'unpack-chromium.mjs')]);
  return JSON.parse(stdout) as Found;
};

/** The browser named by CHROMIUM_PATH, else one of this machine, else the one that comes as a package; that one at once with BROWSER_FROM_PACKAGE=1. */
const findBrowser = async (): Promise<Found> => {
  if (process.env.BROWSER_FROM_PACKAGE === '1') return unpackBrowser();
  const named = process.env.CHROMIUM_PATH;
  if (named && !isProgram(named)) throw new Error(`CHROMIUM_PATH names no program: ${named}`);
  const executablePath = named ?? INSTALLED.find(isProgram);
  return executablePath ? { executablePath, libraryPath: '' } : unpackBrowser();
};

/** A fresh headless browser; close it when done. */
export const openBrowser = async (): Promise<Browser> => {
  const { executablePath, libraryPath } = await findBrowser();
  const env = { ...process.env, ...(libraryPath && { LD_LIBRARY_PATH: [libraryPath, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }) };
  return chromium.launch({ executablePath, args: FLAGS, env: env as Record<string, string>, headless: true });
};
