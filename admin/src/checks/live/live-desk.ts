import { type DecidedFinding, isOpen, mayIgnoreAlways, withDecisions } from '@domain/copy/checks/decisions';
import type { Finding } from '@domain/copy/checks/finding';
import type { Permission } from '@domain/people/permissions';
import { createContext, use } from 'react';
import type { Suspected } from '../../shared/editor/suspect-desk';
import type { Decision } from '../FindingLine';
import type { LiveKnowledge } from './useLiveFindings';

export interface LiveDesk {
  /** What still waits for somebody, in reading order; null until it was read once. */
  open: readonly DecidedFinding[] | null;
  settled: number;
  failed: boolean;
  busy: boolean;
  decisionsFor: (finding: Finding) => Decision[];
  decide: (finding: Finding, decision: Decision, reason: string) => void;
  show: (finding: Finding) => void;
}
export const LiveDeskContext = createContext<LiveDesk | null>(null);
export const useLiveDesk = (): LiveDesk | null => use(LiveDeskContext);

/** What may be decided while one writes: what is wrong is put right there and then. */
export const liveDecisions = (may: (permission: Permission) => boolean) => ({ rule }: Finding): Decision[] =>
  (!may('check.decide') ? [] : may('check.ignoreAlways') && mayIgnoreAlways(rule) ? ['ignoredHere', 'ignoredAlways'] : ['ignoredHere']);

export const undecided = (findings: readonly Finding[], { decisions }: LiveKnowledge): DecidedFinding[] => withDecisions(findings, decisions).filter(isOpen);

/** What the editor underlines: findings of the body; the rest stands in the list. */
export const suspectsOf = (findings: readonly Finding[]): Suspected[] => findings.filter(({ field }) => field === 'body')
  .map(({ fingerprint, block, start, end, quoted, severity }) => ({ id: fingerprint, text: block, start, end, quoted, gravity: severity }));

/** A headline turns over in its field, a name does not. */
type Line = HTMLInputElement | HTMLTextAreaElement;

/** Puts other words into a field of one line as if they were typed, so that the field's own undo takes them back. Gives whether they could be. */
export const typeInto = (field: Line, { start, end, quoted }: Pick<Finding, 'start' | 'end' | 'quoted'>, words: string): boolean => {
  if (field.disabled || field.readOnly || field.value.slice(start, end) !== quoted) return false;
  field.focus();
  field.setSelectionRange(start, end);
  return document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
};

/** The field of the form a finding outside the body stands in. */
export const fieldOf = ({ field, block }: Pick<Finding, 'field' | 'block'>): Line | null =>
  document.querySelector<Line>(`:is(input, textarea)[name="${field === 'byline' ? `bylines.${block}.name` : field}"]`);
