import type { Role } from '../people/roles';
import { photoActions } from './photo-workflow';

const someone = (...roles: Role[]) => ({ id: 'me', username: 'me', displayName: '我', roles });
const MINE = { createdById: 'me', deletedAt: null };
const OTHERS = { createdById: 'other', deletedAt: null };
const IMPORTED = { createdById: null, deletedAt: null };

describe('who may do what with a photo', () => {
  it.each<[Role, string[], string[]]>([
    ['reporter', ['edit'], []],
    ['deskEditor', ['edit'], ['edit']],
    ['pageEditor', ['edit'], ['edit']],
    ['chiefSub', ['edit', 'delete'], ['edit', 'delete']],
    ['editorInChief', ['edit', 'delete'], ['edit', 'delete']],
    ['archivist', ['edit', 'delete'], ['edit', 'delete']],
    ['proofreader', [], []],
    ['noticeClerk', [], []],
    ['admin', [], []],
  ])('%s: %j with their own, %j with any', (role, own, any) => {
    expect(photoActions(someone(role), MINE)).toEqual(own);
    expect(photoActions(someone(role), OTHERS)).toEqual(any);
    expect(photoActions(someone(role), IMPORTED)).toEqual(any);
  });

  it('leaves nothing but bringing it back to do with a deleted photo', () => {
    expect(photoActions(someone('archivist'), { ...OTHERS, deletedAt: '2020-02-18' })).toEqual(['restore']);
    expect(photoActions(someone('deskEditor'), { ...OTHERS, deletedAt: '2020-02-18' })).toEqual([]);
  });
});
