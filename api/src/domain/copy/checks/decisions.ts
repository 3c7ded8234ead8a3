import { may } from '../../people/permissions';
import type { Actor } from '../../people/roles';
import type { Finding, Severity } from './finding';
import { CHECK_RULES, type CheckRule, type RuleGroup } from './rules';

/** accepted: it is wrong and will be put right; ignoredHere: right in this place; ignoredAlways: these words are right under this rule. */
export const CHECK_DECISIONS = ['accepted', 'ignoredHere', 'ignoredAlways'] as const;
export type CheckDecision = (typeof CHECK_DECISIONS)[number];

/** A person's word on a finding. One that holds always is found by the words, one that holds here by the place. */
export interface KeptDecision { decision: CheckDecision; fingerprint: string; wordsKey: string; reason: string; byName: string; at: string }

export interface DecidedFinding extends Finding { decided: KeptDecision | null }

/** What protects a person or the law, and what depends on the one place, may be right here but never always. */
const NEVER_ALWAYS: readonly RuleGroup[] = ['privacy', 'imprint', 'dates', 'sums', 'structure', 'duplicates'];

export const mayIgnoreAlways = (rule: CheckRule): boolean => !NEVER_ALWAYS.includes(CHECK_RULES[rule].group);

/** What this person may decide of a rule's findings: whoever proof-reads decides of a place, chiefs alone of a word for good. */
export const mayDecide = (actor: Pick<Actor, 'roles'>, rule: CheckRule): CheckDecision[] => {
  if (!may(actor, 'check.decide')) return [];
  return may(actor, 'check.ignoreAlways') && mayIgnoreAlways(rule) ? [...CHECK_DECISIONS] : ['accepted', 'ignoredHere'];
};

/** Passing over what blocks, and passing over a word for good, is answered for with a reason. */
export const needsReason = (severity: Severity, decision: CheckDecision): boolean => decision === 'ignoredAlways' || (decision === 'ignoredHere' && severity === 'block');

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
