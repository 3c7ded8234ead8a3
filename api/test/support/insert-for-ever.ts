import { withClient } from '../../src/database/embedded/connection';
import { DataDirHold } from '../../src/database/embedded/data-dir-hold';
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres';

/** A newsroom in little, to be killed: holds the data directory, runs its Postgres, and says every row that is committed. */
async function insertForEver(dataDir: string): Promise<void> {
  await DataDirHold.claim(dataDir, 'newsroom');
  const { url } = await startEmbeddedPostgres({ dataDir, log: () => undefined, port: 0 });
  await withClient(url, async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS copy (n int PRIMARY KEY)');
    for (let n = 1; ; n += 1) {
      await client.query('INSERT INTO copy VALUES ($1)', [n]);
      process.stdout.write(`${n}\n`);
    }
  });
}

void insertForEver(process.argv[2] ?? '');
