import { countdownOf, type PressPage } from './countdown';

const page = (id: string, number: number, status: PressPage['status'], pressAt: string | null): PressPage => ({ id, number, status, pressAt });
const NOW = '2026-11-23T13:00:00Z';

it('counts to the first page the press waits for', () => {
  expect(countdownOf([page('a', 1, 'clean', '2026-11-23T14:00:00Z'), page('d', 4, 'proof3', '2026-11-23T13:30:00Z'), page('b', 2, 'signed', '2026-11-23T12:00:00Z')], NOW))
    .toEqual({ pressAt: '2026-11-23T13:30:00Z', left: 1_800_000, open: ['d', 'a'] });
});

it('says by how much it is late, and names pages of one moment by number', () => {
  expect(countdownOf([page('b', 2, 'proof1', '2026-11-23T12:00:00Z'), page('a', 1, 'proof1', '2026-11-23T12:00:00Z')], NOW)).toEqual({ pressAt: '2026-11-23T12:00:00Z', left: -3_600_000, open: ['a', 'b'] });
});

it('is quiet without deadlines and when every page is signed', () => {
  expect(countdownOf([page('a', 1, 'clean', null)], NOW)).toEqual({ pressAt: null, left: null, open: ['a'] });
  expect(countdownOf([page('a', 1, 'sent', '2026-11-23T14:00:00Z')], NOW)).toEqual({ pressAt: '2026-11-23T14:00:00Z', left: 3_600_000, open: [] });
});
