import type { ClientBase } from 'pg';
import { type ChainHead, CONTENT_SQL, digestOf, GENESIS, linkAfter } from './chain';

const BATCH = 2_000;
/** Acts are sealed in about the order they happen; one that says it happened this long before an act already sealed was put in afterwards. */
const LATE_MS = 10 * 60_000;

/** An act as it is named to whoever has to look into it. */
export interface NamedEntry { position: number | null; seq: string; id: string | null; at: Date | null; action: string | null; actorName: string | null }

/**
 * The first thing wrong: an entry or its seal that was altered, one that is gone, one that was put in past the chain, or a
 * chain that was made anew and does not lead to the head that was kept elsewhere.
 */
export type ChainFault = { kind: 'altered' | 'missing' | 'inserted'; entry: NamedEntry } | { kind: 'otherHead'; kept: ChainHead };
export interface Verification {
  /** How many acts were found as they were sealed. */
  sealed: number;
  /** Acts of the last moments, in force and not sealed yet. */
  waiting: number;
  head: ChainHead | null;
  fault: ChainFault | null;
  /** The first act that was sealed after acts much younger than it says it is: no break in the chain, but worth a question. */
  late: NamedEntry | null;
}

interface SealedRow { position: string; seq: string; link: Buffer; content: string | null; id: string | null; at: Date | null; action: string | null; actorName: string | null }

const NAMED = 'e.seq::text AS seq, e.id, e.at, e.action, e.actor_name AS "actorName"';
const named = ({ position, seq, id, at, action, actorName }: SealedRow): NamedEntry => ({ position: Number(position), seq, id, at, action, actorName });

/**
 * Walks the chain from its beginning in one snapshot, a batch in memory at a time. Hashes are reckoned here and not by the
 * database, which is what is being examined. `kept` are heads from earlier, each of which must still stand in the chain.
 */
export const verifyChain = async (db: ClientBase, { kept = [], told }: { kept?: readonly ChainHead[]; told?: (position: number) => void } = {}): Promise<Verification> => {
  await db.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
  try {
    const walked = await walk(db, kept, told);
    const fault = walked.fault ?? (await outsideTheChain(db)) ?? unreached(kept, walked.head);
    const waiting = await db.query<{ count: string }>('SELECT count(*) AS count FROM audit_unsealed');
    return { ...walked, fault, waiting: Number(waiting.rows[0]?.count) };
  } finally {
    await db.query('ROLLBACK');
  }
};

type Walked = Pick<Verification, 'sealed' | 'head' | 'fault' | 'late'>;

const walk = async (db: ClientBase, kept: readonly ChainHead[], told?: (position: number) => void): Promise<Walked> => {
  let link: Buffer = GENESIS;
  let sealed = 0;
  let youngest = 0;
  let late: NamedEntry | null = null;
  const end = (fault: ChainFault | null): Walked => ({ sealed, head: sealed === 0 ? null : { position: sealed, link: link.toString('hex') }, fault, late });
  for (;;) {
    const rows = await batchAfter(db, sealed);
    for (const row of rows) {
      const fault = faultOf(row, sealed + 1, link);
      if (fault) return end(fault);
      link = row.link;
      sealed += 1;
      const other = kept.find(({ position, link: expected }) => position === sealed && expected !== link.toString('hex'));
      if (other) return end({ kind: 'otherHead', kept: other });
      const happened = row.at?.getTime() ?? 0;
      if (happened < youngest - LATE_MS) late ??= named(row);
      youngest = Math.max(youngest, happened);
    }
    if (rows.length < BATCH) return end(null);
    told?.(sealed);
  }
};

/** What is wrong with the next row of the chain; null when it is the act that was sealed after `link`. */
const faultOf = (row: SealedRow, position: number, link: Buffer): ChainFault | null => {
  if (Number(row.position) !== position) return { kind: 'missing', entry: { position, seq: '', id: null, at: null, action: null, actorName: null } };
  if (row.content === null) return { kind: 'missing', entry: named(row) };
  return linkAfter(link, digestOf(row.content)).equals(row.link) ? null : { kind: 'altered', entry: named(row) };
};

const batchAfter = async (db: ClientBase, position: number): Promise<SealedRow[]> => {
  const { rows } = await db.query<SealedRow>({
    name: 'audit_verify',
    text: `SELECT s.position, s.seq, s.link, CASE WHEN e.id IS NOT NULL THEN ${CONTENT_SQL} END AS content, e.id, e.at, e.action, e.actor_name AS "actorName"
      FROM audit_seals s LEFT JOIN audit_entries e ON e.seq = s.seq WHERE s.position > $1 ORDER BY s.position LIMIT ${BATCH}`,
    values: [position],
  });
  return rows;
};

/** Entries that no seal and no note knows were put in by hand; a note without its entry tells of one taken out before it was sealed. */
const outsideTheChain = async (db: ClientBase): Promise<ChainFault | null> => {
  const inserted = await db.query<NamedEntry>(`
    SELECT NULL AS position, ${NAMED} FROM audit_entries e
    WHERE NOT EXISTS (SELECT 1 FROM audit_seals s WHERE s.seq = e.seq) AND NOT EXISTS (SELECT 1 FROM audit_unsealed u WHERE u.seq = e.seq) ORDER BY e.seq LIMIT 1`);
  if (inserted.rows[0]) return { kind: 'inserted', entry: inserted.rows[0] };
  const missing = await db.query<NamedEntry>(`
    SELECT NULL AS position, u.seq::text AS seq, NULL AS id, NULL AS at, NULL AS action, NULL AS "actorName" FROM audit_unsealed u
    WHERE NOT EXISTS (SELECT 1 FROM audit_entries e WHERE e.seq = u.seq) ORDER BY u.seq LIMIT 1`);
  return missing.rows[0] ? { kind: 'missing', entry: missing.rows[0] } : null;
};

/** A chain that ends before a head that was kept has lost its end. */
const unreached = (kept: readonly ChainHead[], head: ChainHead | null): ChainFault | null => {
  const beyond = kept.find(({ position }) => position > (head?.position ?? 0));
  return beyond ? { kind: 'otherHead', kept: beyond } : null;
};
