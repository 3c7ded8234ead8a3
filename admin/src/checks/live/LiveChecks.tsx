import { useNotify, useTranslate } from 'react-admin';
import { type ReactNode, useMemo, useState } from 'react';
import { useAct, useMay, useNewsroom, useReading } from '../../api/hooks';
import { useLive } from '../../api/live';
import { type SuspectActs, SuspectContext, type SuspectDesk } from '../../shared/editor/suspect-desk';
import type { Decision } from '../FindingLine';
import { fieldOf, type LiveDesk, LiveDeskContext, liveDecisions, suspectsOf, undecided } from './live-desk';
import { LiveCard } from './LiveCard';
import { useLiveFindings } from './useLiveFindings';

const KNOWLEDGE = '/api/checks/knowledge';
const CHANGES = ['check.decided', 'check.reopened', 'checkRule.moved', 'checkRule.changed'];

/** The proof rules beside one's own writing: what they suspect is underlined as one writes, and never changed by itself. `save` sends the words to the newsroom first. */
export const LiveChecks = ({ articleId, save, children }: { articleId: string; save: () => Promise<boolean>; children: ReactNode }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const notify = useNotify();
  const may = useMay();
  const { act, busy } = useAct();
  const { data: knowledge, error, refetch } = useReading(KNOWLEDGE, { query: { articleId } });
  const findings = useLiveFindings(articleId, knowledge);
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  useLive(({ action, subjectId }) => {
    if (CHANGES.includes(action) && (subjectId === articleId || action.startsWith('checkRule.'))) void refetch();
  });
  const desk = useMemo<LiveDesk>(() => {
    const open = findings && knowledge ? undecided(findings, knowledge) : null;
    const decide = async ({ fingerprint }: { fingerprint: string }, decision: Decision, reason: string): Promise<void> => {
      // A decision is kept by the words it is said of: the newsroom has to have them.
      if (!(await save())) return notify('checks.live.unsaved', { type: 'warning' });
      await act(() => newsroom.call('post', '/api/checks/decisions', { body: { articleId, fingerprint, decision, reason } }), 'checks.done');
      await refetch();
    };
    return {
      open, busy, settled: (findings?.length ?? 0) - (open?.length ?? 0), failed: error !== null, decisionsFor: liveDecisions(may), decide: (...given) => void decide(...given),
      show: (finding) => (finding.field === 'body' ? setWanted({ id: finding.fingerprint }) : fieldOf(finding)?.focus()),
    };
  }, [findings, knowledge, error, busy, may, act, newsroom, notify, refetch, save, articleId]);
  const suspects = useMemo(() => suspectsOf(desk.open ?? []), [desk.open]);
  const label = translate('checks.panel');
  const editor = useMemo<SuspectDesk>(() => ({ suspects, wanted, label, card: (id: string, acts: SuspectActs) => <LiveCard id={id} {...acts} /> }), [suspects, wanted, label]);
  return <LiveDeskContext value={desk}><SuspectContext value={editor}>{children}</SuspectContext></LiveDeskContext>;
};
