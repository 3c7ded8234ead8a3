import { byChoice, byFlag, byId, type ListSpec } from '../database/list-spec';
import type { RecordSpec } from '../database/reader';
import { MARK_STATUSES } from '../domain/proofs/marks';
import { PROOF_ROUNDS, PROOF_STANDINGS, PROOF_STATUSES } from '../domain/proofs/rounds';
import { MARK_SIGNS } from '../domain/proofs/signs';

/** What the words of a mark belong to, by the name it has today; nothing for the page's own furniture and for a box. */
const PIECE = `CASE
  WHEN m.place ->> 'articleId' IS NOT NULL THEN (SELECT json_build_object('kind', 'article', 'id', a.id, 'title', a.headline) FROM articles a WHERE a.id = (m.place ->> 'articleId')::uuid)
  WHEN m.place ->> 'noticeId' IS NOT NULL THEN (SELECT json_build_object('kind', 'notice', 'id', n.id, 'title', n.title) FROM notices n WHERE n.id = (m.place ->> 'noticeId')::uuid)
  WHEN m.place ->> 'photoId' IS NOT NULL THEN (SELECT json_build_object('kind', 'photo', 'id', f.id, 'title', coalesce(nullif(f.headline, ''), f.caption)) FROM photos f WHERE f.id = (m.place ->> 'photoId')::uuid) END`;

const MARK_COLUMNS = {
  id: 'm.id', proofId: 'm.proof_id', pageId: 'm.page_id', issueId: 'mg.issue_id', pageNumber: 'mg.page_number', proofNumber: 'mp.number', round: 'mp.round', number: 'm.number',
  sign: 'm.sign', amount: 'm.amount', place: 'm.place', piece: PIECE, from: 'm.from_text', to: 'm.to_text', comment: 'm.comment', errorClass: 'm.error_class', weight: 'm.weight', isDoubled: 'm.is_doubled', status: 'm.status', isRefused: 'm.is_refused',
  assigneeId: 'm.assignee_id', assigneeName: '(SELECT u.display_name FROM users u WHERE u.id = m.assignee_id)', answer: 'm.answer', answeredById: 'm.answered_by_id', answeredByName: 'm.answered_by_name',
  answeredAt: 'm.answered_at', verifiedById: 'm.verified_by_id', verifiedByName: 'm.verified_by_name', verifiedAt: 'm.verified_at', createdById: 'm.created_by_id', createdByName: 'm.created_by_name',
  createdAt: 'm.created_at', updatedAt: 'm.updated_at', version: 'm.version',
};
const MARK_JOINS = 'JOIN proofs mp ON mp.id = m.proof_id JOIN pages mg ON mg.id = m.page_id';

export const MARKS: ListSpec = {
  resource: 'marks', table: 'proof_marks', alias: 'm', columns: MARK_COLUMNS, joins: MARK_JOINS,
  filters: {
    proofId: byId('m.proof_id'), pageId: byId('m.page_id'), assigneeId: byId('m.assignee_id'), createdById: byId('m.created_by_id'), status: byChoice('m.status', MARK_STATUSES), sign: byChoice('m.sign', MARK_SIGNS),
    issueId: (value, bind) => {
      const condition = byId('o.issue_id')(value, bind);
      return condition && `m.page_id IN (SELECT o.id FROM pages o WHERE ${condition})`;
    },
  },
  sorts: { createdAt: { sql: 'm.created_at' }, updatedAt: { sql: 'm.updated_at' }, number: { sql: 'm.number' } },
  defaultSort: ['createdAt', 'DESC'],
};

const asJson = (columns: Record<string, string>): string => {
  const fields = Object.entries(columns).map(([name, sql]) => `'${name}', ${sql}`);
  // A function takes a hundred arguments at most.
  const half = Math.ceil(fields.length / 2);
  return `jsonb_build_object(${fields.slice(0, half).join(', ')}) || jsonb_build_object(${fields.slice(half).join(', ')})`;
};
const marksWhere = (condition: string): string =>
  `coalesce((SELECT json_agg(${asJson(MARK_COLUMNS)} ORDER BY mp.number DESC, m.number) FROM proof_marks m ${MARK_JOINS} WHERE ${condition}), '[]')`;

const LATEST = 'p.number = (SELECT max(o.number) FROM proofs o WHERE o.page_id = p.page_id)';

/** A signature is told by itself, standing or void, whatever its proof's reading was. */
const STANDING = `coalesce((SELECT CASE WHEN s.voided_at IS NOT NULL THEN 'void' WHEN s.sent_at IS NOT NULL THEN 'sent' ELSE 'signed' END FROM page_signatures s WHERE s.proof_id = p.id),
  CASE WHEN p.round = 'clean' AND p.status = 'pulled' AND p.assignee_id IS NULL THEN 'toSign' ELSE p.status END)`;

