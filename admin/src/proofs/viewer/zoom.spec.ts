import fc from 'fast-check';
import { centredOn, fitting, zoomedAbout } from './zoom';

const SHEET = { width: 384, height: 400 };

it('keeps the point under the hand where it is', () => {
  const place = fc.integer({ min: 0, max: 900 });
  fc.assert(fc.property(fc.double({ min: 1, max: 8, noNaN: true }), place, place, place, fc.double({ min: 1, max: 1.5, noNaN: true }), (scale, left, x, y, factor) => {
    const next = zoomedAbout({ scale, left, top: 40 }, factor, { x, y });
    expect((next.left + x) / next.scale).toBeCloseTo((left + x) / scale, 6);
    expect((next.top + y) / next.scale).toBeCloseTo((40 + y) / scale, 6);
  }));
});

it('zooms no further than anyone can read, and not past the page’s corner', () => {
  expect(zoomedAbout({ scale: 19, left: 0, top: 0 }, 4, { x: 0, y: 0 }).scale).toBe(20);
  expect(zoomedAbout({ scale: 2, left: 10, top: 10 }, 0.1, { x: 400, y: 400 })).toEqual({ scale: 0.5, left: 0, top: 0 });
});

it('fits the width, or the whole page', () => {
  expect(fitting('width', SHEET, { width: 768, height: 400 })).toBe(2);
  expect(fitting('page', SHEET, { width: 768, height: 400 })).toBe(1);
});

it('brings a box to the middle of the window', () => {
  expect(centredOn({ x: 100, y: 200, width: 20, height: 10 }, 4, { width: 400, height: 300 })).toEqual({ left: 240, top: 670 });
});
