import { bodyFromText } from '../copy/body';
import { blankPage } from './blank-page';
import { checkPage, isSound, type PageCheck } from './checks';
import { composeLayout, type NumberedLayout } from './compose-layout';
import type { PageFacts, PlacedPhoto, PlacedPiece } from './page-facts';
import { TABLOID_GEOMETRY } from './page-geometry';
import type { LayoutBlock, StoryPlace } from './page-layout';

const SENTENCE = '区委常委会召开会议，研究部署当前各项重点工作。';
const piece = (id: string, sentences: number, given: Partial<PlacedPiece> = {}): PlacedPiece => ({
  id, kind: 'article', headline: '三个项目集中签约', body: bodyFromText(SENTENCE.repeat(sentences)), isReleased: true, mustRun: false, noCut: false, continuedFromPage: null, continuedToPage: null, ...given,
});
const photo = (given: Partial<PlacedPhoto> = {}): PlacedPhoto => ({ id: 'p', caption: '车间里', credit: '许丛军 摄', headline: '', width: 4000, height: 3000, fileHash: 'x', focus: null, obstacles: [], ...given });
const story = (id: string, given: Partial<StoryPlace> = {}): StoryPlace => ({
  id, kind: 'story', fill: 'balance', pieceId: id, x: 0, y: 0, w: 3, h: 12, headline: { direction: 'h', main: { lines: 1, pt: 24, face: 'songBlack', fit: 'shrink' } }, ...given,
});

const judged = (blocks: LayoutBlock[], pieces: PlacedPiece[], { photos = [] as PlacedPhoto[], others = [] as NumberedLayout[], planned = pieces.map(({ id }) => ({ kind: 'article' as const, itemId: id })) } = {}) => {
  const blank = blankPage(TABLOID_GEOMETRY, { number: 2, isLast: false });
  const own = { number: 2, layout: { ...blank, blocks: [...blank.blocks, ...blocks] } };
  const facts: PageFacts = {
    paper: { name: '港闸新闻', nameplate: '', slogan: '', hotline: '', submissionEmail: '', licenceNumber: '' }, staff: [], planned, pieces, photos,
    page: { number: 2, name: '综合', editor: null, publishedOn: '2020-02-18', issueNumber: 7, totalIssueNumber: 1227 },
  } as unknown as PageFacts;
  return checkPage({ own, others, facts, composition: composeLayout(own, others, facts) });
};
const checksOf = (...given: Parameters<typeof judged>): PageCheck[] => judged(...given).map(({ check }) => check);

describe('what a page is found wanting in', () => {
  it('finds nothing on a page a designer would sign', () => {
    const found = judged([story('a', { h: 14 })], [piece('a', 14)]);
    expect(found.filter(({ check }) => check !== 'short')).toEqual([]);
    expect(isSound(found)).toBe(true);
  });

  it.each<[PageCheck, LayoutBlock[], PlacedPiece[], Parameters<typeof judged>[2]]>([
    ['overset', [story('a', { h: 6 })], [piece('a', 60)], {}],
    ['short', [story('a', { h: 60 })], [piece('a', 3)], {}],
    ['emptyBlock', [story('a', { pieceId: undefined })], [], {}],
    ['unreleased', [story('a')], [piece('a', 10, { isReleased: false })], {}],
    ['embargoed', [story('a')], [piece('a', 10, { heldUntil: '2020-02-20 08:00' })], {}],
    ['unapproved', [story('a', { kind: 'notice' })], [piece('a', 10, { kind: 'notice', isReleased: false })], {}],
    ['mustRunOut', [], [piece('a', 10, { mustRun: true })], {}],
    ['unplaced', [], [piece('a', 10)], {}],
    ['noCutCut', [story('a', { cuts: [{ item: 0, from: 0, to: 2, text: '区委' }] })], [piece('a', 10, { noCut: true })], {}],
    ['cutStale', [story('a', { cuts: [{ item: 0, from: 0, to: 2, text: '已改' }] })], [piece('a', 10)], {}],
    ['headlineWide', [story('a', { w: 1, headline: { direction: 'h', main: { lines: 1, pt: 60, face: 'songBlack', fit: 'none' } } })], [piece('a', 3)], {}],
    ['missingGlyph', [story('a')], [piece('a', 3, { headline: '\u{2A6D7}\u{31350}' })], {}],
    ['captionMissing', [{ id: 'p', kind: 'photo', x: 0, y: 0, w: 3, h: 20, photo: { photoId: 'p' } }], [], { photos: [photo({ caption: '', obstacles: ['captionMissing'] })] }],
    ['creditMissing', [{ id: 'p', kind: 'photo', x: 0, y: 0, w: 3, h: 20, photo: { photoId: 'p' } }], [], { photos: [photo({ credit: '', obstacles: ['creditMissing'] })] }],
    ['rightsUnknown', [{ id: 'p', kind: 'photo', x: 0, y: 0, w: 3, h: 20, photo: { photoId: 'p' } }], [], { photos: [photo({ obstacles: ['rightsUnknown'] })] }],
    ['leaseOver', [{ id: 'p', kind: 'photo', x: 0, y: 0, w: 3, h: 20, photo: { photoId: 'p' } }], [], { photos: [photo({ obstacles: ['leaseOver'] })] }],
    ['pictureLost', [{ id: 'p', kind: 'photo', x: 0, y: 0, w: 3, h: 20, photo: { photoId: 'p' } }], [], { photos: [photo({ fileHash: null, width: null, height: null })] }],
    ['coarsePhoto', [{ id: 'p', kind: 'photo', x: 0, y: 0, w: 3, h: 20, photo: { photoId: 'p' } }], [], { photos: [photo({ width: 300, height: 200 })] }],
    ['jumpAlone', [story('a', { jumpTo: { page: 3, block: 'x' } })], [piece('a', 10)], {}],
    ['tombstone', [story('a'), story('b', { x: 3 })], [piece('a', 8), piece('b', 8)], {}],
    ['brokenAcross', [story('a'), story('b', { x: 3, h: 12 }), story('c', { y: 12, w: 6 })], [piece('a', 8), piece('b', 8), piece('c', 8)], {}],
    ['brokenDown', [story('a'), story('b', { y: 12 }), story('c', { x: 3, y: 3, h: 20 })], [piece('a', 8), piece('b', 8), piece('c', 8)], {}],
  ])('sees %s', (check, blocks, pieces, rest) => expect(checksOf(blocks, pieces, rest)).toContain(check));

  it('takes a jump for whole when the text goes on on the page it names', () => {
    const next = { number: 3, layout: { ...blankPage(TABLOID_GEOMETRY, { number: 3, isLast: false }), blocks: [story('a2', { pieceId: 'a', headline: undefined })] } };
    expect(checksOf([story('a', { jumpTo: { page: 3, block: 'a2' } })], [piece('a', 10)], { others: [next] })).not.toContain('jumpAlone');
  });

  it('puts what stops the page before what is for a person to judge', () => {
    const found = judged([story('a', { h: 6 }), story('b', { x: 3, h: 60 })], [piece('a', 60), piece('b', 2)]);
    expect(found.map(({ severity }) => severity)).toEqual([...found.map(({ severity }) => severity)].sort());
    expect(isSound(found)).toBe(false);
  });
});
