import fc from 'fast-check';
import { bodyFromText, bodyText } from '../../copy/body';
import { TABLOID_GEOMETRY } from '../page-geometry';
import { blankPage } from '../blank-page';
import { composeLayout } from '../compose-layout';
import { isInside, layoutProblem, overlaps } from '../invariants';
import type { PageFacts, PlacedPhoto, PlacedPiece } from '../page-facts';
import type { LayoutBlock, PageLayout, StoryPlace } from '../page-layout';
import { freeAreas } from './free-areas';
import { itemsToPlace } from './items';
import { makeUp } from './make-up';

const SENTENCE = '会议指出，当前，疫情防控到了一个新的阶段，要做到疫情防控和复工复产“两手抓”。';
const HEADLINES = ['统筹推进疫情防控和经济社会发展', '压紧压实责任 提供高效服务', '“硬核”吹响复工复产“集结号”', '区第十届人大常委会第五十次主任会议召开'];

const story = (id: string, sentences: number, rest: Partial<PlacedPiece> = {}): PlacedPiece => ({
  kind: 'article', id, headline: HEADLINES[id.charCodeAt(id.length - 1) % HEADLINES.length]!, body: bodyFromText(Array.from({ length: Math.ceil(sentences / 4) }, () => SENTENCE.repeat(Math.min(4, sentences))).join('\n')),
  byline: '许应田', isReleased: true, mustRun: false, noCut: false, continuedFromPage: null, continuedToPage: null, ...rest,
});
const photo = (id: string, rest: Partial<PlacedPhoto> = {}): PlacedPhoto => ({ id, caption: '图为企业员工在车间忙碌。', credit: '许丛军', headline: '', width: 3000, height: 2000, fileHash: 'x', focus: null, obstacles: [], ...rest });
const factsOf = (pieces: readonly PlacedPiece[], photos: readonly PlacedPhoto[] = []): PageFacts => ({
  paper: { name: '港闸新闻', nameplate: '', slogan: '', hotline: '', submissionEmail: '', licenceNumber: '' },
  page: { number: 1, name: '要闻', editor: null, publishedOn: '2020-02-18', issueNumber: 7, totalIssueNumber: 1227 }, staff: [],
  planned: [...pieces.map(({ kind, id }) => ({ kind, itemId: id })), ...photos.map(({ id }) => ({ kind: 'photo' as const, itemId: id }))], pieces, photos, faces: [],
});
const FRONT = blankPage(TABLOID_GEOMETRY, { number: 1, isLast: true });
const INSIDE = blankPage(TABLOID_GEOMETRY, { number: 2, isLast: false });

/** What no proposal may ever be. */
const faultsOf = (layout: PageLayout, facts: PageFacts): string[] => {
  const problem = layoutProblem(layout);
  const { reports } = composeLayout({ number: 1, layout }, [], facts);
  return [
    ...(problem ? [`${problem.rule} ${problem.block}`] : []),
    ...reports.flatMap(({ block, pieceId, over, free, headlineOver, missing }) => [
      ...(over.lines > 0 ? [`${block} 超 ${over.lines} 行`] : []), ...(pieceId && free > 3 ? [`${block} 欠 ${free} 行`] : []),
      ...(headlineOver > 0 ? [`${block} 题宽`] : []), ...(missing.length > 0 ? [`${block} 缺字`] : []),
    ]),
  ];
};
const lead = ({ blocks }: PageLayout): LayoutBlock => blocks.find(({ id }) => id === 's0')!;
const topOf = (blocks: readonly LayoutBlock[]): number => Math.min(...blocks.filter(({ kind }) => kind !== 'masthead' && kind !== 'folio').map(({ y }) => y));

