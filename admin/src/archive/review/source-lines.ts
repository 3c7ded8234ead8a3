/** A stretch of the delivered text and the page item it went to; offsets in UTF-16 units, half-open. */
export interface Placed { start: number; end: number; itemId: string }

/** A suspected misreading, as far as showing it in the text goes. */
export interface Suspect { id: string; start: number; end: number }

/** Characters that belong together: to one item (or none) and one suspicion (or none). */
export interface Piece { start: number; text: string; itemId: string | null; findingId: string | null }

export interface SourceLine { number: number; start: number; pieces: Piece[]; opens: string | null }

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/gu;

/** Where lines begin; their ends keep the line break, so that the lines together are the text. */
const linesOf = (text: string): { start: number; end: number }[] => {
  const lines: { start: number; end: number }[] = [];
  for (const match of text.matchAll(LINE)) {
    if (match[0] === '') break;
    lines.push({ start: match.index, end: match.index + match[0].length });
  }
  return lines;
};

/** The first stretch that covers an offset; stretches are few enough on a page to look through. */
const covering = <Stretch extends { start: number; end: number }>(stretches: readonly Stretch[], at: number): Stretch | null =>
  stretches.find(({ start, end }) => start <= at && at < end) ?? null;

const cutsWithin = (stretches: readonly { start: number; end: number }[], start: number, end: number): number[] =>
  stretches.flatMap((stretch) => [stretch.start, stretch.end]).filter((cut) => cut > start && cut < end);

/**
 * The source line by line, each cut where the item or the suspicion changes. Every character stands in exactly one
 * piece, whether anything was read from it or not. `opens` names the item whose first character stands on the line.
 */
export const sourceLines = (text: string, placements: readonly Placed[], suspects: readonly Suspect[] = []): SourceLine[] => {
  const seen = new Set<string>();
  return linesOf(text).map(({ start, end }, index) => {
    const cuts = [...new Set([start, ...cutsWithin(placements, start, end), ...cutsWithin(suspects, start, end), end])].sort((a, b) => a - b);
    const pieces = cuts.slice(0, -1).map((from, at) => ({
      start: from, text: text.slice(from, cuts[at + 1]),
      itemId: covering(placements, from)?.itemId ?? null, findingId: covering(suspects, from)?.id ?? null,
    }));
    const opening = pieces.find(({ itemId, text: words }) => itemId !== null && !seen.has(itemId) && words.trim() !== '')?.itemId ?? null;
    for (const { itemId, text: words } of pieces) if (itemId !== null && words.trim() !== '') seen.add(itemId);
    return { number: index + 1, start, pieces, opens: opening };
  });
};
