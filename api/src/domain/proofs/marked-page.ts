import { type DisplayItem, type DisplayList, type Ink, point, POINTS_PER_MM } from '../typeset/display-list';
import { EM, EM_ASCENT, type Face } from '../typeset/faces';
import { breakPrepared } from '../typeset/line-breaking';
import { prepareParagraph } from '../typeset/cells';
import { drawSolid, textLine } from '../typeset/set-text';
import type { Box } from './frozen-text';
import type { MarkStatus } from './marks';
import type { MarkPlace } from './places';
import type { ProofRound } from './rounds';
import type { MarkSign, SpaceAmount } from './signs';

/** A mark as it is drawn beside a page. */
export interface DrawnMark { number: number; sign: MarkSign; amount: SpaceAmount | null; place: MarkPlace; from: string; to: string; comment: string; status: MarkStatus; isRefused: boolean; createdByName: string; answer: string }
/** What stands over the marks: page, round, number, reader. */
export interface MarkedHead { title: string; reader: string }

/** One colour a round: red, blue, green, as the trade has it; the clean proof is marked in red again. */
export const INK_OF_ROUND: Readonly<Record<ProofRound, Ink>> = { first: 'red', second: 'blue', third: 'green', clean: 'red' };

/** The margin the marks are written in, beside the page, in points. */
export const MARGIN_WIDTH = 190;
const INSET = 14;
const PT = 9;
const LEADING = 13;
const GAP = 6;
const RULE = 0.6;
/** The number beside the mark itself, for where leaders lie close together. */
const NUMBER_PT = 5.5;
const MARGIN: Face = 'hei';

/** The name of each sign in print. */
export const SIGN_NAMES: Readonly<Record<MarkSign, string>> = {
  correct: '改正', delete: '删除', insert: '增补', damaged: '换损污字', script: '改正上下角', upright: '转正', transpose: '对调', runOn: '接排', newParagraph: '另起段', transfer: '转移',
  shiftVertical: '上下移', shiftHorizontal: '左右移', align: '排齐', alignStepped: '排阶梯形', straighten: '正图', addSpace: '加大空距', reduceSpace: '减小空距', space: '空', separate: '分开',
  stet: '保留', substitute: '代替', note: '说明',
};
const STATUS_NAMES: Readonly<Record<MarkStatus, string>> = { open: '待改', done: '已改', refused: '不改', verified: '已核红' };

/** What the margin says of a mark, in one line of text: number, sign, words, and what became of it. */
export const wordsOfMark = ({ number, sign, amount, from, to, comment, status, isRefused, createdByName, answer }: DrawnMark): string => {
  const words = from !== '' && to !== '' ? `“${from}”→“${to}”` : to !== '' ? `“${to}”` : from !== '' ? `“${from}”` : '';
  const answered = `${STATUS_NAMES[status]}${status === 'verified' && isRefused ? '（不改）' : ''}${answer === '' ? '' : `：${answer}`}`;
  return [`${number} ${SIGN_NAMES[sign]}${amount ? `${amount}字` : ''}`, words, comment, `〔${createdByName}，${answered}〕`].filter((part) => part !== '').join('　');
};

