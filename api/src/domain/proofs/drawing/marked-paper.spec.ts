import { POINTS_PER_MM, type TextLine } from '../../typeset/display-list';
import { PROOF_ROUNDS } from '../rounds';
import { drawMarks } from './draw-marks';
import { markedPaper, type MarkedPaper, type PaperMark } from './marked-paper';
import { INK_OF_ROUND } from './round-colours';

const TABLOID = { width: 790, height: 1120 };
const mark = (number: number, y: number, given: Partial<PaperMark> = {}): PaperMark => ({
  id: String(number), number, sign: 'correct', amount: null, place: { kind: 'box', x: 20, y, width: 30, height: 4 }, from: '港闻', to: '港闸', comment: '', status: 'open', isRefused: false, createdByName: '校对甲', answer: '', ...given,
});
const linesOf = ({ words }: MarkedPaper): TextLine[] => words.items.filter((item): item is TextLine => item.kind === 'text');
const saidBy = (marks: PaperMark[]): string => linesOf(markedPaper(TABLOID, 'first', marks, { title: '', reader: '' })).map(({ plain }) => plain).join('');

describe('a proof printed with its marks', () => {
  it('says of each what is asked, by whom, and what became of it', () => {
    expect(saidBy([mark(3, 0, { comment: '地名' })])).toBe('3港闸地名〔校对甲，待改〕');
    expect(saidBy([mark(4, 0, { sign: 'space', amount: '1/2', from: '', to: '', status: 'verified', isRefused: true, answer: '原样' })])).toBe('4空字距 1/2〔校对甲，已核红（不改）：原样〕');
  });

  it('draws them in the colour of the round, with no word over the edge of the paper and no note over another', () => {
    const marks = Array.from({ length: 60 }, (_, index) => mark(index + 1, (index * 37) % 380, { comment: '请核对人名、职务、单位全称，并与前一日见报的稿件保持一致' }));
    for (const round of PROOF_ROUNDS) {
      const paper = markedPaper(TABLOID, round, marks, { title: '2版　一校', reader: '校对甲' });
      const notes = linesOf(paper).filter(({ block }) => block === 'marks');
      expect(new Set(notes.map(({ ink }) => ink))).toEqual(new Set([INK_OF_ROUND[round]]));
      for (const { y, size, runs } of linesOf(paper)) {
        expect(y).toBeLessThan(paper.words.height);
        for (const x of runs.flatMap((run) => run.x)) expect(x >= 0 && x + size / 2 < paper.words.width).toBe(true);
      }
      for (const isLeft of [true, false]) {
        const baselines = notes.filter(({ runs, plain }) => !/^\d+$/u.test(plain) && ((runs[0]?.x[0] ?? 0) < paper.origin.x) === isLeft).map(({ y }) => y).sort((a, b) => a - b);
        expect(baselines.every((y, index) => index === 0 || y - (baselines[index - 1] ?? 0) >= 3 * POINTS_PER_MM)).toBe(true);
      }
    }
  });

  it('has the very signs and leaders of the screen', () => {
    const asked = [mark(1, 10, { sign: 'delete' }), mark(2, 40, { sign: 'insert', place: { kind: 'text', itemId: 'a', part: 'body', paragraph: 0, start: 3, end: 3, quote: '', boxes: [{ x: 30, y: 40, width: 0, height: 3 }], articleId: 'a', noticeId: null, photoId: null, furniture: null } })];
    const onScreen = drawMarks({ width: TABLOID.width / POINTS_PER_MM, height: TABLOID.height / POINTS_PER_MM }, asked.map((one) => ({ ...one, ...(one.place.kind === 'text' ? { boxes: one.place.boxes } : { boxes: [one.place], isArea: true }) })), String);
    const onPaper = markedPaper(TABLOID, 'first', asked, { title: '', reader: '' }).strokes.map(({ path }) => path);
    for (const { sign } of onScreen.marks) expect(onPaper).toEqual(expect.arrayContaining(sign.map(({ path }) => path)));
    expect(onScreen.marks).toHaveLength(2);
  });
});
