import { isHeldBack } from './embargo';

it.each<[string | null, string | null, boolean]>([
  [null, '2020-02-18', false], [null, null, false],
  ['2020-02-20 08:00', '2020-02-18', true], ['2020-02-20 08:00', '2020-02-20', false], ['2020-02-20 08:00', '2020-02-25', false],
  ['2020-02-20 08:00', null, true],
])('an embargo until %s keeps a story out of the paper of %s: %s', (until, day, isHeld) => expect(isHeldBack(until, day)).toBe(isHeld));
