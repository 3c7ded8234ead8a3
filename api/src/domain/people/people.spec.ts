import fc from 'fast-check';
import { linkName, officeOf } from './name-links';
import { may, type Permission, PERMISSIONS, permissionsOf } from './permissions';
import { ROLES } from './roles';

describe('posts', () => {
  it('carry nothing for someone without one', () => {
    expect(permissionsOf({ roles: [] })).toEqual([]);
  });

  it.each<[Permission, readonly string[]]>([
    ['user.manage', ['admin']],
    ['contributor.merge', ['archivist', 'admin']],
    ['audit.read', ['editorInChief', 'archivist', 'admin']],
    ['source.import', ['editorInChief', 'archivist', 'admin']],
  ])('%s belongs to %j alone', (permission, posts) => {
    expect(ROLES.filter((role) => may({ roles: [role] }, permission)).sort()).toEqual([...posts].sort());
  });

  it('add up: two posts may what either may', () => {
    fc.assert(fc.property(fc.constantFrom(...ROLES), fc.constantFrom(...ROLES), fc.constantFrom(...(Object.keys(PERMISSIONS) as Permission[])), (one, two, permission) => {
      expect(may({ roles: [one, two] }, permission)).toBe(may({ roles: [one] }, permission) || may({ roles: [two] }, permission));
    }));
  });
});

describe('a printed name', () => {
  const known = [
    { id: '1', printedName: '许应田', penNames: [], kind: 'person' as const },
    { id: '2', printedName: '丁亮', penNames: ['尹天'], kind: 'person' as const },
    { id: '3', printedName: '张军', penNames: [], kind: 'person' as const },
    { id: '4', printedName: '张军', penNames: [], kind: 'person' as const },
  ];
  it.each([['许应田', '1'], ['丁　亮', '2'], ['尹天', '2'], ['张军', undefined], ['镇海洋', undefined]])('%s stands for %s', (name, id) => {
    expect(linkName(name, known)?.id).toBe(id);
  });
});

describe('an official', () => {
  it.each([
    ['副区长张军出席会议', '张军', '副区长'], ['区委书记、区长曹金海', '曹金海', '区长'], ['局长张 军介绍', '张军', '局长'], ['记者张军报道', '张军', null], ['张军说', '张军', null],
  ])('in “%s” %s holds %s', (text, name, office) => {
    expect(officeOf(name, text)).toBe(office);
  });
});