const ROW = {
  id: 'p.id', number: 'p.number', round: 'p.round', isDelta: 'p.is_delta', status: 'p.status', standing: STANDING,
  signature: `(SELECT json_build_object('number', s.number, 'signedByName', s.signed_by_name, 'signedAt', s.signed_at, 'voidedByName', s.voided_by_name, 'voidedAt', s.voided_at) FROM page_signatures s WHERE s.proof_id = p.id)`,
  page: "json_build_object('id', g.id, 'number', g.page_number, 'name', g.name, 'status', g.status, 'version', g.version, 'pageEditorId', g.page_editor_id)",
  issue: "json_build_object('id', i.id, 'publishedOn', i.published_on, 'issueNumber', i.issue_number, 'totalIssueNumber', i.total_issue_number)",
  publicationId: 'b.id',
  publicationName: 'b.name',
  assignee: "CASE WHEN p.assignee_id IS NOT NULL THEN json_build_object('id', p.assignee_id, 'displayName', p.assignee_name) END",
  dueAt: 'p.due_at', pulledBy: "CASE WHEN p.pulled_by_id IS NOT NULL THEN json_build_object('id', p.pulled_by_id, 'displayName', p.pulled_by_name) END", pulledAt: 'p.pulled_at', acceptedAt: 'p.accepted_at', completedAt: 'p.completed_at', declineReason: 'p.decline_reason', overrideReason: 'p.override_reason', pdfHash: 'p.pdf_hash',
  markCounts: `(SELECT json_build_object('all', count(*), 'open', count(*) FILTER (WHERE m.status = 'open'), 'answered', count(*) FILTER (WHERE m.status IN ('done', 'refused')),
    'verified', count(*) FILTER (WHERE m.status = 'verified')) FROM proof_marks m WHERE m.proof_id = p.id)`,
  missed: "(SELECT count(*)::int FROM jsonb_array_elements(p.outcomes) o WHERE (o ->> 'isMissed')::boolean)",
  isLatest: `(${LATEST})`, version: 'p.version',
  // What the rules read, and nobody is sent.
  readings: `(SELECT json_agg(json_build_object('round', r.round, 'isDelta', r.is_delta, 'status', r.status, 'assigneeId', r.assignee_id, 'overrideReason', r.override_reason) ORDER BY r.number)
    FROM proofs r WHERE r.page_id = p.page_id)`,
};
const JOINS = 'JOIN pages g ON g.id = p.page_id JOIN issues i ON i.id = g.issue_id JOIN publications b ON b.id = i.publication_id';

export const PROOFS: ListSpec = {
  resource: 'proofs', table: 'proofs', alias: 'p', columns: ROW, joins: JOINS,
  filters: {
    pageId: byId('p.page_id'), assigneeId: byId('p.assignee_id'), status: byChoice('p.status', PROOF_STATUSES), standing: byChoice(STANDING, PROOF_STANDINGS), round: byChoice('p.round', PROOF_ROUNDS), isDelta: byFlag('p.is_delta'),
    unassigned: (value) => (typeof value === 'boolean' ? `p.assignee_id IS ${value ? '' : 'NOT '}NULL` : null),
    latest: (value) => (value === true ? LATEST : null),
    issueId: (value, bind) => {
      const condition = byId('o.issue_id')(value, bind);
      return condition && `p.page_id IN (SELECT o.id FROM pages o WHERE ${condition})`;
    },
  },
  sorts: { pulledAt: { sql: 'p.pulled_at' }, dueAt: { sql: 'p.due_at', nullable: true }, number: { sql: 'p.number' } },
  defaultSort: ['pulledAt', 'DESC'],
};

export const PROOF: RecordSpec = {
  table: 'proofs', alias: 'p', joins: JOINS,
  columns: {
    ...ROW, pdfBytes: 'p.pdf_bytes', compositionHash: 'p.composition_hash', engineVersion: 'p.engine_version', layoutVersion: 'p.layout_version', layoutRevision: 'p.layout_revision',
    revisions: 'p.revisions', outcomes: 'p.outcomes', marks: marksWhere('m.proof_id = p.id'), marksOfEarlier: marksWhere("m.page_id = p.page_id AND mp.number < p.number AND m.status <> 'verified'"),
  },
};

export const MARK: RecordSpec = { table: 'proof_marks', alias: 'm', columns: MARK_COLUMNS, joins: MARK_JOINS };
