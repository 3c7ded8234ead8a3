import { choice, listOf, number, record, type ShapeProblem, text, variant, whole } from '../layout/shape';
import { ok, refuse, type Result } from '../result';
import { LINE_PARTS } from '../typeset/display-list';
import type { Box, FrozenPassage, FrozenPiece } from './frozen-text';

/** The parts of a page's words. */
export const TEXT_PARTS = [...LINE_PARTS, 'body'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** Words of a proof: the piece, the part of it, which of its paragraphs (counted as in `textBlocksOf`), and the UTF-16 units there. */
export interface TextRange { itemId: string; part: TextPart; paragraph: number | null; start: number; end: number }
/** Where a mark stands, as its reader gives it: on words, or on a rectangle of the page in millimetres from the top left of the trim. */
export type GivenPlace = ({ kind: 'text' } & TextRange) | ({ kind: 'box' } & Box);

/** What a place's words belong to in the newsroom; the page itself for its furniture. */
export interface PlaceOwner { articleId: string | null; noticeId: string | null; photoId: string | null; furniture: string | null }
/** Where a mark stands, as it is kept: with its words, and its boxes as composed on that proof, one a line touched. */
export type MarkPlace = ({ kind: 'text'; quote: string; boxes: readonly Box[] } & TextRange & PlaceOwner) | ({ kind: 'box' } & Box);

const UNITS = whole(0, 200_000);
const MILLIMETRES = number(-50, 2_000);
const placeShape = variant('kind', {
  text: record({ kind: text(4), itemId: text(64, 1), part: choice(TEXT_PARTS), start: UNITS, end: UNITS }, {
    // What a client was given with a place it may send back: it is worked out anew.
    paragraph: (value, field) => (value === null ? null : whole(0, 10_000)(value, field)),
    quote: text(20_000), boxes: listOf(() => null, 500), articleId: () => null, noticeId: () => null, photoId: () => null, furniture: () => null,
  }),
  box: record({ kind: text(3), x: MILLIMETRES, y: MILLIMETRES, width: number(0.1, 2_000), height: number(0.1, 2_000) }),
});

/** Reads a place from a request; what is not one is refused by the field that is wrong. */
export const readPlace = (value: unknown): Result<GivenPlace, ShapeProblem> => {
  const problem = placeShape(value, '');
  if (problem) return refuse(problem);
  const given = value as GivenPlace;
  if (given.kind === 'box') return ok({ kind: 'box', x: given.x, y: given.y, width: given.width, height: given.height });
  return given.end < given.start ? refuse({ field: 'end', rule: 'outOfRange' })
    : ok({ kind: 'text', itemId: given.itemId, part: given.part, paragraph: given.paragraph ?? null, start: given.start, end: given.end });
};

/** The passage a range stands in, or nothing. */
export const passageAt = (pieces: readonly FrozenPiece[], { itemId, part, paragraph }: Pick<TextRange, 'itemId' | 'part' | 'paragraph'>): FrozenPassage | undefined =>
  pieces.find((piece) => piece.itemId === itemId)?.passages.find((passage) => passage.part === part && passage.paragraph === paragraph);

const round = (millimetres: number): number => Math.round(millimetres * 100) / 100;

/** The rectangles of a range on the page in millimetres, one a line touched; an empty range has one without extent, where a caret would stand. */
export const boxesOf = ({ lines }: FrozenPassage, start: number, end: number): Box[] => {
  const touched = lines.filter((line) => (start === end ? start >= line.start && start <= line.end : start < line.end && end > line.start));
  return (start === end ? touched.slice(-1) : touched).map((line) => {
    const [from, to] = [Math.max(start, line.start), Math.min(end, line.end)].map((unit) => line.edges[unit - line.start] ?? 0) as [number, number];
    return line.isVertical ? { x: line.x, y: from, width: line.width, height: round(to - from) } : { x: from, y: line.y, width: round(to - from), height: line.height };
  });
};

export const ownerOf = ({ kind, itemId, furniture }: FrozenPiece): PlaceOwner => ({
  articleId: kind === 'article' ? itemId : null, noticeId: kind === 'notice' ? itemId : null, photoId: kind === 'photo' ? itemId : null, furniture: furniture ?? null,
});

/** Finds a place on a proof: its words, whose they are, and its boxes. Refuses one that the proof does not have, by its field. */
export const settlePlace = (pieces: readonly FrozenPiece[], given: GivenPlace): Result<MarkPlace, 'itemId' | 'part' | 'end'> => {
  if (given.kind === 'box') return ok(given);
  const piece = pieces.find(({ itemId }) => itemId === given.itemId);
  if (!piece) return refuse('itemId');
  const passage = passageAt(pieces, given);
  if (!passage) return refuse('part');
  if (given.end > passage.text.length) return refuse('end');
  return ok({ ...given, ...ownerOf(piece), quote: passage.text.slice(given.start, given.end), boxes: boxesOf(passage, given.start, given.end) });
};

/** The words of a proof under a point of the page (millimetres): the nearest place between two characters, or null where no line is. */
export const placeUnder = (pieces: readonly FrozenPiece[], x: number, y: number): { piece: FrozenPiece; passage: FrozenPassage; offset: number } | null => {
  for (const piece of pieces) {
    for (const passage of piece.passages) {
      const line = passage.lines.find((one) => x >= one.x && x <= one.x + one.width && y >= one.y && y <= one.y + one.height);
      if (!line) continue;
      const at = line.isVertical ? y : x;
      const nearest = line.edges.reduce((best, edge, unit) => (Math.abs(edge - at) < Math.abs((line.edges[best] ?? 0) - at) ? unit : best), 0);
      return { piece, passage, offset: line.start + nearest };
    }
  }
  return null;
};
