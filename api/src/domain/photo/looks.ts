/** The side of the grey picture a fingerprint is taken from: nine points across, eight down. */
export const LOOKS_GRID = { width: 9, height: 8 } as const;
const BITS = 64;

/**
 * Two pictures that differ in no more of the 64 points look the same: cropped a little, toned, saved again. The index
 * of bands finds all of them: of seven differences over four bands one band has one at most.
 */
export const SAME_LOOKS = 7;
/** A picture with hardly any light and dark in it looks like every other such picture: it is told by nothing. */
const LEAST_STEPS = 8;
const STEP = 2;

/**
 * How a picture looks, as 64 bits (dHash): at each point of the grid whether it grows brighter to the right. Given as a
 * signed whole number, as a database's bigint; null for a picture with nothing to tell it by.
 */
export const looksOf = (grey: Uint8Array): bigint | null => {
  const { width, height } = LOOKS_GRID;
  let bits = 0n;
  let steps = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width - 1; x += 1) {
      const [here, right] = [grey[y * width + x] ?? 0, grey[y * width + x + 1] ?? 0];
      if (Math.abs(right - here) > STEP) steps += 1;
      bits = (bits << 1n) | (right > here ? 1n : 0n);
    }
  }
  return steps < LEAST_STEPS ? null : BigInt.asIntN(BITS, bits);
};

/** In how many of the 64 points two pictures differ. */
export const difference = (one: bigint, other: bigint): number => {
  let count = 0;
  for (let bits = BigInt.asUintN(BITS, one ^ other); bits > 0n; bits &= bits - 1n) count += 1;
  return count;
};
