import { once } from 'node:events';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { CommandError } from '../command';
import { listTables } from './catalogue';
import { columnList, quoted, sqlName, tableKey, TABLES, VALUE_FORM, type Checksums, type Manifest, type TableShape } from './format';

interface Constraint { readonly schema: string; readonly table: string; readonly name: string; readonly definition: string }
interface TriggerState { readonly schema: string; readonly table: string; readonly name: string; readonly enabled: 'O' | 'A' | 'R' }

const ENABLE = { O: 'ENABLE TRIGGER', A: 'ENABLE ALWAYS TRIGGER', R: 'ENABLE REPLICA TRIGGER' } as const;

/**
 * Fills the tables of an empty, migrated database in one transaction. Foreign keys are taken off and put back, which
 * proves every one of them on the restored rows; triggers rest, as what they did is in the rows already.
 */
export class TableLoader {
  private readonly tables = new Map<string, TableShape>();
  private readonly rows: Record<string, number> = {};
  private foreignKeys: Constraint[] = [];
  private triggers: TriggerState[] = [];
  private current?: { key: string; stream: ReturnType<typeof copyFrom>; finished: Promise<unknown> };

  constructor(private readonly client: Client) {}

  async begin(manifest: Manifest): Promise<void> {
    await this.client.query(`BEGIN; ${VALUE_FORM}`);
    await this.checkShapes(manifest.tables);
    for (const table of manifest.tables) this.tables.set(tableKey(table), table);
    this.foreignKeys = await this.listForeignKeys();
    this.triggers = await this.listTriggers();
    for (const { schema, table, name } of this.foreignKeys) await this.client.query(`ALTER TABLE ${sqlName({ schema, name: table })} DROP CONSTRAINT ${quoted(name)}`);
    for (const { schema, table, name } of this.triggers) await this.client.query(`ALTER TABLE ${sqlName({ schema, name: table })} DISABLE TRIGGER ${quoted(name)}`);
    if (manifest.tables.length > 0) await this.client.query(`TRUNCATE ${manifest.tables.map(sqlName).join(', ')}`);
  }

  /** Takes the pieces of the tables in the order of the archive. */
  async piece(entryName: string, content: AsyncIterable<Buffer>): Promise<void> {
    const key = entryName.slice(TABLES.length, entryName.lastIndexOf('/'));
    if (this.current?.key !== key) {
      await this.endTable();
      this.beginTable(key);
    }
    for await (const bytes of content) await this.write(bytes);
  }

  /** Puts everything back in force and commits; what does not fit together rolls back. */
  async commit({ sequences }: Manifest, expected: Checksums['rows']): Promise<void> {
    await this.endTable();
    for (const [key, rows] of Object.entries(expected)) {
      if ((this.rows[key] ?? 0) !== rows) throw new CommandError(`表 ${key} 应有 ${rows} 行，只读到 ${this.rows[key] ?? 0} 行 · rows are missing`);
    }
    for (const { schema, table, name, enabled } of this.triggers) await this.client.query(`ALTER TABLE ${sqlName({ schema, name: table })} ${ENABLE[enabled]} ${quoted(name)}`);
    for (const { schema, table, name, definition } of this.foreignKeys) await this.client.query(`ALTER TABLE ${sqlName({ schema, name: table })} ADD CONSTRAINT ${quoted(name)} ${definition}`);
    for (const sequence of sequences) await this.client.query('SELECT setval($1::regclass, $2::bigint, $3)', [sqlName(sequence), sequence.lastValue, sequence.isCalled]);
    // A job that was under way when the backup was made is nobody's now.
    if (this.tables.has('graphile_worker._private_jobs')) {
      await this.client.query('UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL WHERE locked_at IS NOT NULL');
      await this.client.query('UPDATE graphile_worker._private_job_queues SET locked_at = NULL, locked_by = NULL WHERE locked_at IS NOT NULL');
    }
    await this.client.query('COMMIT');
    await this.client.query('ANALYZE');
  }

  /** Lets go of a table that is half written; its connection is of no more use. */
  abandon(): void {
    this.current?.stream.destroy();
  }

  private beginTable(key: string): void {
    const table = this.tables.get(key);
    if (!table) throw new CommandError(`备份中的表 ${key} 不在清单里 · a table of the backup is not in its manifest`);
    const stream = this.client.query(copyFrom(`COPY ${sqlName(table)} (${columnList(table)}) FROM STDIN`));
    const finished = once(stream, 'finish');
    finished.catch(() => undefined);
    this.current = { key, stream, finished };
  }

  private async write(bytes: Buffer): Promise<void> {
    if (!this.current || this.current.stream.write(bytes)) return;
    await Promise.race([once(this.current.stream, 'drain'), this.current.finished]);
  }

  private async endTable(): Promise<void> {
    if (!this.current) return;
    const { key, stream, finished } = this.current;
    stream.end();
    await finished;
    this.rows[key] = stream.rowCount;
    this.current = undefined;
  }

  private async checkShapes(wanted: readonly TableShape[]): Promise<void> {
    const present = new Map((await listTables(this.client)).map((table) => [tableKey(table), new Set(table.columns)]));
    for (const table of wanted) {
      const missing = table.columns.filter((column) => !present.get(tableKey(table))?.has(column));
      if (missing.length > 0) throw new CommandError(`备份的表 ${tableKey(table)} 与本版本不符（${missing.join(', ')}）· the backup's table does not fit this version`);
    }
  }

  private async listForeignKeys(): Promise<Constraint[]> {
    return (await this.client.query<Constraint>(`
      SELECT n.nspname AS schema, c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE k.contype = 'f' AND n.nspname !~ '^pg_' ORDER BY 1, 2, 3`)).rows;
  }

  private async listTriggers(): Promise<TriggerState[]> {
    return (await this.client.query<TriggerState>(`
      SELECT n.nspname AS schema, c.relname AS table, t.tgname AS name, t.tgenabled AS enabled
      FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND n.nspname !~ '^pg_' ORDER BY 1, 2, 3`)).rows;
  }
}
