import { prepareParagraph, type Cell } from './cells';
import { isBlank } from './character-class';
import { type LinePart, point, type GlyphRun, type TextLine } from './display-list';
import { covers, EM, EM_ASCENT, type Face } from './faces';
import type { Rect } from './grid';
import type { LevelAsked, SetHeadline } from './headline';
import type { HeadlineSpec } from './page-model';

/** Marks that turn with the line in vertical setting, as their presentation forms (GB/T 15834 5.2). */
const TURNED: Record<string, string> = {
  '“': '﹃', '”': '﹄', '‘': '﹁', '’': '﹂', '《': '︽', '》': '︾', '〈': '︿', '〉': '﹀', '（': '︵', '）': '︶', '【': '︻', '】': '︼', '…': '︙', '—': '︱',
};
const SMALLEST = 0.6;
const UPPER_RIGHT = '，。、；：';

interface Upright { text: string; source: string; missing: boolean; height: number; dx: number; dy: number }

const uprightOf = (cell: Cell, face: Face): Upright[] => {
  if (isBlank(cell.name)) return [{ text: ' ', source: cell.source, missing: false, height: EM / 2, dx: 0, dy: 0 }];
  if (cell.glyph === '') return [];
  const turned = TURNED[cell.source.charAt(0)];
  if (turned && covers(face, turned.codePointAt(0) ?? 0)) {
    return [...cell.source].map((source) => ({ text: turned, source, missing: false, height: EM, dx: 0, dy: 0 }));
  }
  const moved = UPPER_RIGHT.includes(cell.source) ? { dx: EM * 0.6, dy: -EM * 0.55 } : { dx: (EM - Math.min(EM, cell.width)) / 2, dy: 0 };
  return [{ text: cell.glyph, source: cell.source, missing: cell.missing, height: EM, ...moved }];
};

const lineOf = (text: string, face: Face): Upright[] => prepareParagraph([{ text, face }]).cells.flatMap((cell) => uprightOf(cell, face));
const heightOf = (line: readonly Upright[]): number => line.reduce((sum, { height }) => sum + height, 0);

interface Downwards { part: LinePart; face: Face; size: number; x: number; top: number; block: string }

const drawLine = (line: readonly Upright[], { part, face, size, x, top, block }: Downwards): TextLine => {
  const run = { face, text: '', x: [] as number[], y: [] as number[] } satisfies GlyphRun;
  let pen = top;
  for (const { text, height, dx, dy } of line) {
    run.text += text;
    for (let unit = 0; unit < text.length; unit += 1) {
      run.x.push(point(x + (dx * size) / EM));
      run.y.push(point(pen + ((EM_ASCENT + dy) * size) / EM));
    }
    pen += (height * size) / EM;
  }
  return { kind: 'text', block, y: run.y[0] ?? point(top), size, scale: 1, ink: 'black', runs: [run], plain: line.map(({ source }) => source).join(''), part };
};

/** Sets a headline downwards, its lines from right to left over `width` points; a line too long for `rows` is set smaller, else told. */
export const composeVertical = (spec: HeadlineSpec, asked: readonly LevelAsked[], width: number, leading: number): SetHeadline => {
  const all = asked.flatMap(({ part, texts, pt, face }) => texts.map((text) => ({ level: part, line: lineOf(text, face), pt, face })));
  const longest = Math.max(0, ...all.map(({ line, pt }) => (heightOf(line) * pt) / EM));
  const across = all.reduce((sum, { pt }) => sum + pt * 1.2, 0);
  const rows = spec.rows ?? Math.ceil((longest + leading) / leading);
  const room = Math.max(leading, rows * leading - leading);
  const shrinkTo = Math.min(1, room / Math.max(1, longest), width / Math.max(1, across));
  const part = spec.main.fit === 'none' ? 1 : Math.max(SMALLEST, shrinkTo);
  const tooLong = Math.max(0, ...all.map(({ line, pt }) => ((heightOf(line) * pt) / EM) * part - room), across * part - width);
  const draw = (area: Rect, block: string): TextLine[] => {
    let x = area.x + (area.w + across * part) / 2;
    const top = area.y + (rows * leading - longest * part) / 2;
    return all.map(({ level, line, pt, face }) => {
      x -= pt * part * 1.1;
      const set = drawLine(line, { part: level, face, size: pt * part, x, top, block });
      x -= pt * part * 0.1;
      return set;
    });
  };
  const missing = all.flatMap(({ line }) => line.filter((glyph) => glyph.missing).map(({ source }) => source));
  return { rows, over: tooLong > 0.001 ? Math.ceil(tooLong / (spec.main.pt * part)) : 0, missing, draw };
};
