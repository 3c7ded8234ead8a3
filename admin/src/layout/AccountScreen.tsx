import { Box, Button, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type ApiError, useAct, useMe, useNewsroom, useReading } from '../api/hooks';
import type { NewToken } from '../api/types';
import { DigestChoice } from '../reminders/DigestChoice';
import { ErrorState, LoadingLines } from '../shared/Blank';
import { Moment } from '../shared/Moments';
import { PageHead } from '../shared/PageHead';
import { browserName } from './browser-name';

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="section" sx={{ maxWidth: 720, mb: 5 }}>
    <Typography variant="h2" sx={{ borderBottom: 1, borderColor: 'divider', pb: 0.5, mb: 1.5 }}>{title}</Typography>
    {children}
  </Box>
);

const Line = ({ children, act }: { children: ReactNode; act?: ReactNode }) => (
  <Box component="li" sx={{ display: 'flex', gap: 2, justifyContent: 'space-between', alignItems: 'center', py: 1, borderBottom: 1, borderColor: 'divider' }}>
    <Box sx={{ minWidth: 0 }}>{children}</Box><Box sx={{ flex: 'none' }}>{act}</Box>
  </Box>
);
const plain = { listStyle: 'none', p: 0, m: 0 };

const Sessions = () => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const { data, error, refetch } = useReading('/api/auth/sessions', {});
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={3} />;
  const revoke = (id: string): void => void act(() => newsroom.call('delete', '/api/auth/sessions/{id}', { path: { id } }), 'account.revoked').then(() => refetch());
  return (
    <Box component="ul" sx={plain}>
      {data.map(({ id, browser, address, createdAt, current }) => (
        <Line key={id} act={current ? <Typography variant="caption">{translate('account.thisOne')}</Typography> : <Button size="small" disabled={busy} onClick={() => revoke(id)}>{translate('account.revoke')}</Button>}>
          <Typography noWrap title={browser}>{browserName(browser) || translate('account.unknownBrowser')}</Typography>
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>{address} · <Moment moment={createdAt} /></Typography>
        </Line>
      ))}
    </Box>
  );
};

const MadeToken = ({ token }: { token: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = (): void => void navigator.clipboard.writeText(token).then(() => notify('account.copied', { type: 'success' }));
  return (
    <Box role="status" sx={{ display: 'flex', gap: 1, alignItems: 'end', my: 2 }}>
      <TextField label={translate('account.tokenMade')} value={token} fullWidth margin="none" slotProps={{ htmlInput: { readOnly: true } }} onFocus={({ target }) => (target as HTMLInputElement).select()} />
      <Button onClick={copy}>{translate('account.copy')}</Button>
    </Box>
  );
};

const Tokens = () => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const { act, busy } = useAct();
  const { data, error, refetch } = useReading('/api/auth/tokens', {});
  const [name, setName] = useState('');
  const [made, setMade] = useState<NewToken | null>(null);
  const create = (event: FormEvent): void => {
    event.preventDefault();
    void act(() => newsroom.call('post', '/api/auth/tokens', { body: { name } })).then((token) => {
      if (!token) return;
      setMade(token);
      setName('');
      void refetch();
    });
  };
  const revoke = (id: string): void => void act(() => newsroom.call('delete', '/api/auth/tokens/{id}', { path: { id } }), 'account.tokenRevoked').then(() => refetch());
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return (
    <>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>{translate('account.tokensHelp')}</Typography>
      {made && <MadeToken token={made.token} />}
      {data?.length === 0 && <Typography sx={{ mb: 1 }}>{translate('account.noTokens')}</Typography>}
      <Box component="ul" sx={plain}>
        {data?.map(({ id, name: purpose, hint, lastUsedAt }) => (
          <Line key={id} act={<Button size="small" color="error" disabled={busy} onClick={() => revoke(id)}>{translate('account.revokeToken')}</Button>}>
            <Typography>{purpose} <code>{hint}…</code></Typography>
            <Typography variant="caption" sx={{ color: 'text.secondary' }}>{lastUsedAt ? <Moment moment={lastUsedAt} /> : translate('account.neverUsed')}</Typography>
          </Line>
        ))}
      </Box>
      <Box component="form" onSubmit={create} sx={{ display: 'flex', gap: 1, alignItems: 'end', mt: 2 }}>
        <TextField label={translate('account.tokenName')} value={name} onChange={({ target }) => setName(target.value)} fullWidth margin="none" slotProps={{ htmlInput: { maxLength: 100 } }} />
        <Button type="submit" variant="outlined" disabled={busy || name.trim() === ''} sx={{ flex: 'none' }}>{translate('account.createToken')}</Button>
      </Box>
    </>
  );
};

const Password = () => {
  const translate = useTranslate();
  const newsroom = useNewsroom();
  const notify = useNotify();
  const [words, setWords] = useState({ currentPassword: '', newPassword: '' });
  const [refusals, setRefusals] = useState<Record<string, unknown>>({});
  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await newsroom.call('post', '/api/auth/password', { body: words });
      setWords({ currentPassword: '', newPassword: '' });
      setRefusals({});
      notify('account.changed', { type: 'success' });
    } catch (error) {
      setRefusals((error as ApiError).body?.errors ?? {});
      notify((error as Error).message, { type: 'error' });
    }
  };
  const field = (name: keyof typeof words, label: string, autoComplete: string): ReactNode => (
    <TextField
      type="password" label={translate(label)} autoComplete={autoComplete} value={words[name]} fullWidth margin="dense" error={Boolean(refusals[name])} helperText={refusals[name] as string | undefined}
      onChange={({ target }) => setWords({ ...words, [name]: target.value })}
    />
  );
  return (
    <Box component="form" onSubmit={(event: FormEvent) => void change(event)} sx={{ maxWidth: 400 }}>
      {field('currentPassword', 'account.current', 'current-password')}
      {field('newPassword', 'account.next', 'new-password')}
      <Button type="submit" variant="outlined" sx={{ mt: 1 }}>{translate('account.change')}</Button>
    </Box>
  );
};

/** What a person keeps for themselves: devices, tokens, password. */
const AccountScreen = () => {
  const translate = useTranslate();
  const me = useMe();
  if (!me) return <LoadingLines />;
  return (
    <>
      <PageHead title={translate('account.title')} />
      <Typography sx={{ mb: 3 }}>{me.displayName} · {me.username} · {me.roles.map((role) => translate(`role.${role}`)).join(' · ')}</Typography>
      <Part title={translate('account.sessions')}><Sessions /></Part>
      <Part title={translate('reminders.digest.title')}><DigestChoice /></Part>
      <Part title={translate('account.tokens')}><Tokens /></Part>
      <Part title={translate('account.password')}><Password /></Part>
    </>
  );
};

export default AccountScreen;
