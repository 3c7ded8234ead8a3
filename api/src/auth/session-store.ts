import pgSession from 'connect-pg-simple';
import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config';
import { SESSION_COOKIE } from './session-cookie';

const PostgresStore = pgSession(session);
/** A shared computer in the newsroom: whoever has not been back for two weeks signs in again. */
const LIFETIME_MS = 14 * 24 * 3600 * 1000;

/** Injected where session cookies are made or read. */
export const SESSION_SECRET = Symbol('session secret');

/** The secret that signs session cookies: from the settings, else made once and kept in the database for every process. */
export const sessionSecret = async (config: Config, source: DataSource): Promise<string> => {
  if (config.sessionSecret) return config.sessionSecret;
  await source.query("INSERT INTO app_secrets (name, value) VALUES ('session', $1) ON CONFLICT DO NOTHING", [randomBytes(32).toString('hex')]);
  const [secret] = await source.query<{ value: string }[]>("SELECT value FROM app_secrets WHERE name = 'session'");
  return secret.value;
};

/**
 * Sessions in Postgres, over TypeORM's own pool; the id is renewed at sign-in and the cookie is out of scripts' reach.
 * It stands before the routes that open and end sessions; whose a session is, the permission guard asks itself.
 */
export const sessionMiddleware = (source: DataSource, options: { secret: string; secure: boolean }): RequestHandler => {
  const pool = (source.driver as unknown as { master: Pool }).master;
  return session({
    name: SESSION_COOKIE,
    secret: options.secret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: options.secure, maxAge: LIFETIME_MS },
    // Reading is no reason to write: without `disableTouch` every request would update its session's row.
    store: new PostgresStore({ pool, tableName: 'sessions', disableTouch: true, pruneSessionInterval: 3600, errorLog: () => undefined }),
  });
};
