import type { CivilDate } from '../calendar/civil-date';
import { type DisplayItem, type DisplayList, POINTS_PER_MM } from '../typeset/display-list';
import type { Face } from '../typeset/faces';
import { drawSolid } from '../typeset/set-text';
import { wrappedWords } from '../typeset/wrapped-words';
import { type Clipping, movedItem } from './clipping';

/** One insertion as it is certified; sizes in millimetres. */
export interface CertifiedRun { runOn: CivilDate; issueNumber: number | null; totalIssueNumber: number | null; pageNumber: number | null; width: number; height: number; proofNumber: number | null; pdfHash: string | null }

/** What a certificate says, and for ever. */
export interface CertificateFacts { number: string; client: string; title: string; type: string; paper: string; licence: string; issuer: string; issuedOn: CivilDate; runs: readonly CertifiedRun[]; address: string }

const [WIDTH, HEIGHT] = [210 * POINTS_PER_MM, 297 * POINTS_PER_MM];
const MARGIN = 25 * POINTS_PER_MM;
const FACE: Face = 'song';
const SIZE = 11;
const LEADING = 19;
const LABEL = 5 * SIZE;
const FOOT = 54 * POINTS_PER_MM;
const QR_SIDE = 28 * POINTS_PER_MM;
const BLOCK = 'certificate';

const wrapped = (words: string, size: number, measure: number): string[] => wrappedWords(words, FACE, size, measure);

const text = (words: string, x: number, y: number, given: { size?: number; face?: Face; align?: 'left' | 'centre' | 'right' } = {}): DisplayItem =>
  drawSolid(words, given.face ?? FACE, { block: BLOCK, x, y, size: given.size ?? SIZE, align: given.align ?? 'left' });

const inWords = (day: CivilDate): string => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

const runInWords = ({ runOn, issueNumber, totalIssueNumber, pageNumber, width, height }: CertifiedRun): string =>
  [inWords(runOn), issueNumber !== null && `第${issueNumber}期`, totalIssueNumber !== null && `总第${totalIssueNumber}期`, pageNumber !== null && `第${pageNumber}版`, `${width}×${height}毫米`].filter(Boolean).join('　');

/** Rows of a label and what it says; answers how far down they reach. */
const rowsOf = (rows: readonly (readonly [string, string])[], top: number): { items: DisplayItem[]; bottom: number } => {
  let y = top;
  const items = rows.flatMap(([label, words]) => wrapped(words, SIZE, WIDTH - 2 * MARGIN - LABEL).flatMap((line, index) => {
    y += LEADING;
    return [...(index === 0 ? [text(label, MARGIN, y, { face: 'hei' })] : []), text(line, MARGIN + LABEL, y)];
  }));
  return { items, bottom: y };
};

/** The clipping as large as it was printed, smaller only where the sheet has no room, in a hairline. */
const cutOut = ({ width, height, items }: Clipping, top: number, bottom: number): { items: DisplayItem[]; times: number } => {
  const [room, depth] = [WIDTH - 2 * MARGIN, bottom - top];
  const times = Math.min(1, room / width, depth / height);
  const [x, y] = [(WIDTH - width * times) / 2, top];
  const frame: DisplayItem = { kind: 'box', block: BLOCK, x: x - 3, y: y - 3, w: width * times + 6, h: height * times + 6, fill: null, rule: 0.35, ink: 'grey' };
  return { items: [frame, ...items.map((item) => movedItem(item, x, y, times))], times };
};

const qrOf = (modules: readonly (readonly boolean[])[], left: number, top: number): DisplayItem[] => {
  const side = QR_SIDE / modules.length;
  return modules.flatMap((row, y) => row.flatMap((isDark, x): DisplayItem[] => {
    // Neighbours are drawn as one: seams between them would show at the printer's.
    if (!isDark || row[x - 1]) return [];
    let length = 1;
    while (row[x + length]) length += 1;
    return [{ kind: 'box', block: BLOCK, x: left + x * side, y: top + y * side, w: length * side, h: side, fill: 'black', rule: 0, ink: 'black' }];
  }));
};

const footOf = ({ issuer, issuedOn, address }: CertificateFacts, code: string, modules: readonly (readonly boolean[])[]): DisplayItem[] => {
  const top = HEIGHT - FOOT;
  const beside = MARGIN + QR_SIDE + 10;
  return [
    { kind: 'rule', block: BLOCK, x1: MARGIN, y1: top, x2: WIDTH - MARGIN, y2: top, width: 0.5, ink: 'black' },
    ...qrOf(modules, MARGIN, top + 10), text(`核验码 ${code}`, beside, top + 26, { size: 10, face: 'hei' }),
    ...wrapped(`扫码或到 ${address} 核验。核验所见与本件不符的，以核验所见为准。`, 8.5, (WIDTH - 2 * MARGIN) * 0.4).map((line, index) => text(line, beside, top + 44 + index * 13, { size: 8.5 })),
    text(issuer, WIDTH - MARGIN, top + 30, { align: 'right' }), text('（盖章）', WIDTH - MARGIN, top + 30 + LEADING, { align: 'right' }), text(inWords(issuedOn), WIDTH - MARGIN, top + 30 + 2 * LEADING, { align: 'right' }),
  ];
};

const headOf = (facts: CertificateFacts, top: number): { items: DisplayItem[]; bottom: number } => {
  const { items, bottom } = rowsOf([
    ['委托人', facts.client], ['公告', `${facts.title}（${facts.type}）`], ['报纸', [facts.paper, facts.licence].filter(Boolean).join('　')], ...facts.runs.map((run, index): [string, string] => [index === 0 ? '刊登' : '', runInWords(run)]),
  ], top);
  const statement = wrapped('　　兹证明上列公告已在本报刊登，文字与委托人认可的一致，附见报剪样。', SIZE, WIDTH - 2 * MARGIN);
  return { items: [...items, ...statement.map((line, index) => text(line, MARGIN, bottom + 10 + LEADING * (index + 1)))], bottom: bottom + 10 + LEADING * statement.length };
};

/**
 * 刊登证明 on A4, one sheet an insertion: what was printed where, the clipping, and the code and picture it is verified by. `clippings` stand
 * in the order of the runs; sizes in points.
 */
export const certificateSheets = (facts: CertificateFacts, clippings: readonly Clipping[], code: string, modules: readonly (readonly boolean[])[]): DisplayList[] =>
  clippings.map((clipping, index) => {
    const run = facts.runs[index];
    const title = [text('刊登证明', WIDTH / 2, MARGIN + 14, { size: 26, face: 'songBlack', align: 'centre' }), text(facts.number, WIDTH - MARGIN, MARGIN + 38, { size: 10, align: 'right' })];
    const head = headOf(facts, MARGIN + 44);
    const caption = head.bottom + LEADING + 6;
    const { items, times } = cutOut(clipping, caption + 14, HEIGHT - FOOT - 14);
    const words = run ? `剪样 ${index + 1}/${clippings.length}：${inWords(run.runOn)}${run.pageNumber === null ? '' : `第${run.pageNumber}版`}${times < 1 ? `，缩至原大的${Math.round(times * 100)}%` : '，原大'}${run.proofNumber === null ? '' : `，第${run.proofNumber}稿大样`}` : '';
    return { width: WIDTH, height: HEIGHT, items: [...title, ...head.items, text(words, MARGIN, caption, { size: 9, face: 'hei' }), ...items, ...footOf(facts, code, modules)] };
  });
