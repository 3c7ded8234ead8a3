import fc from 'fast-check';
import { blankPage } from './blank-page';
import { readLayout } from './layout-shape';
import { TABLOID_GEOMETRY } from './page-geometry';

const headline = { kicker: { pt: 13, face: 'kai' }, main: { lines: 1, pt: 24, face: 'songBlack', align: 'centre', fit: 'shrink', text: ['只在本版用'] }, rows: 5, span: 3, direction: 'h' };
const full = {
  ...blankPage(TABLOID_GEOMETRY, { number: 1, isLast: true }),
  blocks: [
    ...blankPage(TABLOID_GEOMETRY, { number: 1, isLast: true }).blocks,
    {
      id: 's', kind: 'story', x: 0, y: 20, w: 4, h: 20, pieceId: 'a', fill: 'balance', measure: 3, headline, locked: true, readingOrder: 2, box: { rule: 0.5, tint: true, inset: 1 }, columnRules: 'columns',
      photos: [{ photoId: 'p', x: 1, y: 5, w: 1.5, h: 8, wrap: 'rect', crop: { x: 0.1, y: 0, w: 0.5, h: 1 }, caption: '说明', credit: '署名' }],
      jumpTo: { page: 2, block: '' }, continuedFrom: { page: 1 }, cuts: [{ item: 0, from: 2, to: 5, text: '三个字' }],
    },
    { id: 'p', kind: 'photo', x: 4, y: 20, w: 2, h: 20, photo: { photoId: 'h' }, title: '图题', headline },
    { id: 'd', kind: 'ad', x: 0, y: 60, w: 6, h: 10, label: '广告' },
  ],
};
type Json = Record<string, unknown>;
/** The layout with one thing changed, by its path. */
const changed = (path: string, value: unknown): unknown => {
  const copy = structuredClone(full) as unknown as Json;
  const names = path.split('.');
  const last = names.pop()!;
  const place = names.reduce<Json>((at, name) => at[name] as Json, copy);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
};
const problem = (value: unknown): unknown => {
  const read = readLayout(value);
  return read.ok ? null : read.problem;
};

describe('a layout read from JSON', () => {
  it('is taken as it is when nothing is wrong with it', () => {
    const read = readLayout(JSON.parse(JSON.stringify(full)));
    expect(read).toEqual({ ok: true, value: full });
  });

  it.each([
    ['blocks.1.x', undefined, 'missing'], ['blocks.2.kind', 'poster', 'notChoice'], ['blocks.2.kind', undefined, 'missing'], ['blocks.2.colour', 'red', 'unknownField'], ['blocks.2.w', '4', 'notNumber'],
    ['blocks.2.w', 2.5, 'notWhole'], ['blocks.2.w', 0, 'outOfRange'], ['blocks.2.y', -30, 'outOfRange'], ['blocks.2.headline.main.face', 'Comic Sans', 'notChoice'], ['blocks.2.headline.main.pt', 1000, 'outOfRange'],
    ['blocks.2.headline.main.fit', undefined, 'missing'], ['blocks.2.headline.main.text', '标题', 'notList'], ['blocks.2.locked', 'yes', 'notFlag'], ['blocks.2.box', [], 'notObject'], ['blocks.2.columnRules', 'all', 'notChoice'],
    ['blocks.2.photos.0.crop.w', 0, 'outOfRange'], ['blocks.2.cuts.0.text', '', 'missing'], ['blocks.2.cuts.0.from', -1, 'outOfRange'], ['blocks.3.title', '图'.repeat(201), 'tooLong'],
    ['blocks.3.title', 'a\u0000b', 'notText'], ['blocks.4.measure', 2, 'unknownField'], ['spec.grid.columns', 0, 'outOfRange'], ['spec.bleed', undefined, 'outOfRange'],
    ['blocks', Array.from({ length: 201 }, () => full.blocks[0]), 'tooMany'], ['note', 'x', 'unknownField'],
  ])('%s: %p is refused by name', (field, value, rule) => {
    expect(problem(changed(field, value))).toEqual({ field, rule });
  });

  it.each([null, 'a layout', 7, [], undefined])('%p is no layout', (value) => expect(problem(value)).toEqual({ field: '', rule: 'notObject' }));

  it('never throws, whatever it is given in a place', () => {
    const paths = ['spec', 'spec.trim', 'blocks', 'blocks.0', 'blocks.2.headline', 'blocks.2.headline.main', 'blocks.2.photos', 'blocks.2.photos.0', 'blocks.2.cuts', 'blocks.3.photo'];
    fc.assert(fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const read = readLayout(changed(path, value));
      if (!read.ok) expect(read.problem.field).toEqual(expect.any(String));
    }), { numRuns: 300 });
  });
});