const pointsOf = ({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } =>
  ({ x: x * POINTS_PER_MM, y: y * POINTS_PER_MM, w: width * POINTS_PER_MM, h: height * POINTS_PER_MM });

const boxesOfPlace = (place: MarkPlace): readonly Box[] => (place.kind === 'text' ? place.boxes : [place]);

/** The mark on the page: struck through where words go, a caret where words come, else a frame. */
const drawOnPage = ({ sign, place }: DrawnMark, block: string, ink: Ink): DisplayItem[] => boxesOfPlace(place).flatMap((box): DisplayItem[] => {
  const { x, y, w, h } = pointsOf(box);
  const rule = (x1: number, y1: number, x2: number, y2: number): DisplayItem => ({ kind: 'rule', block, x1: point(x1), y1: point(y1), x2: point(x2), y2: point(y2), width: RULE, ink });
  if (w < 0.5) return [rule(x, y - 1, x, y + h + 1), rule(x - 2, y + h + 3, x, y + h), rule(x, y + h, x + 2, y + h + 3)];
  const frame: DisplayItem = { kind: 'box', block, x: point(x - 0.5), y: point(y - 0.5), w: point(w + 1), h: point(h + 1), fill: null, rule: RULE, ink };
  return sign === 'delete' ? [frame, rule(x, y + h, x + w, y)] : sign === 'stet' ? [rule(x, y + h + 1, x + w, y + h + 1)] : [frame];
});

interface Note { mark: DrawnMark; wanted: number; lines: ReturnType<typeof breakPrepared>; }

const noteOf = (mark: DrawnMark): Note => {
  const boxes = boxesOfPlace(mark.place).map(pointsOf);
  const [first] = boxes;
  return { mark, wanted: first ? first.y + first.h / 2 : 0, lines: breakPrepared(prepareParagraph([{ text: wordsOfMark(mark), face: MARGIN }]), Math.floor(((MARGIN_WIDTH - 2 * INSET) / PT) * EM)) };
};

/** Notes from the top in the order of their places, so that leaders do not cross; each as near to its place as those above leave room. */
const stacked = (notes: readonly Note[], top: number, bottom: number): { note: Note; y: number }[] => {
  const ordered = [...notes].sort((a, b) => a.wanted - b.wanted || a.mark.number - b.mark.number);
  let rest = ordered.reduce((sum, { lines }) => sum + lines.length * LEADING + GAP, 0);
  let pen = top;
  return ordered.map((note) => {
    const height = note.lines.length * LEADING + GAP;
    const y = Math.max(pen, Math.min(note.wanted - LEADING / 2, bottom - rest));
    pen = y + height;
    rest -= height;
    return { note, y };
  });
};

const drawNote = ({ mark, lines }: Note, y: number, width: number, ink: Ink): DisplayItem[] => {
  const block = `mark-${mark.number}`;
  const left = width + INSET;
  const [first] = boxesOfPlace(mark.place).map(pointsOf);
  const leader: DisplayItem[] = first ? [{ kind: 'rule', block, x1: point(first.x + first.w), y1: point(first.y), x2: point(left - 4), y2: point(y + LEADING / 2), width: RULE / 2, ink }] : [];
  const text = lines.map((line, index) => textLine(line.cells, { block, x: left, y: y + index * LEADING + (PT * EM_ASCENT) / EM, size: PT, ink }));
  const label = first ? [drawSolid(String(mark.number), MARGIN, { block, x: first.x, y: first.y - 1.5, size: NUMBER_PT, ink, align: 'left' })] : [];
  return [...drawOnPage(mark, block, ink), ...leader, ...label, ...text];
};

/**
 * The marks of a proof as a drawing to lay over its page: signs on the page in the round's colour, a leader from each to the margin,
 * and there what is asked, by whom, and what became of it. As high as the page (or higher where the notes need it), wider by the margin.
 */
export const markedPage = ({ width, height }: Pick<DisplayList, 'width' | 'height'>, round: ProofRound, marks: readonly DrawnMark[], head: MarkedHead): DisplayList => {
  const ink = INK_OF_ROUND[round];
  const heading = [head.title, head.reader].filter((line) => line !== '').map((line, index) =>
    drawSolid(line, 'heiBold', { block: 'marks-head', x: width + INSET, y: INSET + (index + 1) * LEADING, size: PT, align: 'left' }));
  const top = INSET + (heading.length + 1) * LEADING;
  const notes = stacked(marks.map(noteOf), top, height - INSET);
  const end = notes.reduce((lowest, { note, y }) => Math.max(lowest, y + note.lines.length * LEADING + INSET), height);
  return { width: point(width + MARGIN_WIDTH), height: point(end), items: [...heading, ...notes.flatMap(({ note, y }) => drawNote(note, y, width, ink))] };
};
