import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { ConfigError, readConfig, type Config } from './config/config';
import { configureApp } from './configure-app';
import { migrate } from './database/data-source';
import { DataDirHold, DataDirInUse } from './database/embedded/data-dir-hold';
import { EmbeddedPostgresError } from './database/embedded/embedded-postgres-error';
import { openPostgres, type Postgres } from './database/postgres';
import { listenError, OpenRequests, refuseTakenPort } from './http-server';
import { RouteTables } from './route-tables';
import { firstStart } from './scripts/first-start';
import { Shutdown, StopRequested } from './shutdown';

const startedAt = Date.now();
const log = (line: string): void => console.log(`  ${line}`);

void run();

async function run(): Promise<void> {
  const shutdown = new Shutdown(log);
  shutdown.listen();
  try {
    await openNewsroom(shutdown);
    await shutdown.requested;
  } catch (error) {
    if (!(error instanceof StopRequested)) complain(error, shutdown);
  }
  await shutdown.close();
  if (shutdown.exitCode === 0) log('已停止 · stopped');
  process.exit(shutdown.exitCode);
}

/** Stage by stage, each ready before the next begins; what is opened says at once how it is closed. */
async function openNewsroom(shutdown: Shutdown): Promise<void> {
  const settings = readConfig();
  const hold = await claim(settings, shutdown);
  await refuseTakenPort(settings);
  console.log('清样 Qingyang');

  const postgres = await openPostgres(settings, log);
  shutdown.onStop('数据库 database', () => postgres.stop());
  shutdown.throwIfRequested();
  const config = { ...settings, databaseUrl: postgres.url };

  log('检查数据表 · bringing the tables up to date');
  await migrate(postgres.url);
  shutdown.throwIfRequested();

  const app = await createApp(config, shutdown);
  const note = setTimeout(() => log('首次启动：建立账号，读入历史版面 · first start: making the accounts, reading the historical pages'), 500);
  const { accounts, password } = await firstStart(app, config, { embedded: postgres.embedded }).finally(() => clearTimeout(note));
  shutdown.throwIfRequested();

  const requests = new OpenRequests(app.getHttpServer());
  await app.listen(config.port, config.host).catch((error: NodeJS.ErrnoException) => Promise.reject(listenError(error, config)));
  shutdown.onStop('请求 requests', () => requests.drain());
  shutdown.throwIfRequested();
  const address = addressOf(app, config);
  hold?.announce({ state: 'running', address });
  welcome({ address, accounts, password, postgres, config });
}

/** The external database has its own keeper, and may serve several newsroom processes. */
async function claim(config: Config, shutdown: Shutdown): Promise<DataDirHold | undefined> {
  if (config.databaseUrl) return undefined;
  const hold = await DataDirHold.claim(config.dataDir, 'newsroom');
  shutdown.onStop('数据目录 data directory', () => hold.release());
  void shutdown.requested.then(() => hold.announce({ state: 'stopping' }));
  return hold;
}

async function createApp(config: Config & { databaseUrl: string }, shutdown: Shutdown): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), new RouteTables(), {
    bodyParser: false, forceCloseConnections: true, abortOnError: false, logger: ['error', 'warn', 'fatal'],
  });
  shutdown.onStop('应用 application', () => app.close());
  await configureApp(app, config);
  await app.init();
  return app;
}

interface Opened {
  readonly address: string;
  readonly accounts?: readonly string[];
  readonly password?: string;
  readonly postgres: Postgres;
  readonly config: Config;
}

function welcome({ address, accounts, password, postgres, config }: Opened): void {
  console.log(`已就绪 ready (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  log(`地址 address    ${address}`);
  if (accounts?.length) log(`账号 accounts   ${accounts.join(', ')}${password ? `  口令 password: ${password}` : ''}`);
  log(`数据 data       ${postgres.place}`);
  log(`文件 files      ${config.filesDir}`);
  log('停止 stop       Ctrl-C');
}

/** The address a browser on this machine would use. */
function addressOf(app: NestExpressApplication, { host, port }: Config): string {
  const bound: unknown = app.getHttpServer().address();
  const actual = typeof bound === 'object' && bound && 'port' in bound ? Number(bound.port) : port;
  const reachable = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${actual}`;
}

/** One line for what the reader can remedy; a stack only for what is ours to mend. */
function complain(error: unknown, shutdown: Shutdown): void {
  const isTheirs = error instanceof ConfigError || error instanceof EmbeddedPostgresError || error instanceof DataDirInUse;
  console.error(isTheirs ? error.message : error);
  shutdown.exitCode = 1;
}