describe('automatic make-up', () => {
  it('makes any page without overlap or overset, with at most three free lines a block and the lead at the top left', () => {
    const lengths = fc.array(fc.integer({ min: 2, max: 34 }), { minLength: 1, maxLength: 7 });
    fc.assert(fc.property(lengths, fc.integer({ min: 0, max: 3 }), fc.boolean(), (sentences, photos, isFront) => {
      const facts = factsOf(sentences.map((count, index) => story(`s${index}`, count)), Array.from({ length: photos }, (_, index) => photo(`p${index}`, index % 2 === 0 ? {} : { width: null, height: null })));
      const proposals = makeUp(isFront ? FRONT : INSIDE, itemsToPlace(facts), { proposals: 2, orders: 3 });
      expect(proposals.length).toBeGreaterThan(0);
      for (const { layout, rest, white } of proposals) {
        expect(faultsOf(layout, facts)).toEqual([]);
        expect([lead(layout).x, lead(layout).y]).toEqual([0, topOf(layout.blocks)]);
        const placed = layout.blocks.map(({ id }) => id);
        for (const { itemId } of facts.planned) expect(placed.includes(itemId) !== rest.includes(itemId)).toBe(true);
        const { columns, rows } = layout.spec.grid;
        const area = layout.blocks.reduce((sum, { w, y, h }) => sum + w * (Math.min(rows, y + h) - Math.max(0, y)), 0);
        expect(area).toBe(columns * rows);
        expect(white).toBe(layout.blocks.filter(({ kind }) => kind === 'filler').reduce((sum, { w, h }) => sum + w * h, 0));
      }
    }), { numRuns: 25 });
  });

  it('fills a page of ordinary copy without white, and gives proposals that differ', () => {
    const facts = factsOf([24, 20, 16, 12, 8].map((sentences, index) => story(`s${index}`, sentences, { kicker: '区委常委会召开会议，研究部署当前各项重点工作' })), [photo('p0')]);
    const proposals = makeUp(FRONT, itemsToPlace(facts));
    expect(proposals).toHaveLength(3);
    expect(proposals[0]).toMatchObject({ white: 0, rest: [] });
    expect(new Set(proposals.map(({ layout }) => JSON.stringify(layout.blocks))).size).toBe(3);
    expect(proposals.map(({ cost }) => cost)).toEqual(proposals.map(({ cost }) => cost).sort((a, b) => a - b));
  });

  it('keeps the column rules a text was given, in every proposal', () => {
    const facts = factsOf([14, 12].map((sentences, index) => story(`s${index}`, sentences)));
    const [before] = makeUp(INSIDE, itemsToPlace(facts), { orders: 1 });
    const ruled: PageLayout = { ...before!.layout, blocks: before!.layout.blocks.map((block) => (block.id === 's1' ? { ...block, columnRules: 'none' } as LayoutBlock : block)) };
    const proposals = makeUp(ruled, itemsToPlace(facts), { orders: 2 });
    expect(proposals.map(({ layout }) => layout.blocks.flatMap((block) => ('columnRules' in block ? [block.id] : [])))).toEqual(proposals.map(() => ['s1']));
  });

  it('sets no headline as large as the lead’s, and keeps stories in their order as far as the page lets it', () => {
    const facts = factsOf([24, 20, 16, 12, 8].map((sentences, index) => story(`s${index}`, sentences)), [photo('p0')]);
    const [best] = makeUp(FRONT, itemsToPlace(facts));
    const sizes = ['s0', 's1', 's2', 's3', 's4'].map((id) => (best!.layout.blocks.find((block) => block.id === id) as StoryPlace).headline!.main.pt);
    expect(Math.max(...sizes.slice(1))).toBeLessThan(sizes[0]!);
    expect(sizes[0]).toBeGreaterThanOrEqual(34);
  });

  it('says so when the copy is too short for the page, or too much for it', () => {
    const [short] = makeUp(INSIDE, itemsToPlace(factsOf([story('s0', 4)])));
    expect(short!.white).toBeGreaterThan(200);
    const many = factsOf(Array.from({ length: 8 }, (_, index) => story(`s${index}`, 30, { mustRun: index === 7 })));
    const [full] = makeUp(INSIDE, itemsToPlace(many), { orders: 2 });
    expect(full!.rest.length).toBeGreaterThan(0);
    expect(full!.rest).not.toContain('s0');
    expect(full!.rest).not.toContain('s7');
    expect(faultsOf(full!.layout, many)).toEqual([]);
  });

  it('carries the rest of a story that does not go on to the page named for it, and both pages agree', () => {
    let carriedOnce = 0;
    const lengths = fc.array(fc.integer({ min: 8, max: 34 }), { minLength: 5, maxLength: 8 });
    fc.assert(fc.property(lengths, fc.boolean(), (sentences, isFront) => {
      const facts = factsOf(sentences.map((count, index) => story(`s${index}`, count)));
      const there = itemsToPlace(factsOf([story('t0', 12)]));
      const target = { number: 2, layout: { ...INSIDE, blocks: makeUp(INSIDE, there, { proposals: 1, orders: 1 })[0]!.layout.blocks } };
      const both = { ...facts, pieces: [...facts.pieces, story('t0', 12)] };
      for (const { layout, rest, carried } of makeUp(isFront ? FRONT : INSIDE, itemsToPlace(facts), { proposals: 2, orders: 2, onward: { number: 1, target, facts: both } })) {
        expect(layoutProblem(layout)).toBeNull();
        if (!carried) continue;
        carriedOnce += 1;
        const pages = [{ number: 1, layout }, { number: 2, layout: carried.layout }] as const;
        expect(layoutProblem(carried.layout)).toBeNull();
        expect(rest).not.toContain(carried.pieceId);
        const [here, onward] = [composeLayout(pages[0], [pages[1]], both), composeLayout(pages[1], [pages[0]], both)];
        expect([...here.reports, ...onward.reports].filter(({ over, headlineOver }) => over.lines > 0 || headlineOver > 0)).toEqual([]);
        const [from, to] = [here, onward].map(({ reports }) => reports.find(({ pieceId }) => pieceId === carried.pieceId)!);
        expect([from!.jump, to!.jump]).toEqual([{ to: 2, from: null }, { to: null, from: 1 }]);
        expect(Math.min(from!.lines, to!.lines)).toBeGreaterThanOrEqual(8);
        const set = [here, onward].flatMap(({ displayList }) => displayList.items).flatMap((item) => (item.kind === 'text' && item.source?.pieceId === carried.pieceId ? item.plain : []));
        expect(set.join('')).toBe(bodyText(facts.pieces.find(({ id }) => id === carried.pieceId)!.body).replace(/\n/gu, ''));
        expect(carried.layout.blocks.filter(({ kind }) => kind !== 'filler').map(({ id }) => id)).toEqual(expect.arrayContaining(['folio', 't0']));
      }
    }), { numRuns: 8 });
    expect(carriedOnce).toBeGreaterThan(0);
  });

  it('never carries to an earlier page, nor to one without room', () => {
    const many = factsOf(Array.from({ length: 6 }, (_, index) => story(`s${index}`, 32)));
    const full = makeUp(INSIDE, itemsToPlace(many), { proposals: 1, orders: 1 })[0]!.layout;
    const carried = (number: number, target: { number: number; layout: PageLayout }) =>
      makeUp(INSIDE, itemsToPlace(many), { proposals: 1, orders: 1, onward: { number, target, facts: many } }).map((proposal) => proposal.carried?.page ?? null);
    expect(carried(2, { number: 3, layout: { ...INSIDE, blocks: INSIDE.blocks } })).toEqual([3]);
    expect(carried(2, { number: 1, layout: { ...INSIDE, blocks: INSIDE.blocks } })).toEqual([null]);
    expect(carried(2, { number: 3, layout: { ...full, blocks: full.blocks.map((block) => ({ ...block, pieceId: 'other', id: `o${block.id}`, kind: 'story', fill: 'top' }) as LayoutBlock) } })).toEqual([null]);
  });

  it('keeps a photo with its story', () => {
    const facts = factsOf([story('s0', 20), story('s1', 16)], [photo('p0')]);
    const [best] = makeUp(INSIDE, itemsToPlace(facts, { s1: ['p0'] }));
    expect(best!.layout.blocks.find(({ id }) => id === 's1')).toMatchObject({ photos: [{ photoId: 'p0' }] });
    expect(faultsOf(best!.layout, facts)).toEqual([]);
  });

  it('leaves locked blocks where they are, and works round them', () => {
    const locked: LayoutBlock = { id: 'x', kind: 'photo', x: 2, y: 30, w: 2, h: 20, photo: { photoId: 'p9' }, locked: true };
    const facts = factsOf([18, 14, 12, 10].map((sentences, index) => story(`s${index}`, sentences)), [photo('p9')]);
    for (const { layout } of makeUp({ ...FRONT, blocks: [...FRONT.blocks, locked] }, itemsToPlace(facts), { orders: 3 })) {
      expect(layout.blocks).toContainEqual(locked);
      expect(layout.blocks.filter(({ kind }) => kind === 'photo')).toHaveLength(1);
      expect(faultsOf(layout, facts)).toEqual([]);
    }
  });

  it('boxes notices whole and never tears their tables', () => {
    const facts = factsOf([story('s0', 20), story('n1', 3, { kind: 'notice', noCut: true, signature: ['区人大常委会', '2020年5月13日'] })]);
    const [best] = makeUp(INSIDE, itemsToPlace(facts));
    expect(best!.layout.blocks.find(({ id }) => id === 'n1')).toMatchObject({ kind: 'notice', box: { inset: 1 } });
    expect(faultsOf(best!.layout, facts)).toEqual([]);
  });

  it('gives the same proposals for the same items', () => {
    const facts = (): PageFacts => factsOf([14, 12, 9].map((sentences, index) => story(`s${index}`, sentences)), [photo('p0')]);
    expect(makeUp(FRONT, itemsToPlace(facts()), { orders: 3 })).toEqual(makeUp(FRONT, itemsToPlace(facts()), { orders: 3 }));
  });
});

describe('the free areas of a page', () => {
  it('are all that the blocks leave, none twice', () => {
    const rect = fc.record({ x: fc.integer({ min: 0, max: 5 }), y: fc.integer({ min: 0, max: 70 }), w: fc.integer({ min: 1, max: 3 }), h: fc.integer({ min: 1, max: 20 }) });
    fc.assert(fc.property(fc.array(rect, { maxLength: 5 }), (kept) => {
      const areas = freeAreas(TABLOID_GEOMETRY, kept);
      areas.forEach((area, index) => {
        expect(isInside(area, { x: 0, y: 0, w: 6, h: 82 })).toBe(true);
        expect([...kept, ...areas.slice(0, index)].some((other) => overlaps(area, other))).toBe(false);
      });
      const covered = new Set<number>();
      for (const { x, y, w, h } of [...kept, ...areas]) for (let c = x; c < Math.min(6, x + w); c += 1) for (let r = y; r < Math.min(82, y + h); r += 1) covered.add(r * 6 + c);
      expect(covered.size).toBe(6 * 82);
    }));
  });
});
