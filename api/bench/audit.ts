import { Client, Pool } from 'pg';
import { verifyChain } from '../src/audit/verify-chain';
import { migrate } from '../src/database/data-source';
import { maintenanceUrl, withClient } from '../src/database/embedded/connection';
import { CROWD, median, together } from './measure';

const ACT = `INSERT INTO audit_entries (action, actor_name, subject_kind, subject_id, payload)
  SELECT 'article.changed', '陈黎', 'article', gen_random_uuid(), jsonb_build_object('changes', jsonb_build_object('headline', jsonb_build_array('统筹推进疫情防控', '坚守一线' || number)), 'revision', number) FROM generate_series(1, $1::int) number`;
const SEAL_BATCH = 500;
const CROWD_MS = 2_000;
const ROUNDS = 5;
const RSS_MS = 50;

export interface AuditFigures {
  entries: number;
  /** Acts a second of 16 who act at once, unchained and chained with the sealer beside them. */
  actsBare: number; actsChained: number;
  sealedPerSecond: number; verifiedPerSecond: number; verifyMegabytes: number;
}

/** What the chain of the record costs whoever acts, and how fast it is sealed and verified, in a database of its own. */
export const measureAudit = async (server: string, entries: number): Promise<AuditFigures> => {
  await withClient(maintenanceUrl(server), (client) => client.query('CREATE DATABASE audit_bench'));
  const url = Object.assign(new URL(server), { pathname: '/audit_bench' }).href;
  await migrate(url);
  const pool = new Pool({ connectionString: url, max: CROWD + 1 });
  try {
    const crowd = await compared(pool);
    await pool.query(ACT, [entries]);
    const sealedPerSecond = await sealing(pool);
    return { entries, ...crowd, sealedPerSecond, ...(await verifying(url)) };
  } finally {
    await pool.end();
  }
};

/** Rounds with and without the chain by turns: what else runs on the machine falls on both. */
const compared = async (pool: Pool): Promise<Pick<AuditFigures, 'actsBare' | 'actsChained'>> => {
  const doers = Array.from({ length: CROWD }, () => async () => void (await pool.query(ACT, [1])));
  const [bare, chained]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await pool.query('ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_unsealed');
    bare.push(await together(doers, CROWD_MS));
    await pool.query('ALTER TABLE audit_entries ENABLE ALWAYS TRIGGER audit_entries_unsealed');
    const sealer = setInterval(() => void pool.query('SELECT seal_audit_entries($1)', [SEAL_BATCH]), 300);
    chained.push(await together(doers, CROWD_MS));
    clearInterval(sealer);
  }
  return { actsBare: Math.round(median(bare)), actsChained: Math.round(median(chained)) };
};

const sealing = async (pool: Pool): Promise<number> => {
  const start = performance.now();
  let sealed = 0;
  for (let batch = 1; batch > 0; sealed += batch) batch = (await pool.query<{ sealed: number }>('SELECT seal_audit_entries($1) AS sealed', [SEAL_BATCH])).rows[0].sealed;
  return Math.round((sealed * 1000) / (performance.now() - start));
};

const verifying = async (url: string): Promise<Pick<AuditFigures, 'verifiedPerSecond' | 'verifyMegabytes'>> => {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => { most = Math.max(most, process.memoryUsage().rss); }, RSS_MS);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const start = performance.now();
    const { sealed, head } = await verifyChain(client);
    if (!head) throw new Error('Nothing was sealed');
    return { verifiedPerSecond: Math.round((sealed * 1000) / (performance.now() - start)), verifyMegabytes: Math.round((most - before) / 1024 / 1024) };
  } finally {
    clearInterval(watch);
    await client.end();
  }
};
