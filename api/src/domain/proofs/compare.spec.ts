import fc from 'fast-check';
import { bodyFromText } from '../copy/body';
import { blankPage } from '../layout/blank-page';
import { composeInput, type NumberedLayout } from '../layout/compose-layout';
import type { PageFacts, PlacedPhoto, PlacedPiece } from '../layout/page-facts';
import { TABLOID_GEOMETRY } from '../layout/page-geometry';
import type { LayoutBlock, StoryPlace } from '../layout/page-layout';
import { composePage } from '../typeset/compose-page';
import { compareProofs, type ProofSide } from './compare';
import type { ComparedMark } from './compare-marks';
import { frozenPieces } from './frozen-text';
import { settlePlace, type TextPart } from './places';
import type { MarkSign } from './signs';

const SENTENCE = '会议指出，当前，疫情防控到了一个新的阶段，要做到疫情防控和复工复产两手抓。';
const TEXT = `${SENTENCE.repeat(4)}\n第二段说到全区共有港闻工业园等三个的的项目开工，总投资六点八亿元。\n${SENTENCE.repeat(3)}`;

const story = (given: Partial<StoryPlace> = {}): StoryPlace =>
  ({ id: 's', kind: 'story', pieceId: 'a', fill: 'balance', x: 0, y: 2, w: 4, h: 30, headline: { direction: 'h', main: { lines: 1, pt: 24, face: 'songBlack', fit: 'shrink' } }, ...given });
const photoBlock: LayoutBlock = { id: 'p', kind: 'photo', x: 4, y: 2, w: 2, h: 20, photo: { photoId: 'ph' } };

const proofOf = ({ text = TEXT, headline = '统筹推进疫情防控', blocks = [story(), photoBlock] as LayoutBlock[], fileHash = 'x', caption = '车间里' } = {}): ProofSide => {
  const blank = blankPage(TABLOID_GEOMETRY, { number: 2, isLast: false });
  const own: NumberedLayout = { number: 2, layout: { ...blank, blocks: [...blank.blocks, ...blocks] } };
  const piece: PlacedPiece = { id: 'a', kind: 'article', headline, body: bodyFromText(text), isReleased: true, mustRun: false, noCut: false, continuedFromPage: null, continuedToPage: null };
  const photo: PlacedPhoto = { id: 'ph', caption, credit: '许丛军 摄', headline: '', width: 4000, height: 3000, fileHash, focus: null, obstacles: [] };
  const facts: PageFacts = {
    paper: { name: '港闸新闻', nameplate: '', slogan: '', hotline: '', submissionEmail: '', licenceNumber: '' }, staff: [], faces: [], planned: [], pieces: [piece], photos: [photo],
    page: { number: 2, name: '综合', editor: null, publishedOn: '2020-02-18', issueNumber: 7, totalIssueNumber: 1227 },
  };
  const input = composeInput(own, [], facts);
  const { displayList, areas } = composePage(input, 2)!;
  return { displayList, hotAreas: areas, pieces: frozenPieces({ input, facts, number: 2, list: displayList }), photos: { ph: fileHash } };
};

/** A mark on the first place where these words stand. */
const markOn = (side: ProofSide, quote: string, sign: MarkSign, given: Partial<ComparedMark> & { at?: 'before' | 'after'; within?: string; itemId?: string; part?: TextPart } = {}): ComparedMark => {
  const { at, within = quote, itemId = 'a', part = 'body', ...rest } = given;
  const passage = side.pieces.find((piece) => piece.itemId === itemId)!.passages.find((one) => one.part === part && one.text.includes(within))!;
  const found = passage.text.indexOf(within) + within.indexOf(quote);
  const [start, end] = at === 'before' ? [found, found] : at === 'after' ? [found + quote.length, found + quote.length] : [found, found + quote.length];
  const settled = settlePlace(side.pieces, { kind: 'text', itemId, part, paragraph: passage.paragraph, start, end });
  if (!settled.ok) throw new Error(settled.problem);
  return { id: 'm', sign, place: settled.value, from: quote, to: '', status: 'done', isRefused: false, ...rest };
};

const older = proofOf();
const outcome = (mark: ComparedMark, newer: ProofSide): string => {
  const [came] = compareProofs(older, newer, [mark]).marks;
  return `${came!.outcome}${came!.isMissed ? ' (missed)' : ''}`;
};
const changed = (from: string, to: string): ProofSide => proofOf({ text: TEXT.replace(from, to) });

