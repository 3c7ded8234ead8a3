import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { LinkBase, useGetResourceLabel, useRedirect, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMay, useNewsroom } from '../api/hooks';
import { SlipFact, SlipSection } from '../shared/copy/Slip';
import { Moment } from '../shared/Moments';
import { PageHead } from '../shared/PageHead';
import { type Acts, RecordActions } from '../shared/RecordActions';
import { ScreenShow } from '../shared/ScreenShow';
import { issueQualityPath, personQualityPath, type PrintedError, ruleFrom } from './quality';

const SignedOff = ({ error: { signedOff } }: { error: PrintedError }): ReactNode => {
  const translate = useTranslate();
  const seesAll = useMay()('quality.people');
  if (signedOff.length === 0) return <Typography sx={{ color: 'text.secondary' }}>{translate('quality.nobodySigned')}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {signedOff.map(({ act, which, personId, personName, at }) => (
        <Box component="li" key={`${act} ${which} ${at}`} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
          <span>{act === 'review' ? translate(`quality.reviews.${which}`) : act === 'sign' ? translate('quality.signed') : translate('quality.readProof', { round: translate(`quality.stages.${act}`), number: which })}</span>
          <strong>{personId && seesAll ? <LinkBase to={personQualityPath(personId)}>{personName}</LinkBase> : personName}</strong>
          <Box component="span" sx={{ color: 'text.secondary' }}><Moment moment={at} /></Box>
        </Box>
      ))}
    </Box>
  );
};

const Reading = ({ error }: { error: PrintedError }): ReactNode => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const may = useMay();
  const redirect = useRedirect();
  const noun = useGetResourceLabel()('printed-errors', 2);
  const { id, version, issueId, pageId, wrongText, rightText } = error;
  const acts: Acts = { remove: { label: 'quality.remove', ask: 'quality.removeAsk', done: 'quality.removed', run: async () => {
    await newsroom.call('delete', '/api/printed-errors/{id}', { path: { id }, query: { version } });
    redirect('list', 'printed-errors');
  } } };
  return (
    <>
      <PageHead title={`${wrongText} → ${rightText || '?'}`} trail={[{ label: noun, to: '/printed-errors' }]}>
        {may('checkRule.edit') && <Button variant="outlined" component={LinkBase} to={ruleFrom(error, (where) => translate('quality.ruleSource', { where }))}>{translate('quality.makeRule')}</Button>}
        <RecordActions acts={acts} actions={may('quality.record') ? ['remove', 'edit'] : []} />
      </PageHead>
      <Box sx={{ maxWidth: 640 }}>
        <SlipSection title={translate('quality.error')}>
          <Box component="dl" sx={{ m: 0 }}>
            <SlipFact source="publishedOn"><LinkBase to={issueQualityPath(issueId)}>{error.publishedOn}</LinkBase> · <LinkBase to={`/pages/${pageId}/show`}>{translate('quality.pageName', { number: error.pageNumber ?? '–', name: '' })}</LinkBase></SlipFact>
            <SlipFact source="articleId">{error.articleId && <LinkBase to={`/articles/${error.articleId}/show`}>{error.articleTitle}</LinkBase>}</SlipFact>
            <SlipFact source="place">{translate(`quality.places.${error.place}`)}</SlipFact>
            <SlipFact source="classId">{translate(`quality.classes.${error.classId}`)}</SlipFact>
            <SlipFact source="fact">{error.fact && translate(`quality.facts.${error.fact}`)}</SlipFact>
            <SlipFact source="foundBy">{error.foundBy} · {error.foundOn}</SlipFact>
            <SlipFact source="note">{error.note}</SlipFact>
            <SlipFact source="recordedByName">{error.recordedByName}</SlipFact>
          </Box>
        </SlipSection>
        <SlipSection title={translate('quality.signedOff')}><SignedOff error={error} /></SlipSection>
      </Box>
    </>
  );
};

const PrintedErrorShow = (): ReactNode => <ScreenShow<PrintedError>>{(error) => <Reading error={error} />}</ScreenShow>;

export default PrintedErrorShow;
