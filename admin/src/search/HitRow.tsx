import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Day, Moment } from '../shared/Moments';
import { SERIF } from '../theme/theme';
import { highlighted } from './highlight';
import type { Hit } from './useSearch';

const RESOURCES = { article: 'articles', photo: 'photos', notice: 'notices' } as const;

const Marked = ({ text, query }: { text: string; query: string }): ReactNode =>
  highlighted(text, query).map((stretch, index) => (stretch.found
    ? <Box component="mark" key={index} sx={{ bgcolor: 'transparent', color: 'inherit', fontWeight: 700, boxShadow: (theme) => `inset 0 -0.45em ${theme.palette.desk.lamp}`, borderBottom: 2, borderColor: 'warning.main' }}>{stretch.text}</Box>
    : <span key={index}>{stretch.text}</span>));

/** One thing found: what it is, its title, the words around the find, where and when it was printed. */
export const HitRow = ({ hit, query }: { hit: Hit; query: string }): ReactNode => {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ listStyle: 'none', py: 2, borderBottom: 1, borderColor: 'divider' }}>
      <Typography component="h2" sx={{ fontFamily: SERIF, fontWeight: 700, fontSize: 17, lineHeight: 1.5 }}>
        <Box component={RouterLink} to={`/${RESOURCES[hit.kind]}/${hit.id}/show`} sx={{ color: 'text.primary', textDecoration: 'none', '&:hover': { textDecoration: 'underline', textUnderlineOffset: '0.2em' } }}>
          <Marked text={hit.title || translate('search.untitled')} query={query} />
        </Box>
      </Typography>
      <Typography sx={{ fontFamily: SERIF, color: 'text.secondary', lineHeight: 1.75, my: 0.25 }}><Marked text={hit.excerpt} query={query} /></Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        <span>{translate(`search.kinds.${hit.kind}`)}</span>
        <span>{hit.publicationName}</span>
        {hit.publishedOn ? <Day day={hit.publishedOn} /> : <Moment moment={hit.createdAt} />}
        {hit.pageNumber !== null && <span>{translate('search.page', { number: hit.pageNumber })}</span>}
      </Typography>
    </Box>
  );
};
