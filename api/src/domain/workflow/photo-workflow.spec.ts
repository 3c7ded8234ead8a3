import type { Role } from '../people/roles';
import { photoActions, photoStatusBy } from './photo-workflow';

const someone = (...roles: Role[]) => ({ id: 'me', username: 'me', displayName: '我', roles });
const PRINTED = { status: 'published', hasFile: true, obstacles: [] } as const;
const MINE = { createdById: 'me', deletedAt: null, ...PRINTED };
const OTHERS = { createdById: 'other', deletedAt: null, ...PRINTED };
const IMPORTED = { createdById: null, deletedAt: null, ...PRINTED };

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

  it('is chosen by the desk once nothing stands in its way, and answered for by a chief until then', () => {
    const filed = { ...OTHERS, status: 'captioned' } as const;
    expect(photoActions(someone('deskEditor'), filed)).toEqual(['edit', 'select']);
    expect(photoActions(someone('deskEditor'), { ...filed, status: 'selected' })).toEqual(['edit', 'unselect']);
    expect(photoActions(someone('deskEditor'), { ...filed, obstacles: ['rightsUnknown'] })).toEqual(['edit']);
    expect(photoActions(someone('editorInChief'), { ...filed, obstacles: ['rightsUnknown'] })).toEqual(['edit', 'delete', 'override']);
    expect(photoActions(someone('reporter'), { ...filed, createdById: 'me' })).toEqual(['edit']);
  });

  it('is given the scan found of it only where there is no picture', () => {
    expect(photoActions(someone('archivist'), { ...IMPORTED, hasFile: false })).toEqual(['edit', 'delete', 'giveScan']);
    expect(photoActions(someone('archivist'), IMPORTED)).toEqual(['edit', 'delete']);
  });

  it('is captioned by its words, and stays where people have put it', () => {
    expect(photoStatusBy('filed', { caption: '开工', credit: '顾敏' })).toBe('captioned');
    expect(photoStatusBy('captioned', { caption: '开工', credit: '' })).toBe('filed');
    expect(photoStatusBy('placed', { caption: '', credit: '' })).toBe('placed');
  });
});
