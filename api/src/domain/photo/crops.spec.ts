import fc from 'fast-check';
import { cropAround, printedDpi, WHOLE, widestPrint } from './crops';

const picture = fc.record({ width: fc.integer({ min: 1, max: 20_000 }), height: fc.integer({ min: 1, max: 20_000 }) });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('cutting a picture to a shape', () => {
  it('keeps the focal point, the shape and the picture’s edges', () => {
    fc.assert(fc.property(picture, fc.double({ min: 0.2, max: 5, noNaN: true }), fc.record({ x: share, y: share }), (size, ratio, focus) => {
      const { x, y, w, h } = cropAround(size, ratio, focus);
      expect(Math.min(x, y, 1 - x - w, 1 - y - h)).toBeGreaterThan(-1e-9);
      expect((w * size.width) / (h * size.height) / ratio).toBeCloseTo(1, 6);
      expect(Math.max(w, h)).toBeCloseTo(1, 9);
      expect(focus.x).toBeGreaterThanOrEqual(x - 1e-9);
      expect(focus.x).toBeLessThanOrEqual(x + w + 1e-9);
      expect(focus.y).toBeGreaterThanOrEqual(y - 1e-9);
      expect(focus.y).toBeLessThanOrEqual(y + h + 1e-9);
    }));
  });

  it('takes the middle of a picture nobody has pointed at', () => {
    expect(cropAround({ width: 4000, height: 2000 }, 1)).toEqual({ x: 0.25, y: 0, w: 0.5, h: 1 });
    expect(cropAround({ width: 3000, height: 2000 }, 3 / 2)).toEqual({ x: 0, y: 0, w: 1, h: 1 });
  });

  it('says how sharp it prints and how wide it may', () => {
    expect(printedDpi({ width: 3000, height: 2000 }, WHOLE, 254)).toBe(300);
    expect(printedDpi({ width: 3000, height: 2000 }, { x: 0, y: 0, w: 0.5, h: 0.5 }, 254)).toBe(150);
    expect(widestPrint({ width: 3000, height: 2000 }, WHOLE, 300)).toBeCloseTo(254);
    expect(printedDpi({ width: 3000, height: 2000 }, WHOLE, 0)).toBe(0);
  });
});
