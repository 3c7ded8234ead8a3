import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Signatures } from '../shared/copy/Signatures';
import { BodyView } from '../shared/editor/BodyView';
import { SERIF } from '../theme/theme';
import type { Article } from './article';

/** Where a story began or goes on, set apart from its words. */
const Jump = ({ children }: { children: string }): ReactNode => (
  <Typography component="p" sx={{ fontSize: 14, color: 'text.secondary', textAlign: 'center', my: 1.5 }}>{children}</Typography>
);

type Worded = Pick<Article, 'kicker' | 'headline' | 'deck' | 'body'> & Partial<Pick<Article, 'bylines' | 'dateline' | 'source' | 'continuedFromPage' | 'continuedToPage'>>;

const Headline = ({ kicker, headline, deck }: Worded): ReactNode => (
  <Box component="header" sx={{ fontFamily: SERIF, textAlign: 'center', mb: 2, textWrap: 'balance' }}>
    {kicker && <Typography component="p" data-field="kicker" sx={{ font: 'inherit', fontSize: { xs: 16, sm: 18 }, lineHeight: 1.6 }}>{kicker}</Typography>}
    <Typography component="h2" data-field="headline" sx={{ font: 'inherit', fontWeight: 700, fontSize: { xs: 24, sm: 30 }, lineHeight: 1.4, my: 0.5 }}>{headline}</Typography>
    {deck && <Typography component="p" data-field="deck" sx={{ font: 'inherit', fontSize: { xs: 16, sm: 18 }, lineHeight: 1.6 }}>{deck}</Typography>}
  </Box>
);

/** A story as a reader of the paper meets it. */
export const ArticleText = (article: Worded): ReactNode => {
  const translate = useTranslate();
  const { bylines = [], dateline, source, continuedFromPage, continuedToPage, body } = article;
  return (
    <Box component="article" sx={{ maxWidth: '42em', mx: 'auto', px: { xs: 2, sm: 4 }, py: { xs: 2.5, sm: 4 } }}>
      <Headline {...article} />
      {(bylines.length > 0 || source) && <Signatures bylines={bylines} source={source} />}
      {continuedFromPage && <Jump>{translate('articles.continuedFrom', { page: continuedFromPage })}</Jump>}
      {dateline && <Typography component="p" data-field="dateline" sx={{ fontFamily: SERIF, color: 'text.secondary' }}>{dateline}</Typography>}
      <BodyView body={body} />
      {body.content.length === 0 && <Typography sx={{ color: 'text.secondary', textAlign: 'center' }}>{translate('articles.noBody')}</Typography>}
      {continuedToPage && <Jump>{translate('articles.continuedTo', { page: continuedToPage })}</Jump>}
    </Box>
  );
};
