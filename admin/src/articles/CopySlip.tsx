import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { StoryOrigins } from '../intake/StoryOrigins';
import { Placements } from '../shared/copy/Placements';
import { SlipFact, SlipSection } from '../shared/copy/Slip';
import { CountMeter } from '../shared/editor/CountMeter';
import { Moment } from '../shared/Moments';
import type { Article } from './article';
import { PrintRecord } from '../press/PrintRecord';
import { Flags } from './Flags';
import { MoveTrail } from './MoveTrail';
import { RevisionTrail } from './RevisionTrail';

/** 稿签: what the desk knows of a story beside its words. */
export const CopySlip = ({ article }: { article: Article }): ReactNode => {
  const translate = useTranslate();
  const { characterCount, targetLength, section, genre, source, slug, origin, level, instructions, needsClearance, clearanceFrom, clearedBy, clearanceOpinion, clearedAt, embargoUntil, dueAt, createdAt, updatedAt } = article;
  return (
    <>
      <SlipSection title={translate('articles.desk')}>
        <Box sx={{ py: 0.5, '& > div': { justifyContent: 'flex-start' } }}><CountMeter count={characterCount} target={targetLength} /></Box>
        <Flags article={article} />
        <Box component="dl" sx={{ m: 0 }}>
          <SlipFact source="slug">{slug}</SlipFact>
          <SlipFact source="section">{section}</SlipFact>
          <SlipFact source="genre">{genre}</SlipFact>
          <SlipFact source="dueAt">{dueAt && <Moment moment={dueAt} />}</SlipFact>
          <SlipFact source="source">{source}</SlipFact>
          <SlipFact source="level">{level && translate(`slip.levels.${level}`)}</SlipFact>
          <SlipFact source="instructions">{instructions}</SlipFact>
          {needsClearance && <SlipFact source="clearanceFrom">{clearanceFrom}</SlipFact>}
          {needsClearance && clearedBy && <SlipFact source="clearedBy">{[clearedBy, clearanceOpinion].filter(Boolean).join(' · ')}{clearedAt && <> · <Moment moment={clearedAt} /></>}</SlipFact>}
          <SlipFact source="embargoUntil">{embargoUntil && <Moment moment={embargoUntil} />}</SlipFact>
          <SlipFact source="origin">{translate(`copy.origins.${origin}`)}</SlipFact>
          <SlipFact source="createdAt"><Moment moment={createdAt} /></SlipFact>
          <SlipFact source="updatedAt"><Moment moment={updatedAt} /></SlipFact>
        </Box>
      </SlipSection>
      <SlipSection title={translate('articles.printed')}><Placements placements={article.placements} /></SlipSection>
      {article.status === 'published' && origin === 'filed' && <PrintRecord filter={{ articleId: article.id }} isOfOne />}
      {origin === 'filed' && <StoryOrigins articleId={article.id} />}
      {origin === 'filed' && <SlipSection title={translate('articles.trail')}><MoveTrail articleId={article.id} /></SlipSection>}
      <SlipSection title={translate('articles.revisions')}><RevisionTrail article={article} /></SlipSection>
    </>
  );
};
