import type { Finding } from './finding';
import { CHECK_RULES, type CheckRule } from './rules';

/** accepted: it is wrong and will be put right; ignoredHere: right in this place; ignoredAlways: these words are right under this rule. */
export const CHECK_DECISIONS = ['accepted', 'ignoredHere', 'ignoredAlways'] as const;
export type CheckDecision = (typeof CHECK_DECISIONS)[number];

/** A person's word on a finding. One that holds always is found by the words, one that holds here by the place. */
export interface KeptDecision { decision: CheckDecision; fingerprint: string; wordsKey: string; reason: string; byName: string; at: string }

export interface DecidedFinding extends Finding { decided: KeptDecision | null }

/** Rules that protect a person or the law: what they find may be right in one place, but never always. */
const NEVER_ALWAYS: ReadonlySet<string> = new Set(['privacy', 'imprint']);

/** Whether a rule's findings may be ignored for good. */
export const mayIgnoreAlways = (rule: CheckRule): boolean => !NEVER_ALWAYS.has(CHECK_RULES[rule].group) && CHECK_RULES[rule].group !== 'dates' && CHECK_RULES[rule].group !== 'sums';

/** Lays the decisions kept over findings: the one for this very place before the one for its words. */
export const withDecisions = (findings: readonly Finding[], kept: readonly KeptDecision[]): DecidedFinding[] => {
  const here = new Map(kept.filter(({ decision }) => decision !== 'ignoredAlways').map((one) => [one.fingerprint, one]));
  const always = new Map(kept.filter(({ decision }) => decision === 'ignoredAlways').map((one) => [one.wordsKey, one]));
  return findings.map((finding) => ({ ...finding, decided: here.get(finding.fingerprint) ?? always.get(finding.wordsKey) ?? null }));
};

/** Whether a finding still waits for somebody: nobody decided, or it was called wrong and stands there all the same. */
export const isOpen = ({ decided }: Pick<DecidedFinding, 'decided'>): boolean => decided === null || decided.decision === 'accepted';

/** Findings that keep a page from being clean. */
export const blocking = (findings: readonly DecidedFinding[]): DecidedFinding[] => findings.filter((finding) => finding.severity === 'block' && isOpen(finding));
