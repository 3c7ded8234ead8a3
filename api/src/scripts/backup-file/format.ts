/**
 * A backup is one gzipped tar, in this order:
 *   manifest.json            what it is, of which migrations, with which tables and sequences
 *   tables/<schema>.<table>/<000001>.copy   the rows as Postgres writes them in COPY's text form, in pieces of a few MB
 *   files/<path>             the file store, byte for byte
 *   checksums.json           size and SHA-256 of every entry before it, and rows a table; a file without it is cut short
 */
export const FORMAT = 'qingyang-backup';
export const FORMAT_VERSION = 1;
export const MANIFEST = 'manifest.json';
export const CHECKSUMS = 'checksums.json';
export const TABLES = 'tables/';
export const FILES = 'files/';

export interface TableShape {
  readonly schema: string;
  readonly name: string;
  /** Without the generated ones, which the database reckons itself. */
  readonly columns: readonly string[];
}

export interface SequenceState {
  readonly schema: string;
  readonly name: string;
  /** As text: it may exceed what a number holds. */
  readonly lastValue: string;
  readonly isCalled: boolean;
}

export interface Manifest {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** ISO time of the snapshot. */
  readonly madeAt: string;
  readonly postgres: string;
  /** Names of the migrations the rows were written under. */
  readonly migrations: readonly string[];
  readonly tables: readonly TableShape[];
  readonly sequences: readonly SequenceState[];
}

export interface Checksums {
  readonly entries: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
  /** Rows by `schema.table`. */
  readonly rows: Readonly<Record<string, number>>;
}

export const tableKey = ({ schema, name }: { schema: string; name: string }): string => `${schema}.${name}`;
export const pieceName = (table: TableShape, number: number): string => `${TABLES}${tableKey(table)}/${String(number).padStart(6, '0')}.copy`;

export const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;
export const sqlName = ({ schema, name }: { schema: string; name: string }): string => `${quoted(schema)}.${quoted(name)}`;
export const columnList = ({ columns }: TableShape): string => columns.map(quoted).join(', ');

/** Both sides read and write values in one form, whatever the server's settings. */
export const VALUE_FORM = `SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres';
  SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 3; SET LOCAL client_encoding = 'UTF8'; SET LOCAL statement_timeout = 0`;
