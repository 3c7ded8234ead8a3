import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useReading } from '../api/hooks';
import { Blank, ErrorState, LoadingLines } from '../shared/Blank';
import { useDefaultPublication } from '../shared/copy/PublicationInput';
import { PageHead } from '../shared/PageHead';
import { PostGuard } from '../shared/PostGuard';
import { RowBars, TimeBars } from './charts';
import { RateLine, Section, tableLook } from './Ledger';
import { PeriodChoice } from './PeriodChoice';
import { MonthBars, MonthTable } from './PersonCharts';
import { issueQualityPath, lastMonths, type PersonSheet, QUALITY_PATH, rateInWords, share } from './quality';

/** Days ahead: what is read today is of an issue that comes out in the days to come. */
const IN_THE_MAKING = 14;

/** The few figures a person is asked about, each with its name below it. */
const Figures = ({ sheet: { catchRate, readings, pages, caught, missed, printed } }: { sheet: PersonSheet }): ReactNode => {
  const translate = useTranslate();
  const figures = { catchRate: share(catchRate), read: readings, worked: pages, caught, foundLater: missed, printed };
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: { xs: 'repeat(3, minmax(0, 1fr))', sm: 'repeat(6, minmax(0, 1fr))' }, gap: 2, m: 0, mb: 3 }}>
      {Object.entries(figures).map(([name, value]) => (
        <Box key={name} sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>{translate(`quality.${name}`)}</Typography>
          <Typography component="dd" sx={{ m: 0, fontSize: 22, fontWeight: 600, lineHeight: 1.3, fontVariantNumeric: 'tabular-nums' }}>{value}</Typography>
        </Box>
      ))}
    </Box>
  );
};

const Months = ({ months, rate, classes, stages }: PersonSheet): ReactNode => {
  const translate = useTranslate();
  const said = ({ caught, missed, printed }: { caught: number; missed: number; printed: number }): string => translate('quality.outcome', { caught, missed, printed });
  const bars = months.map((one) => ({ name: one.month, value: one.rate.rate ?? 0, said: rateInWords(one.rate), isOver: !one.rate.passes }));
  const found = stages.filter(({ caught, missed }) => caught + missed > 0);
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, columnGap: 5 }}>
        <Section title={translate('quality.outcomes')} help={translate('quality.outcomesHelp')}><MonthBars label={translate('quality.outcomes')} months={months} /></Section>
        <Section title={translate('quality.byMonth')} help={translate('quality.byMonthHelp')}><TimeBars label={translate('quality.byMonth')} bars={bars} limit={rate.limit} unit="‱" /></Section>
        {classes.length > 0 && <Section title={translate('quality.byClass')}><RowBars label={translate('quality.byClass')} bars={classes.map((one) => ({ name: translate(`quality.classes.${one.classId}`), value: one.caught + one.missed, said: said(one), isOver: one.printed > 0 }))} /></Section>}
        {found.length > 0 && <Section title={translate('quality.byStage')} help={translate('quality.ownStageHelp')}><RowBars label={translate('quality.byStage')} bars={found.map((one) => ({ name: translate(`quality.stages.${one.stage}`), value: one.caught + one.missed, said: said(one), isOver: one.stage === 'print' }))} /></Section>}
      </Box>
      {classes.length > 0 && (
        <Section title={translate('quality.overMonths')} help={translate('quality.overMonthsHelp')}>
          <MonthTable label={translate('quality.overMonths')} head={translate('quality.class')} names={classes.map(({ classId }) => ({ id: classId, name: translate(`quality.classes.${classId}`) }))} months={months} of={(month) => month.classes} idOf={({ classId }) => classId} />
          <Box sx={{ mt: 2 }}><MonthTable label={translate('quality.byStage')} head={translate('quality.stage')} names={found.map(({ stage }) => ({ id: stage, name: translate(`quality.stages.${stage}`) }))} months={months} of={(month) => month.stages} idOf={({ stage }) => stage} /></Box>
        </Section>
      )}
    </>
  );
};

const Worked = ({ worked }: Pick<PersonSheet, 'worked'>): ReactNode => {
  const translate = useTranslate();
  return (
    <Box sx={tableLook}>
      <table>
        <thead><tr><th scope="col">{translate('quality.issue')}</th><th scope="col">{translate('quality.page')}</th><th scope="col">{translate('quality.work')}</th>{['caught', 'foundLater', 'printed'].map((name) => <th key={name} scope="col" className="number">{translate(`quality.${name}`)}</th>)}</tr></thead>
        <tbody>
          {worked.map(({ id, pageNumber, name, issueId, issueNumber, publishedOn, works, caught, missed, printed }) => (
            <tr key={id}>
              <td><LinkBase to={issueQualityPath(issueId)}>{publishedOn}{issueNumber !== null && ` · ${translate('quality.number', { number: issueNumber })}`}</LinkBase></td>
              <th scope="row"><LinkBase to={`/pages/${id}/show`}>{translate('quality.pageName', { number: pageNumber ?? '–', name })}</LinkBase></th>
              <td>{[...new Set(works)].map((work) => translate(`quality.works.${work}`)).join(translate('quality.comma'))}</td>
              <td className="number">{caught}</td><td className="number">{missed}</td>
              <td className="number">{printed > 0 ? <LinkBase to={`/printed-errors?filter=${encodeURIComponent(JSON.stringify({ pageId: id }))}`}>{printed}</LinkBase> : 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
};

const OfPerson = ({ id }: { id: string }): ReactNode => {
  const translate = useTranslate();
  const [today] = useState(() => new Date());
  const [months, setMonths] = useState(6);
  const publicationId = useDefaultPublication();
  const { data: sheet, error, refetch } = useReading('/api/quality/people/{id}', { path: { id }, query: { ...(publicationId && { publicationId }), ...lastMonths(months, today, IN_THE_MAKING) } });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return (
    <>
      <PageHead title={sheet ? translate('quality.ofPerson', { name: sheet.person.displayName }) : translate('quality.title')} trail={[{ label: translate('quality.title'), to: QUALITY_PATH }]}><PeriodChoice months={months} onChoose={setMonths} /></PageHead>
      {!sheet ? <LoadingLines /> : sheet.pages === 0 ? <Blank title={translate('quality.noWork')} text={translate('quality.noWorkHelp')} /> : (
        <Box sx={{ maxWidth: 1040 }}>
          <RateLine rate={sheet.rate} />
          <Figures sheet={sheet} />
          <Months {...sheet} />
          <Section title={translate('quality.worked')} help={translate('quality.workedHelp')}><Worked worked={sheet.worked} /></Section>
        </Box>
      )}
    </>
  );
};

/** 人员质量: what somebody caught and let through over the months; one's own for everyone, everybody's for the chiefs. */
const PersonQualityScreen = (): ReactNode => {
  const { id = '' } = useParams<{ id: string }>();
  return <PostGuard needs="quality.read"><OfPerson key={id} id={id} /></PostGuard>;
};

export default PersonQualityScreen;
