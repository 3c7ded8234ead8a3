import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/database/data-source';
import { EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres';
import { maintenanceUrl, withClient } from '../../src/database/embedded/connection';
import { CLUSTER_PREFIX, removeLeftClusters } from './left-clusters';
import { TEMPLATE, withDatabaseName } from './database';

declare global {
  var testCluster: { postgres: EmbeddedPostgres; folder: string } | undefined;
}

/** One real Postgres for the whole run; its template database has the real migrations, and each test file gets a copy. */
export default async function startCluster(): Promise<void> {
  if (globalThis.testCluster) return;
  await removeLeftClusters();
  const folder = mkdtempSync(join(tmpdir(), `${CLUSTER_PREFIX}${process.pid}-`));
  const quiet = (): void => undefined;
  const postgres = await startEmbeddedPostgres({ dataDir: folder, log: quiet, fsync: false, port: 0 });
  globalThis.testCluster = { postgres, folder };
  await withClient(maintenanceUrl(postgres.url), (client) => client.query(`CREATE DATABASE ${TEMPLATE}`));
  await migrate(withDatabaseName(postgres.url, TEMPLATE));
  process.env.TEST_DATABASE_URL = postgres.url;
}
