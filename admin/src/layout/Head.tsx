import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import MenuIcon from '@mui/icons-material/Menu';
import { Box, Button, Divider, IconButton, Menu, MenuItem, Select, Typography } from '@mui/material';
import { LinkBase, useGetIdentity, useLogout, useNavigate, useTheme, useTranslate } from 'react-admin';
import { useState } from 'react';
import { useMe } from '../api/hooks';
import { useLanguage } from '../i18n/useLanguage';
import { usePublication } from '../shared/usePublication';
import { rememberAppearance } from '../theme/appearance';
import { SERIF } from '../theme/theme';

const Nameplate = () => {
  const translate = useTranslate();
  return (
    <Typography component={LinkBase} to="/" sx={{ fontFamily: SERIF, fontWeight: 900, fontSize: '1.25rem', letterSpacing: '0.12em', color: 'text.primary', textDecoration: 'none', lineHeight: 1 }}>
      {translate('app.name')}
    </Typography>
  );
};

const PublicationChoice = () => {
  const translate = useTranslate();
  const { publications, current, choose } = usePublication();
  if (publications.length < 2) return null;
  return (
    <Select
      size="small" variant="standard" disableUnderline displayEmpty value={current?.id ?? ''} onChange={({ target }) => choose(target.value || null)}
      inputProps={{ 'aria-label': translate('shared.publication') }} sx={{ fontSize: '0.875rem', maxWidth: { xs: 110, sm: 240 } }}
    >
      <MenuItem value="">{translate('shared.allPublications')}</MenuItem>
      {publications.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
    </Select>
  );
};

const AppearanceButton = () => {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  const next = theme === 'dark' ? 'light' : 'dark';
  const label = translate(next === 'dark' ? 'layout.toDark' : 'layout.toLight');
  const change = (): void => {
    rememberAppearance(next);
    setTheme(next);
  };
  return <IconButton onClick={change} aria-label={label} title={label}>{next === 'dark' ? <DarkMode fontSize="small" /> : <LightMode fontSize="small" />}</IconButton>;
};

const LanguageButton = () => {
  const translate = useTranslate();
  const [language, setLanguage] = useLanguage();
  return (
    <Button size="small" lang={language === 'zh' ? 'en' : 'zh-Hans'} title={translate('layout.language')} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')} sx={{ minWidth: 0, color: 'text.secondary' }}>
      {translate('layout.otherLanguage')}
    </Button>
  );
};

const PersonMenu = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const logout = useLogout();
  const { identity } = useGetIdentity();
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const roles = me?.roles.map((role) => translate(`role.${role}`)).join(' · ') ?? '';
  const go = (): void => {
    setAnchor(null);
    navigate('/account');
  };
  return (
    <>
      <Button onClick={(event) => setAnchor(event.currentTarget)} aria-haspopup="menu" aria-expanded={anchor !== null} sx={{ color: 'text.primary', minWidth: 0 }}>{identity?.fullName ?? '…'}</Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <Box sx={{ px: 2, py: 1, maxWidth: 240 }}>
          <Typography sx={{ fontWeight: 600 }}>{identity?.fullName}</Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>{roles}</Typography>
        </Box>
        <Divider />
        <MenuItem onClick={go}>{translate('layout.account')}</MenuItem>
        <MenuItem onClick={() => void logout()}>{translate('layout.signOut')}</MenuItem>
      </Menu>
    </>
  );
};

/** The strip over every screen: whose newsroom, which paper, who am I. */
export const Head = ({ onMenu }: { onMenu: (() => void) | null }) => {
  const translate = useTranslate();
  return (
    <Box
      component="div" role="banner"
      sx={{ position: 'sticky', top: 0, zIndex: 10, height: 52, display: 'flex', alignItems: 'center', gap: { xs: 0.5, sm: 1.5 }, px: { xs: 1, sm: 2 }, bgcolor: 'background.default', borderBottom: 1, borderColor: 'divider' }}
    >
      {onMenu && <IconButton onClick={onMenu} aria-label={translate('layout.openMenu')}><MenuIcon /></IconButton>}
      <Nameplate />
      <PublicationChoice />
      <Box sx={{ flex: 1 }} />
      <LanguageButton />
      <AppearanceButton />
      <PersonMenu />
    </Box>
  );
};
