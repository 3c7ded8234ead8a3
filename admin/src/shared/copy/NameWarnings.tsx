import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';

type CreditRow = components['schemas']['CreditRowDto'];

/** What to know before a name is linked: two people bear it, or an official does. */
export const NameWarnings = ({ names }: { names: readonly CreditRow[] }): ReactNode => {
  const translate = useTranslate();
  return names.filter(({ warnings }) => warnings.length > 0).map(({ name, warnings, office, candidates }) => (
    <Alert key={name} severity="warning" variant="outlined" sx={{ mb: 1 }}>
      {warnings.includes('shared') && <div>{translate('copy.sharedName', { name, count: candidates.length })}</div>}
      {warnings.includes('official') && <div>{translate('copy.officialName', { name, office })}</div>}
    </Alert>
  ));
};
