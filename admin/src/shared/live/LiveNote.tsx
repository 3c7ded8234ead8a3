import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import type { Act, LiveNews } from '../../api/live';

/** What an act was, in the words that follow a name. */
const useDeed = (): ((act: Act) => string) => {
  const translate = useTranslate();
  return ({ action, detail }) => translate(detail && action.endsWith('.moved') ? `live.moves.${detail}` : `live.did.${action}`, { _: translate('live.other') });
};

/** Says at the edge of the screen what others did meanwhile; what one reads stays where it is until one asks. */
export const LiveNote = ({ news, refresh }: LiveNews): ReactNode => {
  const translate = useTranslate();
  const deed = useDeed();
  const newest = news.at(-1);
  const words = newest && translate(news.length > 1 ? 'live.more' : 'live.just', { name: newest.actorName ?? translate('live.someone'), did: deed(newest), count: news.length - 1 });
  return (
    <Box role="status" sx={{ position: 'fixed', zIndex: 8, bottom: { xs: 8, sm: 16 }, right: { xs: 8, sm: 16 }, left: { xs: 8, sm: 'auto' } }}>
      {words && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, pl: 2, pr: 0.5, py: 0.5, bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, boxShadow: 3 }}>
          <Typography variant="body2" sx={{ flex: 1 }}>{words}</Typography>
          <Button size="small" onClick={refresh}>{translate('live.refresh')}</Button>
        </Box>
      )}
    </Box>
  );
};
