import { Alert, Box } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { WordsInput } from '../shared/inputs';
import { ConsentFields, NO_CONSENT } from './ConsentFields';
import type { Consent, Notice } from './notice';

/** An accepted notice says that its words are its client’s, and takes the consent a change of them needs. */
export const ConsentInputs = (): ReactNode => {
  const translate = useTranslate();
  const notice = useRecordContext<Notice>();
  const { setValue } = useFormContext();
  const consent = (useWatch({ name: 'consent' }) as Consent | undefined) ?? NO_CONSENT;
  if (!notice?.acceptedAt || notice.origin !== 'filed') return null;
  return (
    <Box component="section" aria-label={translate('notices.consent')} sx={{ mb: 2 }}>
      <Alert severity="warning" sx={{ mb: 1 }}>{translate('notices.lockedHelp')}</Alert>
      <ConsentFields consent={consent} papers={notice.papers} needsPaper onChange={(given) => setValue('consent', given, { shouldDirty: true })} />
      <WordsInput source="reason" helperText="notices.lateReason" />
    </Box>
  );
};
