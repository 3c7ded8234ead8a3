import { blankPage } from './blank-page';
import { capacityOf } from './page-capacity';
import { TABLOID_GEOMETRY } from './page-geometry';

it('is six columns of twelve by 82 lines on an inside page, whose furniture stands in the margins', () => {
  expect(capacityOf(blankPage(TABLOID_GEOMETRY, { number: 2, isLast: false }))).toBe(5904);
});

it('is less by the nameplate on page 1, and by an ad', () => {
  const front = blankPage(TABLOID_GEOMETRY, { number: 1, isLast: false });
  const rows = (front.blocks[0]?.y ?? 0) + (front.blocks[0]?.h ?? 0);
  expect(capacityOf(front)).toBe(72 * (82 - rows));
  expect(capacityOf({ ...front, blocks: [...front.blocks, { id: 'ad', kind: 'ad', x: 0, y: 62, w: 3, h: 20 }] })).toBe(72 * (82 - rows) - 36 * 20);
});
