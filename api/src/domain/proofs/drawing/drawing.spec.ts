import fc from 'fast-check';
import { MARK_SIGNS } from '../signs';
import { drawMarks, type MarkToDraw } from './draw-marks';
import { type Leader, leadersOf, placeInOrder, type Site } from './leaders';
import { wrapNote } from './margin-notes';
import type { Point } from './shapes';
import { drawArea, drawSign, signPicture } from './signs';

const PAGE = { width: 280, height: 400 };
const GUTTER = 7;

/** Half the sites stand on the body lines of a grid, as marks on a page do: there they share their heights. */
const site = fc.record({
  x: fc.oneof(fc.integer({ min: -5, max: 290 }), fc.double({ min: 0, max: 280, noNaN: true })),
  y: fc.oneof(fc.integer({ min: 0, max: 80 }).map((line) => line * 4.6), fc.double({ min: 0, max: 400, noNaN: true })),
  noteHeight: fc.double({ min: 4, max: 25, noNaN: true }),
});
const sitesOf = fc.array(site, { minLength: 1, maxLength: 60 }).map((sites): Site[] => sites.map((one, index) => ({ ...one, id: String(index) })));

type Segment = readonly [Point, Point];
const segmentsOf = ({ points }: Leader): Segment[] => points.slice(1).map((point, index): Segment => [points[index] ?? point, point]);
const turn = (a: Point, b: Point, c: Point): number => Math.sign(Math.round(((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) * 1e6));
const between = (a: Point, b: Point, c: Point): boolean => Math.min(a.x, b.x) <= c.x && c.x <= Math.max(a.x, b.x) && Math.min(a.y, b.y) <= c.y && c.y <= Math.max(a.y, b.y);
const meet = ([a, b]: Segment, [c, d]: Segment): boolean => {
  const [t1, t2, t3, t4] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (t1 !== t2 && t3 !== t4 && t1 * t2 <= 0 && t3 * t4 <= 0 && (t1 || t2) && (t3 || t4)) return true;
  return (t1 === 0 && between(a, b, c)) || (t2 === 0 && between(a, b, d)) || (t3 === 0 && between(c, d, a)) || (t4 === 0 && between(c, d, b));
};

describe('leaders to the margin', () => {
  it('never meet, wherever the marks stand', () => {
    fc.assert(fc.property(sitesOf, (sites) => {
      const leaders = leadersOf(sites, { ...PAGE, gutter: GUTTER });
      leaders.forEach((one, index) => leaders.slice(index + 1).forEach((other) => {
        const crossing = segmentsOf(one).some((segment) => segmentsOf(other).some((against) => meet(segment, against)));
        if (crossing) throw new Error(`the leaders of ${one.id} and ${other.id} meet`);
      }));
    }), { numRuns: 300 });
  });

  it('lead every mark to a note of its own, in the order of the leaders and clear of the next', () => {
    fc.assert(fc.property(sitesOf, (sites) => {
      const leaders = leadersOf(sites, { ...PAGE, gutter: GUTTER });
      expect(leaders.map(({ id }) => id).sort()).toEqual(sites.map(({ id }) => id).sort());
      const heights = new Map(sites.map(({ id, noteHeight }) => [id, noteHeight]));
      for (const side of ['left', 'right'] as const) {
        const ofSide = leaders.filter((leader) => leader.side === side).sort((a, b) => a.noteTop - b.noteTop);
        ofSide.slice(1).forEach((leader, index) => {
          const above = ofSide[index];
          expect(leader.noteTop).toBeGreaterThanOrEqual((above?.noteTop ?? 0) + (heights.get(above?.id ?? '') ?? 0));
          expect(leader.points[1]?.y).toBeGreaterThan(above?.points[1]?.y ?? 0);
        });
      }
    }), { numRuns: 200 });
  });

  it('keeps notes beside the page while both margins hold them', () => {
    const crowded = Array.from({ length: 60 }, (_, index): Site => ({ id: String(index), x: 250, y: 10 + index, noteHeight: 6 }));
    const apart = crowded.map((one, index) => ({ ...one, x: 200 + index }));
    const leaders = leadersOf(apart, { ...PAGE, gutter: GUTTER });
    expect(Math.max(...leaders.map(({ noteTop }) => noteTop + 6))).toBeLessThanOrEqual(PAGE.height + 0.001);
    expect(new Set(leaders.map(({ side }) => side)).size).toBe(2);
  });

  it('leads a mark to the margin it is nearer to, at its own height', () => {
    const [left, right] = leadersOf([{ id: 'a', x: 40, y: 100, noteHeight: 6 }, { id: 'b', x: 240, y: 300, noteHeight: 6 }], { ...PAGE, gutter: GUTTER });
    expect([left?.side, left?.noteTop, left?.points.at(-1)]).toEqual(['left', 97, { x: -7, y: 100 }]);
    expect([right?.side, right?.noteTop, right?.points.at(-1)]).toEqual(['right', 297, { x: 287, y: 300 }]);
  });
});

it('places lengths in order, as near to where they want to be as the strip lets them', () => {
  expect(placeInOrder([{ middle: 10, length: 4 }, { middle: 30, length: 4 }], { from: 0, to: 100 }, 1)).toEqual([8, 28]);
  expect(placeInOrder([{ middle: 10, length: 4 }, { middle: 10, length: 4 }], { from: 0, to: 100 }, 1)).toEqual([5.5, 10.5]);
  expect(placeInOrder([{ middle: 99, length: 4 }, { middle: 99, length: 4 }], { from: 0, to: 100 }, 1)).toEqual([91, 96]);
  expect(placeInOrder([{ middle: 0, length: 60 }, { middle: 0, length: 60 }], { from: 0, to: 100 }, 1)).toEqual([0, 61]);
});

describe('the signs', () => {
  it.each([...MARK_SIGNS])('draws %s over one line, over several, and in a gap', (sign) => {
    const line = { x: 20, y: 30, width: 12, height: 3.2 };
    for (const boxes of [[line], [line, { ...line, y: 34.6, x: 10 }], [{ ...line, width: 0 }]]) {
      const drawn = drawSign(sign, boxes);
      expect(drawn?.strokes.length).toBeGreaterThan(0);
      expect(drawn?.strokes.every(({ path }) => /^M[\d. MLCAZ-]+$/u.test(path))).toBe(true);
      expect(drawn?.leaderFrom.y).toBeGreaterThan(30);
    }
    expect(drawSign(sign, [])).toBeNull();
  });

  it.each([...MARK_SIGNS])('frames the rectangle %s is drawn on, and leads from under it', (sign) => {
    const area = { x: 185, y: 70, width: 60, height: 45 };
    const { strokes, leaderFrom } = drawArea(sign, area);
    expect(strokes[0]?.path).toBe('M185 70L245 70L245 115L185 115Z');
    expect([leaderFrom.x, leaderFrom.y > 115]).toEqual([215, true]);
  });

  it('tells every sign from every other', () => {
    const pictures = MARK_SIGNS.filter((sign) => sign !== 'substitute').map((sign) => JSON.stringify(signPicture(sign)));
    expect(new Set(pictures).size).toBe(pictures.length);
  });
});

describe('notes in the margin', () => {
  it.each([
    ['东北', 4, ['东北']], ['一二三四五六', 4, ['一二三四', '五六']], ['一二\n三', 4, ['一二', '三']], ['一二三四，五', 4, ['一二三四，', '五']], ['GB 14706', 4, ['GB 1470', '6']], ['', 4, []],
  ])('breaks %j to %d characters a line', (text, ems, lines) => expect(wrapNote(text, ems)).toEqual(lines));

  const mark = (changes: Partial<MarkToDraw>): MarkToDraw =>
    ({ id: 'a', number: 1, sign: 'correct', boxes: [{ x: 60, y: 100, width: 3, height: 3 }], from: '闻', to: '闸', comment: '', amount: null, ...changes });
  const textsOf = (changes: Partial<MarkToDraw>): string[] | undefined => drawMarks(PAGE, [mark(changes)], (sign) => `〈${sign}〉`).marks[0]?.note.lines.map(({ text }) => text);

  it('say the correction large and the comment below it', () => {
    expect(textsOf({ comment: '见上文' })).toEqual(['闸', '见上文']);
    expect(textsOf({ sign: 'delete', to: '' })).toEqual(['〈delete〉 闻']);
    expect(textsOf({ sign: 'space', to: '', amount: '1/2' })).toEqual(['〈space〉 1/2']);
    expect(textsOf({ sign: 'transfer', to: '第二段末' })).toEqual(['〈transfer〉', '第二段末']);
  });

  it('stand inside their strip, and the sheet reaches as far as the last of them', () => {
    const marks = Array.from({ length: 150 }, (_, index) => mark({ id: String(index), number: index + 1, boxes: [{ x: index, y: index * 2, width: 3, height: 3 }], comment: `${'字'.repeat(1 + (index % 14))}。${'这一处，请与原稿核对；再改？'.repeat(3)}` }));
    const { sheet, marks: drawn } = drawMarks(PAGE, marks, String);
    expect(sheet.height).toBeGreaterThan(PAGE.height);
    for (const { note } of drawn) {
      expect(note.x).toBeGreaterThanOrEqual(sheet.x);
      expect(note.x + note.width).toBeLessThanOrEqual(sheet.x + sheet.width);
      expect(note.y + note.height).toBeLessThanOrEqual(sheet.height);
      expect(note.x + note.width <= 0 || note.x >= PAGE.width).toBe(true);
    }
  });
});
