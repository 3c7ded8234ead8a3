import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { invalid, notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import type { Actor } from '../domain/people/roles';
import { ApiToken } from './api-token.entity';
import type { CreateTokenDto, NewTokenDto, SessionDto, TokenDto } from './auth.dto';
import { hashPassword, passwordMatches } from './passwords';
import { hashOfToken, newToken } from './tokens';
import { User } from './user.entity';

const TOKEN = 'id, name, hint, created_at AS "createdAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt"';
const OWNER = "sess -> 'passport' ->> 'user'";

/** What a person does with their own account: sessions, tokens, password. */
@Injectable()
export class Accounts {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly audit: Audit) {}

  async noteSession(actor: Actor, action: 'session.opened' | 'session.closed', address: string): Promise<void> {
    await this.db.transaction((tx) => this.audit.record(tx, actor, action, null, { address }));
  }

  sessions(actor: Actor, currentSid: string): Promise<SessionDto[]> {
    return this.sql.rows<SessionDto>({
      text: `SELECT id, created_at AS "createdAt", coalesce(sess ->> 'address', '') AS address, coalesce(sess ->> 'browser', '') AS browser, sid = $2 AS current
        FROM sessions WHERE ${OWNER} = $1 AND expire > now() ORDER BY created_at DESC LIMIT 100`,
      values: [actor.id, currentSid],
    });
  }

  revokeSession(actor: Actor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const [, ended] = await tx.query<[unknown, number]>(`DELETE FROM sessions WHERE id = $1 AND ${OWNER} = $2`, [id, actor.id]);
      if (ended === 0) throw notFound();
      await this.audit.record(tx, actor, 'session.revoked', null, { sessionId: id });
    });
  }

  tokens(actor: Actor): Promise<TokenDto[]> {
    return this.sql.rows<TokenDto & Record<string, unknown>>({ text: `SELECT ${TOKEN} FROM api_tokens WHERE user_id = $1 ORDER BY created_at DESC LIMIT 100`, values: [actor.id] });
  }

  createToken(actor: Actor, { name, expiresOn }: CreateTokenDto): Promise<NewTokenDto> {
    return this.db.transaction(async (tx) => {
      const token = newToken();
      const expiresAt = expiresOn ? new Date(`${expiresOn}T23:59:59Z`) : null;
      const saved = await tx.save(tx.create(ApiToken, { userId: actor.id, name, tokenHash: hashOfToken(token), hint: token.slice(0, 8), expiresAt }));
      await this.audit.record(tx, actor, 'token.created', saved.id, { name });
      return { id: saved.id, name, hint: saved.hint, createdAt: saved.createdAt.toISOString(), lastUsedAt: null, expiresAt: expiresAt?.toISOString() ?? null, token };
    });
  }

  revokeToken(actor: Actor, id: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const token = await tx.findOneBy(ApiToken, { id, userId: actor.id });
      if (!token) throw notFound();
      await tx.delete(ApiToken, { id });
      await this.audit.record(tx, actor, 'token.revoked', id, { name: token.name });
    });
  }

  /** A new password ends every other session of its owner. */
  changePassword(actor: Actor, currentPassword: string, newPassword: string, keepSid: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const user = await tx.findOneOrFail(User, { where: { id: actor.id }, lock: { mode: 'pessimistic_write' } });
      if (!(await passwordMatches(user.passwordHash, currentPassword))) throw invalid({ currentPassword: { code: 'auth.wrongPassword' } });
      await this.setPassword(tx, user, newPassword, keepSid);
      await this.audit.record(tx, actor, 'password.changed', user.id, { byAdmin: false });
    });
  }

  async setPassword(tx: EntityManager, user: User, password: string, keepSid = ''): Promise<void> {
    user.passwordHash = await hashPassword(password);
    await tx.save(user);
    await this.endSessions(tx, user.id, keepSid);
  }

  async endSessions(tx: EntityManager, userId: string, keepSid = ''): Promise<void> {
    await tx.query(`DELETE FROM sessions WHERE ${OWNER} = $1 AND sid <> $2`, [userId, keepSid]);
  }
}
