import { byChoice, byFlag, byId, containing, fromDay, type ListSpec, untilDay } from '../database/list-spec';

/** Which issue a correction is due in: the first of the paper after the one that was wrong. */
const NEXT_ISSUE = `(SELECT json_build_object('id', n.id, 'publishedOn', n.published_on, 'issueNumber', n.issue_number) FROM issues n
  WHERE n.publication_id = w.publication_id AND n.published_on > w.printed_on ORDER BY n.published_on LIMIT 1)`;

/** 见报记录, with the corrections that answer an item. */
export const PRINTED_ITEMS: ListSpec = {
  resource: 'printed-items', table: 'printed_items', alias: 't',
  columns: {
    id: 't.id', publicationId: 't.publication_id', issueId: 't.issue_id', issueNumber: 'i.issue_number', pageId: 't.page_id', pageNumber: 't.page_number', pageName: 't.page_name', position: 't.position', area: 't.area',
    kind: 't.kind', itemId: 'coalesce(t.article_id, t.photo_id, t.notice_id)', title: 't.title', revision: 't.revision', printedOn: 't.printed_on', publishedByName: 't.published_by_name', publishedAt: 't.published_at',
    takenDownByName: 't.taken_down_by_name', takenDownAt: 't.taken_down_at', takedownReason: 't.takedown_reason', version: 't.version',
    corrections: `coalesce((SELECT json_agg(json_build_object('id', c.id, 'articleId', c.article_id, 'title', a.headline, 'wrongText', c.wrong_text, 'rightText', c.right_text, 'status', a.status, 'withdrawnAt', c.withdrawn_at) ORDER BY c.created_at)
      FROM corrections c JOIN articles a ON a.id = c.article_id WHERE c.printed_item_id = t.id), '[]')`,
  },
  joins: 'JOIN issues i ON i.id = t.issue_id',
  filters: {
    publicationId: byId('t.publication_id'), issueId: byId('t.issue_id'), pageId: byId('t.page_id'), articleId: byId('t.article_id'), photoId: byId('t.photo_id'), noticeId: byId('t.notice_id'),
    kind: byChoice('t.kind', ['article', 'photo', 'notice']), takenDown: byFlag('(t.taken_down_at IS NOT NULL)'), from: fromDay('t.printed_on'), until: untilDay('t.printed_on'), q: containing('t.title'),
  },
  sorts: { printedOn: { sql: 't.printed_on', nullable: true }, position: { sql: '(t.page_number, t.position)', nullable: true }, publishedAt: { sql: 't.published_at' } },
  defaultSort: ['publishedAt', 'DESC'],
};

/** 更正, each with what it corrects and where it has to stand. */
export const CORRECTIONS: ListSpec = {
  resource: 'corrections', table: 'corrections', alias: 'c',
  columns: {
    id: 'c.id', publicationId: 'c.publication_id', articleId: 'c.article_id', articleTitle: 'a.headline', articleStatus: 'a.status', wrongText: 'c.wrong_text', rightText: 'c.right_text',
    wrong: `json_build_object('printedItemId', w.id, 'kind', w.kind, 'itemId', coalesce(w.article_id, w.photo_id, w.notice_id), 'title', w.title, 'issueId', w.issue_id, 'issueNumber', i.issue_number,
      'printedOn', w.printed_on, 'pageId', w.page_id, 'pageNumber', w.page_number, 'pageName', w.page_name, 'position', w.position)`,
    dueIssue: NEXT_ISSUE,
    printed: `(SELECT json_build_object('issueId', o.issue_id, 'printedOn', o.printed_on, 'pageNumber', o.page_number, 'position', o.position) FROM printed_items o WHERE o.article_id = c.article_id ORDER BY o.published_at LIMIT 1)`,
    withdrawnAt: 'c.withdrawn_at', withdrawReason: 'c.withdraw_reason', createdByName: 'c.created_by_name', createdAt: 'c.created_at', version: 'c.version',
  },
  joins: 'JOIN printed_items w ON w.id = c.printed_item_id JOIN issues i ON i.id = w.issue_id JOIN articles a ON a.id = c.article_id',
  filters: {
    publicationId: byId('c.publication_id'), articleId: byId('c.article_id'), printedItemId: byId('c.printed_item_id'), withdrawn: byFlag('(c.withdrawn_at IS NOT NULL)'),
    issueId: (value, bind) => {
      const condition = byId('o.issue_id')(value, bind);
      return condition && `EXISTS (SELECT 1 FROM printed_items o WHERE o.id = c.printed_item_id AND ${condition})`;
    },
  },
  sorts: { createdAt: { sql: 'c.created_at' } },
  defaultSort: ['createdAt', 'DESC'],
};
