import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { conflict, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import { printedItemActions } from '../domain/press/print-record';
import type { PrintedItemDto, TakeDownDto } from './printed-item.dto';
import { PrintedItem } from './printed-item.entity';
import { PRINTED_ITEMS } from './printed-items.view';

/** 见报记录: what stood where in print, and what was taken down of it. */
@Injectable()
export class PrintedItems {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly audit: Audit) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<PrintedItemDto>> {
    const page = await this.reader.list<PrintedItemDto>(PRINTED_ITEMS, parseListQuery(params));
    return { ...page, rows: page.rows.map((item) => shownTo(actor, item)) };
  }

  async get(actor: Actor, id: string): Promise<PrintedItemDto> {
    const item = await this.reader.one<PrintedItemDto>(PRINTED_ITEMS, id);
    if (!item) throw notFound();
    return shownTo(actor, item);
  }

  /** 撤下: from the public record, with the reason in its place. On paper it stays what it was. */
  async takeDown(actor: Actor, id: string, { version, reason }: TakeDownDto): Promise<PrintedItemDto> {
    await this.db.transaction(async (tx) => {
      const item = await lockForUpdate(tx, PrintedItem, id, version, () => this.get(actor, id));
      if (item.takenDownAt !== null) throw conflict('printedItem.takenDown', { name: item.takenDownByName ?? '' });
      await tx.save(Object.assign(item, { takenDownAt: new Date(), takenDownById: actor.id, takenDownByName: actor.displayName, takedownReason: reason }));
      await this.audit.record(tx, actor, 'printedItem.takenDown', id, { title: item.title, reason });
    });
    return this.get(actor, id);
  }
}

const shownTo = (actor: Actor, item: PrintedItemDto): PrintedItemDto => ({ ...item, actions: printedItemActions(actor, item) });
