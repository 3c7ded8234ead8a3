import { Injectable } from '@nestjs/common';
import { Sql } from '../database/sql';
import { errorPlaceOf } from '../domain/proofs/marks';
import type { MarkPlace } from '../domain/proofs/places';
import { type ErrorPlace, WEIGHTY_PLACES, type WeightyFact } from '../domain/quality/error-classes';
import type { LedgerEntry } from '../domain/quality/ledger';

const MAX_ENTRIES = 20_000;

type EntryRow = Omit<LedgerEntry, 'place' | 'fact'> & { place: MarkPlace | null; printedPlace: ErrorPlace | null; fact: WeightyFact | null; isDoubled: boolean };

/** Marks that have a class and were not refused — one refused with a reason was no error — and what was found in print. */
const ENTRIES = `
  SELECT m.page_id AS "pageId", p.round AS stage, m.error_class AS "classId", coalesce(nullif(m.from_text, ''), m.place->>'quote', '') AS "wrongText", m.place - 'boxes' AS place, NULL AS "printedPlace", NULL AS fact,
    m.is_doubled AS "isDoubled", m.status = 'verified' AS "isCarriedOut", m.created_by_id AS "byId"
  FROM proof_marks m JOIN proofs p ON p.id = m.proof_id WHERE m.page_id = ANY($1::uuid[]) AND m.error_class IS NOT NULL AND NOT m.is_refused
  UNION ALL
  SELECT e.page_id, 'print', e.class_id, e.wrong_text, NULL, e.place, e.fact, false, false, NULL FROM printed_errors e WHERE e.page_id = ANY($1::uuid[])
  LIMIT ${MAX_ENTRIES}`;

/** What a mark says doubles though its place does not is an important fact. */
const entryOf = ({ place, printedPlace, isDoubled, fact, ...entry }: EntryRow): LedgerEntry => {
  const where = printedPlace ?? (place ? errorPlaceOf(place) : 'body');
  const isWeighty = (WEIGHTY_PLACES as readonly string[]).includes(where);
  return { ...entry, place: where, fact: fact ?? (isDoubled && !isWeighty ? 'importantName' : null) };
};

/** The errors of pages, as every rate and count is made of them. */
@Injectable()
export class LedgerEntries {
  constructor(private readonly sql: Sql) {}

  async on(pageIds: readonly string[]): Promise<LedgerEntry[]> {
    return (await this.sql.rows<EntryRow & Record<string, unknown>>({ text: ENTRIES, values: [pageIds] })).map(entryOf);
  }
}
