import { bodyFromText } from '../copy/body';
import { blankPage } from './blank-page';
import { carryRest } from './carry';
import { composeLayout } from './compose-layout';
import type { PageFacts, PlacedPiece } from './page-facts';
import { TABLOID_GEOMETRY } from './page-geometry';
import type { LayoutBlock, PageLayout, StoryPlace } from './page-layout';

const SENTENCE = '会议指出，当前，疫情防控到了一个新的阶段，要做到疫情防控和复工复产“两手抓”。';
const piece = (rest: Partial<PlacedPiece> = {}): PlacedPiece => ({
  kind: 'article', id: 'a', kicker: '区委召开会议', headline: '统筹推进疫情防控和经济社会发展', body: bodyFromText(Array.from({ length: 5 }, () => SENTENCE.repeat(4)).join('\n')),
  byline: '许应田', isReleased: true, mustRun: false, noCut: false, continuedFromPage: null, continuedToPage: null, ...rest,
});
const factsOf = (one: PlacedPiece): PageFacts => ({
  paper: { name: '港闸新闻', nameplate: '', slogan: '', hotline: '', submissionEmail: '', licenceNumber: '' }, page: { number: 1, name: '要闻', editor: null, publishedOn: '2020-02-18', issueNumber: 7, totalIssueNumber: 1227 },
  staff: [], planned: [{ kind: one.kind, itemId: one.id }], pieces: [one], photos: [], faces: [],
});
const front = (h: number): PageLayout => {
  const blank = blankPage(TABLOID_GEOMETRY, { number: 1, isLast: false });
  return { ...blank, blocks: [...blank.blocks, { id: 's', kind: 'story', x: 0, y: 20, w: 3, h, pieceId: 'a', fill: 'top', headline: { main: { lines: 1, pt: 24, face: 'songBlack', fit: 'shrink' }, direction: 'h' } }] };
};
const inside = (blocks: readonly LayoutBlock[] = []): PageLayout => {
  const blank = blankPage(TABLOID_GEOMETRY, { number: 2, isLast: false });
  return { ...blank, blocks: [...blank.blocks, ...blocks] };
};
const carry = (h: number, target: PageLayout, one = piece()) => carryRest({ number: 1, layout: front(h) }, { number: 2, layout: target }, factsOf(one), 'a');

describe('a story carried to another page', () => {
  it('goes on there under its headline alone, as high as it needs, and both pages say so', () => {
    const carried = carry(14, inside());
    const block = carried!.layout.blocks.find(({ id }) => id === 'rest-a') as StoryPlace;
    expect(block.pieceId).toBe('a');
    expect(block.headline!.main.pt).toBeLessThanOrEqual(18);
    expect(block.headline).not.toHaveProperty('kicker');
    const [here, there] = [{ number: 1, layout: front(14) }, { number: 2, layout: carried!.layout }];
    const [one, two] = [composeLayout(here, [there], factsOf(piece())), composeLayout(there, [here], factsOf(piece()))];
    expect(one.reports.find(({ block: id }) => id === 's')).toMatchObject({ jump: { to: 2 }, over: { lines: 0 }, free: 0 });
    expect(two.reports.find(({ block: id }) => id === 'rest-a')).toMatchObject({ jump: { from: 1 }, over: { lines: 0 } });
    const lower = { ...carried!.layout, blocks: carried!.layout.blocks.map((other) => (other.id === 'rest-a' ? { ...other, h: other.h - 1 } : other)) };
    expect(composeLayout({ number: 2, layout: lower }, [here], factsOf(piece())).reports.find(({ block: id }) => id === 'rest-a')!.over.lines).toBeGreaterThan(0);
  });

  it('takes the place of the rest it had there before, and of white, and leaves the rest of the page as it was', () => {
    const other: LayoutBlock = { id: 'o', kind: 'story', x: 0, y: 0, w: 6, h: 60, pieceId: 'b', fill: 'top' };
    const white: LayoutBlock = { id: 'filler-0-60', kind: 'filler', x: 0, y: 60, w: 6, h: 10, fill: 'top' };
    const before: LayoutBlock = { id: 'x', kind: 'story', x: 0, y: 70, w: 2, h: 12, pieceId: 'a', fill: 'balance' };
    const { layout } = carry(14, inside([other, white, before]))!;
    expect(layout.blocks.map(({ id }) => id)).toEqual(['folio', 'o', 'rest-a']);
    expect(layout.blocks).toContainEqual(other);
  });

  it.each<[string, number, PageLayout, PlacedPiece]>([
    ['nothing is over', 40, inside(), piece()],
    ['only a few lines are over', 29, inside(), piece({ body: bodyFromText(Array.from({ length: 20 }, () => SENTENCE).join('\n')) })],
    ['too little would stand before it', 6, inside(), piece()],
    ['the page has no room', 14, inside([{ id: 'o', kind: 'story', x: 0, y: 0, w: 6, h: 80, pieceId: 'b', fill: 'top' }]), piece()],
    ['it is a notice', 14, inside(), piece({ kind: 'notice' })],
    ['only its last paragraph would go over', 14, inside(), piece({ body: bodyFromText(`${SENTENCE.repeat(2)}\n${SENTENCE.repeat(12)}`) })],
  ])('stays when %s', (_, h, target, one) => expect(carry(h, target, one)).toBeNull());

  it('never goes back to an earlier page', () => {
    expect(carryRest({ number: 2, layout: front(14) }, { number: 1, layout: inside() }, factsOf(piece()), 'a')).toBeNull();
  });
});
