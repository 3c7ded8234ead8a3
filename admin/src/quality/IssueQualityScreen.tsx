import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useParams } from 'react-router-dom';
import { useMay, useReading } from '../api/hooks';
import { useIssueName } from '../issues/useIssueName';
import { ErrorState, LoadingLines } from '../shared/Blank';
import { PageHead } from '../shared/PageHead';
import { PostGuard } from '../shared/PostGuard';
import { Counts, RateLine, ReadersSection, Section, tableLook } from './Ledger';
import { figure, type IssueSheet, QUALITY_PATH, rateInWords, whole } from './quality';

/** 版面字数 of each page by the formula, with its rate. */
const Pages = ({ pages }: Pick<IssueSheet, 'pages'>): ReactNode => {
  const translate = useTranslate();
  return (
    <Box sx={tableLook}>
      <table>
        <thead><tr><th scope="col">{translate('quality.page')}</th>{['characters', 'caught', 'standing', 'rate', 'formula'].map((name) => <th key={name} scope="col" className="number">{translate(`quality.${name}`)}</th>)}</tr></thead>
        <tbody>
          {pages.map(({ id, pageNumber, name, extent, rate, caught, standing }) => (
            <tr key={id}>
              <th scope="row"><LinkBase to={`/pages/${id}/show`}>{translate('quality.pageName', { number: pageNumber ?? '–', name })}</LinkBase></th>
              <td className="number">{whole(rate.characters)}</td><td className="number">{caught}</td><td className="number">{standing}</td><td className="number">{rateInWords(rate)}</td>
              <td className="number" title={translate(`quality.sources.${extent.source}`)}>{extent.charactersPerLine}×{extent.lines} − 0.2×{whole(extent.photoCharacters)} − 0.7×{whole(extent.decorativeCharacters)}{extent.source !== 'proof' && ` (${translate(`quality.sources.${extent.source}`)})`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
};

const Sheet = ({ sheet }: { sheet: IssueSheet }): ReactNode => {
  const translate = useTranslate();
  const may = useMay();
  const name = useIssueName()(sheet.issue);
  const { id } = sheet.issue;
  return (
    <>
      <PageHead title={translate('quality.ofIssue', { name })} trail={[{ label: translate('quality.title'), to: QUALITY_PATH }, { label: name, to: `/issues/${id}/show` }]}>
        <Button variant="outlined" component={LinkBase} to={`/issues/${id}/checks`}>{translate('checks.screen.title')}</Button>
        {may('quality.record') && <Button variant="contained" component={LinkBase} to={`/printed-errors/create?issueId=${id}`}>{translate('quality.record')}</Button>}
      </PageHead>
      <Box sx={{ maxWidth: 1040 }}>
        <RateLine rate={sheet.rate} />
        <Section title={translate('quality.pages')} help={translate('quality.pagesHelp', { day: sheet.methodFrom, limit: figure(sheet.rate.limit) })}><Pages pages={sheet.pages} /></Section>
        <Counts {...sheet} />
        <ReadersSection readers={sheet.readers} />
      </Box>
    </>
  );
};

/** The quality sheet of an issue. */
const IssueQualityScreen = (): ReactNode => {
  const { id = '' } = useParams<{ id: string }>();
  const { data, error, refetch } = useReading('/api/issues/{id}/quality', { path: { id } });
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return <PostGuard needs="quality.read">{data ? <Sheet sheet={data} /> : <LoadingLines />}</PostGuard>;
};

export default IssueQualityScreen;
