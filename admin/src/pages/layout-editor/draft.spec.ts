import fc from 'fast-check';
import { TABLOID_GEOMETRY } from '@domain/layout/page-geometry';
import type { PageLayout } from '@domain/layout/page-layout';
import { acted, type Draft, freshDraft, redone, undone } from './draft';

const page = (h: number): PageLayout => ({ spec: TABLOID_GEOMETRY, blocks: [{ id: 'a', kind: 'filler', fill: 'top', x: 0, y: 0, w: 1, h }] });

it('takes back every act and does it again, whatever was done', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 40 }), (heights) => {
    const start = freshDraft(page(1));
    const end = heights.reduce<Draft>((draft, h) => acted(draft, page(h)), start);
    const back = heights.reduce<Draft>((draft) => undone(draft), end);
    expect(back.present).toEqual(start.present);
    expect(heights.reduce<Draft>((draft) => redone(draft), back)).toEqual(end);
  }));
});

it('forgets what was undone once something else is done', () => {
  const draft = acted(undone(acted(freshDraft(page(1)), page(2))), page(3));
  expect(redone(draft)).toBe(draft);
  expect(undone(draft).present).toEqual(page(1));
});
