import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { bodyFromText, bodyText, paragraph, subhead, table, type Body } from '../copy/body';
import { characterCount } from '../copy/character-count';
import { TABLOID_GEOMETRY } from '../layout/page-geometry';
import { composePage, composePages, type ComposeInput } from './compose-page';
import type { DisplayItem, TextLine } from './display-list';
import { blockRect } from './grid';
import type { Block, Composition, HeadlineSpec, Piece, StoryBlock } from './page-model';
import { toSvg } from './svg';

const SENTENCE = '会议指出，当前，疫情防控到了一个新的阶段，要做到疫情防控和复工复产“两手抓”。';
const bodyOf = (sentences: number, paragraphs = 1): Body => bodyFromText(Array.from({ length: paragraphs }, () => SENTENCE.repeat(sentences)).join('\n'));
const piece = (body: Body, rest: Partial<Piece> = {}): Piece => ({ id: 's', headline: '统筹推进疫情防控和经济社会发展', body, ...rest });
const story = (rest: Partial<StoryBlock> = {}): StoryBlock => ({ id: 'b', kind: 'story', x: 0, y: 0, w: 2, h: 20, pieceId: 's', fill: 'top', ...rest });
const onPage = (blocks: readonly Block[], pieces: readonly Piece[]): ComposeInput => ({ pages: [{ number: 1, spec: TABLOID_GEOMETRY, blocks }], pieces });
const compose = (blocks: readonly Block[], pieces: readonly Piece[]): Composition => composePage(onPage(blocks, pieces), 1)!;
const textLines = (composition: Composition): TextLine[] => composition.displayList.items.filter((item): item is TextLine => item.kind === 'text');
const bodyLines = (composition: Composition): TextLine[] => textLines(composition).filter((line) => line.source);
const set = (compositions: readonly Composition[]): string => compositions.flatMap(bodyLines).map((line) => line.plain).join('');
const mainOnly = (pt: number, rest: Partial<HeadlineSpec['main']> = {}): HeadlineSpec =>
  ({ main: { lines: 1, pt, face: 'songBlack', fit: 'none', ...rest }, direction: 'h' });
const right = (line: TextLine): number => Math.max(...line.runs.flatMap((run) => run.x)) + line.size * line.scale;

const goldStories = (JSON.parse(readFileSync(join(__dirname, '../ocr/__fixtures__/gold.json'), 'utf8')) as { items: { headline?: string; paragraphs?: string[] }[] }[])
  .flatMap(({ items }) => items).filter(({ paragraphs }) => (paragraphs ?? []).length > 1);

