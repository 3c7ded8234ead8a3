import { required, useGetResourceLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { DayInput } from '../shared/copy/DayInput';
import { WordsInput } from '../shared/inputs';
import { PostGuard } from '../shared/PostGuard';
import { ScreenCreate } from '../shared/ScreenForm';
import { ruleHandedIn } from './NoticeRuleEdit';
import { NoticeRuleInputs } from './NoticeRuleInputs';

/** A rule from a day on; the one of its kind before it ends the day before. */
const NoticeRuleCreate = (): ReactNode => {
  const noun = useGetResourceLabel()('notice-rules', 2);
  return (
    <PostGuard needs="notice.rulesEdit">
      <ScreenCreate width={560} redirect="list" transform={ruleHandedIn} trail={[{ label: noun, to: '/notice-rules' }]} defaults={{ required: [], periods: [], minRuns: 1, lastDayMoves: true, takenDown: false, legalBasis: '' }}>
        <NoticeRuleInputs><WordsInput source="key" validate={required()} helperText="notices.keyHelp" /><DayInput source="effectiveFrom" validate={required()} helperText={false} /></NoticeRuleInputs>
      </ScreenCreate>
    </PostGuard>
  );
};

export default NoticeRuleCreate;
