import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readConfig, type Config } from '../src/config/config';
import { withClient } from '../src/database/embedded/connection';
import { backUp } from '../src/scripts/backup';
import { readArchive } from '../src/scripts/backup-file/archive-reader';
import { restoreInto } from '../src/scripts/backup-file/restore-into';
import { restore } from '../src/scripts/restore';
import { createTestDatabase, type TestDatabase } from './support/database';

jest.setTimeout(60_000);

const AWKWARD = "引号'\"\\反斜杠\t制表\n换行\r回车 \\N \\. 𠮷 🗞 \u0001";
let home: string;
let config: Config;
let database: TestDatabase;
const made: TestDatabase[] = [];

const newDatabase = async (): Promise<TestDatabase> => {
  const fresh = await createTestDatabase();
  made.push(fresh);
  return fresh;
};

async function query(url: string, statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return withClient(url, async (client) => (await client.query<Record<string, unknown>>(statement, values)).rows);
}

/** Every value of every table in one number, as the server sees them. */
async function fingerprint(url: string): Promise<string> {
  const tables = await query(url, `SELECT schemaname AS s, tablename AS t FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker') AND tablename <> 'migrations' ORDER BY 1, 2`);
  const rows = await Promise.all(tables.map(({ s, t }) => query(url, `SELECT md5(string_agg(r::text, E'\\n' ORDER BY r::text)) AS sum FROM "${String(s)}"."${String(t)}" r`)));
  return createHash('md5').update(JSON.stringify([tables, rows])).digest('hex');
}

/** Constraints and triggers with their state: what a restore takes off it must put back. */
async function rules(url: string): Promise<unknown> {
  return query(url, `
    SELECT conrelid::regclass::text AS "on", conname AS name, pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2, 3`);
}

/** What a careless export loses, in a table of our own that stands for one of a migration. */
async function makeAwkwardTable(url: string): Promise<void> {
  await query(url, `
    CREATE TABLE awkward (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, parent bigint REFERENCES awkward, words text, bytes bytea, tree jsonb,
      ratio double precision, moment timestamptz, span interval, list text[], folded text GENERATED ALWAYS AS (lower(words)) STORED);
    CREATE FUNCTION forbid() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''append-only''; END';
    CREATE TRIGGER awkward_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON awkward EXECUTE FUNCTION forbid();
    CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.words := NEW.words || ''!''; RETURN NEW; END';
    CREATE TRIGGER awkward_shout BEFORE INSERT ON awkward FOR EACH ROW EXECUTE FUNCTION shout();
    ALTER TABLE awkward ENABLE ALWAYS TRIGGER awkward_append_only`);
}

