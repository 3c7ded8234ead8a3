import { type DisplayItem, type DisplayList, type Ink, point, POINTS_PER_MM } from '../../typeset/display-list';
import { drawSolid } from '../../typeset/set-text';
import type { MarkStatus } from '../marks';
import type { MarkPlace } from '../places';
import type { ProofRound } from '../rounds';
import type { MarkSign, SpaceAmount } from '../signs';
import { drawMarks } from './draw-marks';
import { INK_OF_ROUND } from './round-colours';
import type { Stroke } from './shapes';

/** A mark as it is drawn beside a page. */
export interface PaperMark { id: string; number: number; sign: MarkSign; amount: SpaceAmount | null; place: MarkPlace; from: string; to: string; comment: string; status: MarkStatus; isRefused: boolean; createdByName: string; answer: string }
/** What stands over the marks: page, round, number, reader. */
export interface MarkedHead { title: string; reader: string }
/** A marked page on paper: its words in points, the strokes in millimetres from the page's top left, and where on the paper that is (points). */
export interface MarkedPaper { words: DisplayList; strokes: readonly Stroke[]; ink: Ink; origin: { x: number; y: number } }

/** Height of the strip over the page that says what it is, in millimetres. */
const HEAD = 12;
const HEAD_PT = 10;

/** The name of each sign in print. */
export const SIGN_NAMES: Readonly<Record<MarkSign, string>> = {
  correct: '改正', delete: '删除', insert: '增补', damaged: '换损污字', script: '改正上下角', upright: '转正', transpose: '对调', runOn: '接排', newParagraph: '另起段', transfer: '转移',
  shiftVertical: '上下移', shiftHorizontal: '左右移', align: '排齐', alignStepped: '排阶梯形', straighten: '正图', addSpace: '加大空距', reduceSpace: '减小空距', space: '空字距', separate: '分开',
  stet: '保留', substitute: '代替', note: '说明',
};
const STATUS_NAMES: Readonly<Record<MarkStatus, string>> = { open: '待改', done: '已改', refused: '不改', verified: '已核红' };

/** What the margin says of a mark beneath its correction: the comment, who made it, and what became of it. */
const commentOf = ({ comment, status, isRefused, createdByName, answer }: PaperMark): string =>
  [comment, `〔${createdByName}，${STATUS_NAMES[status]}${status === 'verified' && isRefused ? '（不改）' : ''}${answer === '' ? '' : `：${answer}`}〕`].filter((line) => line !== '').join('\n');

/**
 * The marks of a proof as they are laid over its page on paper: the trade's signs in the round's colour, leaders that never meet,
 * and in the margins what is asked, by whom, and what became of it. The paper is as large as the notes need.
 */
export const markedPaper = ({ width, height }: Pick<DisplayList, 'width' | 'height'>, round: ProofRound, marks: readonly PaperMark[], { title, reader }: MarkedHead): MarkedPaper => {
  const ink = INK_OF_ROUND[round];
  const given = marks.map((mark) => ({ ...mark, comment: commentOf(mark), ...(mark.place.kind === 'text' ? { boxes: mark.place.boxes } : { boxes: [mark.place], isArea: true }) }));
  const { sheet, marks: drawn } = drawMarks({ width: width / POINTS_PER_MM, height: height / POINTS_PER_MM }, given, (sign) => SIGN_NAMES[sign]);
  const origin = { x: point(-sheet.x * POINTS_PER_MM), y: point(HEAD * POINTS_PER_MM) };
  const set = (text: string, at: { x: number; y: number; size: number }, isStrong: boolean, align: 'left' | 'centre' = 'left'): DisplayItem =>
    drawSolid(text, isStrong ? 'heiBold' : 'hei', { block: 'marks', ink, align, x: origin.x + at.x * POINTS_PER_MM, y: origin.y + at.y * POINTS_PER_MM, size: at.size * POINTS_PER_MM });
  const heading = [title, reader].filter((line) => line !== '').join('　');
  return {
    ink, origin, strokes: drawn.flatMap(({ sign, leader, noteStrokes }) => [...sign, leader, ...noteStrokes]),
    words: {
      width: point(sheet.width * POINTS_PER_MM), height: point(origin.y + sheet.height * POINTS_PER_MM),
      items: [
        ...(heading === '' ? [] : [drawSolid(heading, 'heiBold', { block: 'marks-head', x: origin.x, y: origin.y - HEAD_PT, size: HEAD_PT, align: 'left' })]),
        ...drawn.flatMap(({ note }) => [set(note.number.text, note.number, false, 'centre'), ...note.lines.map((line) => set(line.text, line, line.isStrong))]),
      ],
    },
  };
};
