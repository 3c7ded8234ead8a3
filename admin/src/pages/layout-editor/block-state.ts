import type { LayoutBlock } from '@domain/layout/page-layout';
import { isTextBlock } from '@domain/layout/page-layout';
import type { BlockReport } from '@domain/typeset/page-model';

export type BlockTone = 'blocking' | 'waiting' | 'approved';
/** How a block came out, in a word: over by so much, short by so much, or right. */
export interface BlockState { tone: BlockTone; key: 'over' | 'wide' | 'missing' | 'free' | 'fits' | 'empty' | null; params: Record<string, number | string> }

/** So many free lines nobody would see. */
const SLACK = 3;

export const stateOf = (block: LayoutBlock, report: BlockReport | undefined): BlockState => {
  if (!report) return { tone: 'approved', key: null, params: {} };
  const { over, free, headlineOver, missing } = report;
  if (over.lines > 0) return { tone: 'blocking', key: 'over', params: { characters: over.characters, lines: over.lines } };
  if (headlineOver > 0) return { tone: 'blocking', key: 'wide', params: { characters: Math.ceil(headlineOver) } };
  if (missing.length > 0) return { tone: 'blocking', key: 'missing', params: { characters: missing.join('') } };
  if (!isTextBlock(block)) return { tone: 'approved', key: null, params: {} };
  if (!block.pieceId) return { tone: 'waiting', key: 'empty', params: {} };
  return free > 0 ? { tone: free > SLACK ? 'waiting' : 'approved', key: 'free', params: { lines: free } } : { tone: 'approved', key: 'fits', params: {} };
};
