import type { INestApplicationContext } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Importer } from '../archive/importer.service';
import { SYSTEM } from '../audit/audit.service';
import { Users } from '../auth/users.service';
import { type Config, ConfigError, isLoopback } from '../config/config';
import { Sql } from '../database/sql';
import type { Role } from '../domain/people/roles';
import { readManifest } from './manifest';

const DEMO_PASSWORD = 'qingyang-demo';
const DEMO_ACCOUNTS: readonly { username: string; displayName: string; role: Role }[] = [
  { username: 'reporter', displayName: '记者甲', role: 'reporter' },
  { username: 'reporter-2', displayName: '记者乙', role: 'reporter' },
  { username: 'desk-editor', displayName: '责编', role: 'deskEditor' },
  { username: 'chief-sub', displayName: '编辑部主任', role: 'chiefSub' },
  { username: 'editor-in-chief', displayName: '主编', role: 'editorInChief' },
  { username: 'page-editor', displayName: '版面编辑', role: 'pageEditor' },
  { username: 'proofreader', displayName: '校对甲', role: 'proofreader' },
  { username: 'proofreader-2', displayName: '校对乙', role: 'proofreader' },
  { username: 'proofreader-3', displayName: '校对丙', role: 'proofreader' },
  { username: 'notice-clerk', displayName: '公告员', role: 'noticeClerk' },
  { username: 'archivist', displayName: '资料员', role: 'archivist' },
  { username: 'admin', displayName: '管理员', role: 'admin' },
];

export interface FirstStart { accounts?: string[]; password?: string }

/**
 * On a database nobody signs in to yet: who may, and the historical pages. Demo accounts with their known password are
 * made only where nobody else can reach them, on an embedded database bound to loopback; anywhere else the first start
 * makes one administrator with ADMIN_PASSWORD, and refuses to go on without it.
 */
export const firstStart = async (app: INestApplicationContext, config: Config, { embedded }: { embedded: boolean }): Promise<FirstStart> => {
  // A public origin means that a proxy shows a loopback address to others.
  const isDemo = embedded && isLoopback(config.host) && config.publicOrigin === undefined;
  const people = await app.get(Sql).row<{ any: boolean; demo: boolean }>({
    text: 'SELECT count(*) > 0 AS any, bool_or(username = ANY($1)) AS demo FROM users', values: [DEMO_ACCOUNTS.map(({ username }) => username).filter((name) => name !== 'admin')],
  });
  // Data made by a demo must not go on the network with its known password.
  if (people?.any && people.demo && !isDemo) await refuseDemoAccounts(app, config);
  if (people?.any) return isDemo && people.demo ? { accounts: DEMO_ACCOUNTS.map(({ username }) => username) } : {};
  const made = isDemo ? await makeDemoAccounts(app) : await makeAdmin(app, config);
  await importSeeds(app, config.seedsDir);
  return made;
};

const makeDemoAccounts = async (app: INestApplicationContext): Promise<FirstStart> => {
  const users = app.get(Users);
  for (const { username, displayName, role } of DEMO_ACCOUNTS) await users.create(SYSTEM, { username, displayName, roles: [role], password: DEMO_PASSWORD });
  return { accounts: DEMO_ACCOUNTS.map(({ username }) => username), password: DEMO_PASSWORD };
};

const makeAdmin = async (app: INestApplicationContext, { adminPassword }: Config): Promise<FirstStart> => {
  if (!adminPassword) {
    throw new ConfigError('ADMIN_PASSWORD', '', '首次启动须设置管理员口令（至少 10 个字符） · the first start needs the administrator’s password, at least 10 characters');
  }
  await app.get(Users).create(SYSTEM, { username: 'admin', displayName: '管理员', roles: ['admin'], password: adminPassword });
  return { accounts: ['admin'] };
};

const refuseDemoAccounts = async (app: INestApplicationContext, { host }: Config): Promise<void> => {
  const known = await app.get(Users).withPassword(DEMO_ACCOUNTS.map(({ username }) => username), DEMO_PASSWORD);
  if (known.length === 0) return;
  throw new ConfigError('HOST', host, `演示账号 ${known.join(', ')} 仍用公开的口令，只能在本机使用；请先改口令或停用 · demo accounts still have their public password: change or switch them off before leaving loopback`);
};

/** The pages in seeds/, read with what their manifest tells; a delivery that is here already changes nothing. */
const importSeeds = async (app: INestApplicationContext, seedsDir: string): Promise<void> => {
  if (!existsSync(seedsDir)) return;
  const names = (await readdir(seedsDir)).filter((name) => name.endsWith('.txt')).sort();
  const files = await Promise.all(names.map(async (fileName) => ({ fileName, content: await readFile(join(seedsDir, fileName)) })));
  await app.get(Importer).import(SYSTEM, files, await readManifest(seedsDir));
};