describe('a text in its frames', () => {
  it('sets every character of every story of the seeds, each once, and says how much is over', () => {
    for (const { headline, paragraphs } of goldStories) {
      const body = bodyFromText((paragraphs ?? []).join('\n'));
      const { reports, ...page } = compose([story({ w: 4, h: 60, fill: 'balance', headline: mainOnly(24, { fit: 'shrink' }) })], [piece(body, { headline: headline ?? '' })]);
      expect(reports[0]).toMatchObject({ over: { lines: 0, characters: 0 }, headlineOver: 0, strays: 0 });
      expect(set([{ reports, ...page }])).toBe((paragraphs ?? []).map((text) => text.trim()).join(''));
    }
  });

  it('tells overset in lines and characters, exactly', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 3 }), (sentences, paragraphs, h, w) => {
      const body = bodyOf(sentences, paragraphs);
      const composition = compose([story({ h, w })], [piece(body)]);
      const [report] = composition.reports;
      const drawn = bodyLines(composition);
      expect(characterCount(drawn.map((line) => line.plain).join('')) + report!.over.characters).toBe(characterCount(bodyText(body)));
      expect(drawn.length).toBe(report!.lines);
      expect(report!.capacity).toBe(h * w);
      if (report!.over.lines > 0) expect(report!.free).toBe(0);
      else expect(report!.free).toBe(report!.capacity - report!.lines);
    }), { numRuns: 60 });
  });

  it('says where in the text the overset begins', () => {
    const { reports } = compose([story({ w: 1, h: 3 })], [piece(bodyOf(4))]);
    const lines = bodyLines(compose([story({ w: 1, h: 3 })], [piece(bodyOf(4))]));
    expect(reports[0]!.over.at).toEqual({ item: 0, offset: lines.at(-1)!.source!.to });
  });

  it('stays inside its block and on the lines of the grid', () => {
    const block = story({ x: 2, y: 10, w: 3, h: 12, fill: 'balance' });
    const rect = blockRect(TABLOID_GEOMETRY, block);
    for (const line of bodyLines(compose([block], [piece(bodyOf(10, 2))]))) {
      expect(right(line)).toBeLessThanOrEqual(rect.x + rect.w + 4.501);
      const row = (line.y - rect.y - 9.42) / 12;
      expect(row).toBeCloseTo(Math.round(row), 3);
      expect(line.y).toBeLessThan(rect.y + rect.h);
    }
  });

  it('balances columns to within a line of each other', () => {
    const lines = bodyLines(compose([story({ w: 4, h: 30, fill: 'balance' })], [piece(bodyOf(12))]));
    const depth = new Map<number, number>();
    for (const line of lines) {
      const column = Math.floor(line.runs[0]!.x[0]! / 117);
      depth.set(column, Math.max(depth.get(column) ?? 0, line.y));
    }
    expect(Math.max(...depth.values()) - Math.min(...depth.values())).toBeLessThanOrEqual(12.01);
  });

  it('leaves no line of a paragraph alone at a column head or foot while there is slack', () => {
    for (let paragraphs = 2; paragraphs < 14; paragraphs += 1) {
      const { reports } = compose([story({ w: 3, h: 40, fill: 'balance' })], [piece(bodyOf(1 + (paragraphs % 3), paragraphs))]);
      expect(reports[0]).toMatchObject({ strays: 0, over: { lines: 0 } });
    }
  });

  it('keeps a subhead with the lines it heads, in 黑体', () => {
    const content = Array.from({ length: 6 }, (_, index) => [subhead(`小标题${index}`), paragraph(SENTENCE.repeat(2))]).flat();
    const lines = bodyLines(compose([story({ w: 3, h: 40, fill: 'balance' })], [piece({ type: 'doc', content })]));
    const heads = lines.filter((line) => line.plain.startsWith('小标题'));
    expect(heads.map((line) => line.runs[0]!.face)).toEqual(Array(6).fill('heiBold'));
    for (const head of heads) expect(lines[lines.indexOf(head) + 1]!.y).toBeCloseTo(head.y + 12, 3);
  });

  it('mixes faces in a paragraph, one run for each', () => {
    const body: Body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '本区消息', marks: [{ type: 'bold' }] }, { type: 'text', text: '会议召开' }, { type: 'text', text: '（节选）', marks: [{ type: 'italic' }] }] }] };
    expect(bodyLines(compose([story({ measure: 1 })], [piece(body)]))[0]!.runs.map(({ face, text }) => [face, text]))
      .toEqual([['heiBold', '本区消息'], ['song', '会议召开'], ['kai', '（节选）']]);
  });

  it('wraps round a photo: no line runs into it', () => {
    const photos = [{ photoId: 'p', x: 0.5, y: 3, w: 1, h: 8, caption: '图为会议现场。', credit: '许丛军　摄', wrap: 'rect' as const }];
    const composition = compose([story({ w: 4, h: 30, measure: 2, photos })], [piece(bodyOf(24))]);
    const image = composition.displayList.items.find((item): item is Extract<DisplayItem, { kind: 'image' }> => item.kind === 'image')!;
    const beside = bodyLines(composition).filter((line) => line.y > image.y && line.y - line.size < image.y + image.h);
    expect(beside.length).toBeGreaterThan(8);
    for (const line of beside) expect(right(line) <= image.x + 0.01 || line.runs[0]!.x[0]! >= image.x + image.w).toBe(true);
  });

  it('sets a table row by row and signatures at the right', () => {
    const content = [paragraph(SENTENCE), table(['序号', '项目名称'], [['1', '动画电影《特工总动员》'], ['2', '歌曲《青木拂晓》']])];
    const notice = story({ kind: 'notice', w: 2, h: 20, measure: 1, box: { rule: 0.7, tint: false, inset: 1 } });
    const composition = compose([notice], [piece({ type: 'doc', content }, { signature: ['区委宣传部', '2020年3月3日'] })]);
    expect(set([composition])).toContain('序号项目名称1动画电影《特工总动员》2歌曲《青木拂晓》区委宣传部2020年3月3日');
    const rules = composition.displayList.items.flatMap((item) => (item.kind === 'rule' && item.y1 === item.y2 ? [item.y1] : []));
    const around = bodyLines(composition).filter(({ source }) => !source?.cell);
    const [before, after] = [around.filter(({ y }) => y < Math.min(...rules)).at(-1)!, around.find(({ y }) => y > Math.max(...rules))!];
    expect(Math.min(...rules) - (before.y + before.size * 0.12)).toBeGreaterThan(5);
    expect(after.y - after.size * 0.88 - Math.max(...rules)).toBeGreaterThan(5);
    const [, signed] = bodyLines(composition).slice(-2);
    const rect = blockRect(TABLOID_GEOMETRY, notice);
    expect(right(signed!)).toBeGreaterThan(rect.x + rect.w - 30);
  });
});

