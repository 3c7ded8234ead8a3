import fc from 'fast-check';
import { bodyFromText, paragraph, table } from '../copy/body';
import { textBlocksOf } from '../copy/passage';
import { textOf } from '../copy/body';
import type { PageFacts, PlacedPiece } from '../layout/page-facts';
import { TABLOID_GEOMETRY } from '../layout/page-geometry';
import { composePage } from '../typeset/compose-page';
import type { Block, Piece } from '../typeset/page-model';
import { printedPage } from '../../../test/support/printed-page';
import { type FrozenPiece, frozenPieces, readingText } from './frozen-text';
import { edgesOf } from './line-edges';
import { boxesOf, passageAt, placeUnder, readPlace, settlePlace } from './places';

const SENTENCE = '会议指出，当前，疫情防控到了一个新的阶段，要做到“两手抓”——ABC 12.5％。';
const facts = (pieces: readonly Piece[]): PageFacts => ({
  paper: { name: '港闸新闻', nameplate: '', slogan: '', hotline: '', submissionEmail: '', licenceNumber: '' }, staff: [], faces: [], planned: [],
  pieces: pieces.map((piece) => ({ ...piece, kind: piece.id.startsWith('n') ? 'notice' : 'article', isReleased: true, mustRun: false, noCut: false, continuedFromPage: null, continuedToPage: null }) as PlacedPiece),
  photos: [{ id: 'p', caption: '图为会议现场，车间里工人正在赶制口罩，供应各地。', credit: '许丛军　摄', headline: '', width: 10, height: 10, fileHash: 'x', focus: null, obstacles: [] }],
  page: { number: 1, name: '要闻', editor: null, publishedOn: null, issueNumber: null, totalIssueNumber: null },
});
const freeze = (blocks: readonly Block[], pieces: readonly Piece[]): FrozenPiece[] => {
  const input = { pages: [{ number: 1, spec: TABLOID_GEOMETRY, blocks }], pieces };
  return frozenPieces({ input, facts: facts(pieces), number: 1, list: composePage(input, 1)!.displayList });
};
const story = (given: object = {}): Block => ({ id: 's', kind: 'story', pieceId: 'a', fill: 'balance', x: 0, y: 0, w: 4, h: 60, headline: { direction: 'h', main: { lines: 2, pt: 24, face: 'songBlack', fit: 'shrink' }, kicker: { pt: 14, face: 'hei' } }, ...given }) as Block;

describe('the words of a frozen page', () => {
  it('are every paragraph as written, each line where it is printed', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.constantFrom(...SENTENCE), { minLength: 1, maxLength: 90 }).map((letters) => letters.join('')), { minLength: 1, maxLength: 5 }), (texts) => {
      const body = bodyFromText(texts.join('\n'));
      const [piece] = freeze([story({ headline: undefined })], [{ id: 'a', headline: '', body }]);
      const passages = (piece?.passages ?? []).filter(({ part }) => part === 'body');
      const written = textBlocksOf(body).map(textOf).filter((text) => text !== '');
      expect(passages.map(({ text }) => text)).toEqual(written);
      for (const { text, lines } of passages) {
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end, edges } of lines) {
          expect(edges).toHaveLength(end - start + 1);
          expect([...edges].sort((a, b) => a - b)).toEqual(edges);
        }
      }
    }), { numRuns: 40 });
  });

  it('know kicker, headline, byline, caption, credit, table and signature apart, and whose they are', () => {
    const body = { type: 'doc' as const, content: [paragraph(SENTENCE), table(['序号', '项目'], [['1', '纪录片']]), paragraph('完。')] };
    const pieces = freeze([
      story({ photos: [{ photoId: 'p', x: 1, y: 8, w: 2, h: 14, wrap: 'rect', caption: '图为会议现场，车间里工人正在赶制口罩，供应各地。', credit: '许丛军　摄' }] }),
      { id: 'n1', kind: 'notice', pieceId: 'n', fill: 'top', x: 4, y: 0, w: 2, h: 40, headline: { direction: 'v', main: { lines: 1, pt: 20, face: 'hei', fit: 'shrink' }, span: 1 } },
      { id: 'm', kind: 'masthead', x: 0, y: 62, w: 6, h: 8, name: '港闸新闻', ear: ['2020年2月18日', '第7期'] },
    ], [
      { id: 'a', kicker: '区委常委会召开会议', headline: '统筹推进疫情防控 经济社会发展', body, byline: '许应田' },
      { id: 'n', headline: '公告', body: bodyFromText('特此公告。'), signature: ['南通市港闸区人民代表大会常务委员会', '2020年5月13日'] },
    ]);
    const shown = pieces.flatMap(({ itemId, kind, passages }) => passages.map(({ part, paragraph: at, text }) => `${itemId} ${kind} ${part} ${at} ${text}`));
    expect(shown).toEqual(expect.arrayContaining([
      'a article kicker null 区委常委会召开会议', 'a article headline null 统筹推进疫情防控 经济社会发展', 'a article body 1 序号', 'a article body 4 纪录片', 'a article byline null 许应田',
      'p photo caption null 图为会议现场，车间里工人正在赶制口罩，供应各地。', 'p photo credit null 许丛军　摄', 'n notice headline null 公告', 'n notice body 0 特此公告。', 'n notice body 2 2020年5月13日',
      'm furniture furniture 0 港闸新闻', 'm furniture furniture 2 第7期',
    ]));
    expect(pieces.find(({ itemId }) => itemId === 'n')!.passages[0]!.lines[0]).toMatchObject({ isVertical: true });
    expect(readingText(pieces)).toContain('统筹推进疫情防控 经济社会发展\n');
  });

  it('place every character of a page with everything on it between the edges of its line', () => {
    for (const item of printedPage().items) {
      if (item.kind !== 'text') continue;
      const edges = edgesOf(item);
      expect(edges).toHaveLength(item.plain.length + 1);
      expect([...edges].sort((a, b) => a - b)).toEqual(edges);
    }
  });
});

