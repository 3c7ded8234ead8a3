import Typography from '@mui/material/Typography';
import { useTranslate, useTranslateLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { dayInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { FactSection, Nothing } from './Facts';
import type { Paper } from './publication';

/** What a new issue of the paper begins with, in words: its pages, its timetable, the days it rests. */
export const Plan = ({ paper: { pageTemplate, timetable, timeZone, skippedDays } }: { paper: Paper }): ReactNode => {
  const translate = useTranslate();
  const labelOf = useTranslateLabel();
  const [language] = useLanguage();
  const label = (source: string): string => String(labelOf({ source, resource: 'publications' }));
  const pages = pageTemplate.map(({ pageNumber, name }) => [translate('pages.number', { number: pageNumber }), name].filter(Boolean).join(' '));
  return (
    <>
      <FactSection title={label('pageTemplate')}>{pages.length ? <Typography>{pages.join(' · ')}</Typography> : <Nothing>{translate('publications.plan.noPages')}</Nothing>}</FactSection>
      <FactSection title={label('timetable')}>
        {timetable.length === 0 && <Nothing>{translate('publications.plan.noTimetable')}</Nothing>}
        {timetable.map(({ stage, pageNumber, daysBefore, time }) => (
          <Typography key={`${stage} ${pageNumber}`} sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {[translate(`flatplan.stage.${stage}`), pageNumber !== null && translate('pages.number', { number: pageNumber }), translate('publications.plan.before', { smart_count: daysBefore, time })].filter(Boolean).join(' · ')}
          </Typography>
        ))}
        {timetable.length > 0 && <Nothing>{timeZone}</Nothing>}
      </FactSection>
      <FactSection title={label('skippedDays')}>
        {skippedDays.length === 0 && <Nothing>{translate('publications.plan.noSkipped')}</Nothing>}
        {skippedDays.map(({ from, until, reason }) => <Typography key={`${from} ${until}`}>{[from === until ? dayInWords(from, language) : `${dayInWords(from, language)} – ${dayInWords(until, language)}`, reason].join(' · ')}</Typography>)}
      </FactSection>
    </>
  );
};
