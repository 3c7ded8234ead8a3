import { type Actor, ROLES, type Role } from '../people/roles';
import { ARTICLE_STATUSES, articleActions } from './article-workflow';
import { issueActions, takingPagesOf } from './issue-actions';
import { noticeActions } from './notice-workflow';
import { ISSUE_STATUSES } from './statuses';

const actor = (...roles: Role[]): Actor => ({ id: 'me', username: 'me', displayName: '我', roles });

describe('what one may do with a story', () => {
  it('lets a reporter change their own draft, and nothing of others or already filed', () => {
    const mine = { createdById: 'me', deletedAt: null };
    expect(articleActions(actor('reporter'), { ...mine, status: 'draft' })).toEqual(['edit', 'delete']);
    for (const status of ARTICLE_STATUSES.filter((one) => one !== 'draft')) expect(articleActions(actor('reporter'), { ...mine, status })).toEqual([]);
    expect(articleActions(actor('reporter'), { createdById: 'someone', status: 'draft', deletedAt: null })).toEqual([]);
  });

  it('lets the archivist correct what was printed, and keep out of what is being written', () => {
    expect(articleActions(actor('archivist'), { createdById: null, status: 'published', deletedAt: null })).toContain('edit');
    expect(articleActions(actor('archivist'), { createdById: 'someone', status: 'filed', deletedAt: null })).toEqual([]);
  });

  it('offers only to bring back what lies in the bin', () => {
    expect(articleActions(actor('chiefSub'), { createdById: null, status: 'draft', deletedAt: new Date() })).toEqual(['restore']);
    expect(articleActions(actor('proofreader'), { createdById: null, status: 'draft', deletedAt: new Date() })).toEqual([]);
  });

  it('gives readers nothing to press', () => {
    for (const role of ROLES.filter((one) => ['proofreader', 'pageEditor', 'noticeClerk', 'admin'].includes(one))) {
      expect(articleActions(actor(role), { createdById: null, status: 'filed', deletedAt: null })).toEqual([]);
    }
  });
});

describe('what one may do with an issue and a notice', () => {
  it('offers to confirm only while something inferred waits', () => {
    const inferred = { provenance: { publishedOn: { source: 'inferred' as const, evidence: '' } }, status: 'open' as const, pages: 1 };
    expect(issueActions(actor('archivist'), inferred)).toContain('confirm');
    expect(issueActions(actor('archivist'), { provenance: { publishedOn: { source: 'printed', evidence: '' } }, status: 'open', pages: 1 })).not.toContain('confirm');
    expect(issueActions(actor('reporter'), inferred)).toEqual([]);
  });

  it('deletes an issue only while it has no page', () => {
    expect(issueActions(actor('pageEditor'), { provenance: {}, status: 'open', pages: 0 })).toContain('delete');
    expect(issueActions(actor('pageEditor'), { provenance: {}, status: 'open', pages: 1 })).not.toContain('delete');
  });

  it('adds no page to an issue that is signed, and to one printed long ago only the archivist does', () => {
    const adds = (role: Role): string[] => ISSUE_STATUSES.filter((status) => issueActions(actor(role), { provenance: {}, status, pages: 4 }).includes('addPage'));
    expect(adds('editorInChief')).toEqual(['planned', 'open', 'copyClosed']);
    expect(adds('archivist')).toEqual(['planned', 'open', 'copyClosed', 'published', 'archived']);
    expect(adds('reporter')).toEqual([]);
    for (const role of ROLES) expect(takingPagesOf(actor(role)).filter((status) => status === 'signed' || status === 'printed')).toEqual([]);
  });

  it('leaves notices to the clerk', () => {
    const notice = { status: 'received', origin: 'filed', deletedAt: null } as const;
    expect(noticeActions(actor('noticeClerk'), notice)).toEqual(expect.arrayContaining(['edit', 'delete', 'verify']));
    expect(noticeActions(actor('deskEditor'), notice)).toEqual([]);
  });
});
