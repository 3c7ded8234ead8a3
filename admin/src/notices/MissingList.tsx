import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { dayInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import type { Missing } from './notice';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** What is missing of a notice as one sentence. */
export const useMissingInWords = (): ((missing: Missing) => string) => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return ({ code, params }) => {
    const words = Object.fromEntries(Object.entries(params as Record<string, string | number>).map(([name, value]) => [name, typeof value === 'string' && DAY.test(value) ? dayInWords(value, language) : value]));
    return translate(`notices.missing.${code}`, words);
  };
};

const Lines = ({ missing }: { missing: readonly Missing[] }): ReactNode => {
  const inWords = useMissingInWords();
  return <Box component="ul" sx={{ m: 0, pl: 2.5 }}>{missing.map((one) => <li key={one.code}>{inWords(one)}</li>)}</Box>;
};

/** Everything a notice lacks, in one list; what only has to be known stands apart. */
export const MissingList = ({ missing }: { missing: readonly Missing[] }): ReactNode => {
  const translate = useTranslate();
  const [lacking, notes] = [missing.filter(({ isNote }) => !isNote), missing.filter(({ isNote }) => isNote)];
  return (
    <Box component="section" aria-label={translate('notices.missingTitle')} sx={{ mb: 2, display: 'grid', gap: 1 }}>
      {lacking.length > 0 && <Alert severity="warning"><strong>{translate('notices.missingCount', { smart_count: lacking.length })}</strong><Lines missing={lacking} /></Alert>}
      {notes.length > 0 && <Alert severity="info"><Lines missing={notes} /></Alert>}
    </Box>
  );
};
