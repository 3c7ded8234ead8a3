import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { counted } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';
import { Blank, ErrorState, LoadingLines } from '../shared/Blank';
import { PageHead } from '../shared/PageHead';
import { HitRow } from './HitRow';
import { SearchForm } from './SearchForm';
import { useAsked } from './useAsked';
import { type Asked, useSearch } from './useSearch';

const Results = ({ asked }: { asked: Asked }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const { hits, total, capped, error, isPending, isFetching, hasNextPage, more, retry } = useSearch(asked);
  if (error) return <ErrorState error={error} retry={retry} />;
  if (isPending) return <LoadingLines />;
  if (hits.length === 0) return <Blank title={translate('search.none', { q: asked.q })} text={translate('search.noneHelp')} />;
  return (
    <>
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary', pb: 1, borderBottom: 1, borderColor: 'divider' }}>
        {translate(capped ? 'search.foundCapped' : 'search.found', { count: counted(total, language) })}
      </Typography>
      <Box component="ol" sx={{ m: 0, p: 0 }}>{hits.map((hit) => <HitRow key={`${hit.kind} ${hit.id}`} hit={hit} query={asked.q} />)}</Box>
      {hasNextPage && <Button variant="outlined" disabled={isFetching} onClick={more} sx={{ mt: 2 }}>{translate('search.more')}</Button>}
    </>
  );
};

/** 检索 */
const SearchScreen = (): ReactNode => {
  const translate = useTranslate();
  const [asked, ask] = useAsked();
  return (
    <>
      <PageHead title={translate('search.title')} />
      <Box sx={{ maxWidth: 820 }}>
        <SearchForm asked={asked} onAsk={ask} />
        {asked.q === '' ? <Blank title={translate('search.start')} text={translate('search.startHelp')} /> : <Results asked={asked} />}
      </Box>
    </>
  );
};

export default SearchScreen;
