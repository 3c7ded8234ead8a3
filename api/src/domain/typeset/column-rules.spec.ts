import { TABLOID_GEOMETRY } from '../layout/page-geometry';
import { bodyFromText } from '../copy/body';
import { columnRules } from './column-rules';
import { composePage } from './compose-page';
import type { RuleLine } from './display-list';
import type { Block, Piece, StoryBlock } from './page-model';

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
    ['a text set without them', story('a', 0, 0, 3, 30, { columnRules: 'none' }), story('b', 3, 0, 3, 30)],
    ['the neighbour of one set without them', story('a', 0, 0, 3, 30, { columnRules: 'columns' }), story('b', 3, 0, 3, 30, { columnRules: 'none' })],
  ])('are not drawn at %s', (_, left, right) => expect(rules(left, right)).toEqual([]));
});

describe('the rules between the columns of one text', () => {
  const piece: Piece = { id: 'a', headline: '区委召开会议', body: bodyFromText('会议指出，当前，疫情防控到了一个新的阶段，要做到疫情防控和复工复产“两手抓”。'.repeat(20)) };
  const drawn = (rest: Partial<StoryBlock>): RuleLine[] =>
    composePage({ pages: [{ number: 1, spec: TABLOID_GEOMETRY, blocks: [story('a', 0, 0, 3, 30, rest)] }], pieces: [piece] }, 1)!.displayList.items.filter((item): item is RuleLine => item.kind === 'rule');
  const left = (12.75 * 72) / 25.4;

  it('are drawn only where a block asks for them, each in the middle of its gutter', () => {
    expect([drawn({}), drawn({ columnRules: 'none' })]).toEqual([[], []]);
    const rules = drawn({ columnRules: 'columns' });
    expect(rules.map(({ x1, x2, y1, y2, block }) => [x1 - left, x2 - x1, y2 - y1, block])).toEqual([[expect.closeTo(112.5, 2), 0, expect.closeTo(352, 2), 'a'], [expect.closeTo(229.5, 2), 0, expect.closeTo(352, 2), 'a']]);
    expect(drawn({ columnRules: 'columns', measure: 2 })).toHaveLength(1);
    expect(drawn({ columnRules: 'columns', box: { rule: 0.5, tint: false, inset: 1 } })).toHaveLength(2);
  });

  it('begin under the headline, and go neither through a photo nor beside one alone', () => {
    const headline = { direction: 'h', rows: 5, main: { lines: 1, pt: 24, face: 'songBlack', fit: 'shrink' } } as const;
    const whole = { photoId: 'p', x: 0, y: 12, w: 3, h: 8, wrap: 'columns' } as const;
    const heights = (rest: Partial<StoryBlock>): number[] => drawn({ columnRules: 'columns', headline, ...rest }).map(({ y1, y2 }) => Math.round(y2 - y1));
    expect(heights({})).toEqual([292, 292]);
    expect(heights({ photos: [whole] })).toEqual([76, 112, 76, 112]);
    expect(heights({ photos: [{ ...whole, w: 1 }] })).toEqual([76, 112, 292]);
  });
});
