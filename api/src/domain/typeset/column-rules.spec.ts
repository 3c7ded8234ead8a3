import { TABLOID_GEOMETRY } from '../layout/page-geometry';
import { columnRules } from './column-rules';
import type { Block, StoryBlock } from './page-model';

const story = (id: string, x: number, y: number, w: number, h: number, rest: Partial<StoryBlock> = {}): StoryBlock => ({ id, kind: 'story', x, y, w, h, pieceId: id, fill: 'balance', ...rest });
const rules = (...blocks: Block[]) => columnRules(TABLOID_GEOMETRY, blocks).map((item) => (item.kind === 'rule' ? [item.block, Math.round(item.y2 - item.y1)] : []));

describe('the rules between texts', () => {
  it('stand in the gutter, over the lines that two neighbours share', () => {
    const [rule] = columnRules(TABLOID_GEOMETRY, [story('a', 0, 10, 4, 30), story('b', 4, 20, 2, 40)]);
    const left = (12.75 * 72) / 25.4;
    expect(rule).toMatchObject({ kind: 'rule', block: 'a', ink: 'black' });
    const { x1, x2, y1, y2 } = rule as { x1: number; x2: number; y1: number; y2: number };
    expect([x1 - left, x2 - x1]).toEqual([expect.closeTo(4 * 117 - 4.5, 2), 0]);
    expect(y2 - y1).toBeCloseTo(20 * 12 - 8, 2);
  });

  it('part each neighbour by itself, and stop where a headline runs across', () => {
    expect(rules(story('a', 0, 0, 3, 50), story('b', 3, 0, 3, 20), story('c', 3, 20, 3, 30))).toEqual([['a', 232], ['a', 352]]);
  });

  it.each<[string, Block, Block]>([
    ['frames', story('a', 0, 0, 3, 30, { box: { rule: 0.5, tint: false, inset: 1 } }), story('b', 3, 0, 3, 30)],
    ['pictures', { id: 'p', kind: 'photo', x: 0, y: 0, w: 3, h: 30, photo: { photoId: 'p' } }, story('b', 3, 0, 3, 30)],
    ['two frames of one text', story('a', 0, 0, 3, 30), story('b', 3, 0, 3, 30, { pieceId: 'a' })],
    ['empty places', story('a', 0, 0, 3, 30, { pieceId: undefined }), story('b', 3, 0, 3, 30)],
    ['texts that meet at a few lines', story('a', 0, 0, 3, 30), story('b', 3, 27, 3, 30)],
  ])('are not drawn at %s', (_, left, right) => expect(rules(left, right)).toEqual([]));
});
