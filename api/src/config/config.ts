import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { projectRoot } from './project-root';

/** Everything the newsroom is told from outside, parsed once at boot. No other file reads process.env. */
export interface Config {
  /** Port of API and panel; 0 takes any free one. */
  readonly port: number;
  /** Address listened on; anything but loopback makes the demo accounts impossible. */
  readonly host: string;
  /** Absolute. Holds the embedded database and the file store. */
  readonly dataDir: string;
  /** Absolute. The file store: photos and other uploads, owned by this process. */
  readonly filesDir: string;
  /** An S3-compatible store for the files; absent means the disk. */
  readonly s3?: S3Settings;
  /** An external Postgres; absent means the embedded one. */
  readonly databaseUrl?: string;
  /** Password of the one administrator made at a first start that may not have demo accounts. */
  readonly adminPassword?: string;
  /** Signs session cookies; absent means a generated one, kept with the data. */
  readonly sessionSecret?: string;
  /** Where readers' browsers see the newsroom when a proxy stands in front of it, e.g. `https://desk.example.cn`. */
  readonly publicOrigin?: string;
  /** The server that sends e-mail and the address it sends from; absent means no e-mail. */
  readonly mail?: MailSettings;
  /** The mailbox correspondents write to; absent, letters are handed in as files. */
  readonly mailbox?: MailboxConfig;
  /** Absolute. The historical pages and their manifest. */
  readonly seedsDir: string;
  /** Absolute. The built panel. */
  readonly panelDir: string;
}

export interface S3Settings { endpoint: string; region: string; bucket: string; accessKeyId: string; secretAccessKey: string }

export interface MailSettings { server: string; from: string }

/** How letters are fetched: over TLS from the first byte, after STARTTLS, or in the clear on a network of one's own. */
export const MAIL_SECURITY = ['on', 'starttls', 'off'] as const;
export interface MailboxConfig {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly tls: (typeof MAIL_SECURITY)[number];
  readonly folder: string;
  readonly pollSeconds: number;
  /** The short name of the paper whose letters these are, where no paper's own address says so. */
  readonly publication?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used: names the variable, what was given and what is expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly variable: string, readonly given: string, readonly expected: string) {
    super(`设置有误 · Bad setting ${variable}=${given}: ${expected}`);
  }
}

/** Reads the settings; an empty variable counts as absent, as compose files pass it so. */
export function readConfig(environment: Environment = process.env): Config {
  const given = (variable: string): string | undefined => environment[variable]?.trim() || undefined;
  const dataDir = resolve(projectRoot, given('DATA_DIR') ?? '.data');
  return {
    port: port(given('PORT') ?? '3000'),
    host: host(given('HOST') ?? '127.0.0.1'),
    dataDir,
    filesDir: join(dataDir, 'files'),
    s3: s3Settings(given),
    databaseUrl: ifGiven(given('DATABASE_URL'), databaseUrl),
    // Passwords are taken as they stand: a space at an end may be part of one.
    adminPassword: ifGiven(environment.ADMIN_PASSWORD || undefined, adminPassword),
    sessionSecret: ifGiven(given('SESSION_SECRET'), sessionSecret),
    publicOrigin: ifGiven(given('PUBLIC_ORIGIN'), publicOrigin),
    mail: mailSettings(given),
    mailbox: mailbox(given, environment.IMAP_PASSWORD || undefined),
    seedsDir: join(projectRoot, 'seeds'),
    panelDir: join(projectRoot, 'admin', 'dist'),
  };
}

/** Whether only this machine can reach the address; demo accounts with a known password exist nowhere else. */
export function isLoopback(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(bare) === 4) return bare.startsWith('127.');
  return bare === '::1' || bare === 'localhost';
}

function ifGiven<T>(value: string | undefined, parse: (value: string) => T): T | undefined {
  return value === undefined ? undefined : parse(value);
}

function port(value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number <= 65_535) return number;
  throw new ConfigError('PORT', value, '应为 0–65535 的整数 · expected a whole number from 0 to 65535, such as 3000');
}

function host(value: string): string {
  return hostNamed('HOST', value);
}

function hostNamed(variable: string, value: string): string {
  const isHostName = /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(value) && !/^[\d.]+$/.test(value);
  if (isIP(value) !== 0 || isHostName) return value;
  throw new ConfigError(variable, value, '应为 IP 地址或主机名 · expected an IP address or host name, such as 127.0.0.1 or 0.0.0.0');
}

const S3_NEEDED = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

/** A bucket is given by its server's address; settings for one without it would be read by nobody. */
function s3Settings(given: (variable: string) => string | undefined): S3Settings | undefined {
  const endpoint = given('S3_ENDPOINT');
  if (endpoint === undefined) {
    const idle = [...S3_NEEDED, 'S3_REGION'].find((variable) => given(variable) !== undefined);
    if (idle) throw new ConfigError('S3_ENDPOINT', '', `设了 ${idle}，还要设存储服务的网址 · ${idle} is set, so the address of the store is needed too`);
    return undefined;
  }
  const url = parseUrl(endpoint);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search) throw new ConfigError('S3_ENDPOINT', url ? withoutPassword(url) : endpoint, '应为网址 · expected an address, such as https://s3.example.cn');
  const missing = S3_NEEDED.find((variable) => given(variable) === undefined);
  if (missing) throw new ConfigError(missing, '', '用了 S3 存储就必须设 · needed with S3_ENDPOINT');
  const [bucket = '', accessKeyId = '', secretAccessKey = ''] = S3_NEEDED.map(given);
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw new ConfigError('S3_BUCKET', bucket, '应为存储桶名 · expected a bucket’s name: 3 to 63 lower-case letters, digits, dots and hyphens');
  return { endpoint, region: given('S3_REGION') ?? 'us-east-1', bucket, accessKeyId, secretAccessKey };
}

