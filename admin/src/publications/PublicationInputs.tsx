import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { required, SelectInput, useTranslate, useTranslateLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { weekdayNames } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { WordsInput } from '../shared/inputs';
import { NamesInput } from '../shared/NamesInput';
import { GeometryInput } from './GeometryInput';
import { PairsInput } from './PairsInput';
import type { Named } from './pairs';
import { LICENCE_KINDS } from './publication';

const YEAR = /^\d{4}$/u;
const MOST = 500;
const asNumber = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));
const asWords = (text: string): string => text;
const wrongNumbering = (bases: Named<number> | undefined): string | undefined =>
  Object.entries(bases ?? {}).every(([year, base]) => YEAR.test(year) && Number.isInteger(base)) ? undefined : 'publications.numbering.wrong';
const wrongImprint = (imprint: Named<string> | undefined): string | undefined =>
  Object.entries(imprint ?? {}).every(([name, words]) => name !== '' && words.length <= MOST) ? undefined : 'publications.imprint.wrong';

const Part = ({ title, children }: { title: string; children: ReactNode }): ReactNode => (
  <Box component="section" sx={{ mb: 3 }}>
    <Typography variant="h3" component="h2" sx={{ pb: 0.5, mb: 1, borderBottom: 1, borderColor: 'divider' }}>{title}</Typography>
    {children}
  </Box>
);

/** What a paper is called; enough to found one. */
export const NameInputs = (): ReactNode => (
  <Part title={useTranslate()('publications.masthead')}>
    <WordsInput source="name" validate={required()} helperText={false} />
    <WordsInput source="slug" validate={required()} helperText="publications.slugHelp" slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false } }} />
    <WordsInput source="nameplate" helperText={false} />
    <WordsInput source="slogan" helperText={false} />
  </Part>
);

export const PublishingInputs = (): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  return (
    <Part title={translate('publications.publishing')}>
      <SelectInput source="weekday" choices={weekdayNames(language)} translateChoice={false} emptyText="publications.noWeekday" helperText={false} fullWidth />
      <SelectInput source="licenceKind" choices={LICENCE_KINDS.map((id) => ({ id, name: `publications.licence.${id}` }))} validate={required()} helperText={false} fullWidth />
      <WordsInput source="licenceNumber" helperText={false} />
      <WordsInput source="hotline" helperText={false} />
      <WordsInput source="submissionEmail" type="email" helperText={false} />
    </Part>
  );
};

/** The rules its issues and pages follow. */
export const RuleInputs = (): ReactNode => {
  const labelOf = useTranslateLabel();
  return (
    <>
      <NamesInput source="sections" helperText="publications.sectionsHelp" />
      <PairsInput<number> source="numbering.cumulativeBase" labelled="numbering" words="publications.numbering" columns="minmax(5em, 1fr) minmax(0, 2fr)" read={asNumber} validate={wrongNumbering} inputMode="numeric" />
      <PairsInput<string> source="imprint" words="publications.imprint" columns="minmax(5em, 1fr) minmax(0, 3fr)" read={asWords} validate={wrongImprint} />
      <Part title={String(labelOf({ source: 'geometry', resource: 'publications' }))}><GeometryInput /></Part>
    </>
  );
};
