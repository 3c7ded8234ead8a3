import { Injectable } from '@nestjs/common';
import { notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byId, containing, type ListSpec } from '../database/list-spec';
import { Reader, type RecordSpec } from '../database/reader';
import { Sql } from '../database/sql';
import { SYSTEM_NAME } from '../domain/people/roles';
import type { SourceDocumentDto, SourceDocumentRowDto } from './archive.dto';

const ROW = {
  id: 's.id', publicationId: 's.publication_id', publicationName: 'p.name', pageId: 's.page_id', issueId: 'g.issue_id', publishedOn: 'i.published_on',
  pageNumber: 'g.page_number', fileName: 's.file_name', sha256: 's.sha256', encoding: 's.encoding', characters: 's.characters', placed: 's.placed',
  openFindings: '(SELECT count(*)::int FROM findings f WHERE f.source_document_id = s.id AND f.decision IS NULL)',
  importedByName: `coalesce(u.display_name, '${SYSTEM_NAME}')`, createdAt: 's.created_at',
};
const JOINS = `JOIN publications p ON p.id = s.publication_id JOIN pages g ON g.id = s.page_id JOIN issues i ON i.id = g.issue_id
  LEFT JOIN users u ON u.id = s.imported_by_id`;
const SOURCES: ListSpec = {
  resource: 'source-documents', table: 'source_documents', alias: 's', columns: ROW, joins: JOINS,
  filters: {
    publicationId: byId('s.publication_id'), pageId: byId('s.page_id'), q: containing('s.file_name'),
    open: (value) => (typeof value === 'boolean' ? `${value ? '' : 'NOT '}EXISTS (SELECT 1 FROM findings f WHERE f.source_document_id = s.id AND f.decision IS NULL)` : null),
  },
  sorts: { createdAt: { sql: 's.created_at' }, fileName: { sql: 's.file_name' }, characters: { sql: 's.characters' } },
  defaultSort: ['createdAt', 'DESC'],
};
const SOURCE: RecordSpec = { table: 'source_documents', alias: 's', columns: { ...ROW, placements: 's.placements' }, joins: JOINS };

/** The delivered files behind imported pages, as they came. */
@Injectable()
export class SourceDocuments {
  constructor(private readonly reader: Reader, private readonly sql: Sql) {}

  list(params: ListParams): Promise<PageOf<SourceDocumentRowDto>> {
    return this.reader.list<SourceDocumentRowDto>(SOURCES, parseListQuery(params));
  }

  async get(id: string): Promise<SourceDocumentDto> {
    const source = await this.reader.one<Omit<SourceDocumentDto, 'text'>>(SOURCE, id);
    if (!source) throw notFound();
    const { content } = await this.original(id);
    // Decoded as at import: a byte-order mark stays, since the offsets count it.
    return { ...source, text: new TextDecoder(source.encoding, { ignoreBOM: true }).decode(content) };
  }

  /** The file byte for byte. */
  async original(id: string): Promise<{ fileName: string; content: Buffer }> {
    const source = await this.sql.row<{ fileName: string; content: Buffer }>({ text: 'SELECT file_name AS "fileName", content FROM source_documents WHERE id = $1', values: [id] });
    if (!source) throw notFound();
    return source;
  }
}
