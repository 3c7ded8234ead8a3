import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { useLogin, useTranslate } from 'react-admin';
import { type FormEvent, useEffect, useState } from 'react';
import type { ApiError } from '../api/hooks';
import { useLanguage } from '../i18n/useLanguage';
import { SERIF } from '../theme/theme';

/** The door: the paper's nameplate over two fields; a refusal is said in the API's words and clears nothing. */
export const LoginScreen = () => {
  const translate = useTranslate();
  const login = useLogin();
  const [language, setLanguage] = useLanguage();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = `${translate('login.title')} · ${translate('app.name')}`;
  }, [translate]);
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      await login({ username, password });
    } catch (error) {
      setRefusal((error as ApiError).status === undefined ? translate('login.unreachable') : (error as ApiError).message);
      setBusy(false);
    }
  };
  return (
    <Box component="main" sx={(theme) => ({ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, background: `radial-gradient(60vw 40vh at 50% 20%, ${theme.palette.desk.lamp}, transparent)` })}>
      <Box component="form" onSubmit={(event: FormEvent) => void enter(event)} noValidate sx={{ width: '100%', maxWidth: 360, bgcolor: 'background.paper', border: 1, borderColor: 'divider', p: { xs: 3, sm: 4 } }}>
        <Typography component="h1" sx={{ fontFamily: SERIF, fontWeight: 900, fontSize: '2.5rem', letterSpacing: '0.2em', textAlign: 'center', lineHeight: 1.2, mr: '-0.2em' }}>{translate('app.name')}</Typography>
        <Typography sx={{ textAlign: 'center', color: 'text.secondary', borderTop: '3px double', borderColor: 'divider', mt: 1, pt: 1, mb: 3 }}>{translate('app.tagline')}</Typography>
        {refusal && <Alert severity="error" role="alert" sx={{ mb: 2 }}>{refusal}</Alert>}
        <TextField label={translate('login.username')} value={username} onChange={({ target }) => setUsername(target.value)} autoComplete="username" autoFocus fullWidth required margin="dense" slotProps={{ htmlInput: { autoCapitalize: 'none', spellCheck: false, name: 'username' } }} />
        <TextField label={translate('login.password')} value={password} onChange={({ target }) => setPassword(target.value)} type="password" autoComplete="current-password" fullWidth required margin="dense" slotProps={{ htmlInput: { name: 'password' } }} />
        <Button type="submit" variant="contained" fullWidth size="large" disabled={busy} sx={{ mt: 2 }}>{translate(busy ? 'login.entering' : 'login.enter')}</Button>
        <Button size="small" fullWidth lang={language === 'zh' ? 'en' : 'zh-Hans'} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')} sx={{ mt: 1, color: 'text.secondary' }}>{translate('layout.otherLanguage')}</Button>
      </Box>
    </Box>
  );
};
