import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { LinkBase, useGetResourceLabel, useTranslate, useTranslateLabel } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { PageHead } from '../shared/PageHead';
import { RecordActions } from '../shared/RecordActions';
import { ScreenShow } from '../shared/ScreenShow';
import { SERIF } from '../theme/theme';
import { Fact, Facts, FactSection, Nothing } from './Facts';
import { Fonts } from './Fonts';
import { GeometryInWords } from './GeometryInWords';
import { Plan } from './Plan';
import type { Paper } from './publication';
import { useWeekday } from './useWeekday';

const Nameplate = ({ paper: { nameplate, name, slogan } }: { paper: Paper }): ReactNode => (
  <Box sx={{ textAlign: 'center', px: 2, py: { xs: 3, sm: 5 } }}>
    <Typography component="p" sx={{ fontFamily: SERIF, fontWeight: 900, fontSize: { xs: 32, sm: 48 }, lineHeight: 1.2, letterSpacing: '0.12em', mr: '-0.12em' }}>{nameplate || name}</Typography>
    {slogan && <Typography component="p" sx={{ fontFamily: SERIF, mt: 1, pt: 1, borderTop: '3px double', borderColor: 'divider', display: 'inline-block', px: 3 }}>{slogan}</Typography>}
  </Box>
);

const Publishing = ({ paper }: { paper: Paper }): ReactNode => {
  const translate = useTranslate();
  const labelOf = useTranslateLabel();
  const weekdayOf = useWeekday();
  const label = (source: string): string => String(labelOf({ source, resource: 'publications' }));
  return (
    <FactSection title={translate('publications.publishing')}>
      <Facts>
        <Fact name={label('weekday')}>{weekdayOf(paper.weekday)}</Fact>
        <Fact name={label('licenceKind')}>{translate(`publications.licence.${paper.licenceKind}`)}</Fact>
        <Fact name={label('licenceNumber')}>{paper.licenceNumber}</Fact>
        <Fact name={label('hotline')}>{paper.hotline}</Fact>
        <Fact name={label('submissionEmail')}>{paper.submissionEmail && <a href={`mailto:${paper.submissionEmail}`}>{paper.submissionEmail}</a>}</Fact>
        <Fact name={label('slug')}>{paper.slug}</Fact>
      </Facts>
    </FactSection>
  );
};

const Rules = ({ paper: { numbering, sections, imprint, geometry } }: { paper: Paper }): ReactNode => {
  const translate = useTranslate();
  const labelOf = useTranslateLabel();
  const label = (source: string): string => String(labelOf({ source, resource: 'publications' }));
  const bases = Object.entries(numbering.cumulativeBase);
  const items = Object.entries(imprint);
  return (
    <>
      <FactSection title={label('numbering')}>
        {bases.length === 0 && <Nothing>{translate('publications.numbering.none')}</Nothing>}
        {bases.map(([year, base]) => <Typography key={year}>{translate('publications.numbering.rule', { year, base })}</Typography>)}
      </FactSection>
      <FactSection title={label('sections')}>{sections.length ? <Typography>{sections.join(' · ')}</Typography> : <Nothing>{translate('publications.noSections')}</Nothing>}</FactSection>
      <FactSection title={label('imprint')}>
        {items.length ? <Facts>{items.map(([name, words]) => <Fact key={name} name={name}>{words}</Fact>)}</Facts> : <Nothing>{translate('publications.imprint.none')}</Nothing>}
      </FactSection>
      <FactSection title={label('geometry')}><GeometryInWords geometry={geometry} /></FactSection>
    </>
  );
};

const Reading = ({ paper }: { paper: Paper }): ReactNode => {
  const translate = useTranslate();
  const noun = useGetResourceLabel()('publications', 2);
  const mayEdit = useMay()('publication.edit');
  const actions = mayEdit ? ['edit', ...(paper.issueCount === 0 ? ['delete'] : [])] : [];
  const issues = `/issues?filter=${encodeURIComponent(JSON.stringify({ publicationId: paper.id }))}`;
  return (
    <>
      <PageHead title={paper.name} trail={[{ label: noun, to: '/publications' }]} state={<Typography sx={{ color: 'text.secondary' }}>{translate('publications.issues', { count: paper.issueCount })}</Typography>}>
        <Button variant="outlined" component={LinkBase} to={issues}>{translate('publications.seeIssues')}</Button>
        <RecordActions actions={actions} />
      </PageHead>
      <Box sx={{ maxWidth: 900, bgcolor: 'background.paper', border: 1, borderColor: 'divider' }}>
        <Nameplate paper={paper} />
        <Publishing paper={paper} />
        <Rules paper={paper} />
        <Plan paper={paper} />
        <Fonts publicationId={paper.id} />
      </Box>
    </>
  );
};

/** A paper: its nameplate and the rules its issues and pages follow. */
const PublicationShow = (): ReactNode => <ScreenShow<Paper>>{(paper) => <Reading paper={paper} />}</ScreenShow>;

export default PublicationShow;
