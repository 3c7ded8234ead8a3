import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byId, containing, type ListSpec } from '../database/list-spec';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import type { CreateOfficeHolderDto, OfficeHolderDto, UpdateOfficeHolderDto } from './office-holder.dto';
import { OfficeHolderEntry } from './office-holder.entity';

const OFFICE_HOLDERS: ListSpec = {
  resource: 'office-holders', table: 'office_holders', alias: 'o',
  columns: {
    id: 'o.id', publicationId: 'o.publication_id', name: 'o.name', title: 'o.title', body: 'o.body', rank: 'o.rank',
    inOfficeFrom: 'o.in_office_from', inOfficeUntil: 'o.in_office_until', createdAt: 'o.created_at', updatedAt: 'o.updated_at', version: 'o.version',
  },
  filters: {
    publicationId: byId('o.publication_id'), q: containing('o.name', 'o.title', 'o.body'),
    inOffice: (value) => (typeof value === 'boolean' ? `${value ? '' : 'NOT '}(coalesce(o.in_office_until, 'infinity') >= current_date)` : null),
  },
  sorts: {
    rank: { sql: 'o.rank' }, name: { sql: 'o.name COLLATE "zh-Hans-CN-x-icu"' }, title: { sql: 'o.title COLLATE "zh-Hans-CN-x-icu"' },
    inOfficeFrom: { sql: 'o.in_office_from', nullable: true }, inOfficeUntil: { sql: 'o.in_office_until', nullable: true }, createdAt: { sql: 'o.created_at' },
  },
  defaultSort: ['rank', 'ASC'],
};

/** The dated register of office-holders that names and titles in stories are held against. */
@Injectable()
export class OfficeHolders {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly audit: Audit) {}

  list(params: ListParams): Promise<PageOf<OfficeHolderDto>> {
    return this.reader.list<OfficeHolderDto>(OFFICE_HOLDERS, parseListQuery(params));
  }

  async get(id: string): Promise<OfficeHolderDto> {
    const holder = await this.reader.one<OfficeHolderDto>(OFFICE_HOLDERS, id);
    if (!holder) throw notFound();
    return holder;
  }

  async create(actor: Actor, given: CreateOfficeHolderDto): Promise<OfficeHolderDto> {
    checkDays(given);
    const id = await this.db.transaction(async (tx) => {
      const holder = await tx.save(tx.create(OfficeHolderEntry, given));
      await this.audit.record(tx, actor, 'officeHolder.created', holder.id, { name: holder.name, title: holder.title });
      return holder.id;
    });
    return this.get(id);
  }

  async update(actor: Actor, id: string, { version, ...changes }: UpdateOfficeHolderDto): Promise<OfficeHolderDto> {
    await this.db.transaction(async (tx) => {
      const holder = await lockForUpdate(tx, OfficeHolderEntry, id, version, () => this.get(id));
      const changed = changesBetween(holder, changes);
      if (Object.keys(changed).length === 0) return;
      checkDays(Object.assign(holder, changes));
      await tx.save(holder);
      await this.audit.record(tx, actor, 'officeHolder.changed', id, { changes: changed });
    });
    return this.get(id);
  }

  async remove(actor: Actor, id: string): Promise<OfficeHolderDto> {
    const holder = await this.get(id);
    await this.db.transaction(async (tx) => {
      await tx.delete(OfficeHolderEntry, { id });
      await this.audit.record(tx, actor, 'officeHolder.deleted', id, { name: holder.name, title: holder.title });
    });
    return holder;
  }
}

const checkDays = ({ inOfficeFrom, inOfficeUntil }: { inOfficeFrom?: string | null; inOfficeUntil?: string | null }): void => {
  if (inOfficeFrom && inOfficeUntil && inOfficeFrom > inOfficeUntil) throw invalidField('inOfficeUntil', 'field.order');
};
