import { SEVERITIES } from '@domain/copy/checks/finding';
import { LIST_KINDS } from '@domain/copy/checks/list-rules';
import { required, SelectInput } from 'react-admin';
import type { ReactNode } from 'react';
import { DayInput } from '../shared/copy/DayInput';
import { WordsInput } from '../shared/inputs';
import { NamesInput } from '../shared/NamesInput';

const LICENCES = ['cn', 'permit'] as const;

export const CheckRuleInputs = ({ children }: { children?: ReactNode }): ReactNode => (
  <>
    {children}
    <WordsInput source="pattern" validate={required()} helperText="checks.patternHelp" />
    <SelectInput source="kind" choices={LIST_KINDS.map((id) => ({ id, name: `checks.kinds.${id}` }))} validate={required()} helperText={false} fullWidth />
    <WordsInput source="suggestion" helperText={false} />
    <NamesInput source="exceptions" helperText="checks.exceptionsHelp" />
    <SelectInput source="severity" choices={SEVERITIES.map((id) => ({ id, name: `checks.severities.${id}` }))} validate={required()} helperText={false} fullWidth />
    <SelectInput source="licenceKind" choices={LICENCES.map((id) => ({ id, name: `checks.licences.${id}` }))} helperText={false} fullWidth parse={(value: string) => value || null} />
    <DayInput source="validFrom" helperText={false} />
    <DayInput source="validUntil" helperText={false} />
    <WordsInput source="source" helperText="checks.sourceHelp" />
  </>
);
