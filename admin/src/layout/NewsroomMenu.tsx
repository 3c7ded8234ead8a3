import { Box, ButtonBase, Typography } from '@mui/material';
import { LinkBase, useLocation, useNavigate, useTranslate } from 'react-admin';
import { useMay } from '../api/hooks';
import { useShortcut } from '../shared/shortcuts';
import { type Place, PLACES } from './places';

const isHere = (to: string, path: string): boolean => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`));

const PlaceLink = ({ place: { name, to, keys }, onGo }: { place: Place; onGo: () => void }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const here = isHere(to, useLocation().pathname);
  const label = translate(`layout.place.${name}`);
  useShortcut(keys ?? '', translate('layout.goTo', { place: label }), keys ? () => navigate(to) : null);
  return (
    <Box component="li">
      <ButtonBase
        component={LinkBase} to={to} onClick={onGo} title={keys} aria-current={here ? 'page' : undefined}
        sx={{
          display: 'flex', justifyContent: 'flex-start', width: '100%', px: 2, py: 0.75, minHeight: 36, fontSize: '0.9375rem', color: 'text.primary',
          borderLeft: '3px solid', borderColor: here ? 'primary.main' : 'transparent', fontWeight: here ? 700 : 400, bgcolor: here ? 'desk.accentWash' : 'transparent',
          '&:hover': { bgcolor: 'desk.accentWash' },
        }}
      >
        {label}
      </ButtonBase>
    </Box>
  );
};

/** Where one can go; what a post may not see is not there. */
export const NewsroomMenu = ({ onGo = () => undefined }: { onGo?: () => void }) => {
  const translate = useTranslate();
  const may = useMay();
  const groups = PLACES.map(({ name, places }) => ({ name, places: places.filter(({ needs }) => !needs || may(needs)) })).filter(({ places }) => places.length > 0);
  return (
    <Box component="nav" aria-label={translate('layout.menu')} sx={{ py: 2 }}>
      {groups.map(({ name, places }) => (
        <Box key={name} sx={{ mb: 2 }}>
          <Typography id={`menu-${name}`} variant="overline" component="p" sx={{ px: 2.25, color: 'text.secondary' }}>{translate(`layout.group.${name}`)}</Typography>
          <Box component="ul" aria-labelledby={`menu-${name}`} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {places.map((place) => <PlaceLink key={place.name} place={place} onGo={onGo} />)}
          </Box>
        </Box>
      ))}
    </Box>
  );
};
