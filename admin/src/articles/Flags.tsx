import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { momentInWords } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { ToneMark } from '../shared/StatusChip';
import type { Tone } from '../theme/palette';
import type { Article } from './article';

type Flagged = Pick<Article, 'mustRun' | 'noCut' | 'needsClearance' | 'clearedBy' | 'embargoUntil' | 'openComments'>;

/** What everyone who touches the story has to know at a glance: must run, no cuts, not cleared yet, not before, questions open. */
export const Flags = ({ article }: { article: Flagged }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const { mustRun, noCut, needsClearance, clearedBy, embargoUntil, openComments } = article;
  const flags: [Tone, string][] = [
    ...(mustRun ? [['approved', translate('slip.mustRun')] as [Tone, string]] : []),
    ...(noCut ? [['held', translate('slip.noCut')] as [Tone, string]] : []),
    ...(needsClearance ? [[clearedBy ? 'released' : 'waiting', translate(clearedBy ? 'articles.cleared' : 'articles.notCleared')] as [Tone, string]] : []),
    ...(embargoUntil && new Date(embargoUntil) > new Date() ? [['waiting', translate('articles.notBefore', { moment: momentInWords(embargoUntil, language) })] as [Tone, string]] : []),
    ...(openComments > 0 ? [['blocking', translate('comments.open', { count: openComments })] as [Tone, string]] : []),
  ];
  if (flags.length === 0) return null;
  return <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, py: 0.5 }}>{flags.map(([tone, words]) => <ToneMark key={words} tone={tone}>{words}</ToneMark>)}</Box>;
};
