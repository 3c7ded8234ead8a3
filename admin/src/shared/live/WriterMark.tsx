import Edit from '@mui/icons-material/EditOutlined';
import Box from '@mui/material/Box';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { useMe } from '../../api/hooks';
import { type Act, useLive } from '../../api/live';
import type { components } from '../../api/schema';
import { timeInWords } from '../../i18n/days';
import { useLanguage } from '../../i18n/useLanguage';

export type Holder = components['schemas']['HolderDto'];

/** Who writes in a story now, with a pencil; nothing while nobody does. */
export const WriterMark = ({ lock, isBrief = false }: { lock: Holder | null | undefined; isBrief?: boolean }): ReactNode => {
  const translate = useTranslate();
  const [language] = useLanguage();
  const me = useMe();
  if (!lock) return null;
  const name = lock.holderName;
  const words = lock.holderId === me?.id ? translate('live.me') : translate(isBrief ? 'live.writing' : 'live.since', { name, time: timeInWords(lock.claimedAt, language) });
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontSize: 13, fontFamily: 'body1.fontFamily', color: 'warning.main', whiteSpace: 'nowrap' }}>
      <Edit sx={{ fontSize: 15 }} aria-hidden />{words}
    </Box>
  );
};

interface Locked { id: unknown; lock: Holder | null }
const isLocked = (value: unknown): value is Locked => typeof value === 'object' && value !== null && 'id' in value && 'lock' in value;

/** A record or list as it was read, with who writes in this one story brought up to date and nothing else moved. */
const withHolder = (read: unknown, id: string, lock: Holder | null): unknown => {
  if (isLocked(read)) return read.id === id ? { ...read, lock } : read;
  if (Array.isArray(read)) return read.map((one: unknown) => withHolder(one, id, lock));
  if (typeof read === 'object' && read !== null && 'data' in read) return { ...read, data: withHolder(read.data, id, lock) };
  return read;
};

const LEASE_MS = 120_000;
const holderOf = ({ action, actorId, actorName }: Act): Holder | null => (action === 'article.locked' && actorId
  ? { holderId: actorId, holderName: actorName ?? '', claimedAt: new Date().toISOString(), expiresAt: new Date(Date.now() + LEASE_MS).toISOString() } : null);

const keepHolder = (cache: QueryClient, act: Act): void => {
  if (act.action !== 'article.locked' && act.action !== 'article.unlocked') return;
  cache.setQueriesData({ queryKey: ['articles'] }, (read: unknown) => withHolder(read, act.subjectId ?? '', holderOf(act)));
};

/** Keeps the marks of who writes where up to date on lists and reading screens. */
export const LivePresence = (): null => {
  const cache = useQueryClient();
  useLive((act) => keepHolder(cache, act));
  return null;
};
