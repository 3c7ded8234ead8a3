import { byChoice, byId, containing, fromDay, type ListSpec, untilDay } from '../database/list-spec';
import type { RecordSpec } from '../database/reader';
import { CONTRIBUTION_STATUSES } from '../domain/workflow/contribution-workflow';
import { COPY_KINDS } from './reading/file-kind';

/** 来稿号, as contributionNumber() writes it. */
export const NUMBER = "n.year || '-' || lpad(n.number::text, greatest(4, length(n.number::text)), '0')";

const ROW = {
  id: 'n.id', publicationId: 'n.publication_id', kind: 'n.kind', number: NUMBER, status: 'n.status', reason: 'n.reason',
  senderName: 'n.sender_name', senderAddress: 'n.sender_address', subject: 'n.subject', headline: 'n.headline', characterCount: 'n.character_count',
  pictureCount: '(SELECT count(*)::int FROM contribution_files f WHERE f.contribution_id = n.id AND f.media_type IS NOT NULL)',
  likenesses: 'n.likenesses', articleId: 'n.article_id', createdByName: "coalesce(c.display_name, '')", handledByName: "coalesce(h.display_name, '')",
  handledAt: 'n.handled_at', sentAt: 'n.sent_at', createdAt: 'n.created_at', originalName: 'n.original_name', originalSize: 'n.original_size', version: 'n.version',
};
const JOINS = 'LEFT JOIN users c ON c.id = n.created_by_id LEFT JOIN users h ON h.id = n.handled_by_id';

/** The list of contributions, newest first. */
export const CONTRIBUTIONS: ListSpec = {
  resource: 'contributions', table: 'contributions', alias: 'n', columns: ROW, joins: JOINS,
  filters: {
    publicationId: byId('n.publication_id'), status: byChoice('n.status', CONTRIBUTION_STATUSES), kind: byChoice('n.kind', COPY_KINDS), articleId: byId('n.article_id'),
    q: containing('n.subject', 'n.headline', 'n.sender_name', 'n.sender_address', NUMBER), createdFrom: fromDay('n.created_at'), createdUntil: untilDay('n.created_at'),
  },
  sorts: {
    createdAt: { sql: 'n.created_at' }, number: { sql: 'n.year * 1000000 + n.number' }, senderName: { sql: 'n.sender_name COLLATE "zh-Hans-CN-x-icu"' }, characterCount: { sql: 'n.character_count' },
    status: { sql: 'n.status' },
  },
  defaultSort: ['createdAt', 'DESC'],
};

/** One contribution to read, with its files and with who may have sent it. */
export const CONTRIBUTION: RecordSpec = {
  table: 'contributions', alias: 'n', joins: JOINS,
  columns: {
    ...ROW, kicker: 'n.kicker', deck: 'n.deck', creditLine: 'n.credit_line', body: 'n.body', report: 'n.report', note: 'n.note',
    files: `coalesce((SELECT json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'byteSize', f.byte_size, 'isPicture', f.media_type IS NOT NULL, 'photoId', f.photo_id) ORDER BY f.position)
      FROM contribution_files f WHERE f.contribution_id = n.id), '[]')`,
    senders: `coalesce((SELECT json_agg(found) FROM (SELECT s.id, s.printed_name AS "printedName", s.kind, s.unit, (SELECT count(*)::int FROM bylines b WHERE b.contributor_id = s.id) AS "bylineCount"
      FROM contributors s WHERE s.publication_id = n.publication_id AND s.merged_into_id IS NULL
        AND (n.sender_address <> '' AND n.sender_address = ANY(s.emails) OR n.sender_name <> '' AND s.printed_name = n.sender_name)
      ORDER BY n.sender_address = ANY(s.emails) DESC, s.created_at LIMIT 10) found), '[]')`,
  },
};
