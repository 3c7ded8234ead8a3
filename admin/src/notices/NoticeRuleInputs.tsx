import { PERIOD_UNITS } from '@domain/calendar/working-days';
import { NOTICE_TYPES } from '@domain/copy/notice-types';
import { NOTICE_FACTS, PERIOD_PURPOSES } from '@domain/notices/notice-rules';
import { ArrayInput, BooleanInput, NumberInput, required, SelectArrayInput, SelectInput, SimpleFormIterator } from 'react-admin';
import type { ReactNode } from 'react';
import { DayInput } from '../shared/copy/DayInput';
import { WordsInput } from '../shared/inputs';

/** What one kind of notice is asked. */
export const NoticeRuleInputs = ({ children }: { children?: ReactNode }): ReactNode => (
  <>
    {children}
    <WordsInput source="name" validate={required()} helperText={false} />
    <SelectInput source="type" choices={NOTICE_TYPES.map((id) => ({ id, name: `notices.types.${id}` }))} validate={required()} helperText={false} fullWidth />
    <WordsInput source="legalBasis" helperText={false} />
    <SelectArrayInput source="required" choices={NOTICE_FACTS.map((id) => ({ id, name: `resources.notices.fields.${id}` }))} helperText={false} fullWidth />
    <ArrayInput source="periods" helperText={false}>
      <SimpleFormIterator disableReordering>
        <SelectInput source="purpose" choices={PERIOD_PURPOSES.map((id) => ({ id, name: `notices.purposeNames.${id}` }))} validate={required()} helperText={false} fullWidth />
        <NumberInput source="length" min={1} max={1000} validate={required()} helperText={false} fullWidth />
        <SelectInput source="unit" choices={PERIOD_UNITS.map((id) => ({ id, name: `notices.unitNames.${id}` }))} validate={required()} helperText={false} fullWidth />
        <WordsInput source="source" helperText={false} />
        <BooleanInput source="isVerified" helperText={false} />
      </SimpleFormIterator>
    </ArrayInput>
    <NumberInput source="minRuns" min={1} max={20} validate={required()} helperText={false} fullWidth />
    <BooleanInput source="lastDayMoves" helperText={false} />
    <BooleanInput source="takenDown" helperText={false} />
    <DayInput source="effectiveUntil" helperText={false} />
  </>
);
