import { blankPage, type PagePlace } from './blank-page';
import { underNumber, withCopyOf, withJumpsTo } from './carried-layout';
import { layoutProblem } from './invariants';
import { TABLOID_GEOMETRY } from './page-geometry';
import type { LayoutBlock, PageLayout } from './page-layout';

const place = (number: number): PagePlace => ({ number, isLast: number === 4 });
const story = (id: string, y: number, changes: object = {}): LayoutBlock => ({ id, kind: 'story', pieceId: id, x: 0, y, w: 6, h: 20, fill: 'top', ...changes });
const pageOf = (number: number, ...blocks: LayoutBlock[]): PageLayout => {
  const blank = blankPage(TABLOID_GEOMETRY, place(number));
  return { ...blank, blocks: [...blank.blocks, ...blocks] };
};
const kinds = ({ blocks }: PageLayout): string[] => blocks.map(({ kind, pieceId }) => pieceId ?? kind);

it('takes the blocks of another inside page along, each page keeping its own furniture', () => {
  const { layout, isKept } = withCopyOf(pageOf(4, story('散文', 0)), pageOf(2, story('三条', 0), story('四条', 30)), place(4), place(2));
  expect([kinds(layout), isKept]).toEqual([['folio', 'colophon', '三条', '四条'], true]);
  expect(layoutProblem(layout)).toBeNull();
});

it('lays a front page out anew, for nothing that stood at the top fits under a nameplate', () => {
  expect(withCopyOf(pageOf(1, story('头条', 20)), pageOf(2, story('三条', 0)), place(1), place(2))).toMatchObject({ isKept: false, layout: { blocks: [{ kind: 'masthead' }] } });
  expect(underNumber(pageOf(1, story('头条', 20)), place(1), place(2))).toMatchObject({ isKept: false, layout: { blocks: [{ kind: 'folio' }] } });
});

it('moves the colophon to the page that is last now', () => {
  const moved = underNumber(pageOf(2, story('三条', 0)), place(2), place(4));
  expect(kinds(moved.layout)).toEqual(['folio', 'colophon', '三条']);
  expect(kinds(underNumber(moved.layout, place(4), place(2)).layout)).toEqual(['folio', '三条']);
  expect(underNumber(pageOf(2), place(2), place(3)).layout).toEqual(pageOf(2));
});

it('lets jumps follow the copy', () => {
  const jumping = pageOf(1, story('头条', 20, { jumpTo: { page: 2, block: 'x' } }), story('二条', 50, { continuedFrom: { page: 3 } }));
  const { blocks } = withJumpsTo(jumping, new Map([[2, 3], [3, 2]]));
  expect(blocks.slice(1)).toMatchObject([{ jumpTo: { page: 3, block: 'x' } }, { continuedFrom: { page: 2 } }]);
});
