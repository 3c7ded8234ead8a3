import { Client } from 'pg';
import { Sealer } from '../src/audit/sealer';
import { type ChainFault, type Verification, verifyChain } from '../src/audit/verify-chain';
import { type Newsroom, openNewsroom } from './support/app';
import { withDatabaseName } from './support/database';
import { eventually } from './support/photo-desk';

const ENTRIES = 3_000;
let newsroom: Newsroom;
let db: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.as('admin');
  db = await connected();
  await eventually(async () => expect(await newsroom.sql('SELECT 1 FROM audit_unsealed')).toEqual([]));
  // From here on it is sealed when the test says so.
  await newsroom.app.get(Sealer).onApplicationShutdown();
});
afterAll(async () => {
  await db.end();
  await newsroom.close();
});

/** A connection of one's own to the newsroom's database, as its superuser. */
const connected = async (): Promise<Client> => {
  const [{ name }] = await newsroom.sql<{ name: string }>('SELECT current_database() AS name');
  const client = new Client({ connectionString: withDatabaseName(process.env.TEST_DATABASE_URL ?? '', name) });
  await client.connect();
  return client;
};
const act = (client: Client, number: number): Promise<unknown> => client.query(
  `INSERT INTO audit_entries (action, actor_name, subject_kind, payload) VALUES ('article.changed', '陈黎', 'article', $1)`, [JSON.stringify({ number, 字: '“甲”\n𠮷', share: 0.1 })]);
const seal = (): Promise<void> => newsroom.app.get(Sealer).sealAll();
const verified = async (kept: Verification['head'][] = []): Promise<Verification> => {
  await seal();
  return verifyChain(db, { kept: kept.filter((head) => head !== null) });
};
/** As someone would who owns the database: past the triggers, then back as it was. */
const tampered = async (tables: string[], change: string, back: string): Promise<ChainFault | null> => {
  const triggers = async (state: string): Promise<void> => { for (const table of tables) await db.query(`ALTER TABLE ${table} ${state} TRIGGER ALL`); };
  await triggers('DISABLE');
  await db.query(change);
  const { fault } = await verified();
  await db.query(back);
  await triggers('ENABLE');
  await db.query('ALTER TABLE audit_entries ENABLE ALWAYS TRIGGER audit_entries_unsealed');
  expect((await verified()).fault).toBeNull();
  return fault;
};