async function fillAwkwardTable(url: string): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    await query(url, `INSERT INTO awkward (parent, words, bytes, tree, ratio, moment, span, list) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, [
      n === 0 ? null : 1, n % 3 === 0 ? null : AWKWARD, randomBytes(n * 8_000), { 标题: AWKWARD.replace('\u0001', ''), n, none: null },
      0.1 + n / 3, '1987-03-29T23:59:59.123456+08', '1 year -3 days', [AWKWARD, '', 'NULL'],
    ]);
  }
}

const addUser = (url: string, username: string): Promise<unknown> =>
  query(url, `INSERT INTO users (username, display_name, password_hash, roles) VALUES ($1, '张军', 'x', '{reporter}')`, [username]);
const usernames = async (url: string): Promise<unknown[]> => (await query(url, 'SELECT username FROM users ORDER BY username')).map(({ username }) => username);

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'qingyang-backup-'));
  config = { ...readConfig({ DATA_DIR: join(home, 'data') }) };
  database = await newDatabase();
});

afterEach(async () => {
  const [first] = made;
  if (first) {
    const names = made.map(({ url }) => new URL(url).pathname.slice(1));
    for (const { datname } of await query(process.env.TEST_DATABASE_URL ?? '', 'SELECT datname FROM pg_database')) {
      if (names.some((name) => String(datname).startsWith(`${name}_`))) await query(process.env.TEST_DATABASE_URL ?? '', `DROP DATABASE "${String(datname)}"`);
    }
  }
  for (const one of made.splice(0)) await one.drop();
  rmSync(home, { recursive: true, force: true });
});

const file = (): string => join(home, 'paper.backup');
const store = (name: string, content: Buffer): void => {
  mkdirSync(join(config.filesDir, 'ab'), { recursive: true });
  writeFileSync(join(config.filesDir, 'ab', name), content);
};

const takeBackup = (): Promise<unknown> => backUp(config, database.url, file());

/** The backup with its tar bent; the checksums inside stay as they were. */
function tamper(change: (tar: Buffer) => Buffer): void {
  writeFileSync(file(), gzipSync(change(gunzipSync(readFileSync(file())))));
}

describe('a backup', () => {
  it('brings every value, every rule and every file back as it was', async () => {
    await makeAwkwardTable(database.url);
    await fillAwkwardTable(database.url);
    const photo = randomBytes(3_000_001);
    store('照片.jpg', photo);
    store('empty', Buffer.alloc(0));
    mkdirSync(join(config.filesDir, 'incoming'));
    writeFileSync(join(config.filesDir, 'incoming', 'half-uploaded'), photo);
    const seen = async (url: string): Promise<unknown> => [await fingerprint(url), await rules(url), await query(url, 'SELECT last_value, is_called FROM awkward_id_seq')];
    const { files, rows } = await backUp(config, database.url, file());
    expect(files).toBe(2);
    expect(statSync(file()).mode & 0o777).toBe(0o600);

    rmSync(config.filesDir, { recursive: true });
    const target = await newDatabase();
    await makeAwkwardTable(target.url);
    const restored = await restoreInto({ url: target.url, filesDir: config.filesDir, stamp: 'now' }, (visitor) => readArchive(file(), visitor));
    expect(restored).toMatchObject({ rows, files: 2 });
    expect(await seen(target.url)).toEqual(await seen(database.url));
    expect(readFileSync(join(config.filesDir, 'ab', '照片.jpg')).equals(photo)).toBe(true);
    expect(readdirSync(config.dataDir)).toEqual(['files']);
  });

  it('shows one moment while others go on writing', async () => {
    let written = 0;
    let stop = false;
    const writing = (async () => {
      for (; !stop; written += 1) await query(database.url, `WITH u AS (INSERT INTO users (username, display_name, password_hash, roles) VALUES ($1, '', '', '{}') RETURNING id)
        INSERT INTO api_tokens (user_id, name, token_hash, hint) SELECT id, '', $1, '' FROM u`, [`reporter-${written}`]);
    })();
    while (written < 5) await new Promise((resolve) => setTimeout(resolve, 20));
    await takeBackup();
    stop = true;
    await writing;
    const target = await newDatabase();
    await restore(config, target.url, file(), false);
    const [counts] = await query(target.url, 'SELECT (SELECT count(*)::int FROM users) AS users, (SELECT count(*)::int FROM api_tokens) AS tokens');
    expect(counts?.users).toBe(counts?.tokens);
    expect(counts?.users).toBeGreaterThanOrEqual(5);
  });
});

describe('a restore', () => {
  it('refuses a database that holds something, and with --force keeps it under another name', async () => {
    await addUser(database.url, 'reporter');
    await takeBackup();
    const target = await newDatabase();
    await addUser(target.url, 'chief-sub');
    await expect(restore(config, target.url, file(), false)).rejects.toThrow(/users 1.*--force/);
    expect(await usernames(target.url)).toEqual(['chief-sub']);

    const { keptAs } = await restore(config, target.url, file(), true);
    expect(await usernames(target.url)).toEqual(['reporter']);
    const kept = new URL(target.url);
    kept.pathname = `/${String(keptAs)}`;
    expect(await usernames(kept.href)).toEqual(['chief-sub']);
  });

  it.each([
    ['cut short', () => writeFileSync(file(), readFileSync(file()).subarray(0, -600))],
    ['without its last entry', () => tamper((tar) => Buffer.concat([tar.subarray(0, tar.indexOf('checksums.json')), Buffer.alloc(1024)]))],
    ['changed in a row', () => tamper((tar) => Buffer.from(tar.toString('latin1').replace('reporter\t', 'rewriter\t'), 'latin1'))],
    ['of another program', () => writeFileSync(file(), gzipSync('hello'))],
    ['not packed at all', () => writeFileSync(file(), 'hello')],
  ])('refuses a file that is %s, and changes nothing', async (_, damage) => {
    await addUser(database.url, 'reporter');
    store('photo', Buffer.from('old'));
    await takeBackup();
    damage();
    const target = await newDatabase();
    await addUser(target.url, 'chief-sub');
    const before = await fingerprint(target.url);
    await expect(restore(config, target.url, file(), true)).rejects.toThrow(/备份/);
    expect(await fingerprint(target.url)).toBe(before);
    expect(readdirSync(config.dataDir)).toEqual(['files']);
    const left = await query(target.url, `SELECT 1 FROM pg_database WHERE datname LIKE '%restoring%'`);
    expect(left).toEqual([]);
  });

  it('waits for nobody: while the newsroom is connected it refuses', async () => {
    await takeBackup();
    const target = await newDatabase();
    await withClient(target.url, async () => {
      await expect(restore(config, target.url, file(), true)).rejects.toThrow(/in use/);
    });
  });

  it('never overwrites a stored file that differs: the old one is put aside', async () => {
    store('photo', Buffer.from('as it was'));
    await takeBackup();
    store('photo', Buffer.from('as it is now'));
    store('newer', Buffer.from('newer'));
    const target = await newDatabase();
    await restore(config, target.url, file(), true);
    expect(readFileSync(join(config.filesDir, 'ab', 'photo'), 'utf8')).toBe('as it was');
    expect(readFileSync(join(config.filesDir, 'ab', 'newer'), 'utf8')).toBe('newer');
    const aside = readdirSync(config.dataDir).find((name) => name.startsWith('files.before-')) ?? '';
    expect(readFileSync(join(config.dataDir, aside, 'ab', 'photo'), 'utf8')).toBe('as it is now');
  });
});
