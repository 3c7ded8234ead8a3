import fc from 'fast-check';
import { difference, LOOKS_GRID, looksOf } from './looks';

const grid = fc.uint8Array({ minLength: LOOKS_GRID.width * LOOKS_GRID.height, maxLength: LOOKS_GRID.width * LOOKS_GRID.height });
const looks = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

describe('how a picture looks', () => {
  it('is told by where it grows brighter', () => {
    const rising = Uint8Array.from({ length: 72 }, (_, at) => (at % 9) * 20);
    expect(looksOf(rising)).toBe(-1n);
    expect(looksOf(rising.map((value) => 255 - value))).toBe(0n);
  });

  it('is told by nothing where there is nothing to see', () => {
    expect(looksOf(new Uint8Array(72).fill(128))).toBeNull();
    expect(looksOf(Uint8Array.from({ length: 72 }, (_, at) => 120 + (at % 2)))).toBeNull();
  });

  it('stays the same when the whole picture is lighter', () => {
    fc.assert(fc.property(grid.map((values) => values.map((value) => value >> 1)), (grey) => {
      expect(looksOf(grey.map((value) => value + 100))).toEqual(looksOf(grey));
    }));
  });

  it('differs by as much one way as the other', () => {
    fc.assert(fc.property(looks, looks, (one, other) => {
      expect(difference(one, other)).toBe(difference(other, one));
      expect(difference(one, one)).toBe(0);
    }));
  });
});
