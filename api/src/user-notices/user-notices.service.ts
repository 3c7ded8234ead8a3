import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byPresence, type ListSpec } from '../database/list-spec';
import { Reader } from '../database/reader';
import { Sql } from '../database/sql';
import type { Actor } from '../domain/people/roles';
import type { ReadNoticesDto, UnreadDto, UserNoticeDto } from './user-notice.dto';

const NOTICES: ListSpec = {
  resource: 'user-notices', table: 'user_notices', alias: 'n',
  columns: { id: 'n.id', kind: 'n.kind', subjectKind: 'n.subject_kind', subjectId: 'n.subject_id', title: 'n.title', actorName: 'n.actor_name', note: 'n.note', createdAt: 'n.created_at', readAt: 'n.read_at' },
  filters: { read: byPresence('n.read_at') }, sorts: { createdAt: { sql: 'n.created_at' } }, defaultSort: ['createdAt', 'DESC'],
};

/** What a person is told of. Having read it is their own affair and goes on no record. */
@Injectable()
export class UserNotices {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql, private readonly reader: Reader) {}

  list(actor: Actor, params: ListParams): Promise<PageOf<UserNoticeDto>> {
    return this.reader.list<UserNoticeDto>(NOTICES, parseListQuery(params), { narrow: (bind) => `n.user_id = ${bind(actor.id)}::uuid` });
  }

  async unread(actor: Actor): Promise<UnreadDto> {
    const row = await this.sql.row<{ unread: number }>({ name: 'user_notices_unread', text: 'SELECT count(*)::int AS unread FROM user_notices WHERE user_id = $1 AND read_at IS NULL', values: [actor.id] });
    return { unread: row?.unread ?? 0 };
  }

  async read(actor: Actor, { ids }: ReadNoticesDto): Promise<UnreadDto> {
    await this.db.query('UPDATE user_notices SET read_at = now() WHERE user_id = $1 AND read_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY($2))', [actor.id, ids ?? null]);
    return this.unread(actor);
  }
}
