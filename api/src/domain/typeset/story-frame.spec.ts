import fc from 'fast-check';
import { TABLOID_GEOMETRY } from '../layout/page-geometry';
import type { StoryBlock } from './page-model';
import { headlineRoom, storyFrame } from './story-frame';

const blockArbitrary = fc.record({
  w: fc.integer({ min: 1, max: 6 }), pt: fc.integer({ min: 14, max: 60 }), span: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  box: fc.option(fc.constant({ rule: 1, tint: false, inset: 1 }), { nil: undefined }), direction: fc.constantFrom<'h' | 'v'>('h', 'v'),
}).map(({ w, pt, span, box, direction }): StoryBlock => ({
  id: 's', kind: 'story', x: 0, y: 0, w, h: 40, fill: 'top', box, headline: { main: { pt, lines: 1, face: 'songBlack', fit: 'none' }, span, direction },
}));

describe('the room a headline has on a page', () => {
  it('is what fits as it is set: not a character more', () => {
    fc.assert(fc.property(blockArbitrary, (block) => {
      const room = headlineRoom(TABLOID_GEOMETRY, block).headline ?? 0;
      const over = (characters: number): number => storyFrame(TABLOID_GEOMETRY, block, { id: 'p', headline: '题'.repeat(characters), body: { type: 'doc', content: [] } }, 0).headline?.over ?? 0;
      if (room > 0) expect(over(room)).toBe(0);
      if (block.headline?.direction === 'h') expect(over(room + 1)).toBeGreaterThan(0);
    }), { numRuns: 200 });
  });

  it('grows with the lines, and is unknown for a level the block does not have', () => {
    const block: StoryBlock = { id: 's', kind: 'story', x: 0, y: 0, w: 4, h: 20, fill: 'top', headline: { main: { pt: 27, lines: 2, face: 'songBlack', fit: 'shrink' }, kicker: { pt: 13.5, face: 'hei' }, direction: 'h' } };
    expect(headlineRoom(TABLOID_GEOMETRY, block)).toEqual({ kicker: 34, headline: 34, deck: null });
    expect(headlineRoom(TABLOID_GEOMETRY, { ...block, headline: undefined })).toEqual({ kicker: null, headline: null, deck: null });
  });
});
