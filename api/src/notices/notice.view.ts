import { byChoice, byId, byText, containing, fromDay, type ListSpec, untilDay } from '../database/list-spec';
import { placementsOf } from '../database/placements';
import type { RecordSpec } from '../database/reader';
import { NOTICE_TYPES } from '../domain/copy/notice-types';
import { BLANK_MARK } from '../domain/notices/blanks';
import { NOTICE_STATUSES, ORIGINS } from '../domain/workflow/statuses';

/** As domain/workflow/notice-workflow has it: an approved notice that stands on a page of an issue to come is placed. */
const STATUS = `CASE WHEN n.status = 'approved' AND EXISTS (SELECT 1 FROM page_items t WHERE t.notice_id = n.id) THEN 'placed' ELSE n.status END`;

const runs = (more = ''): string => `coalesce((SELECT json_agg(json_build_object('runOn', r.run_on, 'status', r.status, 'pageId', r.page_id, 'pageNumber', r.page_number, 'issueNumber', r.issue_number,
  'totalIssueNumber', r.total_issue_number, 'printed', r.printed - 'clipping',
  'placedOn', (SELECT concat_ws(' ', g.page_number, g.name) FROM page_items t JOIN pages g ON g.id = t.page_id JOIN issues i ON i.id = g.issue_id WHERE t.notice_id = n.id AND i.published_on = r.run_on LIMIT 1)${more}
  ) ORDER BY r.run_on) FROM notice_runs r WHERE r.notice_id = n.id), '[]')`;

/** The blocks a notice has on the page of a run, for the space it takes there. */
const LAID = `, 'laid', (SELECT json_build_object('spec', l.layout -> 'spec', 'blocks', coalesce((SELECT json_agg(b) FROM jsonb_array_elements(l.layout -> 'blocks') b WHERE b ->> 'pieceId' = n.id::text), '[]'))
  FROM page_items t JOIN pages g ON g.id = t.page_id JOIN issues i ON i.id = g.issue_id JOIN page_layouts l ON l.page_id = g.id WHERE t.notice_id = n.id AND i.published_on = r.run_on LIMIT 1)`;

/** What the rules ask about; it becomes `missing` and is not told to the reader as such. */
const ASKED = `json_build_object('citedBasis', n.cited_basis, 'contact', n.contact, 'signatureLines', n.signature_lines, 'hasText', n.body_text ~ '\\S', 'hasBlank', n.origin = 'filed' AND concat_ws(chr(10), n.title, n.document_number, n.body_text, array_to_string(n.signature_lines, chr(10))) ~ '${BLANK_MARK}', 'resolvedOn', n.resolved_on,
  'client', (SELECT json_build_object('name', c.name, 'phone', c.phone, 'papers', (SELECT count(*)::int FROM notice_papers p WHERE p.notice_id = n.id)) FROM notice_clients c WHERE c.notice_id = n.id))`;

const ROW = {
  id: 'n.id', publicationId: 'n.publication_id', type: 'n.type', ruleKey: "coalesce(nullif(n.rule_key, ''), n.type)", title: 'n.title', issuingBody: 'n.issuing_body', documentNumber: 'n.document_number',
  datedOn: 'n.dated_on', objectionsFrom: 'n.objections_from', objectionsUntil: 'n.objections_until', eventOn: 'n.event_on', status: STATUS, origin: 'n.origin',
  firstRunOn: 'n.first_run_on', expiresOn: 'n.expires_on', acceptedAt: 'n.accepted_at', runs: runs(), asked: ASKED,
  receiptNumber: `(SELECT '公告' || c.year || '-' || lpad(c.number::text, 4, '0') FROM notice_clients c WHERE c.notice_id = n.id)`,
  createdAt: 'n.created_at', updatedAt: 'n.updated_at', deletedAt: 'n.deleted_at', version: 'n.version',
};

export const NOTICES: ListSpec = {
  resource: 'notices', table: 'notices', alias: 'n', textKind: 'notice', columns: ROW, where: 'n.deleted_at IS NULL',
  filters: {
    publicationId: byId('n.publication_id'), type: byChoice('n.type', NOTICE_TYPES), status: byChoice(`(${STATUS})`, NOTICE_STATUSES), ruleKey: byText("coalesce(nullif(n.rule_key, ''), n.type)"),
    origin: byChoice('n.origin', ORIGINS), issuingBody: containing('n.issuing_body'), documentNumber: containing('n.document_number'),
    datedFrom: fromDay('n.dated_on'), datedUntil: untilDay('n.dated_on'),
    runOn: (value, bind) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? `EXISTS (SELECT 1 FROM notice_runs r WHERE r.notice_id = n.id AND r.run_on = ${bind(value)}::date)` : null),
    missed: (value) => (value === true ? "EXISTS (SELECT 1 FROM notice_runs r WHERE r.notice_id = n.id AND r.status = 'missed')" : null),
    inWork: (value) => (value === true ? "n.origin = 'filed' AND n.status IN ('received', 'verified', 'quoted', 'approved')" : null),
  },
  sorts: {
    createdAt: { sql: 'n.created_at' }, updatedAt: { sql: 'n.updated_at' }, datedOn: { sql: 'n.dated_on', nullable: true }, firstRunOn: { sql: 'n.first_run_on', nullable: true },
    title: { sql: 'n.title COLLATE "zh-Hans-CN-x-icu"' }, type: { sql: 'n.type' }, status: { sql: 'n.status' },
  },
  defaultSort: ['createdAt', 'DESC'],
};
export const DELETED_NOTICES: ListSpec = { ...NOTICES, where: 'n.deleted_at IS NOT NULL', textKind: undefined };

export const NOTICE: RecordSpec = {
  table: 'notices', alias: 'n',
  columns: {
    ...ROW, runs: runs(LAID), rates: "(SELECT json_build_object('rates', coalesce(d.rates, '[]'), 'licenceKind', p.licence_kind) FROM publications p LEFT JOIN notice_desks d ON d.id = p.id WHERE p.id = n.publication_id)", citedBasis: 'n.cited_basis', contact: 'n.contact', body: 'n.body', bodyText: 'n.body_text', signatureLines: 'n.signature_lines', resolvedOn: 'n.resolved_on',
    correctsId: 'n.corrects_id', quote: 'n.quote', statusReason: 'n.status_reason', takenDownAt: 'n.taken_down_at', placements: placementsOf('notice_id', 'n.id'),
    client: `(SELECT json_build_object('channel', c.channel, 'name', c.name, 'phone', c.phone, 'email', c.email, 'agent', c.agent, 'wishedOn', c.wished_on, 'note', c.note, 'originalName', c.original_name,
      'originalSize', c.original_size, 'hasOriginal', c.original_hash IS NOT NULL, 'createdAt', c.created_at) FROM notice_clients c WHERE c.notice_id = n.id)`,
    papers: `coalesce((SELECT json_agg(json_build_object('id', p.id, 'fileName', p.file_name, 'byteSize', p.byte_size, 'fromClient', p.from_client, 'createdAt', p.created_at) ORDER BY p.created_at, p.id)
      FROM notice_papers p WHERE p.notice_id = n.id), '[]')`,
    consents: `coalesce((SELECT json_agg(json_build_object('number', s.number, 'kind', s.kind, 'way', s.way, 'givenBy', s.given_by, 'givenAt', s.given_at, 'note', s.note, 'paperId', s.paper_id,
      'recordedByName', s.recorded_by_name, 'createdAt', s.created_at) ORDER BY s.number) FROM notice_consents s WHERE s.notice_id = n.id), '[]')`,
  },
};
