import { Box, Button, Typography } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { counted } from '../i18n/days';
import { useLanguage } from '../i18n/useLanguage';

/** Which part of the list this is and how to turn the page; a count that stopped at its cap is shown as "2,000+". */
export const ListPages = () => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const { page, perPage, total = 0, setPage, hasNextPage, hasPreviousPage, meta } = useListContext();
  const first = (page - 1) * perPage + 1;
  const last = Math.min(page * perPage, total);
  const capped = (meta as { capped?: boolean } | undefined)?.capped ?? false;
  const range = translate('shared.range', { first: counted(first, language), last: counted(last, language), total: `${counted(total, language)}${capped ? '+' : ''}` });
  return (
    <Box component="nav" aria-label={translate('shared.turning')} sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, py: 2, flexWrap: 'wrap' }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>{range}</Typography>
      {(hasPreviousPage || hasNextPage) && (
        <>
          <Button size="small" variant="outlined" disabled={!hasPreviousPage} onClick={() => setPage(page - 1)}>{translate('shared.previous')}</Button>
          <Button size="small" variant="outlined" disabled={!hasNextPage} onClick={() => setPage(page + 1)}>{translate('shared.next')}</Button>
        </>
      )}
    </Box>
  );
};
