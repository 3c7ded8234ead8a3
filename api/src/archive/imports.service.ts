import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DataSource } from 'typeorm';
import { Audit, type AuditActor, SYSTEM } from '../audit/audit.service';
import { conflict, invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { byChoice, type ListSpec } from '../database/list-spec';
import { Reader } from '../database/reader';
import type { Actor } from '../domain/people/roles';
import { HandlesJob, type JobHandler } from '../jobs/handles-job.decorator';
import { Jobs } from '../jobs/jobs.service';
import { contentKey, Storage } from '../storage/storage';
import type { ImportDto } from './archive.dto';
import { Import, IMPORT_STATUSES, type ImportedFile } from './import.entity';
import { type DeliveredFile, Importer } from './importer.service';

const IMPORTS: ListSpec = {
  resource: 'imports', table: 'imports', alias: 'm',
  columns: {
    id: 'm.id', status: 'm.status', total: 'jsonb_array_length(m.deliveries)', files: 'm.files', byName: `coalesce(u.display_name, '${SYSTEM.displayName}')`,
    createdAt: 'm.created_at', finishedAt: 'm.finished_at',
  },
  joins: 'LEFT JOIN users u ON u.id = m.by_id',
  filters: { status: byChoice('m.status', IMPORT_STATUSES) },
  sorts: { createdAt: { sql: 'm.created_at' }, status: { sql: 'm.status' } },
  defaultSort: ['createdAt', 'DESC'],
};

/** Deliveries over HTTP: the files are kept at once, and read in the background. */
@Injectable()
export class Imports {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly reader: Reader,
    private readonly storage: Storage, private readonly jobs: Jobs, private readonly audit: Audit,
  ) {}

  list(params: ListParams): Promise<PageOf<ImportDto>> {
    return this.reader.list<ImportDto>(IMPORTS, parseListQuery(params));
  }

  async get(id: string): Promise<ImportDto> {
    const found = await this.reader.one<ImportDto>(IMPORTS, id);
    if (!found) throw notFound();
    return found;
  }

  async start(actor: Actor, files: readonly DeliveredFile[]): Promise<ImportDto> {
    if (files.length === 0) throw invalidField('files', 'import.noFile');
    const deliveries: Import['deliveries'] = [];
    for (const { fileName, content } of files) deliveries.push({ fileName, hash: (await this.storage.put(Readable.from([content]))).hash });
    const id = await this.db.transaction(async (tx) => {
      const delivery = await tx.save(tx.create(Import, { deliveries, files: [], byId: actor.id }));
      await this.jobs.add(tx, 'archive.readDelivery', { importId: delivery.id }, { queue: 'imports' });
      await this.audit.record(tx, actor, 'import.started', delivery.id, { files: files.map(({ fileName }) => fileName) });
      return delivery.id;
    });
    return this.get(id);
  }

  /** Stops before the next file; pages that stand already stay. */
  async cancel(id: string): Promise<ImportDto> {
    const [, stopped] = await this.db.query<[unknown, number]>("UPDATE imports SET status = 'cancelled', finished_at = now() WHERE id = $1 AND status IN ('waiting', 'reading')", [id]);
    const now = await this.get(id);
    if (stopped === 0 && now.status !== 'cancelled') throw conflict('import.finished');
    return now;
  }
}

/** Reads one delivery. A file that stands already is found unchanged, so that doing it again after a crash adds nothing. */
@Injectable()
@HandlesJob('archive.readDelivery')
export class ReadDelivery implements JobHandler<'archive.readDelivery'> {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly storage: Storage, private readonly importer: Importer) {}

  async run({ importId }: { importId: string }): Promise<void> {
    const delivery = await this.db.manager.findOne(Import, { where: { id: importId }, relations: { by: true } });
    if (!delivery || !(await this.note(importId, 'reading', []))) return;
    const actor: AuditActor = delivery.by ?? SYSTEM;
    const files: DeliveredFile[] = [];
    for (const { fileName, hash } of delivery.deliveries) files.push({ fileName, content: await buffer(await this.storage.read(contentKey(hash))) });
    const done: ImportedFile[] = [];
    await this.importer.import(actor, files, undefined, (file) => {
      done.push(file);
      return this.note(importId, 'reading', done);
    });
    await this.note(importId, 'done', done);
  }

  /** Writes how far it has come; false when someone has cancelled. */
  private async note(id: string, status: 'reading' | 'done', files: readonly ImportedFile[]): Promise<boolean> {
    const [, noted] = await this.db.query<[unknown, number]>(
      `UPDATE imports SET files = $2, status = $3, finished_at = CASE WHEN $3 = 'done' THEN now() END WHERE id = $1 AND status IN ('waiting', 'reading')`,
      [id, JSON.stringify(files), status],
    );
    return noted > 0;
  }
}
