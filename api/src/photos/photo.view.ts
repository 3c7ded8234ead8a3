import { isUUID } from 'class-validator';
import { bylinesOf } from '../contributors/bylines.service';
import { byChoice, byFlag, byId, byPresence, byText, containing, type Filter, fromDay, type ListSpec, untilDay } from '../database/list-spec';
import { placementsOf } from '../database/placements';
import type { RecordSpec } from '../database/reader';
import { type Orientation, ORIENTATIONS } from '../domain/photo/crops';
import { SAME_LOOKS } from '../domain/photo/looks';
import { RIGHTS_CATEGORIES } from '../domain/photo/rights';
import { ORIGINS, PHOTO_STATUSES } from '../domain/workflow/statuses';

const byContributor: Filter = (value, bind) => {
  const credited = byId('b.contributor_id')(value, bind);
  return credited && `EXISTS (SELECT 1 FROM bylines b WHERE b.photo_id = p.id AND ${credited})`;
};

/** The uses that count: what was noted by mistake and withdrawn does not. */
const COUNTED = 'FROM photo_uses u WHERE u.photo_id = p.id AND u.withdrawn_at IS NULL';
/** `true` keeps what was ever used, `false` what never was. */
const byUse: Filter = (value) => (typeof value === 'boolean' ? `${value ? '' : 'NOT '}EXISTS (SELECT 1 ${COUNTED})` : null);
const byUseSince: Filter = (value, bind) => {
  const since = fromDay('u.published_on')(value, bind);
  return since && `EXISTS (SELECT 1 ${COUNTED} AND ${since})`;
};

const SHAPES: Record<Orientation, string> = { landscape: 'p.width > p.height * 1.05', portrait: 'p.height > p.width * 1.05', square: 'p.width BETWEEN p.height / 1.05 AND p.height * 1.05' };
const byShape: Filter = (value) => (ORIENTATIONS.includes(value as Orientation) ? SHAPES[value as Orientation] : null);

const byKeyword: Filter = (value, bind) => (typeof value === 'string' && value.length <= 50 ? `p.keywords @> ARRAY[${bind(value)}]::text[]` : null);

const TODAY = "(now() AT TIME ZONE 'Asia/Shanghai')::date";
/** Whether it may be printed today, by its rights; caption and credit are another matter. */
const CLEAR = `(p.file_hash IS NOT NULL AND p.rights_category <> 'unknown' AND NOT p.is_restricted AND NOT (p.shows_minors AND p.minors_consent = '')
  AND coalesce(p.usable_from <= ${TODAY}, true) AND coalesce(p.usable_until >= ${TODAY}, true))`;
const byClearance: Filter = (value) => (typeof value === 'boolean' ? `${value ? '' : 'NOT '}${CLEAR}` : null);

/** What comes after a photo in the newest-first order: its moment and id, as `2026-11-24T02:00:00Z|id`. */
const byPlace: Filter = (value, bind) => {
  const [moment = '', id = ''] = typeof value === 'string' ? value.split('|') : [];
  return isUUID(id) && !Number.isNaN(Date.parse(moment)) && moment.length <= 40 ? `(p.created_at, p.id) < (${bind(moment)}::timestamptz, ${bind(id)}::uuid)` : null;
};

const ROW = {
  id: 'p.id', publicationId: 'p.publication_id', fileHash: 'p.file_hash', fileName: 'p.file_name', mediaType: 'p.media_type',
  byteSize: 'p.byte_size', width: 'p.width', height: 'p.height', caption: 'p.caption', headline: 'p.headline', credit: 'p.credit',
  rights: 'p.rights', takenOn: 'p.taken_on', place: 'p.place', keywords: 'p.keywords', rightsCategory: 'p.rights_category', isRestricted: 'p.is_restricted', restrictions: 'p.restrictions',
  usableFrom: 'p.usable_from', usableUntil: 'p.usable_until', showsPeople: 'p.shows_people', showsMinors: 'p.shows_minors', minorsConsent: 'p.minors_consent',
  focus: "CASE WHEN p.focus_x IS NOT NULL THEN json_build_object('x', p.focus_x, 'y', p.focus_y) END",
  useCount: `(SELECT count(*)::int ${COUNTED})`, lastUsedOn: `(SELECT max(u.published_on) ${COUNTED})`,
  status: 'p.status', origin: 'p.origin', hasFile: 'p.file_hash IS NOT NULL',
  ready: 'p.renditions_made_at IS NOT NULL', bylines: bylinesOf('photo_id', 'p.id'), createdById: 'p.created_by_id',
  createdAt: 'p.created_at', updatedAt: 'p.updated_at', deletedAt: 'p.deleted_at', version: 'p.version',
};

