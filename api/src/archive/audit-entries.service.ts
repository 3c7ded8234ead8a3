import { Injectable } from '@nestjs/common';
import { notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byId, byText, containing, fromDay, type ListSpec, untilDay } from '../database/list-spec';
import { Reader } from '../database/reader';
import { Sql } from '../database/sql';
import type { AuditChainDto, AuditEntryDto } from './archive.dto';

const ENTRIES: ListSpec = {
  resource: 'audit-entries', table: 'audit_entries', alias: 'e',
  columns: {
    id: 'e.id', at: 'e.at', action: 'e.action', actorId: 'e.actor_id', actorName: 'e.actor_name', subjectKind: 'e.subject_kind', subjectId: 'e.subject_id', payload: 'e.payload',
    position: '(SELECT s.position::int FROM audit_seals s WHERE s.seq = e.seq)',
  },
  filters: {
    action: byText('e.action'), actorId: byId('e.actor_id'), subjectId: byId('e.subject_id'), subjectKind: byText('e.subject_kind'),
    from: fromDay('e.at'), until: untilDay('e.at'), q: containing('e.actor_name', 'e.action'),
  },
  // In the order of writing: two acts of one moment keep their order.
  sorts: { at: { sql: 'e.seq' } },
  defaultSort: ['at', 'DESC'],
};

/** The record of acts, for reading only. */
@Injectable()
export class AuditEntries {
  constructor(private readonly reader: Reader, private readonly sql: Sql) {}

  list(params: ListParams): Promise<PageOf<AuditEntryDto>> {
    return this.reader.list<AuditEntryDto>(ENTRIES, parseListQuery(params));
  }

  async get(id: string): Promise<AuditEntryDto> {
    const entry = await this.reader.one<AuditEntryDto>(ENTRIES, id);
    if (!entry) throw notFound();
    return entry;
  }

  /** How far the record is sealed, and the head of its chain. */
  async chain(): Promise<AuditChainDto> {
    const chain = await this.sql.row<AuditChainDto>({
      text: `SELECT coalesce(s.position::int, 0) AS position, encode(s.link, 'hex') AS link, s.sealed_at AS "sealedAt", (SELECT count(*)::int FROM audit_unsealed) AS waiting
        FROM (SELECT 1) one LEFT JOIN LATERAL (SELECT position, link, sealed_at FROM audit_seals ORDER BY position DESC LIMIT 1) s ON true`,
      values: [],
    });
    if (!chain) throw notFound();
    return chain;
  }
}
