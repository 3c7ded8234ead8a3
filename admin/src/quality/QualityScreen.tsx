import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import { type ReactNode, useState } from 'react';
import { useMay, useMe, useReading } from '../api/hooks';
import { Blank, ErrorState, LoadingLines } from '../shared/Blank';
import { useDefaultPublication } from '../shared/copy/PublicationInput';
import { usePublication } from '../shared/usePublication';
import { PageHead } from '../shared/PageHead';
import { PostGuard } from '../shared/PostGuard';
import { TimeBars } from './charts';
import { Counts, RateLine, ReadersSection, Section, tableLook } from './Ledger';
import { PeriodChoice } from './PeriodChoice';
import { issueQualityPath, lastMonths, type Overview, personQualityPath, rateInWords, whole } from './quality';

const Issues = ({ issues, months }: Overview): ReactNode => {
  const translate = useTranslate();
  return (
    <Box sx={tableLook}>
      <table>
        <thead><tr><th scope="col">{translate('quality.issue')}</th>{['characters', 'caught', 'printed', 'rate'].map((name) => <th key={name} scope="col" className="number">{translate(`quality.${name}`)}</th>)}</tr></thead>
        <tbody>
          {[...issues].reverse().map(({ id, publishedOn, issueNumber, rate, caught, printed }) => (
            <tr key={id}>
              <th scope="row"><LinkBase to={issueQualityPath(id)}>{publishedOn}{issueNumber !== null && ` · ${translate('quality.number', { number: issueNumber })}`}</LinkBase></th>
              <td className="number">{whole(rate.characters)}</td><td className="number">{caught}</td><td className="number">{printed}</td><td className="number">{rateInWords(rate)}</td>
            </tr>
          ))}
          {months.map(({ month, issues: count, rate }) => <tr key={month}><td>{translate('quality.month', { month, count })}</td><td className="number">{whole(rate.characters)}</td><td /><td /><td className="number">{rateInWords(rate)}</td></tr>)}
        </tbody>
      </table>
    </Box>
  );
};

const Charts = ({ overview }: { overview: Overview }): ReactNode => {
  const translate = useTranslate();
  const { issues, rate, readers } = overview;
  if (issues.length === 0) return <Blank title={translate('quality.noIssues')} text={translate('quality.noIssuesHelp')} />;
  const bars = issues.map((issue) => ({ name: (issue.publishedOn ?? '').slice(5), value: issue.rate.rate ?? 0, said: rateInWords(issue.rate), isOver: !issue.rate.passes }));
  return (
    <>
      <RateLine rate={rate} />
      <Section title={translate('quality.byIssue')} help={translate('quality.byIssueHelp')}><TimeBars label={translate('quality.byIssue')} bars={bars} limit={rate.limit} unit="‱" /></Section>
      <Counts {...overview} />
      <ReadersSection readers={readers} />
      <Section title={translate('quality.issues')}><Issues {...overview} /></Section>
    </>
  );
};

const OfPaper = ({ publicationId, months }: { publicationId: string; months: number }): ReactNode => {
  const [today] = useState(() => new Date());
  const { data, error, refetch } = useReading('/api/quality', { query: { publicationId, ...lastMonths(months, today) } });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return data ? <Charts overview={data} /> : <LoadingLines />;
};

/** Rates are a paper's: with several, one is chosen here as in the bar above. */
const ChoosePaper = (): ReactNode => {
  const translate = useTranslate();
  const { publications, choose } = usePublication();
  return <Blank title={translate('quality.choosePaper')} text={translate('quality.choosePaperHelp')}>{publications.map(({ id, name }) => <Button key={id} variant="outlined" onClick={() => choose(id)}>{name}</Button>)}</Blank>;
};

/** 质量: the rate of errors of the last months, where errors were found, and by whom. */
const QualityScreen = (): ReactNode => {
  const translate = useTranslate();
  const may = useMay();
  const me = useMe();
  const [months, setMonths] = useState(3);
  const publicationId = useDefaultPublication();
  return (
    <PostGuard needs="quality.read">
      <PageHead title={translate('quality.title')}>
        <PeriodChoice months={months} onChoose={setMonths} />
        {me && <Button variant="outlined" component={LinkBase} to={personQualityPath(me.id)}>{translate('quality.mine')}</Button>}
        <Button variant="outlined" component={LinkBase} to="/quality/method">{translate('quality.method.title')}</Button>
        <Button variant="outlined" component={LinkBase} to="/printed-errors">{translate('quality.printedErrors')}</Button>
        {may('quality.record') && <Button variant="contained" component={LinkBase} to="/printed-errors/create">{translate('quality.record')}</Button>}
      </PageHead>
      <Box sx={{ maxWidth: 1040 }}>{publicationId ? <OfPaper publicationId={publicationId} months={months} /> : <ChoosePaper />}</Box>
    </PostGuard>
  );
};

export default QualityScreen;
