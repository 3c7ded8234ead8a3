import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit, type AuditActor } from '../audit/audit.service';
import { conflict, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byFlag, containing, type ListSpec } from '../database/list-spec';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import { ROLES, type Role } from '../domain/people/roles';
import { Accounts } from './accounts.service';
import { hashPassword, passwordMatches } from './passwords';
import type { CreateUserDto, UpdateUserDto, UserDto } from './user.dto';
import { User } from './user.entity';

const USERS: ListSpec = {
  resource: 'users', table: 'users', alias: 'u',
  columns: {
    id: 'u.id', username: 'u.username', displayName: 'u.display_name', roles: 'u.roles', active: 'u.active',
    createdAt: 'u.created_at', updatedAt: 'u.updated_at', version: 'u.version',
  },
  filters: {
    q: containing('u.username', 'u.display_name'), active: byFlag('u.active'),
    role: (value, bind) => (ROLES.includes(value as Role) ? `${bind(value)} = ANY(u.roles)` : null),
  },
  sorts: {
    username: { sql: 'u.username' }, displayName: { sql: 'u.display_name COLLATE "zh-Hans-CN-x-icu"' },
    createdAt: { sql: 'u.created_at' }, active: { sql: 'u.active' },
  },
  defaultSort: ['username', 'ASC'],
};

@Injectable()
export class Users {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly reader: Reader,
    private readonly accounts: Accounts, private readonly audit: Audit,
  ) {}

  list(params: ListParams): Promise<PageOf<UserDto>> {
    return this.reader.list<UserDto>(USERS, parseListQuery(params));
  }

  async get(id: string): Promise<UserDto> {
    const user = await this.reader.one<UserDto>(USERS, id);
    if (!user) throw notFound();
    return user;
  }

  async create(actor: AuditActor, { password, ...given }: CreateUserDto): Promise<UserDto> {
    const passwordHash = await hashPassword(password);
    const id = await this.db.transaction(async (tx) => {
      const user = await tx.save(tx.create(User, { ...given, roles: [...new Set(given.roles)], passwordHash }));
      await this.audit.record(tx, actor, 'user.created', user.id, { username: user.username, roles: user.roles });
      return user.id;
    });
    return this.get(id);
  }

  async update(actor: AuditActor, id: string, { version, password, ...changes }: UpdateUserDto): Promise<UserDto> {
    await this.db.transaction(async (tx) => {
      const user = await lockForUpdate(tx, User, id, version, () => this.get(id));
      const changed = changesBetween(user, changes);
      Object.assign(user, changes);
      await this.keepAnAdmin(tx, user);
      await tx.save(user);
      if (Object.keys(changed).length) await this.audit.record(tx, actor, 'user.changed', id, { changes: changed });
      if (password !== undefined) {
        await this.accounts.setPassword(tx, user, password);
        await this.audit.record(tx, actor, 'password.changed', id, { byAdmin: true });
      }
      if (!user.active) await this.accounts.endSessions(tx, id);
    });
    return this.get(id);
  }

  /** People are switched off, never deleted: their names stand in the record of what they did. */
  async deactivate(actor: AuditActor, id: string): Promise<UserDto> {
    const { version } = await this.get(id);
    return this.update(actor, id, { version, active: false });
  }

  /** Which of these accounts are in use with this very password. */
  async withPassword(usernames: readonly string[], password: string): Promise<string[]> {
    const users = await this.db.manager.findBy(User, { username: In([...usernames]), active: true });
    const matching = await Promise.all(users.map((user) => passwordMatches(user.passwordHash, password)));
    return users.filter((_, index) => matching[index]).map(({ username }) => username);
  }

  private async keepAnAdmin(tx: EntityManager, user: User): Promise<void> {
    if (user.active && user.roles.includes('admin')) return;
    const others = await tx.query<unknown[]>("SELECT 1 FROM users WHERE active AND 'admin' = ANY(roles) AND id <> $1 LIMIT 1 FOR UPDATE", [user.id]);
    if (others.length === 0) throw conflict('auth.lastAdmin');
  }
}
