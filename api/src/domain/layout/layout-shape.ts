import { ok, refuse, type Result } from '../result';
import { PRINT_INKS } from '../typeset/display-list';
import { isFace } from '../typeset/faces';
import { COLUMN_RULES, FITS } from '../typeset/page-model';
import { geometryProblem } from './page-geometry';
import type { PageLayout } from './page-layout';
import { type Check, choice, flag, listOf, number, record, type ShapeProblem, text, variant, whole } from './shape';

const MOST_COLUMNS = 24;
const MOST_ROWS = 400;
const PAGES = whole(1, 200);
const POINTS = number(4, 400);
const WORDS = text(2000);
const ID = text(64, 1);
const ALIGNS = choice(['left', 'centre']);

const crop = record({ x: number(0, 1), y: number(0, 1), w: number(0.01, 1), h: number(0.01, 1) });
const lines = listOf(text(200), 12);
const headlineLines = whole(1, 6);
const face: Check = (value, field) => (typeof value === 'string' && isFace(value) ? null : { field, rule: 'notChoice' });
const level = { pt: POINTS, face };
const levelOptions = { align: ALIGNS, text: lines };
const smallLevel = record(level, { ...levelOptions, lines: headlineLines });
const headline = record(
  { main: record({ ...level, lines: headlineLines, fit: choice(FITS) }, levelOptions), direction: choice(['h', 'v']) },
  { kicker: smallLevel, deck: smallLevel, rows: whole(1, 60), span: whole(1, MOST_COLUMNS), side: choice(['left', 'right']) },
);
const box = record({ rule: number(0, 12), tint: flag, inset: number(0, 6) });
const captioned = { photoId: ID };
const captionOptions = { crop, caption: WORDS, credit: text(200) };
const inlinePhoto = record(
  { ...captioned, x: number(0, MOST_COLUMNS), y: whole(0, MOST_ROWS), w: number(0.1, MOST_COLUMNS), h: whole(1, MOST_ROWS), wrap: choice(['columns', 'rect']) }, captionOptions,
);
const cut = record({ item: whole(0, 5000), from: whole(0, 200_000), to: whole(0, 200_000), text: text(200_000, 1) });

/** Rows above the first and below the last body line are the margins, where folio and colophon stand. */
const place = { id: ID, kind: text(20), x: whole(0, MOST_COLUMNS), y: whole(-20, MOST_ROWS), w: whole(1, MOST_COLUMNS), h: whole(1, MOST_ROWS) };
const kept = { readingOrder: number(-1e6, 1e6), locked: flag };

const story = record({ ...place, fill: choice(['balance', 'top']) }, {
  ...kept, pieceId: ID, measure: whole(1, MOST_COLUMNS), headline, photos: listOf(inlinePhoto, 20), box, columnRules: choice(COLUMN_RULES),
  jumpTo: record({ page: PAGES, block: text(64) }), continuedFrom: record({ page: PAGES }), cuts: listOf(cut, 200),
});

const SHAPES: Record<string, Check> = {
  story, notice: story, filler: story,
  photo: record({ ...place, photo: record(captioned, captionOptions) }, { ...kept, pieceId: ID, headline, title: text(200) }),
  masthead: record(place, { ...kept, name: text(40), ear: listOf(text(80), 10), ink: choice(PRINT_INKS) }),
  folio: record(place, { ...kept, left: text(80), centre: text(80), right: text(80) }),
  colophon: record(place, { ...kept, text: text(400) }),
  ad: record(place, { ...kept, photoId: ID, label: text(80) }),
};

const geometry: Check = (value, field) => {
  const wrong = geometryProblem(value);
  return wrong === null ? null : { field: wrong === 'geometry' ? field : `${field}.${wrong}`, rule: 'outOfRange' };
};
const layoutShape = record({ spec: geometry, blocks: listOf(variant('kind', SHAPES), 200) });

/** Reads a page layout from JSON, such as a request or the store: unknown fields, wrong kinds and numbers out of range are refused by name. */
export const readLayout = (value: unknown): Result<PageLayout, ShapeProblem> => {
  const problem = layoutShape(value, '');
  return problem ? refuse(problem) : ok(value as PageLayout);
};