describe('the record of acts', () => {
  it('chains every act, however it was written, without a gap and in an order that stays', async () => {
    const others = await Promise.all(Array.from({ length: 4 }, connected));
    const [slow, ...quick] = others;
    await slow.query('BEGIN');
    await act(slow, -1);
    await Promise.all(quick.map(async (client, index) => { for (let number = 0; number < 100; number += 1) await act(client, index * 1000 + number); }));
    const before = await verified();
    expect(before).toMatchObject({ fault: null, late: null });
    // An act that began first and is committed last comes after those that were sealed meanwhile.
    await slow.query('COMMIT');
    const after = await verified([before.head]);
    expect(after).toMatchObject({ fault: null, waiting: 0, sealed: before.sealed + 1 });
    const [{ newest }] = await newsroom.sql<{ newest: number }>(`SELECT (payload ->> 'number')::int AS newest FROM audit_seals JOIN audit_entries USING (seq) ORDER BY position DESC LIMIT 1`);
    expect(newest).toBe(-1);
    await Promise.all(others.map((client) => client.end()));
  });

  it('shows what is not sealed yet as such, and the head to whoever may read the record', async () => {
    const admin = await newsroom.as('admin');
    await act(db, 0);
    await seal();
    const sealed = (await admin.get('/api/audit-entries?range=[0,0]').expect(200)).body as { position: number }[];
    const chain = (await admin.get('/api/audit-entries/chain').expect(200)).body as { position: number; link: string };
    expect(chain).toMatchObject({ position: sealed[0].position, link: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    await act(db, 1);
    expect((await admin.get('/api/audit-entries?range=[0,0]').expect(200)).body).toMatchObject([{ position: null }]);
    expect((await admin.get('/api/audit-entries/chain').expect(200)).body).toMatchObject({ position: chain.position, waiting: 1 });
    await (await newsroom.as('reporter')).get('/api/audit-entries/chain').expect(403);
  });

  it('refuses to be changed, and so do its seals', async () => {
    await seal();
    for (const table of ['audit_entries', 'audit_seals']) {
      await expect(newsroom.sql(`DELETE FROM ${table}`)).rejects.toThrow('append-only');
      await expect(newsroom.sql(`TRUNCATE ${table}`)).rejects.toThrow('append-only');
    }
    await expect(newsroom.sql('UPDATE audit_seals SET position = position + 1')).rejects.toThrow('append-only');
  });
});

describe('the verification', () => {
  beforeAll(async () => {
    await newsroom.sql(`INSERT INTO audit_entries (action, actor_name, subject_kind, payload)
      SELECT 'article.changed', '陈黎', 'article', jsonb_build_object('number', number) FROM generate_series(1, ${ENTRIES}) number`);
    await seal();
  });
  const at = async (number: number): Promise<{ seq: string; position: number; id: string }> => (await newsroom.sql<{ seq: string; position: number; id: string }>(
    `SELECT e.seq, e.id, s.position::int AS position FROM audit_entries e JOIN audit_seals s USING (seq) WHERE payload = jsonb_build_object('number', $1::int)`, [number]))[0];

  it('finds the one entry of thousands whose payload, time or person was altered', async () => {
    const { seq, position, id } = await at(1_234);
    for (const [column, value] of [['payload', `'{"number": 1235}'`], ['at', `at + interval '1 microsecond'`], ['actor_name', `'别人'`]]) {
      await db.query('CREATE TEMP TABLE was AS SELECT * FROM audit_entries WHERE seq = $1', [seq]);
      const fault = await tampered(['audit_entries'], `UPDATE audit_entries SET ${column} = ${value} WHERE seq = ${seq}`, `UPDATE audit_entries e SET ${column} = was.${column} FROM was WHERE e.seq = was.seq`);
      expect(fault).toMatchObject({ kind: 'altered', entry: { position, id } });
      await db.query('DROP TABLE was');
    }
  });

  it('finds an entry that is gone, with its seal or without', async () => {
    const { seq, position } = await at(77);
    await db.query('CREATE TEMP TABLE gone AS SELECT * FROM audit_entries WHERE seq = $1', [seq]);
    await db.query('CREATE TEMP TABLE unsealed AS SELECT * FROM audit_seals WHERE seq = $1', [seq]);
    const [drop, restore] = [`DELETE FROM audit_entries WHERE seq = ${seq}`, 'INSERT INTO audit_entries OVERRIDING SYSTEM VALUE SELECT * FROM gone'];
    expect(await tampered(['audit_entries'], drop, restore)).toMatchObject({ kind: 'missing', entry: { position, seq } });
    expect(await tampered(['audit_entries', 'audit_seals'], `${drop}; DELETE FROM audit_seals WHERE seq = ${seq}`, `${restore}; INSERT INTO audit_seals SELECT * FROM unsealed`))
      .toMatchObject({ kind: 'missing', entry: { position } });
  });

  it('finds an entry that was put in past the trigger, and one that was dated back', async () => {
    const insert = `INSERT INTO audit_entries (at, action, actor_name, subject_kind, payload) VALUES (now() - interval '1 day', 'article.changed', '陈黎', 'article', '{"forged": true}')`;
    expect(await tampered(['audit_entries'], insert, `DELETE FROM audit_entries WHERE payload = '{"forged": true}'`)).toMatchObject({ kind: 'inserted', entry: { action: 'article.changed' } });
    expect((await verified()).late).toBeNull();
    await newsroom.sql(insert);
    expect(await verified()).toMatchObject({ fault: null, late: { action: 'article.changed', actorName: '陈黎' } });
  });

  it('finds a chain that was made anew or cut short by a head kept elsewhere', async () => {
    const kept = (await verified()).head;
    if (!kept) throw new Error('Nothing is sealed');
    expect((await verifyChain(db, { kept: [kept] })).fault).toBeNull();
    expect((await verifyChain(db, { kept: [{ ...kept, link: '0'.repeat(64) }] })).fault).toMatchObject({ kind: 'otherHead' });
    await db.query('ALTER TABLE audit_seals DISABLE TRIGGER ALL; ALTER TABLE audit_entries DISABLE TRIGGER ALL');
    await db.query('DELETE FROM audit_seals; UPDATE audit_entries SET actor_name = \'别人\' WHERE seq = 2; INSERT INTO audit_unsealed SELECT seq FROM audit_entries ON CONFLICT DO NOTHING');
    await db.query('ALTER TABLE audit_seals ENABLE TRIGGER ALL; ALTER TABLE audit_entries ENABLE TRIGGER ALL');
    expect((await verified()).fault).toBeNull();
    expect((await verified([kept])).fault).toEqual({ kind: 'otherHead', kept });
    expect((await verified([{ ...kept, position: kept.position + 1_000_000 }])).fault).toMatchObject({ kind: 'otherHead' });
  });
});
