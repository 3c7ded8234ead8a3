import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { AppError, conflict, forbidden, invalidField } from '../common/app-error';
import { may } from '../domain/people/permissions';
import type { Actor } from '../domain/people/roles';
import { obstaclesTo, type PhotoObstacle, type PhotoStanding, unanswered } from '../domain/photo/rights';
import type { OverridePhotoDto, PhotoDetailDto } from './photo.dto';
import { PhotoOverride } from './photo-override.entity';
import { Photos } from './photos.service';

/** What the rules of clearance ask of a photo `h`, as JSON. */
export const STANDING = `json_build_object('hasFile', h.file_hash IS NOT NULL, 'caption', h.caption,
  'credit', coalesce(nullif(h.credit, ''), (SELECT string_agg(trim(b.printed_label || ' ' || b.printed_name), ' ' ORDER BY b.position) FROM bylines b WHERE b.photo_id = h.id), ''),
  'rightsCategory', h.rights_category, 'isRestricted', h.is_restricted, 'usableFrom', h.usable_from, 'usableUntil', h.usable_until, 'showsMinors', h.shows_minors, 'minorsConsent', h.minors_consent)`;

/** The obstacles to a photo `h` somebody has answered for in an issue, as JSON. */
export const answeredIn = (issueId: string): string =>
  `coalesce((SELECT json_agg(DISTINCT answered) FROM photo_overrides o, unnest(o.obstacles) answered WHERE o.photo_id = h.id AND o.issue_id = ${issueId}), '[]')`;

interface Cleared { standing: PhotoStanding; answered: PhotoObstacle[]; publishedOn: string | null; publicationId: string }

const clearanceOf = async (tx: EntityManager, photoId: string, issueId: string): Promise<(Cleared & { open: PhotoObstacle[] }) | null> => {
  const [found] = await tx.query<Cleared[]>(
    `SELECT ${STANDING} AS standing, ${answeredIn('i.id')} AS answered, i.published_on::text AS "publishedOn", i.publication_id AS "publicationId"
     FROM photos h, issues i WHERE h.id = $1 AND i.id = $2 AND i.publication_id = h.publication_id`, [photoId, issueId]);
  return found ? { ...found, open: unanswered(obstaclesTo(found.standing, found.publishedOn), found.answered) } : null;
};

/** Refuses to place a photo in an issue while something stands in its way that nobody answers for. */
export const checkCleared = async (tx: EntityManager, photoId: string, issueId: string, field: string): Promise<void> => {
  const [first, ...others] = (await clearanceOf(tx, photoId, issueId))?.open ?? [];
  if (!first) return;
  const code = `photo.obstacle.${first}` as const;
  throw new AppError('invalid', { code }, { [field]: { code } }, { photoId, obstacles: [first, ...others] });
};

/** Answering for a photo that the rules would keep off the page. */
@Injectable()
export class PhotoClearance {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly photos: Photos, private readonly audit: Audit) {}

  /** Somebody answers, by name and with a reason, for printing this photo in this issue as it stands now; what comes up later is not answered for. */
  async override(actor: Actor, id: string, { issueId, reason }: OverridePhotoDto): Promise<PhotoDetailDto> {
    if (!may(actor, 'photo.override')) throw forbidden();
    await this.db.transaction(async (tx) => {
      const clearance = await clearanceOf(tx, id, issueId);
      if (!clearance) throw invalidField('issueId', 'field.foreign');
      const { open: obstacles, standing } = clearance;
      if (obstacles.length === 0) throw conflict('photo.nothingToAnswer');
      await tx.insert(PhotoOverride, { photoId: id, issueId, obstacles, reason, byId: actor.id, byName: actor.displayName });
      await this.audit.record(tx, actor, 'photo.overridden', id, { caption: standing.caption, issueId, obstacles, reason });
    });
    return this.photos.get(actor, id);
  }
}
