import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { NOTICE_TYPES } from '@domain/copy/notice-types';
import { signedOn } from '@domain/ocr/printed-facts';
import { required, SelectInput, useGetList, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useMay } from '../api/hooks';
import { dayInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { DayInput } from '../shared/copy/DayInput';
import { BodyInput } from '../shared/editor/BodyInput';
import { HeadlineInput } from '../shared/editor/HeadlineInput';
import { WordsInput } from '../shared/inputs';
import { BlanksLeft } from './BlanksLeft';
import { LinesInput } from './LinesInput';
import type { NoticeRule } from './notice';

const asTyped = (value: string): string => value;

const afterItBegins = (until: string | null, { objectionsFrom }: { objectionsFrom?: string | null }): string | undefined =>
  (until && objectionsFrom && until < objectionsFrom ? 'notices.periodBackwards' : undefined);

const MANY = 100;

/** The narrower kinds of the chosen type, each with a rule of its own. */
const RuleInput = (): ReactNode => {
  const type = useWatch({ name: 'type' }) as string | undefined;
  const { data = [] } = useGetList<NoticeRule>('notice-rules', { filter: { inForce: true }, pagination: { page: 1, perPage: MANY }, sort: { field: 'type', order: 'ASC' } }, { retry: false });
  const choices = data.filter((rule) => rule.type === type).map(({ key, name }) => ({ id: key, name }));
  return <SelectInput source="ruleKey" choices={choices} translateChoice={false} helperText="notices.ruleHelp" parse={asTyped} emptyText="notices.ruleOfType" emptyValue="" fullWidth />;
};

const ClientInputs = (): ReactNode => {
  const translate = useTranslate();
  if (!useMay()('notice.papers')) return null;
  return (
    <>
      <Typography variant="h3" component="h2" sx={{ pb: 0.5, my: 1, borderBottom: 1, borderColor: 'divider' }}>{translate('notices.client')}</Typography>
      <WordsInput source="client.name" helperText={false} />
      <WordsInput source="client.phone" helperText={false} />
      <WordsInput source="client.email" helperText={false} />
      <WordsInput source="client.agent" helperText={false} />
      <WordsInput source="client.note" multiline helperText={false} />
    </>
  );
};

/** 成文日期 beside what the signature prints of it: the same day, or another that is to be looked at. */
const DatedOnInput = (): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const [datedOn, signatureLines] = useWatch({ name: ['datedOn', 'signatureLines'] }) as [string | null | undefined, string[] | null | undefined];
  const signed = signedOn(signatureLines ?? []);
  const help = signed === null ? false : translate(signed === datedOn ? 'notices.datedAsSigned' : 'notices.signedOtherwise', { day: dayInWords(signed, language) });
  return <DayInput source="datedOn" helperText={help} />;
};

const Particulars = ({ children }: { children?: ReactNode }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="aside" sx={{ minWidth: 0 }}>
      <Typography variant="h3" component="h2" sx={{ pb: 0.5, mb: 1, borderBottom: 1, borderColor: 'divider' }}>{translate('notices.facts')}</Typography>
      {children}
      <SelectInput source="type" choices={NOTICE_TYPES.map((id) => ({ id, name: `notices.types.${id}` }))} validate={required()} helperText={false} fullWidth />
      <RuleInput />
      <WordsInput source="issuingBody" helperText={false} />
      <WordsInput source="documentNumber" helperText={false} />
      <WordsInput source="citedBasis" multiline helperText={false} />
      <DatedOnInput />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', lg: '1fr' }, columnGap: 1 }}>
        <DayInput source="objectionsFrom" helperText={false} />
        <DayInput source="objectionsUntil" validate={afterItBegins} />
      </Box>
      <WordsInput source="contact" multiline helperText={false} />
      <DayInput source="eventOn" />
      <DayInput source="resolvedOn" />
      <ClientInputs />
    </Box>
  );
};

export const NoticeInputs = ({ children }: { children?: ReactNode }): ReactNode => (
  <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 280px' }, gap: { xs: 3, lg: 5 }, alignItems: 'start' }}>
    <Box sx={{ minWidth: 0 }}>
      <BlanksLeft />
      <HeadlineInput level="headline" source="title" validate={required()} />
      <BodyInput />
      <LinesInput source="signatureLines" />
    </Box>
    <Particulars>{children}</Particulars>
  </Box>
);
