import { bylinesOf } from '../contributors/bylines.service';
import { byChoice, byId, byPresence, containing, type Filter, fromDay, type ListSpec, untilDay } from '../database/list-spec';
import { placementsOf } from '../database/placements';
import type { RecordSpec } from '../database/reader';
import { ORIGINS, PHOTO_STATUSES } from '../domain/workflow/statuses';

const byContributor: Filter = (value, bind) => {
  const credited = byId('b.contributor_id')(value, bind);
  return credited && `EXISTS (SELECT 1 FROM bylines b WHERE b.photo_id = p.id AND ${credited})`;
};

const ROW = {
  id: 'p.id', publicationId: 'p.publication_id', fileHash: 'p.file_hash', fileName: 'p.file_name', mediaType: 'p.media_type',
  byteSize: 'p.byte_size', width: 'p.width', height: 'p.height', caption: 'p.caption', headline: 'p.headline', credit: 'p.credit',
  rights: 'p.rights', takenOn: 'p.taken_on', status: 'p.status', origin: 'p.origin', hasFile: 'p.file_hash IS NOT NULL',
  ready: 'p.renditions_made_at IS NOT NULL', bylines: bylinesOf('photo_id', 'p.id'), createdById: 'p.created_by_id',
  createdAt: 'p.created_at', updatedAt: 'p.updated_at', deletedAt: 'p.deleted_at', version: 'p.version',
};

export const PHOTOS: ListSpec = {
  resource: 'photos', table: 'photos', alias: 'p', where: 'p.deleted_at IS NULL', textKind: 'photo',
  columns: ROW,
  filters: {
    publicationId: byId('p.publication_id'), status: byChoice('p.status', PHOTO_STATUSES), origin: byChoice('p.origin', ORIGINS),
    hasFile: byPresence('p.file_hash'), createdById: byId('p.created_by_id'), createdFrom: fromDay('p.created_at'), createdUntil: untilDay('p.created_at'),
    takenFrom: fromDay('p.taken_on'), takenUntil: untilDay('p.taken_on'), credit: containing('p.credit'), contributorId: byContributor,
  },
  sorts: {
    createdAt: { sql: 'p.created_at' }, updatedAt: { sql: 'p.updated_at' }, takenOn: { sql: 'p.taken_on', nullable: true },
    credit: { sql: 'p.credit COLLATE "zh-Hans-CN-x-icu"' }, status: { sql: 'p.status' },
  },
  defaultSort: ['createdAt', 'DESC'],
};

/** The bin: photos taken away, which can be brought back. */
export const DELETED_PHOTOS: ListSpec = { ...PHOTOS, where: 'p.deleted_at IS NOT NULL', textKind: undefined };

/** One photo, a deleted one included so that it can be restored. */
export const PHOTO: RecordSpec = {
  table: 'photos', alias: 'p',
  columns: { ...ROW, metadata: 'p.metadata', placements: placementsOf('photo_id', 'p.id') },
};
