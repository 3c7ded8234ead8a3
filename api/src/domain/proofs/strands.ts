import { compare, stretchesOf, type Stretch } from '../copy/redline/segments';
import type { FrozenPassage, FrozenPiece } from './frozen-text';
import type { TextPart } from './places';

/** Words of a piece that follow on one another: its running text, paragraphs parted by line feeds, or one part of its own. */
export interface Strand { key: string; piece: FrozenPiece; part: TextPart; text: string; passages: readonly { passage: FrozenPassage; at: number }[] }

const keyOf = (piece: FrozenPiece, { part, paragraph }: FrozenPassage): string => (part === 'body' ? `${piece.itemId} body` : `${piece.itemId} ${part} ${paragraph}`);

/** The strands of a proof by what they are of. */
export const strandsOf = (pieces: readonly FrozenPiece[]): Map<string, Strand> => {
  const strands = new Map<string, Strand>();
  for (const piece of pieces) {
    const ordered = [...piece.passages].sort((a, b) => (a.paragraph ?? 0) - (b.paragraph ?? 0));
    for (const passage of ordered) {
      const key = keyOf(piece, passage);
      const before = strands.get(key);
      const text = before ? `${before.text}\n` : '';
      strands.set(key, { key, piece, part: passage.part, text: text + passage.text, passages: [...(before?.passages ?? []), { passage, at: text.length }] });
    }
  }
  return strands;
};

/** The strand a passage is part of, and where it begins there. */
export const strandAt = (strands: ReadonlyMap<string, Strand>, itemId: string, part: TextPart, paragraph: number | null): { strand: Strand; at: number } | null => {
  const strand = strands.get(part === 'body' ? `${itemId} body` : `${itemId} ${part} ${paragraph}`);
  const at = strand?.passages.find(({ passage }) => passage.paragraph === paragraph)?.at;
  return strand && at !== undefined ? { strand, at } : null;
};

/** A stretch of words that became another: offsets in both strands. */
export interface WordChange { wasStart: number; wasEnd: number; nowStart: number; nowEnd: number }

/** How two wordings of a strand differ, the words taken out and those put in at one place told as one change. */
export const wordChanges = (was: string, now: string): WordChange[] => {
  const changes: WordChange[] = [];
  for (const { kind, ...stretch } of stretchesOf(compare(was, now)) as Stretch[]) {
    if (kind === 'same') continue;
    const last = changes.at(-1);
    if (last && last.wasEnd === stretch.wasStart && last.nowEnd === stretch.nowStart) Object.assign(last, { wasEnd: stretch.wasEnd, nowEnd: stretch.nowEnd });
    else changes.push({ ...stretch });
  }
  return changes;
};

/** What became of a range, with every change that touches it: the range of the later wording, and the range of the earlier that it answers to. */
export const rangeAfter = (changes: readonly WordChange[], start: number, end: number): WordChange => {
  const touching = changes.filter(({ wasStart, wasEnd }) => wasStart <= end && wasEnd >= start);
  const drift = (at: number): number => changes.filter(({ wasEnd }) => wasEnd < at).reduce((sum, { wasStart, wasEnd, nowStart, nowEnd }) => sum + (nowEnd - nowStart) - (wasEnd - wasStart), 0);
  const [first, last] = [touching[0], touching.at(-1)];
  const [wasStart, wasEnd] = [Math.min(start, first?.wasStart ?? start), Math.max(end, last?.wasEnd ?? end)];
  const nowStart = first && first.wasStart <= start ? first.nowStart : start + drift(start);
  const nowEnd = last && last.wasEnd >= end ? last.nowEnd : nowStart + (wasEnd - wasStart) + touching.reduce((sum, one) => sum + (one.nowEnd - one.nowStart) - (one.wasEnd - one.wasStart), 0);
  return { wasStart, wasEnd, nowStart, nowEnd };
};
