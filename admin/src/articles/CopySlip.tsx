import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Placements } from '../shared/copy/Placements';
import { SlipFact, SlipSection } from '../shared/copy/Slip';
import { CountMeter } from '../shared/editor/CountMeter';
import { Moment } from '../shared/Moments';
import type { Article } from './article';
import { MoveTrail } from './MoveTrail';
import { RevisionTrail } from './RevisionTrail';

/** 稿签: what the desk knows of a story beside its words. */
export const CopySlip = ({ article }: { article: Article }): ReactNode => {
  const translate = useTranslate();
  const { characterCount, targetLength, section, genre, source, slug, origin, mustRun, noCut, createdAt, updatedAt } = article;
  return (
    <>
      <SlipSection title={translate('articles.desk')}>
        <Box sx={{ py: 0.5, '& > div': { justifyContent: 'flex-start' } }}><CountMeter count={characterCount} target={targetLength} /></Box>
        <Box component="dl" sx={{ m: 0 }}>
          <SlipFact source="slug">{slug}</SlipFact>
          <SlipFact source="section">{section}</SlipFact>
          <SlipFact source="genre">{genre}</SlipFact>
          <SlipFact source="source">{source}</SlipFact>
          <SlipFact source="mustRun">{mustRun && translate('ra.boolean.true')}</SlipFact>
          <SlipFact source="noCut">{noCut && translate('ra.boolean.true')}</SlipFact>
          <SlipFact source="origin">{translate(`copy.origins.${origin}`)}</SlipFact>
          <SlipFact source="createdAt"><Moment moment={createdAt} /></SlipFact>
          <SlipFact source="updatedAt"><Moment moment={updatedAt} /></SlipFact>
        </Box>
      </SlipSection>
      <SlipSection title={translate('articles.printed')}><Placements placements={article.placements} /></SlipSection>
      {origin === 'filed' && <SlipSection title={translate('articles.trail')}><MoveTrail articleId={article.id} /></SlipSection>}
      <SlipSection title={translate('articles.revisions')}><RevisionTrail article={article} /></SlipSection>
    </>
  );
};
