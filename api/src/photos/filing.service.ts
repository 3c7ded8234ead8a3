import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../audit/audit.service';
import type { Actor } from '../domain/people/roles';
import { clipped } from '../domain/photo/charset';
import { MEDIA_TYPES } from '../domain/photo/picture-kind';
import { Jobs } from '../jobs/jobs.service';
import { Darkroom, type Picture } from './darkroom';
import type { Upload } from './photo-upload';
import { type CreatePhotoDto, LONGEST, type PhotoDetailDto } from './photo.dto';
import { Photo } from './photo.entity';
import { Photos } from './photos.service';

/** Takes in a picture: judged, described by what it says of itself, kept byte for byte. */
@Injectable()
export class PhotoFiling {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly darkroom: Darkroom, private readonly photos: Photos,
    private readonly jobs: Jobs, private readonly audit: Audit,
  ) {}

  async file(actor: Actor, { bylines, ...given }: CreatePhotoDto, { incoming, fileName }: Upload): Promise<PhotoDetailDto> {
    const picture = await this.darkroom.judge(incoming.path);
    const id = await this.db.transaction(async (tx) => {
      const photo = await tx.save(tx.create(Photo, {
        ...described(picture, given), fileName, fileHash: incoming.hash, byteSize: String(incoming.size),
        mediaType: MEDIA_TYPES[picture.kind], width: picture.width, height: picture.height, metadata: noted(picture), createdById: actor.id,
      }));
      if (bylines?.length) await this.photos.credit(tx, photo, bylines);
      await this.audit.record(tx, actor, 'photo.created', photo.id, { fileHash: photo.fileHash, caption: photo.caption });
      await this.jobs.add(tx, 'photo.makeRenditions', { photoId: photo.id });
      // Last of all: whatever refuses the photo before this leaves no file, and no photo is ever without its file.
      await incoming.keep();
      return photo.id;
    });
    return this.photos.get(actor, id);
  }
}

/** The asker's words, and those of photographer or agency where the asker gave none. */
const described = ({ iptc, exif }: Picture, given: Omit<CreatePhotoDto, 'bylines'>): Partial<Photo> => ({
  publicationId: given.publicationId,
  caption: given.caption ?? clipped(iptc?.caption ?? '', LONGEST.caption),
  headline: given.headline ?? clipped(iptc?.headline ?? '', LONGEST.headline),
  credit: given.credit ?? clipped(iptc?.credit ?? iptc?.bylines?.join(' ') ?? '', LONGEST.credit),
  rights: given.rights ?? clipped(iptc?.copyright ?? exif?.copyright ?? '', LONGEST.rights),
  takenOn: given.takenOn ?? iptc?.createdOn ?? exif?.takenOn ?? null,
});

const noted = ({ iptc, exif, hasPlace }: Picture): Record<string, unknown> => {
  const { gps: _, ...camera } = exif ?? { gps: false };
  return { ...(iptc && { iptc }), ...(exif && { exif: camera }), gps: hasPlace };
};
