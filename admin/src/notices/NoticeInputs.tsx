import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { NOTICE_TYPES } from '@domain/copy/notice-types';
import { required, SelectInput, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { DayInput } from '../shared/copy/DayInput';
import { BodyInput } from '../shared/editor/BodyInput';
import { HeadlineInput } from '../shared/editor/HeadlineInput';
import { WordsInput } from '../shared/inputs';
import { LinesInput } from './LinesInput';

const asTyped = (value: string): string => value;

const afterItBegins = (until: string | null, { objectionsFrom }: { objectionsFrom?: string | null }): string | undefined =>
  (until && objectionsFrom && until < objectionsFrom ? 'notices.periodBackwards' : undefined);

const Particulars = ({ children }: { children?: ReactNode }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="aside" sx={{ minWidth: 0 }}>
      <Typography variant="h3" component="h2" sx={{ pb: 0.5, mb: 1, borderBottom: 1, borderColor: 'divider' }}>{translate('notices.facts')}</Typography>
      {children}
      <SelectInput source="type" choices={NOTICE_TYPES.map((id) => ({ id, name: `notices.types.${id}` }))} validate={required()} helperText={false} fullWidth />
      <WordsInput source="issuingBody" helperText={false} />
      <WordsInput source="documentNumber" helperText={false} />
      <WordsInput source="citedBasis" multiline helperText={false} />
      <DayInput source="datedOn" helperText={false} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', lg: '1fr' }, columnGap: 1 }}>
        <DayInput source="objectionsFrom" helperText={false} />
        <DayInput source="objectionsUntil" validate={afterItBegins} />
      </Box>
      <WordsInput source="contact" multiline helperText={false} />
    </Box>
  );
};

export const NoticeInputs = ({ children }: { children?: ReactNode }): ReactNode => (
  <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 280px' }, gap: { xs: 3, lg: 5 }, alignItems: 'start' }}>
    <Box sx={{ minWidth: 0 }}>
      <HeadlineInput level="headline" source="title" validate={required()} parse={asTyped} />
      <BodyInput />
      <LinesInput source="signatureLines" />
    </Box>
    <Particulars>{children}</Particulars>
  </Box>
);
