import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { type Changes, changesBetween } from '../audit/audit-actions';
import { Audit } from '../audit/audit.service';
import { conflict, forbidden, invalidField, notFound } from '../common/app-error';
import { type ListParams, parseListQuery } from '../common/list/list-query';
import type { PageOf } from '../common/list/page-of';
import { Byline } from '../contributors/byline.entity';
import { Bylines } from '../contributors/bylines.service';
import type { PrintedByline } from '../contributors/printed-byline';
import { Reader } from '../database/reader';
import { lockForUpdate } from '../database/versions';
import { newsroomDay } from '../domain/calendar/newsroom-day';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { obstaclesTo, type PhotoStanding } from '../domain/photo/rights';
import { PHOTO_TRANSITIONS, type PhotoAction, photoActions, photoStatusBy } from '../domain/workflow/photo-workflow';
import { TextIndex } from '../text-index/text-index.service';
import type { MovePhotoDto, PhotoChangesDto, PhotoDetailDto, PhotoDto, UpdatePhotoDto, UpdatePhotosDto } from './photo.dto';
import { Photo } from './photo.entity';
import { DELETED_PHOTOS, PHOTO, PHOTOS } from './photo.view';

type Row<Shown extends PhotoDto> = Omit<Shown, 'actions' | 'obstacles'>;

/** The photos on file: reading, captioning, taking away and bringing back. */
@Injectable()
export class Photos {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly reader: Reader, private readonly texts: TextIndex,
    private readonly bylines: Bylines, private readonly audit: Audit,
  ) {}

  async list(actor: Actor, params: ListParams): Promise<PageOf<PhotoDto>> {
    const { filter: { deleted, ...filter }, ...query } = parseListQuery(params);
    const spec = deleted === true ? DELETED_PHOTOS : PHOTOS;
    // Whoever goes on from a place has been told the total: it is not counted again.
    const goesOn = filter.after !== undefined && filter.q === undefined;
    const page = goesOn ? await this.reader.list<Row<PhotoDto>>(spec, { ...query, filter }, { cap: query.limit }) : await this.texts.list<Row<PhotoDto>>(spec, { ...query, filter });
    return { ...page, rows: page.rows.map((row) => shownTo(actor, row)) };
  }

  async get(actor: Actor, id: string): Promise<PhotoDetailDto> {
    const photo = await this.reader.one<Row<PhotoDetailDto>>(PHOTO, id);
    if (!photo) throw notFound();
    return shownTo(actor, photo);
  }

  async update(actor: Actor, id: string, { version, focus, ...changes }: UpdatePhotoDto): Promise<PhotoDetailDto> {
    const point = focus === undefined ? {} : { focusX: focus?.x ?? null, focusY: focus?.y ?? null };
    await this.db.transaction((tx) => this.change(tx, actor, id, version, { ...changes, ...point }));
    return this.get(actor, id);
  }

  /** The same words or rights for several photos: all of them, each on the version that was seen, or none. */
  async updateAll(actor: Actor, { photos, changes }: UpdatePhotosDto): Promise<PhotoDto[]> {
    const ids = photos.map(({ id }) => id);
    await this.db.transaction(async (tx) => {
      // In one order, so that two people who chose overlapping photos never wait for each other.
      for (const { id, version } of photos.toSorted((one, other) => (one.id < other.id ? -1 : 1))) await this.change(tx, actor, id, version, changes);
    });
    const page = await this.reader.list<Row<PhotoDto>>(PHOTOS, { filter: { id: ids }, offset: 0, limit: ids.length, sort: null });
    return page.rows.map((row) => shownTo(actor, row));
  }

  /** Chooses a photo for print, or puts it back. */
  async move(actor: Actor, id: string, { action, version }: MovePhotoDto): Promise<PhotoDetailDto> {
    await this.db.transaction(async (tx) => {
      const photo = await this.take(tx, actor, id, version, action);
      const from = photo.status;
      await tx.save(Object.assign(photo, { status: PHOTO_TRANSITIONS[action].to }));
      await this.audit.record(tx, actor, 'photo.moved', id, { caption: photo.caption, action, from, to: photo.status });
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
  async take(tx: EntityManager, actor: Actor, id: string, version: number | null, action: PhotoAction): Promise<Photo> {
    const photo = await lockForUpdate(tx, Photo, id, version, () => this.get(actor, id), true);
    const bylines = action === 'select' ? await tx.find(Byline, { where: { photoId: id }, order: { position: 'ASC' } }) : [];
    const standing = standingOf({ ...photo, hasFile: photo.fileHash !== null, bylines: bylines.map(({ printedName: name, printedLabel: label }) => ({ name, label })) });
    const obstacles = obstaclesTo(standing, newsroomDay(new Date()));
    if (photoActions(actor, { ...photo, hasFile: standing.hasFile, obstacles }).includes(action)) return photo;
    if ((photo.deletedAt !== null) !== (action === 'restore')) throw notFound();
    if (action === 'select' && obstacles[0]) throw conflict(`photo.obstacle.${obstacles[0]}`, undefined, { obstacles });
    if (action === 'giveScan' && standing.hasFile) throw conflict('photo.hasFile');
    throw action in PHOTO_TRANSITIONS && may(actor, 'photo.edit') ? conflict('photo.wrongState') : forbidden('photo.notYours');
  }

  private async change(tx: EntityManager, actor: Actor, id: string, version: number, { bylines, ...given }: PhotoChangesDto & { focusX?: number | null; focusY?: number | null }): Promise<void> {
    const photo = await this.take(tx, actor, id, version, 'edit');
    const from = given.usableFrom ?? photo.usableFrom;
    const until = given.usableUntil ?? photo.usableUntil;
    if (from && until && given.usableFrom !== null && given.usableUntil !== null && from > until) throw invalidField('usableUntil', 'photo.leaseBackwards');
    const changed: Changes = changesBetween(photo, given);
    if (bylines) Object.assign(changed, await this.credit(tx, photo, bylines));
    if (Object.keys(changed).length === 0) return;
    Object.assign(photo, given);
    // The credits are rows of their own: the photo is new all the same, for whoever has it open.
    await tx.save(Object.assign(photo, { status: photoStatusBy(photo.status, photo), updatedAt: new Date() }));
    await this.audit.record(tx, actor, 'photo.changed', id, { changes: changed });
  }
}

type Judged = Omit<PhotoStanding, 'credit'> & { credit: string; bylines: readonly { name: string; label: string }[] };

/** A photo as the rules of clearance ask about it: signed by its credit line, or by those who took it. */
const standingOf = ({ bylines, ...photo }: Judged): PhotoStanding => ({ ...photo, credit: photo.credit || bylines.map(({ label, name }) => `${label} ${name}`.trim()).join(' ') });

const shownTo = <Shown extends Row<PhotoDto>>(actor: Actor, photo: Shown): Shown & Pick<PhotoDto, 'actions' | 'obstacles'> => {
  const obstacles = obstaclesTo(standingOf(photo), newsroomDay(new Date()));
  return { ...photo, obstacles, actions: photoActions(actor, { ...photo, obstacles }) };
};
