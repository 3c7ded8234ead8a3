import { bodyFromText } from '../copy/body';
import { blankPage } from './blank-page';
import { composeLayout } from './compose-layout';
import { cutOffers, type Fitted, heightToFit } from './fit';
import { setBlock } from './operations';
import type { PageFacts, PlacedPiece } from './page-facts';
import { TABLOID_GEOMETRY } from './page-geometry';
import type { PageLayout, StoryPlace } from './page-layout';

const PARAGRAPHS = Array.from({ length: 8 }, (_, index) => `第${index + 1}段，区委常委会召开会议，研究部署当前各项重点工作。会议要求压紧压实责任。各板块要做好服务！`);
const fitted = (h: number, given: Partial<PlacedPiece> = {}): Fitted => {
  const blank = blankPage(TABLOID_GEOMETRY, { number: 2, isLast: false });
  const block: StoryPlace = { id: 'a', kind: 'story', fill: 'balance', pieceId: 'a', x: 0, y: 0, w: 2, h };
  const piece = { id: 'a', kind: 'article', headline: '题', body: bodyFromText(PARAGRAPHS.join('\n')), isReleased: true, mustRun: false, noCut: false, continuedFromPage: null, continuedToPage: null, ...given };
  return { own: { number: 2, layout: { ...blank, blocks: [...blank.blocks, block] } }, others: [], facts: { paper: { name: '' }, staff: [], planned: [], pieces: [piece], photos: [], page: { number: 2 } } as unknown as PageFacts };
};
const reportOf = (page: Fitted, layout: PageLayout) => composeLayout({ ...page.own, layout }, page.others, page.facts).reports.find(({ block }) => block === 'a');

it('shrinks or grows a block to the least height its text goes into', () => {
  for (const h of [4, 60]) {
    const page = fitted(h);
    const layout = heightToFit(page, 'a');
    if (!layout) throw new Error('it fits at no height');
    const height = layout.blocks.find(({ id }) => id === 'a')?.h ?? 0;
    expect(reportOf(page, layout)?.over.lines).toBe(0);
    expect(reportOf(fitted(height - 1), fitted(height - 1).own.layout)?.over.lines).toBeGreaterThan(0);
  }
});

it('offers endings of paragraphs that free what is over, and what it promises comes true', () => {
  const whole = heightToFit(fitted(60), 'a')?.blocks.find(({ id }) => id === 'a')?.h ?? 0;
  const page = fitted(whole - 1);
  const offers = cutOffers(page, 'a');
  expect(offers.length).toBeGreaterThan(0);
  expect(offers[0].over).toBe(0);
  for (const { cut, over, free } of offers) {
    expect(PARAGRAPHS[cut.item].slice(cut.from, cut.to)).toBe(cut.text);
    const done = setBlock<StoryPlace>(page.own.layout, 'a', (block) => ({ ...block, cuts: [cut] }));
    expect(done.ok && reportOf(page, done.value)).toMatchObject({ free, over: { lines: over } });
  }
});

it('never offers to cut what may not be cut, nor the words a story begins with', () => {
  expect(cutOffers(fitted(10, { noCut: true }), 'a')).toEqual([]);
  expect(cutOffers(fitted(10, { body: bodyFromText('只有一句话。') }), 'a')).toEqual([]);
});
