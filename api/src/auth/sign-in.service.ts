import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { AppError, invalidField } from '../common/app-error';
import { Sql } from '../database/sql';
import type { Actor, Role } from '../domain/people/roles';
import { passwordMatches } from './passwords';

const WINDOW_MINUTES = 15;
const FAILURES_PER_NAME = 10;
const FAILURES_PER_ADDRESS = 50;

interface Account { id: string; username: string; displayName: string; roles: Role[] }
const ACCOUNT = 'u.id, u.username, u.display_name AS "displayName", u.roles';

const actorOf = ({ id, username, displayName, roles }: Account): Actor => ({ id, username, displayName, roles });

/** Who is it? Answered from a name and password, from a session's id, or from a program's token. */
@Injectable()
export class SignIn {
  constructor(private readonly sql: Sql, @InjectDataSource() private readonly db: DataSource, private readonly audit: Audit) {}

  /**
   * The person of that name and password. After ten failures of one name from one address within a quarter of an hour
   * nobody is let in until the oldest has passed; the counts live in Postgres, so they hold for every API process.
   */
  async byPassword(username: string, password: string, address: string): Promise<Actor> {
    const name = username.trim().toLowerCase();
    await this.refuseIfGuessing(name, address);
    const account = await this.sql.row<Account & { active: boolean; passwordHash: string }>({ text: `SELECT ${ACCOUNT}, u.active, u.password_hash AS "passwordHash" FROM users u WHERE u.username = $1`, values: [name] });
    if (!(await passwordMatches(account?.passwordHash ?? null, password)) || !account) {
      await this.noteFailure(name, address);
      throw new AppError('unauthenticated', { code: 'auth.wrong' });
    }
    if (!account.active) throw new AppError('unauthenticated', { code: 'auth.inactive' });
    await this.sql.rows({ text: 'DELETE FROM login_failures WHERE username = $1 AND address = $2', values: [name, address] });
    return actorOf(account);
  }

  /** Whether it is still the person who signed in: asked again before what cannot be taken back, and counted against guessing like a sign-in. */
  async confirm({ id, username }: Actor, password: string, place: string): Promise<void> {
    await this.refuseIfGuessing(username, place);
    const account = await this.sql.row<{ passwordHash: string }>({ text: 'SELECT u.password_hash AS "passwordHash" FROM users u WHERE u.id = $1 AND u.active', values: [id] });
    if (await passwordMatches(account?.passwordHash ?? null, password)) return;
    await this.noteFailure(username, place);
    throw invalidField('password', 'auth.wrongPassword');
  }

  /** Whoever a session belongs to, as they are now; null once switched off. */
  async byId(id: string): Promise<Actor | null> {
    const account = await this.sql.row<Account>({ name: 'account_by_id', text: `SELECT ${ACCOUNT} FROM users u WHERE u.id = $1 AND u.active`, values: [id] });
    return account && actorOf(account);
  }

  /** Whoever is signed in with a session, as they are at this moment: an ended session or a changed post holds at once. */
  async bySession(sid: string): Promise<Actor | null> {
    const account = await this.sql.row<Account>({
      name: 'account_by_session',
      text: `SELECT ${ACCOUNT} FROM sessions s JOIN users u ON u.id = (s.sess -> 'passport' ->> 'user')::uuid WHERE s.sid = $1 AND s.expire > now() AND u.active`,
      values: [sid],
    });
    return account && actorOf(account);
  }

  /** The owner of a bearer token, by the token's hash. */
  async byTokenHash(tokenHash: string): Promise<Actor | null> {
    const account = await this.sql.row<Account & { stale: boolean }>({
      name: 'account_by_token',
      text: `SELECT ${ACCOUNT},
          t.last_used_at IS NULL OR t.last_used_at < now() - interval '1 hour' AS stale
        FROM api_tokens t JOIN users u ON u.id = t.user_id
        WHERE t.token_hash = $1 AND u.active AND (t.expires_at IS NULL OR t.expires_at > now())`,
      values: [tokenHash],
    });
    if (account?.stale) await this.sql.rows({ text: 'UPDATE api_tokens SET last_used_at = now() WHERE token_hash = $1', values: [tokenHash] });
    return account && actorOf(account);
  }

  private async refuseIfGuessing(username: string, address: string): Promise<void> {
    const failures = await this.sql.row<{ forName: string; forAddress: string }>({
      text: `SELECT count(*) FILTER (WHERE username = $1) AS "forName", count(*) AS "forAddress"
        FROM login_failures WHERE address = $2 AND failed_at > now() - make_interval(mins => $3)`,
      values: [username, address, WINDOW_MINUTES],
    });
    const guessing = Number(failures?.forName) >= FAILURES_PER_NAME || Number(failures?.forAddress) >= FAILURES_PER_ADDRESS;
    if (!guessing) return;
    throw new AppError('tooMany', { code: 'auth.tooMany', params: { minutes: WINDOW_MINUTES } }, {}, { retryAfterSeconds: WINDOW_MINUTES * 60 });
  }

  private async noteFailure(username: string, address: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query("DELETE FROM login_failures WHERE failed_at < now() - interval '1 day'");
      await tx.query('INSERT INTO login_failures (username, address) VALUES ($1, $2)', [username.slice(0, 100), address]);
      await this.audit.record(tx, { id: null, displayName: username.slice(0, 100) }, 'login.refused', null, { username: username.slice(0, 100), address });
    });
  }
}