export const PHOTOS: ListSpec = {
  resource: 'photos', table: 'photos', alias: 'p', where: 'p.deleted_at IS NULL', textKind: 'photo',
  columns: ROW,
  filters: {
    publicationId: byId('p.publication_id'), status: byChoice('p.status', PHOTO_STATUSES), origin: byChoice('p.origin', ORIGINS),
    hasFile: byPresence('p.file_hash'), createdById: byId('p.created_by_id'), createdFrom: fromDay('p.created_at'), createdUntil: untilDay('p.created_at'),
    takenFrom: fromDay('p.taken_on'), takenUntil: untilDay('p.taken_on'), credit: containing('p.credit'), contributorId: byContributor, place: containing('p.place'),
    rightsCategory: byChoice('p.rights_category', RIGHTS_CATEGORIES), isRestricted: byFlag('p.is_restricted'), usable: byClearance, used: byUse, usedSince: byUseSince,
    keyword: byKeyword, shape: byShape, fileHash: byText('p.file_hash'), after: byPlace,
  },
  sorts: {
    createdAt: { sql: 'p.created_at' }, updatedAt: { sql: 'p.updated_at' }, takenOn: { sql: 'p.taken_on', nullable: true },
    credit: { sql: 'p.credit COLLATE "zh-Hans-CN-x-icu"' }, status: { sql: 'p.status' },
  },
  defaultSort: ['createdAt', 'DESC'],
};

/** The bin: photos taken away, which can be brought back. */
export const DELETED_PHOTOS: ListSpec = { ...PHOTOS, where: 'p.deleted_at IS NOT NULL', textKind: undefined };

const USES = `coalesce((SELECT json_agg(json_build_object('id', u.id, 'kind', u.kind, 'issueId', u.issue_id, 'pageId', u.page_id, 'pageName', u.page_name, 'articleId', u.article_id,
    'headline', u.headline, 'address', u.address, 'publishedOn', u.published_on, 'widthMm', u.width_mm, 'heightMm', u.height_mm, 'notedByName', u.noted_by_name,
    'withdrawnAt', u.withdrawn_at, 'withdrawnByName', u.withdrawn_by_name, 'withdrawnReason', u.withdrawn_reason) ORDER BY u.published_on DESC, u.id)
  FROM photo_uses u WHERE u.photo_id = p.id), '[]')`;

const CROPS = `coalesce((SELECT json_agg(json_build_object('id', c.id, 'name', c.name, 'x', c.x, 'y', c.y, 'w', c.w, 'h', c.h, 'madeByName', c.made_by_name, 'createdAt', c.created_at) ORDER BY c.created_at, c.id)
  FROM photo_crops c WHERE c.photo_id = p.id), '[]')`;

const OVERRIDES = `coalesce((SELECT json_agg(json_build_object('id', o.id, 'issueId', o.issue_id, 'publishedOn', i.published_on, 'obstacles', o.obstacles, 'reason', o.reason, 'byName', o.by_name, 'createdAt', o.created_at) ORDER BY o.created_at, o.id)
  FROM photo_overrides o JOIN issues i ON i.id = o.issue_id WHERE o.photo_id = p.id), '[]')`;

/** The photos of the same paper that look nearly the same, the nearest first: found by their bands, told by all 64 bits. */
export const ALIKE = `coalesce((SELECT json_agg(near ORDER BY near.difference, near."takenOn" DESC, near.id) FROM (
    SELECT l.id, l.caption, l.credit, l.taken_on AS "takenOn", l.file_hash = p.file_hash AS "isSameFile", look_difference(l.looks, p.looks) AS difference
    FROM photos l
    WHERE look_bands(l.looks) && look_probes(p.looks) AND look_difference(l.looks, p.looks) <= ${SAME_LOOKS} AND l.id <> p.id AND l.deleted_at IS NULL AND l.publication_id = p.publication_id
    ORDER BY difference, l.id LIMIT 12) near), '[]')`;

/** One photo, a deleted one included so that it can be restored. */
export const PHOTO: RecordSpec = {
  table: 'photos', alias: 'p',
  columns: { ...ROW, metadata: 'p.metadata', placements: placementsOf('photo_id', 'p.id'), uses: USES, crops: CROPS, overrides: OVERRIDES, alike: ALIKE },
};
