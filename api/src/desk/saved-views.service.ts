import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { conflict, notFound } from '../common/app-error';
import { Sql } from '../database/sql';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import { SavedView } from './saved-view.entity';
import type { CreateSavedViewDto, SavedViewDto, UpdateSavedViewDto } from './saved-view.dto';

const MOST = 50;

/** A person's own filters. How someone likes to look at the desk is no act of the newsroom: it goes on no record. */
@Injectable()
export class SavedViews {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly sql: Sql) {}

  list(actor: Actor): Promise<SavedViewDto[]> {
    return this.sql.rows<SavedViewDto & Record<string, unknown>>({ text: `SELECT id, name, query, version FROM saved_views WHERE user_id = $1 ORDER BY created_at, id LIMIT ${MOST}`, values: [actor.id] });
  }

  create(actor: Actor, given: CreateSavedViewDto): Promise<SavedViewDto> {
    return this.db.transaction(async (tx) => {
      if ((await tx.countBy(SavedView, { userId: actor.id })) >= MOST) throw conflict('savedView.tooMany', { max: MOST });
      return shown(await tx.save(tx.create(SavedView, { ...given, userId: actor.id })));
    });
  }

  update(actor: Actor, id: string, { version, ...changes }: UpdateSavedViewDto): Promise<SavedViewDto> {
    return this.db.transaction(async (tx) => {
      const view = await lockForUpdate(tx, SavedView, id, null, () => Promise.resolve(null));
      if (view.userId !== actor.id) throw notFound();
      if (view.version !== version) throw conflict('record.stale', undefined, { current: shown(view) });
      return shown(await tx.save(Object.assign(view, changes)));
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const { affected } = await this.db.getRepository(SavedView).delete({ id, userId: actor.id });
    if (!affected) throw notFound();
  }
}

const shown = ({ id, name, query, version }: SavedView): SavedViewDto => ({ id, name, query, version });
