import { type Actor, ROLES, type Role } from '../people/roles';
import { commentActions, type CommentFacts } from './article-comments';

const actor = (...roles: Role[]): Actor => ({ id: 'me', username: 'me', displayName: '我', roles });
const comment = (given: Partial<CommentFacts> = {}): CommentFacts => ({ parentId: null, authorId: 'someone', mustAnswer: false, resolvedAt: null, deletedAt: null, ...given });

describe('what one may do with a comment', () => {
  it('leaves one’s own words to oneself, while the matter is open', () => {
    expect(commentActions(actor('reporter'), comment({ authorId: 'me' }))).toEqual(['reply', 'edit', 'delete', 'resolve']);
    expect(commentActions(actor('reporter'), comment())).toEqual(['reply', 'resolve']);
    expect(commentActions(actor('reporter'), comment({ authorId: 'me', resolvedAt: new Date() }))).toEqual(['reply', 'reopen']);
  });

  it('leaves a question that must be answered to whoever asked it and to the seniors', () => {
    for (const role of ROLES) {
      expect(commentActions(actor(role), comment({ mustAnswer: true })).includes('resolve')).toBe(['chiefSub', 'editorInChief'].includes(role));
    }
    expect(commentActions(actor('reporter'), comment({ mustAnswer: true, authorId: 'me' }))).toContain('resolve');
    expect(commentActions(actor('deskEditor'), comment({ mustAnswer: true, resolvedAt: new Date() }))).toEqual(['reply']);
  });

  it('settles a thread as a whole, and nothing with what was taken back', () => {
    expect(commentActions(actor('editorInChief'), comment({ parentId: 'c1' }))).toEqual([]);
    expect(commentActions(actor('reporter'), comment({ parentId: 'c1', authorId: 'me' }))).toEqual(['edit', 'delete']);
    expect(commentActions(actor('editorInChief'), comment({ authorId: 'me', deletedAt: new Date() }))).toEqual([]);
  });
});
