import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { IssueProblem } from '@domain/calendar/issue-problems';
import { useWatch } from 'react-hook-form';
import { WordsInput } from '../../shared/inputs';
import { useIssueCheck } from './useIssueCheck';
import { useProblemInWords } from './useProblemInWords';

/** The reasons as the form holds them, by problem; the API takes them as a list. */
export type Reasons = Record<string, string>;
export const confirmationsOf = (reasons: Reasons | undefined): { problem: IssueProblem['problem']; reason: string }[] =>
  Object.entries(reasons ?? {}).filter(([, reason]) => reason?.trim()).map(([problem, reason]) => ({ problem: problem as IssueProblem['problem'], reason }));

interface OdditiesProps { publicationId: string; issueId?: string; but?: readonly IssueProblem['problem'][] }

/** Whatever is odd about the day and the numbers in the form, each with room for the reason it is right. */
export const Oddities = ({ publicationId, issueId, but = [] }: OdditiesProps): ReactNode => {
  const translate = useTranslate();
  const inWords = useProblemInWords();
  const [publishedOn, issueNumber, totalIssueNumber] = useWatch({ name: ['publishedOn', 'issueNumber', 'totalIssueNumber'] }) as [string | null, number | null, number | null];
  const { data } = useIssueCheck({ publicationId, issueId, publishedOn, issueNumber, totalIssueNumber });
  const problems = (data?.problems ?? []).filter(({ problem }) => !but.includes(problem));
  if (!publishedOn || problems.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ my: 1.5, bgcolor: 'background.paper', '& .MuiAlert-message': { flexGrow: 1, minWidth: 0 } }}>
      {translate('newIssue.odd')}
      {problems.map((found) => (
        <Box key={found.problem} sx={{ mt: 1 }}>
          <WordsInput source={`confirmations.${found.problem}`} label={inWords(found)} placeholder={translate('newIssue.reason')} helperText={false} slotProps={{ htmlInput: { maxLength: 200 } }} />
        </Box>
      ))}
    </Alert>
  );
};
