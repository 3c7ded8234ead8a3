import { type TransformData, useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { PostGuard } from '../shared/PostGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import type { NoticeRule } from './notice';
import { NoticeRuleInputs } from './NoticeRuleInputs';

const FIELDS = ['name', 'type', 'legalBasis', 'required', 'minRuns', 'lastDayMoves', 'takenDown', 'effectiveUntil'] as const;

/** Periods as the contract takes them: a source may be left empty, and what is not ticked is not verified. */
export const ruleHandedIn: TransformData = (rule: Record<string, unknown> & { periods?: Record<string, unknown>[] | null }) => ({
  ...Object.fromEntries([...FIELDS, 'version', 'key', 'effectiveFrom', 'id'].filter((field) => field in rule).map((field) => [field, rule[field]])),
  legalBasis: rule.legalBasis ?? '', required: rule.required ?? [],
  periods: (rule.periods ?? []).map(({ purpose, length, unit, source, isVerified }) => ({ purpose, length, unit, source: source ?? '', isVerified: isVerified === true })),
});

const NoticeRuleEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('notice-rules', 2);
  return (
    <PostGuard needs="notice.rulesEdit">
      <ScreenEdit<NoticeRule> width={560} redirect="list" transform={ruleHandedIn} title={({ name, effectiveFrom }) => `${name} · ${effectiveFrom}`} trail={() => [{ label: noun, to: '/notice-rules' }]}>
        <NoticeRuleInputs />
      </ScreenEdit>
    </PostGuard>
  );
};

export default NoticeRuleEdit;