describe('a place on a proof', () => {
  const pieces = freeze([story()], [{ id: 'a', headline: '统筹推进', body: bodyFromText(SENTENCE.repeat(5)) }]);

  it('is quoted and boxed line by line, and found again under its own boxes', () => {
    const passage = passageAt(pieces, { itemId: 'a', part: 'body', paragraph: 0 })!;
    fc.assert(fc.property(fc.nat(passage.text.length - 2), fc.integer({ min: 1, max: 60 }), (start, length) => {
      const end = Math.min(passage.text.length, start + length);
      const settled = settlePlace(pieces, { kind: 'text', itemId: 'a', part: 'body', paragraph: 0, start, end });
      if (!settled.ok || settled.value.kind !== 'text') throw new Error('refused');
      expect(settled.value).toMatchObject({ quote: passage.text.slice(start, end), articleId: 'a', noticeId: null });
      const touched = passage.lines.filter((line) => line.start < end && line.end > start);
      expect(settled.value.boxes).toHaveLength(touched.length);
      const [first] = settled.value.boxes;
      const under = placeUnder(pieces, first!.x + 0.05, first!.y + first!.height / 2);
      expect(under && Math.abs(under.offset - start)).toBeLessThanOrEqual(2);
    }), { numRuns: 60 });
  });

  it('between two characters has a box without width', () => {
    expect(boxesOf(passageAt(pieces, { itemId: 'a', part: 'body', paragraph: 0 })!, 3, 3)).toEqual([expect.objectContaining({ width: 0 })]);
  });

  it.each<[unknown, string]>([
    [{ kind: 'text', itemId: 'a', part: 'body', start: 5, end: 2 }, 'end'], [{ kind: 'text', itemId: 'a', part: 'nowhere', start: 0, end: 1 }, 'part'], [{ kind: 'box', x: 1, y: 1, width: -2, height: 3 }, 'width'],
    [{ kind: 'circle' }, 'kind'], [null, ''], [{ kind: 'text', itemId: 'a', part: 'body', start: 0, end: 1, evil: 1 }, 'evil'],
  ])('%j is refused', (given, field) => expect(readPlace(given)).toMatchObject({ ok: false, problem: { field } }));

  it('that the proof does not have is refused by its field', () => {
    const at = { kind: 'text', itemId: 'a', part: 'body', paragraph: 0, start: 0, end: 1 } as const;
    expect(settlePlace(pieces, { ...at, itemId: 'x' })).toEqual({ ok: false, problem: 'itemId' });
    expect(settlePlace(pieces, { ...at, paragraph: 9 })).toEqual({ ok: false, problem: 'part' });
    expect(settlePlace(pieces, { ...at, end: 100_000 })).toEqual({ ok: false, problem: 'end' });
  });
});