describe('what became of a mark', () => {
  it.each<[string, ComparedMark, ProofSide, string]>([
    ['a wrong word put right', markOn(older, '港闻', 'correct', { to: '港闸' }), changed('港闻', '港闸'), 'carriedOut'],
    ['a wrong word left as it was', markOn(older, '港闻', 'correct', { to: '港闸' }), proofOf(), 'notCarriedOut (missed)'],
    ['one left as it was while words beside it changed', markOn(older, '港闻', 'correct', { to: '港闸' }), changed('三个的的项目', '四个项目'), 'notCarriedOut (missed)'],
    ['another word put there than asked for', markOn(older, '港闻', 'correct', { to: '港闸' }), changed('港闻', '开发区'), 'changedElsewhere'],
    ['put right while the whole sentence was rewritten', markOn(older, '港闻', 'correct', { to: '港闸' }), changed('第二段说到全区共有港闻工业园等三个的的项目开工', '全区港闸工业园三个项目已经开工'), 'carriedOut'],
    ['one of two equal characters deleted', markOn(older, '的', 'delete', { within: '的的' }), changed('的的', '的'), 'carriedOut'],
    ['a deletion not made', markOn(older, '等三个', 'delete', {}), proofOf(), 'notCarriedOut (missed)'],
    ['words put in', markOn(older, '工业园', 'insert', { at: 'before', to: '新' }), changed('工业园', '新工业园'), 'carriedOut'],
    ['words put in that repeat what stands there', markOn(older, '全区', 'insert', { at: 'before', to: '全' }), changed('全区', '全全区'), 'carriedOut'],
    ['two characters exchanged', markOn(older, '工业', 'transpose', {}), changed('工业', '业工'), 'carriedOut'],
    ['a paragraph begun', markOn(older, '总投资', 'newParagraph', { at: 'before' }), changed('，总投资', '，\n总投资'), 'carriedOut'],
    ['paragraphs joined', markOn(older, '六点八亿元。', 'runOn', {}), changed('亿元。\n', '亿元。'), 'carriedOut'],
    ['paragraphs not joined', markOn(older, '六点八亿元。', 'runOn', {}), changed('港闻', '港闸'), 'notCarriedOut (missed)'],
    ['words moved to another paragraph', markOn(older, '总投资六点八亿元。', 'transfer', {}), proofOf({ text: `总投资六点八亿元。${TEXT.replace('总投资六点八亿元。', '')}` }), 'carriedOut'],
    ['what was to stay and did', markOn(older, '港闻', 'stet', {}), changed('会议指出', '会议强调'), 'carriedOut'],
    ['what was to stay and did not', markOn(older, '港闻', 'stet', {}), changed('港闻', '港闸'), 'changedElsewhere'],
    ['a refused mark', markOn(older, '港闻', 'correct', { to: '港闸', status: 'verified', isRefused: true }), proofOf(), 'notCarriedOut'],
    ['a verified mark that was never carried out', markOn(older, '港闻', 'correct', { to: '港闸', status: 'verified' }), proofOf(), 'notCarriedOut (missed)'],
    ['a note that was answered', markOn(older, '港闻', 'note', { status: 'done' }), proofOf(), 'notCarriedOut'],
    ['words whose story left the page', markOn(older, '港闻', 'correct', { to: '港闸' }), proofOf({ blocks: [photoBlock] }), 'changedElsewhere'],
    ['a caption put right', markOn(older, '车间', 'correct', { itemId: 'ph', part: 'caption', to: '厂房' }), proofOf({ caption: '厂房里' }), 'carriedOut'],
    ['a headline put right', markOn(older, '推进', 'correct', { part: 'headline', to: '做好' }), proofOf({ headline: '统筹做好疫情防控' }), 'carriedOut'],
    ['a picture to be straightened, and another put there', { id: 'm', sign: 'straighten', place: { kind: 'box', x: 180, y: 40, width: 10, height: 10 }, from: '', to: '', status: 'done', isRefused: false }, proofOf({ fileHash: 'y' }), 'carriedOut'],
    ['a picture to be straightened, and left', { id: 'm', sign: 'straighten', place: { kind: 'box', x: 180, y: 40, width: 10, height: 10 }, from: '', to: '', status: 'done', isRefused: false }, proofOf(), 'notCarriedOut (missed)'],
    ['a picture to be straightened, and only words changed beside it', { id: 'm', sign: 'straighten', place: { kind: 'box', x: 5, y: 5, width: 230, height: 300 }, from: '', to: '', status: 'done', isRefused: false }, changed('会议指出', '会议强调'), 'notCarriedOut (missed)'],
  ])('%s', (_, mark, newer, expected) => expect(outcome(mark, newer)).toBe(expected));

  it('is carried out for whatever word is put right wherever, and missed wherever nothing is done', () => {
    const body = older.pieces.find(({ itemId }) => itemId === 'a')!.passages.filter(({ part }) => part === 'body');
    fc.assert(fc.property(fc.constantFrom(...body), fc.nat(), fc.integer({ min: 1, max: 4 }), fc.constantFrom('甲', '乙丙', '丁戊己'), ({ text, paragraph }, at, length, to) => {
      const start = at % (text.length - length);
      const settled = settlePlace(older.pieces, { kind: 'text', itemId: 'a', part: 'body', paragraph, start, end: start + length });
      if (!settled.ok) throw new Error(settled.problem);
      const mark: ComparedMark = { id: 'm', sign: 'correct', place: settled.value, from: '', to, status: 'done', isRefused: false };
      const paragraphs = TEXT.split('\n').map((one, index) => (index === paragraph ? one.slice(0, start) + to + one.slice(start + length) : one));
      expect(outcome(mark, proofOf({ text: paragraphs.join('\n') }))).toBe('carriedOut');
      expect(outcome(mark, older)).toBe('notCarriedOut (missed)');
    }), { numRuns: 25 });
  });
});