function databaseUrl(value: string): string {
  const url = parseUrl(value);
  if (url && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1) return value;
  const shown = url ? withoutPassword(url) : '(不是网址 not a URL)';
  throw new ConfigError('DATABASE_URL', shown, '应为 · expected postgres://user:password@host:5432/database');
}

function adminPassword(value: string): string {
  if (value.length >= 10) return value;
  throw new ConfigError('ADMIN_PASSWORD', `(${value.length} 个字符 characters)`, '至少 10 个字符 · expected at least 10 characters');
}

function sessionSecret(value: string): string {
  if (value.length >= 32) return value;
  throw new ConfigError('SESSION_SECRET', `(${value.length} 个字符 characters)`, '至少 32 个字符 · expected at least 32 characters, e.g. from: openssl rand -hex 32');
}

function publicOrigin(value: string): string {
  const url = parseUrl(value);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.username) return url.origin;
  throw new ConfigError('PUBLIC_ORIGIN', value, '应为不带路径的网址 · expected an address without a path, such as https://desk.example.cn');
}

/** SMTP_URL whole, or its parts; whoever names a server says from whom the letters come. */
function mailSettings(given: (variable: string) => string | undefined): MailSettings | undefined {
  const server = given('SMTP_URL') ?? ifGiven(given('SMTP_HOST'), (name) => smtpUrl(host(name), given));
  if (server === undefined) return undefined;
  if (!/^smtps?:$/.test(parseUrl(server)?.protocol ?? '')) throw new ConfigError('SMTP_URL', '…', '应为 · expected smtp://user:password@host:587 or smtps://user:password@host:465');
  const from = given('MAIL_FROM') ?? '';
  if (!/^[^@\r\n]*[^@\s<]+@[^@\s>]+>?$/.test(from)) throw new ConfigError('MAIL_FROM', from, '应为发件人地址 · expected the sender’s address, such as 清样 <desk@example.cn>');
  return { server, from };
}

function smtpUrl(name: string, given: (variable: string) => string | undefined): string {
  const [user, password] = [given('SMTP_USER'), given('SMTP_PASSWORD')].map((word) => encodeURIComponent(word ?? ''));
  const smtpPort = port(given('SMTP_PORT') ?? '587');
  return `${smtpPort === 465 ? 'smtps' : 'smtp'}://${user ? `${user}:${password}@` : ''}${name}:${smtpPort}`;
}

const IMAP_VARIABLES = ['IMAP_PORT', 'IMAP_USER', 'IMAP_TLS', 'IMAP_FOLDER', 'IMAP_POLL_SECONDS', 'IMAP_PUBLICATION'] as const;

/** A mailbox is given by its host; settings for one without it would be read by nobody. */
function mailbox(given: (variable: string) => string | undefined, password: string | undefined): MailboxConfig | undefined {
  const server = given('IMAP_HOST');
  if (server === undefined) {
    const idle = IMAP_VARIABLES.find((variable) => given(variable) !== undefined);
    if (idle) throw new ConfigError('IMAP_HOST', '', `设了 ${idle}，还要设收信服务器 · ${idle} is set, so the server is needed too, such as imap.163.com`);
    return undefined;
  }
  const host = hostNamed('IMAP_HOST', server);
  const user = given('IMAP_USER');
  if (!user) throw new ConfigError('IMAP_USER', '', '应为收信账号 · expected the account, such as paper@163.com');
  if (!password) throw new ConfigError('IMAP_PASSWORD', '', '应为收信密码或授权码 · expected the password, or the code the mail service gives to programs');
  const tls = MAIL_SECURITY.find((one) => one === (given('IMAP_TLS') ?? 'on'));
  if (!tls) throw new ConfigError('IMAP_TLS', given('IMAP_TLS') ?? '', '应为 · expected on, starttls or off');
  return {
    host, port: whole('IMAP_PORT', given('IMAP_PORT') ?? (tls === 'on' ? '993' : '143'), 1, 65_535), user, password, tls, folder: given('IMAP_FOLDER') ?? 'INBOX',
    pollSeconds: whole('IMAP_POLL_SECONDS', given('IMAP_POLL_SECONDS') ?? '60', 5, 86_400), publication: given('IMAP_PUBLICATION'),
  };
}

function whole(variable: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new ConfigError(variable, value, `应为 ${least}–${most} 的整数 · expected a whole number from ${least} to ${most}`);
}

function parseUrl(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined;
}

function withoutPassword(url: URL): string {
  const shown = new URL(url);
  if (shown.password) shown.password = '…';
  return decodeURI(shown.href);
}
