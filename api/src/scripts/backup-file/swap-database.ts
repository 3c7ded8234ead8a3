import type { Client } from 'pg';
import { maintenanceUrl, withClient } from '../../database/embedded/connection';
import { CommandError } from '../command';
import { quoted } from './format';

/** A fresh database beside the newsroom's, which takes its name when it is whole. */
export class ScratchDatabase {
  readonly url: string;
  /** What the replaced database is called afterwards. */
  readonly keptAs: string;
  private readonly name: string;
  private readonly scratch: string;

  constructor(private readonly target: string, stamp: string) {
    this.name = decodeURIComponent(new URL(target).pathname.slice(1));
    this.scratch = `${this.name}_restoring_${stamp}`;
    this.keptAs = `${this.name}_before_${stamp}`;
    const scratchUrl = new URL(target);
    scratchUrl.pathname = `/${this.scratch}`;
    this.url = scratchUrl.href;
  }

  async create(): Promise<void> {
    await this.onServer(async (client) => {
      await this.dropLeftBehind(client);
      await client.query(`CREATE DATABASE ${quoted(this.scratch)} TEMPLATE template0 ENCODING 'UTF8'`);
    }).catch((error: { code?: string; message: string }) => {
      if (error.code !== '42501') throw error;
      throw new CommandError(`数据库账户没有建库权限，请授予 CREATEDB · the database role may not create databases, which a restore needs: ${error.message}`);
    });
  }

  /** In one transaction: at every moment there is exactly one database of the newsroom's name, the old or the new. */
  async takeOver(keepOld: boolean): Promise<void> {
    await this.onServer(async (client) => {
      await client.query('BEGIN');
      await client.query(`ALTER DATABASE ${quoted(this.name)} RENAME TO ${quoted(this.keptAs)}`);
      await client.query(`ALTER DATABASE ${quoted(this.scratch)} RENAME TO ${quoted(this.name)}`);
      await client.query('COMMIT');
      if (!keepOld) await client.query(`DROP DATABASE ${quoted(this.keptAs)}`);
    }).catch((error: { code?: string }) => {
      throw error.code === '55006' ? inUse(this.name) : error;
    });
  }

  async drop(): Promise<void> {
    await this.onServer((client) => client.query(`DROP DATABASE IF EXISTS ${quoted(this.scratch)} WITH (FORCE)`));
  }

  /** Others that work on the database now; a restore under their hands would lose what they write. */
  async refuseWhileInUse(): Promise<void> {
    const others = await this.onServer(async (client) => (await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [this.name])).rowCount);
    if (others) throw inUse(this.name);
  }

  /** A restore that was killed leaves its unfinished database. */
  private async dropLeftBehind(client: Client): Promise<void> {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [`${this.name}_restoring_`]);
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${quoted(datname)}`).catch(() => undefined);
  }

  private onServer<T>(act: (client: Client) => Promise<T>): Promise<T> {
    return withClient(maintenanceUrl(this.target), act);
  }
}

function inUse(name: string): CommandError {
  return new CommandError(`数据库 ${name} 还有程序连着，请先停掉清样再恢复 · the database is in use: stop the newsroom first`);
}