describe('a text that jumps', () => {
  const chain = [{ pieceId: 's', frames: [{ page: 1, block: 'b' }, { page: 2, block: 'c' }] }];
  const pages = (h: number) => [
    { number: 1, spec: TABLOID_GEOMETRY, blocks: [story({ w: 2, h })] },
    { number: 2, spec: TABLOID_GEOMETRY, blocks: [story({ id: 'c', w: 4, h: 30, fill: 'balance' as const })] },
  ];

  it('says so at both ends, and loses nothing on the way', () => {
    fc.assert(fc.property(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 9, max: 12 }), fc.integer({ min: 1, max: 2 }), (h, sentences, paragraphs) => {
      const body = bodyOf(sentences, paragraphs);
      const both = composePages({ pages: pages(h), pieces: [piece(body)], chains: chain });
      expect(both.map(({ reports }) => reports[0]!.jump)).toEqual([{ to: 2, from: null }, { to: null, from: 1 }]);
      expect(set(both)).toBe(bodyText(body).replace(/\n/gu, ''));
      expect(textLines(both[0]!).map(({ plain }) => plain)).toContain('（下转2版）');
      expect(textLines(both[1]!).map(({ plain }) => plain)).toContain('（上接1版）');
    }), { numRuns: 30 });
  });

  it('carries no marker when the text ends on its first page', () => {
    const both = composePages({ pages: pages(40), pieces: [piece(bodyOf(3))], chains: chain });
    expect(both.map(({ reports }) => reports[0]!.jump)).toEqual([{ to: null, from: null }, { to: null, from: null }]);
  });
});

