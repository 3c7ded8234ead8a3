import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { CommandError } from '../command';
import type { ArchiveWriter } from './archive-writer';
import { listMigrations, listSequences, listTables } from './catalogue';
import { columnList, FORMAT, FORMAT_VERSION, MANIFEST, pieceName, sqlName, tableKey, VALUE_FORM, type Checksums, type Manifest, type TableShape } from './format';

const PIECE_BYTES = 4_000_000;
const NEW_LINE = 10;

/** Writes every table as it stood at one moment, while others go on writing; gives the rows of each. */
export async function dumpDatabase(client: Client, archive: ArchiveWriter): Promise<Checksums['rows']> {
  await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${VALUE_FORM}`);
  const tables = await listTables(client);
  const migrations = await listMigrations(client);
  if (migrations.length === 0) throw new CommandError('数据库里还没有清样的数据，无可备份 · there is nothing of Qingyang in this database yet');
  const { rows: [server] } = await client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  const manifest: Manifest = {
    format: FORMAT, version: FORMAT_VERSION, madeAt: new Date().toISOString(), postgres: server?.version ?? '',
    migrations, tables, sequences: await listSequences(client),
  };
  await archive.add(MANIFEST, Buffer.from(JSON.stringify(manifest, null, 1)));
  const rows: Record<string, number> = {};
  for (const table of tables) rows[tableKey(table)] = await dumpTable(client, archive, table);
  await client.query('COMMIT');
  return rows;
}

async function dumpTable(client: Client, archive: ArchiveWriter, table: TableShape): Promise<number> {
  let pieces: Buffer[] = [];
  let bytes = 0;
  let number = 0;
  let rows = 0;
  const flush = async (): Promise<void> => {
    await archive.add(pieceName(table, (number += 1)), Buffer.concat(pieces));
    pieces = [];
    bytes = 0;
  };
  const stream = client.query(copyTo(`COPY ${sqlName(table)} (${columnList(table)}) TO STDOUT`));
  for await (const piece of stream as AsyncIterable<Buffer>) {
    pieces.push(piece);
    bytes += piece.length;
    rows += countLines(piece);
    if (bytes >= PIECE_BYTES) await flush();
  }
  if (bytes > 0) await flush();
  return rows;
}

/** A row is a line: COPY writes a line break inside a value as `\n`. */
function countLines(piece: Buffer): number {
  let lines = 0;
  for (let at = piece.indexOf(NEW_LINE); at !== -1; at = piece.indexOf(NEW_LINE, at + 1)) lines += 1;
  return lines;
}
