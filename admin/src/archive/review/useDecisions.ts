import { useNotify, useRefresh } from 'react-admin';
import { useState } from 'react';
import { type ApiError, useNewsroom } from '../../api/hooks';
import type { Decision, Finding } from '../types';

/** Why a decision could not be carried out, beside the finding it concerns. */
export interface DecisionProblem { findingId: string; message: string; byHand: boolean }

const TEXT_CHANGED = 'finding.textChanged';

/** Answers to suspected misreadings, one at a time; `next` is called when one has been answered. */
export const useDecisions = (next?: (finding: Finding) => void): {
  decide: (finding: Finding, decision: Decision, byHand?: boolean) => void; busy: boolean; problem: DecisionProblem | null;
} => {
  const newsroom = useNewsroom();
  const refresh = useRefresh();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<DecisionProblem | null>(null);

  const carryOut = async (finding: Finding, decision: Decision, byHand: boolean): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await newsroom.call('post', '/api/findings/{id}/decisions', { path: { id: finding.id }, body: { version: finding.version, decision, ...(byHand && { byHand }) } });
      notify(`archive.findings.said.${decision}`, { type: 'success', messageArgs: { as: finding.as, should: finding.should } });
      next?.(finding);
      refresh();
    } catch (error) {
      const { message, status, body } = error as ApiError;
      setProblem({ findingId: finding.id, message, byHand: body?.code === TEXT_CHANGED });
      if (status === 409) refresh();
    } finally {
      setBusy(false);
    }
  };
  return { decide: (finding, decision, byHand = false) => void carryOut(finding, decision, byHand), busy, problem };
};
