import DarkMode from '@mui/icons-material/DarkModeOutlined';
import LightMode from '@mui/icons-material/LightModeOutlined';
import MenuIcon from '@mui/icons-material/Menu';
import { Box, Button, Divider, IconButton, Menu, MenuItem, Select, type Theme, Typography, useMediaQuery } from '@mui/material';
import { LinkBase, useGetIdentity, useLogout, useNavigate, useTheme, useTranslate } from 'react-admin';
import { useState } from 'react';
import { useMe } from '../api/hooks';
import { useLanguage } from '../i18n/useLanguage';
import { Bell } from '../reminders/Bell';
import { usePublication } from '../shared/usePublication';
import { rememberAppearance } from '../theme/appearance';
import { SERIF } from '../theme/theme';

const Nameplate = () => {
  const translate = useTranslate();
  return (
    <Typography component={LinkBase} to="/" sx={{ fontFamily: SERIF, fontWeight: 900, fontSize: '1.25rem', letterSpacing: '0.12em', color: 'text.primary', textDecoration: 'none', lineHeight: 1, whiteSpace: 'nowrap', flex: 'none' }}>
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
      inputProps={{ 'aria-label': translate('shared.publication') }} sx={{ fontSize: '0.875rem', minWidth: 0, maxWidth: { xs: 130, sm: 240 } }}
    >
      <MenuItem value="">{translate('shared.allPublications')}</MenuItem>
      {publications.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
    </Select>
  );
};

/** The other appearance, by name, and how to change to it. */
const useAppearance = () => {
  const translate = useTranslate();
  const [theme, setTheme] = useTheme();
  const next = theme === 'dark' ? ('light' as const) : ('dark' as const);
  const change = (): void => {
    rememberAppearance(next);
    setTheme(next);
  };
  return { next, change, label: translate(next === 'dark' ? 'layout.toDark' : 'layout.toLight') };
};

const AppearanceButton = () => {
  const { next, change, label } = useAppearance();
  return <IconButton onClick={change} aria-label={label} title={label}>{next === 'dark' ? <DarkMode fontSize="small" /> : <LightMode fontSize="small" />}</IconButton>;
};

const LanguageButton = () => {
  const translate = useTranslate();
  const [language, setLanguage] = useLanguage();
  return (
    <Button size="small" lang={language === 'zh' ? 'en' : 'zh-Hans'} title={translate('layout.language')} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')} sx={{ minWidth: 0, flex: 'none', color: 'text.secondary' }}>
      {translate('layout.otherLanguage')}
    </Button>
  );
};

/** On a phone the strip has no room for them: they stand in the person's menu. */
const useSmallSwitches = (isSmall: boolean): { key: string; label: string; change: () => void }[] => {
  const translate = useTranslate();
  const [language, setLanguage] = useLanguage();
  const { change, label } = useAppearance();
  if (!isSmall) return [];
  return [{ key: 'language', label: translate('layout.otherLanguage'), change: () => setLanguage(language === 'zh' ? 'en' : 'zh') }, { key: 'appearance', label, change }];
};

const PersonMenu = ({ isSmall }: { isSmall: boolean }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const logout = useLogout();
  const { identity } = useGetIdentity();
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const roles = me?.roles.map((role) => translate(`role.${role}`)).join(' · ') ?? '';
  const switches = useSmallSwitches(isSmall);
  const after = (act: () => void) => (): void => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <Button onClick={(event) => setAnchor(event.currentTarget)} aria-haspopup="menu" aria-expanded={anchor !== null} sx={{ color: 'text.primary', minWidth: 0, flex: 'none', whiteSpace: 'nowrap' }}>{identity?.fullName ?? '…'}</Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <Box sx={{ px: 2, py: 1, maxWidth: 240 }}>
          <Typography sx={{ fontWeight: 600 }}>{identity?.fullName}</Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>{roles}</Typography>
        </Box>
        <Divider />
        <MenuItem onClick={after(() => navigate('/account'))}>{translate('layout.account')}</MenuItem>
        {switches.map(({ key, label, change }) => <MenuItem key={key} onClick={after(change)}>{label}</MenuItem>)}
        <MenuItem onClick={() => void logout()}>{translate('layout.signOut')}</MenuItem>
      </Menu>
    </>
  );
};

/** The strip over every screen: whose newsroom, which paper, who am I. */
export const Head = ({ onMenu }: { onMenu: (() => void) | null }) => {
  const translate = useTranslate();
  const isSmall = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <Box
      component="div" role="banner"
      sx={{ position: 'sticky', top: 0, zIndex: 10, height: 52, display: 'flex', alignItems: 'center', gap: { xs: 0.5, sm: 1.5 }, px: { xs: 1, sm: 2 }, bgcolor: 'background.default', borderBottom: 1, borderColor: 'divider' }}
    >
      {onMenu && <IconButton onClick={onMenu} aria-label={translate('layout.openMenu')}><MenuIcon /></IconButton>}
      <Nameplate />
      <PublicationChoice />
      <Box sx={{ flex: 1 }} />
      {!isSmall && <LanguageButton />}
      {!isSmall && <AppearanceButton />}
      <Bell />
      <PersonMenu isSmall={isSmall} />
    </Box>
  );
};
