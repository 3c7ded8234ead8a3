import sharp, { type Sharp } from 'sharp';

const [ACROSS, DOWN] = [12, 9];

/** A picture with something to see in it, another for every seed: soft patches of light, dark and colour. */
export const scene = (seed: number, width: number, height: number): Sharp => {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24;
  const patches = Uint8Array.from({ length: ACROSS * DOWN * 3 }, next);
  return sharp(patches, { raw: { width: ACROSS, height: DOWN, channels: 3 } }).resize(width, height, { fit: 'fill', kernel: 'cubic' });
};
