import { randomBytes } from 'node:crypto';
import { maintenanceUrl, withClient } from '../../src/database/embedded/connection';

/** Migrated once per run; never written to. */
export const TEMPLATE = 'qingyang_template';

export interface TestDatabase {
  readonly url: string;
  /** Removes the database with whatever still holds it open. */
  drop(): Promise<void>;
}

/** A database of this test file's own, migrated and without a row of ours in it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const base = process.env.TEST_DATABASE_URL;
  if (!base) throw new Error('TEST_DATABASE_URL is missing: does this jest project have start-cluster.ts as its globalSetup?');
  const name = `qingyang_test_${randomBytes(6).toString('hex')}`;
  await onServer(base, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  return { url: withDatabaseName(base, name), drop: () => onServer(base, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

export function withDatabaseName(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function onServer(url: string, statement: string): Promise<void> {
  await withClient(maintenanceUrl(url), (client) => client.query(statement));
}
