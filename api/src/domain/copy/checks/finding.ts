import type { CheckedField, CheckedPassage } from './checked-story';
import type { CheckRule } from './rules';

/** A blocking finding has to be settled before a page is clean; a warning is read; a hint may be passed over. */
export const SEVERITIES = ['block', 'warn', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a sentence about a finding needs besides the words found. */
export type FindingParams = Readonly<Record<string, string | number>>;

/** What one rule suspects, before it is weighed and given its fingerprint. Offsets in UTF-16 units of the passage. */
export interface Suspect {
  passage: CheckedPassage;
  start: number;
  end: number;
  rule: CheckRule;
  params?: FindingParams;
  suggestion?: string | null;
  /** Where the rule's own severity does not hold. */
  severity?: Severity;
  /** Whose rule it is, where that is not the rule's own standard: a list of the newsroom. */
  source?: string;
}

/** Words that break a rule, and where: nothing is ever corrected by itself. */
export interface Finding {
  rule: CheckRule;
  severity: Severity;
  field: CheckedField;
  block: number;
  start: number;
  end: number;
  quoted: string;
  params: FindingParams;
  /** What could stand there instead; empty to leave the words out, null when only a person can say. */
  suggestion: string | null;
  source: string;
  /** Names this place as long as its words and their neighbours stay: a decision is kept by it. */
  fingerprint: string;
  /** Names these words under this rule wherever they stand. */
  wordsKey: string;
}

/** A short name for a text: 53 bits of a mixed hash in base 36. Equal texts have equal names; different ones almost never. */
export const shortHash = (text: string): string => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
};

/** How many characters on each side of the words tell one place from another. */
const NEIGHBOURS = 2;

/** Neighbours without spaces and punctuation, so that a comma put right nearby loses no decision. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const neighbourhood = ({ passage, start, end }: Suspect): string =>
  `${letters(passage.text.slice(Math.max(0, start - NEIGHBOURS * 3), start)).slice(-NEIGHBOURS)}|${letters(passage.text.slice(end, end + NEIGHBOURS * 3)).slice(0, NEIGHBOURS)}`;

/** Gives suspicions their fingerprints: the same words in the same company twice are told apart by their order. */
export const fingerprinted = (suspects: readonly Suspect[], weigh: (suspect: Suspect) => { severity: Severity; source: string }): Finding[] => {
  const seen = new Map<string, number>();
  return suspects.map((suspect) => {
    const { passage, start, end, rule, params = {}, suggestion = null } = suspect;
    const quoted = passage.text.slice(start, end);
    const place = `${rule}\n${passage.field}\n${quoted}\n${neighbourhood(suspect)}`;
    const order = (seen.get(place) ?? 0) + 1;
    seen.set(place, order);
    return {
      rule, ...weigh(suspect), field: passage.field, block: passage.block, start, end, quoted, params, suggestion,
      fingerprint: shortHash(`${place}\n${order}`), wordsKey: shortHash(`${rule}\n${quoted}\n${suggestion ?? ''}`),
    };
  });
};