describe('the differences of two proofs', () => {
  it('are none where nothing changed', () => expect(compareProofs(older, proofOf(), []).differences).toEqual([]));

  it('are the words that changed, where they stand on either page, and not the lines that merely run on', () => {
    const newer = changed('港闻工业园', '港闸科技产业园');
    const mark = markOn(older, '港闻', 'correct', { to: '港闸' });
    const { differences } = compareProofs(older, newer, [mark]);
    expect(differences.map(({ kind, change, where, mark: answers }) => [kind, change, where.itemId, where.part, answers])).toContainEqual(['text', 'reworded', 'a', 'body', 'm']);
    expect(differences.every(({ kind }) => kind === 'text')).toBe(true);
    const [before, after] = [differences.map((one) => one.before).join(''), differences.map((one) => one.after).join('')];
    expect('港闻工业园'.includes(before) && '港闸科技产业园'.includes(after)).toBe(true);
    const width = (boxes: readonly { width: number }[]): number => boxes.reduce((sum, one) => sum + one.width, 0);
    expect(width(differences[0]!.where.older)).toBeCloseTo(differences[0]!.before.length * 3.175, 0);
  });

  it('are blocks moved, photos exchanged, cropped and taken off, and headlines set otherwise', () => {
    const seen = (side: ProofSide): string[] => compareProofs(older, side, []).differences.map(({ kind, change, where }) => `${kind} ${change} ${where.itemId}`);
    expect(seen(proofOf({ blocks: [story({ y: 4 }), photoBlock] }))).toContain('layout moved a');
    expect(seen(proofOf({ fileHash: 'y' }))).toEqual(['photo replaced ph']);
    expect(seen(proofOf({ blocks: [story(), { ...photoBlock, photo: { photoId: 'ph', crop: { x: 0, y: 0, w: 0.5, h: 0.5 } } } as LayoutBlock] }))).toEqual(['photo recropped ph']);
    expect(seen(proofOf({ blocks: [story()] }))).toEqual(expect.arrayContaining(['photo removed ph', 'layout removed ph']));
    expect(seen(proofOf({ blocks: [story({ headline: { direction: 'h', main: { lines: 1, pt: 30, face: 'hei', fit: 'shrink' } } }), photoBlock] }))).toContain('layout restyled a');
    expect(seen(proofOf({ blocks: [story({ box: { rule: 0.7, tint: true, inset: 0 } }), photoBlock] }))).toContain('layout restyled s');
  });

  it('tell furniture by itself', () => {
    const newer = { ...older, pieces: older.pieces.map((piece) => (piece.kind !== 'furniture' ? piece : { ...piece, passages: piece.passages.map((one) => ({ ...one, text: one.text.replace('2版', '3版') })) })) };
    expect(compareProofs(older, newer, []).differences.map(({ kind, before, after }) => [kind, before, after])).toEqual([['furniture', '2', '3']]);
  });
});
