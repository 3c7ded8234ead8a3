import { byChoice, byId, containing, type ListSpec } from '../database/list-spec';
import { PHOTO_REQUEST_STATUSES } from '../domain/workflow/photo-request-workflow';

export const PHOTO_REQUESTS: ListSpec = {
  resource: 'photo-requests', table: 'photo_requests', alias: 'r',
  columns: {
    id: 'r.id', publicationId: 'r.publication_id', wanted: 'r.wanted', place: 'r.place', dueAt: 'r.due_at', status: 'r.status', reason: 'r.reason', articleId: 'r.article_id', photoId: 'r.photo_id',
    articleHeadline: "coalesce((SELECT a.headline FROM articles a WHERE a.id = r.article_id), '')", createdById: 'r.created_by_id',
    createdByName: "coalesce((SELECT u.display_name FROM users u WHERE u.id = r.created_by_id), '')", createdAt: 'r.created_at', version: 'r.version',
  },
  filters: { q: containing('r.wanted', 'r.place'), publicationId: byId('r.publication_id'), articleId: byId('r.article_id'), status: byChoice('r.status', PHOTO_REQUEST_STATUSES), createdById: byId('r.created_by_id') },
  sorts: { dueAt: { sql: 'r.due_at', nullable: true }, createdAt: { sql: 'r.created_at' } },
  defaultSort: ['dueAt', 'ASC'],
};
