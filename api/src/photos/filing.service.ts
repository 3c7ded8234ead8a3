import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import type { Actor } from '../domain/people/roles';
import { clipped } from '../domain/photo/charset';
import { MEDIA_TYPES } from '../domain/photo/picture-kind';
import { Jobs } from '../jobs/jobs.service';
import { Darkroom, type Picture } from './darkroom';
import type { Upload } from '../storage/file-upload';
import { contentKey, Storage } from '../storage/storage';
import { type CreatePhotoDto, LONGEST, type PhotoDetailDto } from './photo.dto';
import { Photo } from './photo.entity';
import { Photos } from './photos.service';

/** A picture found sound, with the address of its bytes in the store. */
export interface KeptPicture { picture: Picture; fileName: string; hash: string; size: number }

/** Takes in a picture: judged, described by what it says of itself, kept byte for byte. */
@Injectable()
export class PhotoFiling {
  constructor(
    @InjectDataSource() private readonly db: DataSource, private readonly darkroom: Darkroom, private readonly photos: Photos,
    private readonly jobs: Jobs, private readonly audit: Audit, private readonly storage: Storage,
  ) {}

  async file(actor: Actor, given: CreatePhotoDto, { incoming, fileName }: Upload): Promise<PhotoDetailDto> {
    const picture = await this.darkroom.judge(incoming.path);
    const id = await this.db.transaction(async (tx) => {
      const photoId = await this.note(tx, actor, given, { picture, fileName, hash: incoming.hash, size: incoming.size });
      // Last of all: whatever refuses the photo before this leaves no file, and no photo is ever without its file.
      await incoming.keep();
      return photoId;
    });
    return this.photos.get(actor, id);
  }

  /** What picture a file in the store is, or the refusal that says why it is none. */
  judgeKept(hash: string): Promise<Picture> {
    return this.storage.asFile(contentKey(hash), (path) => this.darkroom.judge(path));
  }

  /** Notes a picture whose bytes are kept, or will be when the act is done, as a photo. */
  async note(tx: EntityManager, actor: Actor, { bylines, ...given }: CreatePhotoDto, { picture, fileName, hash, size }: KeptPicture): Promise<string> {
    const photo = await tx.save(tx.create(Photo, {
      ...described(picture, given), fileName, fileHash: hash, byteSize: String(size),
      mediaType: MEDIA_TYPES[picture.kind], width: picture.width, height: picture.height, metadata: noted(picture), createdById: actor.id,
    }));
    if (bylines?.length) await this.photos.credit(tx, photo, bylines);
    await this.audit.record(tx, actor, 'photo.created', photo.id, { fileHash: photo.fileHash, caption: photo.caption });
    await this.jobs.add(tx, 'photo.makeRenditions', { photoId: photo.id });
    return photo.id;
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
