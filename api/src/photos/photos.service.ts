import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Changes, changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { Byline } from '../contributors/byline.entity';
import { Bylines } from '../contributors/bylines.service';
import type { PrintedByline } from '../contributors/printed-byline';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import type { Actor } from '../domain/people/roles';
import { type PhotoAction, photoActions } from '../domain/workflow/photo-workflow';
import { TextIndex } from '../text-index/text-index.service';
import type { PhotoDetailDto, PhotoDto, UpdatePhotoDto } from './photo.dto';
import { Photo } from './photo.entity';
import { DELETED_PHOTOS, PHOTO, PHOTOS } from './photo.view';

type Row<Shown extends PhotoDto> = Omit<Shown, 'actions'>;

/** The photos on file: reading, captioning, taking away and bringing back. */
@Injectable()
export class Photos {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly texts: TextIndex,
    private readonly bylines: Bylines, private readonly audit: Audit,
  ) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<PhotoDto>> {
    const { filter: { deleted, ...filter }, ...query } = parseListQuery(params);
    const page = await this.texts.list<Row<PhotoDto>>(deleted === true ? DELETED_PHOTOS : PHOTOS, { ...query, filter });
    return { ...page, rows: page.rows.map((row) => ({ ...row, actions: photoActions(actor, row) })) };
  }

  async get(actor: Actor, id: string): Promise<PhotoDetailDto> {
    const photo = await this.reader.one<Row<PhotoDetailDto>>(PHOTO, id);
    if (!photo) throw notFound();
    return { ...photo, actions: photoActions(actor, photo) };
  }

  async update(actor: Actor, id: string, { version, bylines, ...changes }: UpdatePhotoDto): Promise<PhotoDetailDto> {
    await this.db.transaction(async (tx) => {
      const photo = await this.take(tx, actor, id, version, 'edit');
      const changed: Changes = changesBetween(photo, changes);
      if (bylines) Object.assign(changed, await this.credit(tx, photo, bylines));
      if (Object.keys(changed).length === 0) return;
      // The credits are rows of their own: the photo is new all the same, for whoever has it open.
      await tx.save(Object.assign(photo, changes, { updatedAt: new Date() }));
      await this.audit.record(tx, actor, 'photo.changed', id, { changes: changed });
    });
    return this.get(actor, id);
  }

  /** Deleting puts a photo in the bin, file and all; one that stands on a page stays. */
  async remove(actor: Actor, id: string): Promise<PhotoDetailDto> {
    await this.db.transaction(async (tx) => {
      const photo = await this.take(tx, actor, id, null, 'delete');
      const placed = await tx.query<unknown[]>('SELECT 1 FROM page_items WHERE photo_id = $1 LIMIT 1', [id]);
      if (placed.length) throw conflict('photo.placed');
      await tx.save(Object.assign(photo, { deletedAt: new Date() }));
      await this.audit.record(tx, actor, 'photo.deleted', id, { caption: photo.caption });
    });
    return this.get(actor, id);
  }

  async restore(actor: Actor, id: string, version: number): Promise<PhotoDetailDto> {
    await this.db.transaction(async (tx) => {
      const photo = await this.take(tx, actor, id, version, 'restore');
      await tx.save(Object.assign(photo, { deletedAt: null }));
      await this.audit.record(tx, actor, 'photo.restored', id, { caption: photo.caption });
    });
    return this.get(actor, id);
  }

  /** Puts the credits on a photo in place of those it had; what changed, as the record has it. */
  async credit(tx: EntityManager, { id: photoId, publicationId }: Photo, printed: readonly PrintedByline[]): Promise<Changes> {
    const listed = async (): Promise<object[]> => {
      const credits = await tx.find(Byline, { where: { photoId }, order: { position: 'ASC' } });
      return credits.map(({ printedName, printedLabel, role, contributorId }) => ({ name: printedName, label: printedLabel, role, contributorId }));
    };
    const before = await listed();
    await this.bylines.replace(tx, { photoId }, publicationId, printed.map((byline) => ({ ...byline, role: byline.role ?? 'photo' })));
    return changesBetween({ bylines: before }, { bylines: await listed() });
  }

  /** The photo, held for this act, if this person may do it. */
  private async take(tx: EntityManager, actor: Actor, id: string, version: number | null, action: PhotoAction): Promise<Photo> {
    const photo = await lockForUpdate(tx, Photo, id, version, () => this.get(actor, id), true);
    if (photoActions(actor, photo).includes(action)) return photo;
    if ((photo.deletedAt !== null) !== (action === 'restore')) throw notFound();
    throw forbidden('photo.notYours');
  }
}
