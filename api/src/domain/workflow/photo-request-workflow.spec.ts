import type { Role } from '../people/roles';
import { PHOTO_REQUEST_STATUSES, PHOTO_REQUEST_TRANSITIONS, photoRequestActions, photoRequestMove } from './photo-request-workflow';
import { reachableFrom } from './transition';

const someone = (...roles: Role[]) => ({ id: 'me', username: 'me', displayName: '我', roles });
const WANTED = { status: 'wanted', createdById: 'other', photoId: null } as const;

describe('a picture that is wanted', () => {
  it('can reach every state', () => {
    expect([...reachableFrom('wanted', PHOTO_REQUEST_TRANSITIONS)].sort()).toEqual([...PHOTO_REQUEST_STATUSES].sort());
  });

  it('is offered to by anyone who files pictures, and settled by whoever asked and the desk', () => {
    expect(photoRequestActions(someone('reporter'), WANTED)).toEqual(['offer']);
    expect(photoRequestActions(someone('reporter'), { ...WANTED, createdById: 'me' })).toEqual(['offer', 'decline']);
    expect(photoRequestActions(someone('deskEditor'), { ...WANTED, status: 'offered', photoId: 'p' })).toEqual(['offer', 'fill', 'askAgain', 'decline']);
    expect(photoRequestActions(someone('proofreader'), WANTED)).toEqual([]);
  });

  it('is filled by a picture and given up with a reason', () => {
    expect(photoRequestMove(someone('deskEditor'), WANTED, 'fill', '')).toMatchObject({ ok: false, problem: 'noPhoto' });
    expect(photoRequestMove(someone('deskEditor'), WANTED, 'decline', ' ')).toMatchObject({ ok: false, problem: 'reasonMissing' });
    expect(photoRequestMove(someone('deskEditor'), { ...WANTED, status: 'offered', photoId: 'p' }, 'fill', '')).toMatchObject({ ok: true, value: 'filled' });
    expect(photoRequestMove(someone('deskEditor'), { ...WANTED, status: 'filled', photoId: 'p' }, 'offer', '')).toMatchObject({ ok: false, problem: 'wrongState' });
  });
});
