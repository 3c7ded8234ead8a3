import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay } from '../api/hooks';
import { ToneMark } from '../shared/StatusChip';
import { RowBars } from './charts';
import { figure, type IssueSheet, personQualityPath, type Rate, rateInWords, type Reader, share, whole } from './quality';

export const Section = ({ title, help, children }: { title: string; help?: string; children: ReactNode }): ReactNode => (
  <Box component="section" sx={{ mb: 4, minWidth: 0 }}>
    <Typography variant="h3" component="h2" sx={{ pb: 0.5, mb: 1, borderBottom: 1, borderColor: 'divider' }}>{title}</Typography>
    {help && <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>{help}</Typography>}
    {children}
  </Box>
);

/** The rate as the rule words it, whether it passes, and what it is made of. */
export const RateLine = ({ rate }: { rate: Rate }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, alignItems: 'baseline', mb: 2, fontVariantNumeric: 'tabular-nums' }}>
      <Typography component="p" sx={{ fontSize: 30, fontWeight: 700, lineHeight: 1.2 }}>{rateInWords(rate)}</Typography>
      <ToneMark tone={rate.passes ? 'approved' : 'blocking'}>{translate(rate.passes ? 'quality.passes' : 'quality.fails', { limit: rate.limit })}</ToneMark>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('quality.madeOf', { score: figure(rate.score), characters: whole(rate.characters) })} · {translate(rate.allowanceLeft >= 0 ? 'quality.left' : 'quality.over', { allowance: figure(Math.abs(rate.allowanceLeft)) })}
      </Typography>
    </Box>
  );
};

const cell = { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;
export const tableLook = { overflowX: 'auto', '& table': { width: 1, borderCollapse: 'collapse' }, '& th, & td': { py: 0.75, px: 1, borderBottom: 1, borderColor: 'divider', fontSize: 14 }, '& th': { textAlign: 'left', fontWeight: 600, whiteSpace: 'nowrap' }, '& .number': cell } as const;

/** What each proofreader caught, and what was found after them; each leads to what is known of that person. */
const Readers = ({ readers }: { readers: readonly Reader[] }): ReactNode => {
  const translate = useTranslate();
  if (readers.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{translate('quality.noReaders')}</Typography>;
  return (
    <Box sx={tableLook}>
      <table>
        <thead><tr><th scope="col">{translate('quality.person')}</th>{['read', 'caught', 'foundLater', 'catchRate', 'printedRate'].map((name) => <th key={name} scope="col" className="number">{translate(`quality.${name}`)}</th>)}</tr></thead>
        <tbody>
          {readers.map(({ personId, personName, readings, caught, foundLater, catchRate, rate }) => (
            <tr key={personId}><th scope="row"><LinkBase to={personQualityPath(personId)}>{personName}</LinkBase></th><td className="number">{readings.length}</td><td className="number">{caught}</td><td className="number">{foundLater}</td><td className="number">{share(catchRate)}</td><td className="number">{rateInWords(rate)}</td></tr>
          ))}
        </tbody>
      </table>
    </Box>
  );
};

/** The readers one may see: whoever is no chief sees themselves, and is told so. */
export const ReadersSection = ({ readers }: { readers: readonly Reader[] }): ReactNode => {
  const translate = useTranslate();
  const seesAll = useMay()('quality.people');
  return <Section title={translate(seesAll ? 'quality.readers' : 'quality.ownReading')} help={translate(seesAll ? 'quality.readersHelp' : 'quality.ownReadingHelp')}><Readers readers={readers} /></Section>;
};

/** Errors by where they were found, by class and by place. */
export const Counts = ({ stages, classes, places }: Pick<IssueSheet, 'stages' | 'classes' | 'places'>): ReactNode => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' }, columnGap: 5 }}>
      <Section title={translate('quality.byStage')} help={translate('quality.byStageHelp')}>
        <RowBars label={translate('quality.byStage')} bars={stages.map(({ stage, errors }) => ({ name: translate(`quality.stages.${stage}`), value: errors, said: String(errors), isOver: stage === 'print' }))} />
      </Section>
      <Section title={translate('quality.byPlace')}>
        {places.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{translate('quality.none')}</Typography>
          : <RowBars label={translate('quality.byPlace')} bars={places.map(({ place, errors }) => ({ name: translate(`quality.places.${place}`), value: errors, said: String(errors) }))} />}
      </Section>
      <Section title={translate('quality.byClass')}>
        {classes.length === 0 ? <Typography sx={{ color: 'text.secondary' }}>{translate('quality.none')}</Typography>
          : <RowBars label={translate('quality.byClass')} bars={classes.map(({ classId, caught, standing, score }) => ({ name: translate(`quality.classes.${classId}`), value: caught + standing, said: translate('quality.classCount', { caught, standing, score: figure(score) }) }))} />}
      </Section>
    </Box>
  );
};
