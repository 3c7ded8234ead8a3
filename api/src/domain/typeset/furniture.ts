import { point, type DisplayItem } from './display-list';
import { EM, EM_ASCENT } from './faces';
import type { Rect } from './grid';
import { fitLine } from './headline';
import type { AdBlock, ColophonBlock, FolioBlock, MastheadBlock } from './page-model';
import { drawSolid, setSolid, textLine } from './set-text';

const HEAVY_RULE = 1.5;
const FINE_RULE = 0.5;
const EAR_PT = 10.5;
const FOLIO_PT = 9;
const COLOPHON_PT = 8;
/** Clear space between a rule and what stands next to it, in points. */
const CLEAR = 6;

const ruleAcross = (block: string, { x, w }: Rect, y: number, width: number, ink: 'black' | 'red' = 'black'): DisplayItem =>
  ({ kind: 'rule', block, x1: point(x), y1: point(y), x2: point(x + w), y2: point(y), width, ink });

/** Baseline of a line whose em box is centred about `middle`, in points. */
const centredOn = (middle: number, size: number): number => middle + size * (EM_ASCENT / EM - 0.5);

/** 报头: the name as large as the block allows, the ear at its right, a heavy rule beneath. */
export const composeMasthead = (block: MastheadBlock, rect: Rect): DisplayItem[] => {
  const ink = block.ink ?? 'red';
  const name = setSolid(block.name, 'songBlack', true);
  const height = rect.h - HEAVY_RULE - CLEAR;
  const { size, scale } = fitLine(name.width, height * 0.72, rect.w * 0.66, 'shrink');
  const middle = rect.y + height / 2;
  const pitch = Math.min(EAR_PT * 1.65, height / Math.max(1, block.ear.length));
  const ear = block.ear.map((text, index) => drawSolid(text, 'hei', {
    block: block.id, x: rect.x + rect.w, y: centredOn(middle + (index - (block.ear.length - 1) / 2) * pitch, EAR_PT), size: EAR_PT, align: 'right', part: 'furniture',
  }));
  return [
    textLine(name.cells, { block: block.id, x: rect.x, y: centredOn(middle, size), size, scale, ink, part: 'furniture' }),
    ...ear,
    ruleAcross(block.id, rect, rect.y + rect.h - CLEAR - HEAVY_RULE, HEAVY_RULE, ink === 'red' ? 'red' : 'black'),
  ];
};

/** 报眉: three places over a fine rule. */
export const composeFolio = (block: FolioBlock, rect: Rect): DisplayItem[] => {
  const rule = rect.y + rect.h - CLEAR;
  const y = rule - CLEAR;
  const at = (text: string, x: number, align: 'left' | 'centre' | 'right', face: 'hei' | 'heiBold' = 'hei'): DisplayItem[] =>
    text === '' ? [] : [drawSolid(text, face, { block: block.id, x, y, size: FOLIO_PT, align, part: 'furniture' })];
  return [
    ...at(block.left, rect.x, 'left', 'heiBold'), ...at(block.centre, rect.x + rect.w / 2, 'centre'), ...at(block.right, rect.x + rect.w, 'right'),
    ruleAcross(block.id, rect, rule, FINE_RULE),
  ];
};

/** 报脚: a fine rule well clear of the last body line, the colophon centred below it. */
export const composeColophon = (block: ColophonBlock, rect: Rect): DisplayItem[] => {
  const rule = rect.y + CLEAR;
  const { width } = setSolid(block.text, 'hei');
  const { size, scale } = fitLine(width, COLOPHON_PT, rect.w, 'shrink');
  return [
    ruleAcross(block.id, rect, rule, FINE_RULE),
    drawSolid(block.text, 'hei', { block: block.id, x: rect.x + rect.w / 2, y: rule + CLEAR + size * (EM_ASCENT / EM), size, scale, align: 'centre', part: 'furniture' }),
  ];
};

/** An advertisement: its picture, or a framed place with its label. */
export const composeAd = (block: AdBlock, rect: Rect): DisplayItem[] => {
  const frame = { block: block.id, x: point(rect.x), y: point(rect.y), w: point(rect.w), h: point(rect.h) };
  if (block.photoId) return [{ kind: 'image', ...frame, photoId: block.photoId, crop: null }];
  const label = block.label ?? '';
  return [
    { kind: 'box', ...frame, fill: null, rule: FINE_RULE, ink: 'black' },
    ...(label === '' ? [] : [drawSolid(label, 'hei', { block: block.id, x: rect.x + rect.w / 2, y: centredOn(rect.y + rect.h / 2, EAR_PT), size: EAR_PT, align: 'centre', ink: 'grey', part: 'furniture' })]),
  ];
};