describe('headlines', () => {
  const width = (composition: Composition): number => {
    const [line] = textLines(composition);
    return right(line!) - line!.runs[0]!.x[0]!;
  };

  it.each([
    ['none', 40, 1, 3], ['condense', 40, 0.85, 1], ['condense', 36, 0.911, 0], ['shrink', 40, 1, 0],
  ] as const)('%s at %i pt', (fit, pt, scale, over) => {
    const composition = compose([story({ w: 4, headline: mainOnly(pt, { fit }) })], [piece(bodyOf(1), { headline: '统筹推进疫情防控和经济社会发' })]);
    const [line] = textLines(composition);
    if (fit === 'shrink') expect(line!.size * line!.scale).toBeLessThan(pt);
    else expect(line!.scale).toBeCloseTo(scale, 2);
    expect(composition.reports[0]!.headlineOver).toBe(over);
    if (over === 0) expect(width(composition)).toBeLessThanOrEqual(459.01);
  });

  it('take the rows they need when they have outgrown those they were given, and never run into their text', () => {
    for (const pt of [18, 30, 48, 64]) {
      const spec = { ...mainOnly(pt, { fit: 'shrink', lines: 2 }), kicker: { pt: 14, face: 'hei' as const }, rows: 3 };
      const composition = compose([story({ w: 4, headline: spec })], [piece(bodyOf(6), { kicker: '区委召开专题会议', headline: '防控不放松 发展不停步' })]);
      const head = textLines(composition).filter(({ part }) => part === 'headline' || part === 'kicker');
      const [first] = bodyLines(composition);
      for (const line of head) expect(line.y + line.size * 0.12).toBeLessThan(first!.y - first!.size * 0.88);
    }
  });

  it('stand nearer to the text below than to what is above, whatever white they have', () => {
    for (const rows of [4, 6, 8, 10]) {
      const composition = compose([story({ w: 4, headline: { ...mainOnly(24), rows } })], [piece(bodyOf(6), { headline: '防控不放松 发展不停步' })]);
      const [head] = textLines(composition);
      const top = blockRect(TABLOID_GEOMETRY, { x: 0, y: 0, w: 1, h: 1 }).y;
      const [above, below] = [head!.y - head!.size * 0.88 - top, top + rows * 12 - (head!.y + head!.size * 0.12)];
      expect(below).toBeGreaterThan(4);
      expect(above).toBeGreaterThanOrEqual(below);
    }
  });

  it('turns at the space, which is half an em', () => {
    const texts = textLines(compose([story({ w: 3, headline: mainOnly(24, { lines: 2 }) })], [piece(bodyOf(0), { headline: '防控不放松 发展不停步' })]));
    expect(texts.slice(0, 2).map(({ plain }) => plain)).toEqual(['防控不放松', '发展不停步']);
  });

  it('stands upright, each character under the last', () => {
    const vertical: HeadlineSpec = { ...mainOnly(24, { fit: 'shrink' }), direction: 'v', span: 1 };
    const [line] = textLines(compose([story({ w: 2, h: 30, headline: vertical })], [piece(bodyOf(4), { headline: '坚守抗疫一线' })]));
    const { x, y } = line!.runs[0]!;
    expect(new Set(x).size).toBe(1);
    expect(y!.slice(1).every((value, index) => Math.abs(value - y![index]! - line!.size) < 0.01)).toBe(true);
  });
});

describe('a page', () => {
  const blocks: Block[] = [
    { id: 'm', kind: 'masthead', x: 0, y: 0, w: 6, h: 12, name: '港闸新闻', ear: ['2020年2月18日　星期二', '第7期（总第1227期）'] },
    story({ y: 12, w: 4, h: 70, fill: 'balance', headline: mainOnly(36, { fit: 'shrink' }) }),
    { id: 'p', kind: 'photo', x: 4, y: 12, w: 2, h: 20, pieceId: 'p', photo: { photoId: 'p1', caption: '图为车间。', credit: '许丛军　摄' } },
    { id: 'z', kind: 'colophon', x: 0, y: 82, w: 6, h: 2, text: '主编：龚海霞' },
  ];

  it('is the same page twice, and the same SVG', () => {
    const pieces = (): Piece[] => [piece(bodyOf(30, 3))];
    const [first, second] = [compose(blocks, pieces()), compose(blocks, pieces())];
    expect(second).toEqual(first);
    expect(toSvg(second.displayList)).toBe(toSvg(first.displayList));
  });

  it('keeps its last body line clear of the rule above the colophon', () => {
    const composition = compose(blocks, [piece(bodyOf(200))]);
    const rule = composition.displayList.items.filter((item) => item.kind === 'rule' && item.block === 'z').map((item) => (item as { y1: number }).y1)[0]!;
    expect(rule - Math.max(...bodyLines(composition).map(({ y }) => y))).toBeGreaterThan(6);
  });

  it('writes one text element a line, with a place for each UTF-16 unit', () => {
    const composition = compose([story({ w: 2 })], [piece(bodyFromText('甲𠮷乙<&>“丙”😀'))]);
    const [line] = bodyLines(composition);
    for (const run of line!.runs) expect(run.x.length).toBe(run.text.length);
    expect(composition.reports[0]!.missing).toEqual(['😀']);
    const svg = toSvg(composition.displayList);
    expect(svg.match(/<text/gu)?.length).toBe(textLines(composition).length);
    expect(svg).toContain('&lt;&amp;&gt;');
  });

  it('gives hot areas in per cent of the trim', () => {
    const { areas } = compose(blocks, [piece(bodyOf(3))]);
    expect(areas.map(({ pieceId }) => pieceId)).toEqual(['s', 'p']);
    for (const { rects } of areas) for (const { x, y, w, h } of rects) expect(x >= 0 && y >= 0 && x + w <= 100 && y + h <= 100).toBe(true);
  });
});
