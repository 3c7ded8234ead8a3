import { CONTEXT_RULES } from './context-rules';
import { confusedWords } from './confused-words';
import type { Draughted } from './draught';
import type { Lore } from './lore';
import { namesAtOdds, ownWordsAtOdds, slashed } from './own-vocabulary';
import type { OcrFinding } from './page-reading';
import type { SourceLine } from './source-lines';
import { strandedCharacters } from './stranded-characters';

/** A suspicion inside one line, before it is set into the page. */
export interface Suspicion {
  /** Offset of the misread words in the line. */
  at: number;
  as: string;
  should: string;
  rule: OcrFinding['rule'];
  confidence: number;
}

/** A line with more suspicions than this is not misread but something else. */
const MOST_A_LINE = 60;

function contextRules(line: SourceLine): Suspicion[] {
  return CONTEXT_RULES.flatMap(({ pattern, as, should, rule, confidence }) =>
    [...line.text.matchAll(pattern)].map((match) => {
      const wrong = as ? (match[0].match(as)?.[0] ?? match[0]) : match[0];
      return { at: match.index + match[0].indexOf(wrong), as: wrong, should: should(wrong), rule, confidence };
    }).filter(({ as: wrong, should: right }) => wrong !== right));
}

/** Of suspicions that overlap the surest stands. */
function withoutOverlap(suspicions: Suspicion[]): Suspicion[] {
  const kept: Suspicion[] = [];
  for (const each of [...suspicions].sort((a, b) => b.confidence - a.confidence || b.as.length - a.as.length))
    if (!kept.some((other) => each.at < other.at + other.as.length && other.at < each.at + each.as.length)) kept.push(each);
  return kept.sort((a, b) => a.at - b.at);
}

/** What may be misread in one line, the surest where suspicions overlap: read with the paper's name and the places spelt oddly in it. */
export function suspicionsIn(line: SourceLine, publication: string | null, places: readonly string[], lore: Lore): Suspicion[] {
  const suspicions = [...places.flatMap((place) => slashed(line, place)), ...namesAtOdds(line, publication, lore), ...ownWordsAtOdds(line, lore), ...contextRules(line), ...confusedWords(line, lore), ...strandedCharacters(line, lore)]
    .filter(({ rule, as }) => rule !== 'confusable' || !lore.isPlace(as));
  return withoutOverlap(suspicions.slice(0, MOST_A_LINE));
}

/**
 * Looks for misread characters: lookalikes that spoil a common word, a place or a name the page itself spells otherwise.
 * A finding is a suspicion for a person to decide; nothing is ever changed in the text.
 */
export function findErrors(page: Draughted, lore: Lore): OcrFinding[] {
  const orderOf = new Map<number, number>();
  for (const item of page.reading.items) for (let line = item.lines[0]; line <= item.lines[1]; line++) if (!orderOf.has(line)) orderOf.set(line, item.order);
  const bylines = new Set(page.reading.items.flatMap((item) => item.bylines.map(({ name }) => name)));
  const suspects = page.lines.flatMap((line) => contextRules(line).filter(({ rule }) => rule === 'placeName').map(({ should }) => should));
  const places = [...new Set(suspects)].filter((place) => place.length === 2).slice(0, 20);
  return page.lines.flatMap((line) => {
    const own = suspicionsIn(line, page.reading.publication, places, lore).filter(({ as, rule }) => rule === 'traditional' || !bylines.has(as));
    return own.map((each) => ({
      line: line.number, as: each.as, should: each.should, context: line.text.slice(Math.max(0, each.at - 10), each.at + each.as.length + 10),
      rule: each.rule, confidence: each.confidence, start: line.start + each.at, end: line.start + each.at + each.as.length, itemOrder: orderOf.get(line.number) ?? 0,
    }));
  });
}
