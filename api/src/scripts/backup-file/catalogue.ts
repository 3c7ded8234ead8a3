import type { Client } from 'pg';
import { sqlName, tableKey, type SequenceState, type TableShape } from './format';

/** Which tables a backup holds: all of ours, and the waiting jobs. What an extension made comes back with it. */
const OUR_SCHEMAS = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;
/** The queue keeps its own state of migration; restoring it would lie about the tables around it. */
const NOT_BACKED_UP = new Set(['graphile_worker.migrations']);

/** What the migrations themselves lay down: a database that holds no more is as good as empty. */
const LAID_DOWN = new Set(['migrations', 'error_methods', 'error_weights']);

export async function listTables(client: Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(`
    SELECT n.nspname AS schema, c.relname AS name,
           array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND ${OUR_SCHEMAS}
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    GROUP BY n.nspname, c.relname ORDER BY 1, 2`);
  return rows.filter((table) => !NOT_BACKED_UP.has(tableKey(table)));
}

export async function listSequences(client: Client): Promise<SequenceState[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(`
    SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'S' AND ${OUR_SCHEMAS} ORDER BY 1, 2`);
  const states: SequenceState[] = [];
  for (const sequence of rows) {
    const state = await client.query<{ lastValue: string; isCalled: boolean }>(`SELECT last_value::text AS "lastValue", is_called AS "isCalled" FROM ${sqlName(sequence)}`);
    states.push({ ...sequence, ...(state.rows[0] ?? { lastValue: '1', isCalled: false }) });
  }
  return states;
}

/** Names of the migrations this database has been through, in their order. */
export async function listMigrations(client: Client): Promise<string[]> {
  const { rows: found } = await client.query<{ exists: boolean }>(`SELECT to_regclass('public.migrations') IS NOT NULL AS exists`);
  if (!found[0]?.exists) return [];
  const { rows } = await client.query<{ name: string }>('SELECT name FROM public.migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

/** What is in the database, for people who are about to replace it: rows of every table that has any. */
export async function countRows(client: Client): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const table of await listTables(client)) {
    if (table.schema !== 'public' || LAID_DOWN.has(table.name)) continue;
    const { rows } = await client.query<{ count: string }>(`SELECT count(*) AS count FROM ${sqlName(table)}`);
    if (Number(rows[0]?.count) > 0) counts.set(table.name, Number(rows[0]?.count));
  }
  return counts;
}
