import { point, type DisplayItem } from './display-list';
import { blockRect } from './grid';
import type { Block, PageSpec, StoryBlock } from './page-model';

const WIDTH = 0.35;
/** A rule keeps this much clear of the top and the bottom of what it parts, in points. */
const CLEAR = 4;
/** Fewer common lines than this need no rule. */
const LEAST_ROWS = 6;

const isPlainText = (block: Block): block is StoryBlock =>
  (block.kind === 'story' || block.kind === 'notice' || block.kind === 'filler') && block.pieceId !== undefined && block.box === undefined;

/** 栏线: a fine rule in the gutter between two texts that stand side by side, so that no line is read on into its neighbour. A frame parts by itself. */
export const columnRules = (spec: PageSpec, blocks: readonly Block[]): DisplayItem[] => {
  const texts = blocks.filter(isPlainText);
  const gutter = spec.grid.gutterChars * spec.grid.bodyPt;
  return texts.flatMap((left) => texts.flatMap((right): DisplayItem[] => {
    const y = Math.max(left.y, right.y);
    const rows = Math.min(left.y + left.h, right.y + right.h) - y;
    if (left.x + left.w !== right.x || rows < LEAST_ROWS || left.pieceId === right.pieceId) return [];
    const place = blockRect(spec, { x: right.x, y, w: right.w, h: rows });
    const x = point(place.x - gutter / 2);
    return [{ kind: 'rule', block: left.id, x1: x, y1: point(place.y + CLEAR), x2: x, y2: point(place.y + place.h - CLEAR), width: WIDTH, ink: 'black' }];
  }));
};
