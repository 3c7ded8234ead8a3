import { createHmac, timingSafeEqual } from 'node:crypto';

export const SESSION_COOKIE = 'qingyang.sid';

const COOKIE = new RegExp(`(?:^|;\\s*)${SESSION_COOKIE.replace('.', '\\.')}=([^;]+)`, 'u');

const decoded = (value: string): string | null => {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
};

/**
 * The session a request's cookie names, if it bears our signature; written by express-session as `s:ID.SIGNATURE`.
 * Read here so that an ordinary request need not go through the whole of that, which only signing in and out do.
 */
export const sessionIdOf = (header: string | undefined, secret: string): string | null => {
  const found = header && COOKIE.exec(header)?.[1];
  const value = found ? decoded(found) : null;
  const dot = value?.lastIndexOf('.') ?? -1;
  if (!value?.startsWith('s:') || dot < 0) return null;
  const id = value.slice(2, dot);
  const expected = Buffer.from(createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/u, ''));
  const given = Buffer.from(value.slice(dot + 1));
  return expected.length === given.length && timingSafeEqual(expected, given) ? id : null;
};
