import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type RaRecord, useGetResourceLabel, useTranslate } from 'react-admin';
import { type ReactNode, useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { ReadingDesk } from '../shared/copy/ReadingDesk';
import { BodyView } from '../shared/editor/BodyView';
import { PageHead } from '../shared/PageHead';
import { ScreenShow } from '../shared/ScreenShow';
import { StatusChip } from '../shared/StatusChip';
import { SERIF } from '../theme/theme';
import { ContributionAside } from './ContributionAside';
import { LayAside } from './LayAside';
import { StoryForm } from './StoryForm';
import { type Contribution, contributionTitle, type Likeness } from './types';

const Alike = ({ likenesses }: { likenesses: readonly Likeness[] }): ReactNode => {
  const translate = useTranslate();
  if (likenesses.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
      {translate('intake.alikeTo')}
      {likenesses.map(({ kind, id, title, share }) => (
        <Box key={id}><Link component={RouterLink} to={`/${kind === 'article' ? 'articles' : 'contributions'}/${id}/show`}>{title}</Link> {translate('intake.share', { percent: Math.round(share * 100) })}</Box>
      ))}
    </Alert>
  );
};

const Headline = ({ contribution: { kicker, headline, deck, creditLine } }: { contribution: Contribution }): ReactNode => (
  <Box sx={{ p: { xs: 2, sm: 3 }, pb: 0, textAlign: 'center', fontFamily: SERIF }}>
    {kicker && <Typography sx={{ fontFamily: SERIF }}>{kicker}</Typography>}
    <Typography variant="h2" sx={{ fontFamily: SERIF }}>{headline}</Typography>
    {deck && <Typography sx={{ fontFamily: SERIF }}>{deck}</Typography>}
    {creditLine && <Typography sx={{ fontFamily: SERIF, color: 'text.secondary', mt: 1 }}>{creditLine}</Typography>}
  </Box>
);

const Reading = ({ contribution }: { contribution: Contribution }): ReactNode => {
  const translate = useTranslate();
  const formId = useId();
  const noun = useGetResourceLabel()('contributions', 2);
  const mayFile = contribution.actions.includes('file');
  return (
    <>
      <PageHead
        title={contributionTitle(contribution)} trail={[{ label: noun, to: '/contributions' }, { label: translate('intake.number', { number: contribution.number }), to: `/contributions/${contribution.id}/show` }]}
        state={<StatusChip noun="contribution" status={contribution.status} />}
      >
        <LayAside contribution={contribution} />
        {mayFile && <Button type="submit" form={formId} variant="contained">{translate('intake.moves.file')}</Button>}
        {contribution.articleId && <Button variant="contained" component={RouterLink} to={`/articles/${contribution.articleId}/show`}>{translate('intake.toStory')}</Button>}
      </PageHead>
      <Alike likenesses={contribution.likenesses} />
      {contribution.note && <Alert severity="info" variant="outlined" sx={{ mb: 2, whiteSpace: 'pre-line' }}>{contribution.note}</Alert>}
      <ReadingDesk aside={<ContributionAside contribution={contribution} />}>
        {mayFile ? <StoryForm key={contribution.version} contribution={contribution} formId={formId} /> : <Headline contribution={contribution} />}
        <Box component="article" sx={{ p: { xs: 2, sm: 4 } }}>
          {contribution.body.content.length ? <BodyView body={contribution.body} /> : <Typography sx={{ color: 'text.secondary' }}>{translate('intake.noBody')}</Typography>}
        </Box>
      </ReadingDesk>
    </>
  );
};

/** A contribution as it was read, beside what was done to it; a person puts right what was guessed and makes the story. */
const ContributionShow = (): ReactNode => (
  <ScreenShow<Contribution & RaRecord>>{(contribution) => <Reading contribution={contribution} />}</ScreenShow>
);

export default ContributionShow;
