import fc from 'fast-check';
import { blankPage } from './blank-page';
import { type GridRect, layoutProblem } from './invariants';
import { type Act, firstSize, freePlace, placeBlock, removeBlock, roomAt, setBlock, setLocked, setPlace, splitBlock, swapBlocks } from './operations';
import { TABLOID_GEOMETRY } from './page-geometry';
import type { PageLayout, StoryPlace } from './page-layout';

const blank = blankPage(TABLOID_GEOMETRY, { number: 2, isLast: false });
const story = (id: string, place: GridRect): StoryPlace => ({ id, kind: 'story', fill: 'balance', pieceId: id, ...place });
const must = (act: Act): PageLayout => {
  if (!act.ok) throw new Error(JSON.stringify(act.problem));
  return act.value;
};
const two = must(placeBlock(must(placeBlock(blank, story('a', { x: 0, y: 0, w: 3, h: 30 }))), story('b', { x: 3, y: 0, w: 3, h: 20 })));

describe('acts on a layout', () => {
  it('never leave a page no page may be, whatever is tried in whatever order', () => {
    const place = fc.record({ x: fc.integer({ min: -2, max: 7 }), y: fc.integer({ min: -3, max: 85 }), w: fc.integer({ min: 0, max: 7 }), h: fc.integer({ min: 0, max: 90 }) });
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'folio', 'none');
    const act = fc.oneof(
      fc.record({ kind: fc.constant('place' as const), id, place }), fc.record({ kind: fc.constant('set' as const), id, place }),
      fc.record({ kind: fc.constant('swap' as const), id, other: id }), fc.record({ kind: fc.constant('remove' as const), id }),
      fc.record({ kind: fc.constant('lock' as const), id, locked: fc.boolean() }), fc.record({ kind: fc.constant('split' as const), id, at: fc.integer({ min: 0, max: 40 }), newId: id }),
    );
    fc.assert(fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      let layout: PageLayout = two;
      for (const one of acts) {
        const done = ((): Act => {
          switch (one.kind) {
            case 'place': return placeBlock(layout, story(one.id, one.place));
            case 'set': return setPlace(layout, one.id, one.place);
            case 'swap': return swapBlocks(layout, one.id, one.other);
            case 'remove': return removeBlock(layout, one.id);
            case 'lock': return setLocked(layout, one.id, one.locked);
            case 'split': return splitBlock(layout, one.id, { rows: one.at }, one.newId);
          }
        })();
        if (!done.ok) continue;
        const locked = layout.blocks.filter((block) => block.locked && one.kind !== 'lock');
        layout = done.value;
        expect(layoutProblem(layout)).toBeNull();
        for (const kept of locked) expect(layout.blocks).toContainEqual(kept);
      }
    }));
  });

  it('says which block stands in the way', () => {
    expect(setPlace(two, 'a', { x: 1, y: 0, w: 3, h: 30 })).toEqual({ ok: false, problem: { rule: 'overlap', block: 'b', other: 'a' } });
    expect(setPlace(must(setLocked(two, 'a', true)), 'a', { x: 0, y: 40, w: 3, h: 30 })).toEqual({ ok: false, problem: { rule: 'locked', block: 'a' } });
  });

  it('swaps two blocks with their measures, and back', () => {
    const swapped = must(swapBlocks(two, 'a', 'b'));
    expect(swapped.blocks.find(({ id }) => id === 'a')).toMatchObject({ x: 3, y: 0, w: 3, h: 20 });
    expect(must(swapBlocks(swapped, 'a', 'b'))).toEqual(two);
  });

  it('lets a text run on in the second half of a split block', () => {
    const halves = must(splitBlock(two, 'a', { columns: 2 }, 'a2')).blocks.filter((block) => 'pieceId' in block && block.pieceId === 'a');
    expect(halves.map(({ x, w, h }) => [x, w, h])).toEqual([[0, 2, 30], [2, 1, 30]]);
    const unruled = must(setBlock<StoryPlace>(two, 'a', (block) => ({ ...block, columnRules: 'none' })));
    expect(must(splitBlock(unruled, 'a', { rows: 10 }, 'a2')).blocks.map((block) => 'columnRules' in block && block.columnRules)).toEqual([false, 'none', 'none', false]);
    expect(splitBlock(blank, 'folio', { rows: 1 }, 'x')).toMatchObject({ problem: { rule: 'notText' } });
  });

  it('changes how a block is set without moving or renaming it', () => {
    const set = must(setBlock<StoryPlace>(two, 'a', (block) => ({ ...block, measure: 2, id: 'other', x: 5 })));
    expect(set.blocks.find(({ id }) => id === 'a')).toMatchObject({ id: 'a', x: 0, measure: 2 });
  });

  it('finds free room from the top, and none on a full page', () => {
    expect(freePlace(two, 'story', { w: 3, h: 10 })).toEqual({ x: 3, y: 20, w: 3, h: 10 });
    expect(freePlace(two, 'story', { w: 6, h: 82 })).toBeNull();
    expect(roomAt(two, 'story', { x: 3, y: 20, w: 6, h: 100 })).toEqual({ x: 3, y: 20, w: 3, h: 62 });
    expect(roomAt(two, 'story', { x: 0, y: 0, w: 2, h: 5 })).toBeNull();
    expect(firstSize(blank, 600).h).toBeLessThanOrEqual(82);
  });
});
