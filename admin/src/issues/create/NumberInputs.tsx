import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DateInput, NumberInput, required, useTranslate } from 'react-admin';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { IssueCheck } from '../../api/types';
import { useIssueName } from '../useIssueName';
import { Oddities } from './Oddities';
import { useIssueCheck } from './useIssueCheck';

const Grounds = ({ check: { countedFrom, missedDays, issueNumber, totalIssueNumber } }: { check: IssueCheck }): ReactNode => {
  const translate = useTranslate();
  const nameOf = useIssueName();
  const words = countedFrom
    ? translate(missedDays > 0 ? 'newIssue.countedOver' : 'newIssue.countedFrom', { issue: nameOf(countedFrom), days: missedDays })
    : translate(issueNumber !== null || totalIssueNumber !== null ? 'newIssue.countedByWeek' : 'newIssue.notProposed');
  return <Typography variant="body2" sx={{ color: 'text.secondary' }}>{words}</Typography>;
};

/** When the issue appears and as which number: as proposed, until someone enters their own. */
export const NumberInputs = ({ publicationId }: { publicationId: string }): ReactNode => {
  const { setValue } = useFormContext();
  const { dirtyFields } = useFormState();
  const publishedOn = useWatch({ name: 'publishedOn' }) as string | null;
  const { data: check, isPlaceholderData } = useIssueCheck({ publicationId, publishedOn });
  const day = useRef(publishedOn);
  useEffect(() => {
    if (!check || isPlaceholderData || day.current === publishedOn) return;
    day.current = publishedOn;
    if (!dirtyFields.issueNumber) setValue('issueNumber', check.issueNumber);
    if (!dirtyFields.totalIssueNumber) setValue('totalIssueNumber', check.totalIssueNumber);
  }, [check, isPlaceholderData, publishedOn, dirtyFields, setValue]);
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1.4fr 1fr 1fr' }, columnGap: 2, alignItems: 'start' }}>
        <DateInput source="publishedOn" validate={required()} fullWidth helperText={false} />
        <NumberInput source="issueNumber" min={1} max={100_000} step={1} fullWidth helperText="issues.numberHelp" />
        <NumberInput source="totalIssueNumber" min={1} max={1_000_000} step={1} fullWidth helperText="issues.totalHelp" />
      </Box>
      {check && <Grounds check={check} />}
      <Oddities publicationId={publicationId} />
    </>
  );
};
