import { useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { PostGuard } from '../shared/PostGuard';
import { ScreenEdit } from '../shared/ScreenForm';
import { type CheckRule, handedIn } from './check-rule';
import { CheckRuleInputs } from './CheckRuleInputs';

const CheckRuleEdit = (): ReactNode => {
  const noun = useGetResourceLabel()('check-rules', 2);
  return (
    <PostGuard needs="checkRule.edit">
      <ScreenEdit<CheckRule> width={560} transform={handedIn} title={({ pattern }) => pattern} trail={({ id, pattern }) => [{ label: noun, to: '/check-rules' }, { label: pattern, to: `/check-rules/${id}/show` }]}>
        <CheckRuleInputs />
      </ScreenEdit>
    </PostGuard>
  );
};

export default CheckRuleEdit;
