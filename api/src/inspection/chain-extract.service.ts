import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { type ChainHead, CONTENT_SQL, GENESIS } from '../audit/chain';
import { Sealer } from '../audit/sealer';
import { Sql } from '../database/sql';
import { SUBJECTS_SQL } from './pack-facts';

const BATCH = 2_000;

/** A stretch of the chain that holds every act about some subjects, up to its head. */
export interface ChainStretch { from: number; before: string; head: ChainHead; subjects: string[] }

/**
 * The record of acts as far as it is about some issues, in a form that can be verified away from here: the acts themselves
 * as they were hashed, and of every act in between its digest, which tells nothing of it but that it is there, unaltered.
 */
@Injectable()
export class ChainExtract {
  constructor(private readonly sql: Sql, private readonly sealer: Sealer) {}

  /** The stretch from the first act about these issues to the head; null when nothing is on record about them. */
  async of(issueIds: readonly string[]): Promise<ChainStretch | null> {
    await this.sealer.sealAll();
    const found = await Promise.all(issueIds.map((id) => this.sql.rows<{ id: string }>({ text: SUBJECTS_SQL, values: [id] })));
    const subjects = [...new Set(found.flat().map(({ id }) => id))];
    const first = await this.sql.row<{ from: number; before: string | null; position: number; link: string }>({
      text: `WITH first AS (SELECT min(s.position) AS position FROM audit_seals s JOIN audit_entries e ON e.seq = s.seq WHERE e.subject_id = ANY($1::uuid[]))
        SELECT first.position::int AS from, (SELECT encode(b.link, 'hex') FROM audit_seals b WHERE b.position = first.position - 1) AS before, head.position::int AS position, encode(head.link, 'hex') AS link
        FROM first, LATERAL (SELECT position, link FROM audit_seals ORDER BY position DESC LIMIT 1) head WHERE first.position IS NOT NULL`,
      values: [subjects],
    });
    return first && { from: first.from, before: first.before ?? GENESIS.toString('hex'), head: { position: first.position, link: first.link }, subjects };
  }

  /** Line by line `position digest`, of every act of the stretch. */
  digests({ from, head }: ChainStretch): Readable {
    return Readable.from(this.lines(from, head.position, (after) => ({
      name: 'chain_digests',
      text: `SELECT s.position::int AS position, s.position || ' ' || encode(sha256(convert_to(${CONTENT_SQL}, 'UTF8')), 'hex') AS line
        FROM audit_seals s JOIN audit_entries e ON e.seq = s.seq WHERE s.position > $1 AND s.position <= $2 ORDER BY s.position LIMIT ${BATCH}`,
      values: [after, head.position],
    })));
  }

  /** Line by line the acts about the subjects, each exactly as it was hashed: a JSON array that begins with its position. */
  entries({ from, head, subjects }: ChainStretch): Readable {
    return Readable.from(this.lines(from, head.position, (after) => ({
      text: `SELECT s.position::int AS position, ${CONTENT_SQL} AS line FROM audit_entries e JOIN audit_seals s ON s.seq = e.seq
        WHERE e.subject_id = ANY($3::uuid[]) AND s.position > $1 AND s.position <= $2 ORDER BY s.position LIMIT ${BATCH}`,
      values: [after, head.position, subjects],
    })));
  }

  private async* lines(from: number, until: number, asked: (after: number) => { text: string; values: unknown[]; name?: string }): AsyncGenerator<string> {
    for (let after = from - 1; after < until;) {
      const rows = await this.sql.rows<{ position: number; line: string }>(asked(after));
      if (rows.length > 0) yield rows.map(({ line }) => `${line}\n`).join('');
      if (rows.length < BATCH) return;
      after = rows.at(-1)?.position ?? until;
    }
  }
}
