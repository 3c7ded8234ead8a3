import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.service';
import { parseCredit } from '../domain/copy/byline';
import type { Actor } from '../domain/people/roles';
import { captionByHand, writtenByHand } from '../domain/photo/camera-words';
import { clipped } from '../domain/photo/charset';
import type { Iptc } from '../domain/photo/iptc';
import { MEDIA_TYPES } from '../domain/photo/picture-kind';
import type { Xmp } from '../domain/photo/xmp';
import { photoStatusBy } from '../domain/workflow/photo-workflow';
import { Jobs } from '../jobs/jobs.service';
import { Darkroom, type Picture } from './darkroom';
import type { Upload } from '../storage/file-upload';
import { contentKey, Storage } from '../storage/storage';
import type { PrintedByline } from '../contributors/printed-byline';
import { type CreatePhotoDto, LONGEST, MOST_BYLINES, MOST_KEYWORDS, type PhotoDetailDto } from './photo.dto';
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

  /** `note` is written in the same act: what else is true once the photo is there. */
  async file(actor: Actor, given: CreatePhotoDto, { incoming, fileName }: Upload, note?: (tx: EntityManager, photoId: string) => Promise<void>): Promise<PhotoDetailDto> {
    const picture = await this.darkroom.judge(incoming.path);
    const id = await this.db.transaction(async (tx) => {
      const photoId = await this.note(tx, actor, given, { picture, fileName, hash: incoming.hash, size: incoming.size });
      await note?.(tx, photoId);
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
    const words = described(picture, given);
    const photo = await tx.save(tx.create(Photo, {
      ...words, ...filedAs(picture, { fileName, hash, size }), status: photoStatusBy('filed', words), createdById: actor.id,
    }));
    const credits = bylines ?? photographersOf(picture);
    if (credits.length) await this.photos.credit(tx, photo, credits);
    await this.audit.record(tx, actor, 'photo.created', photo.id, { fileHash: photo.fileHash, caption: photo.caption });
    await this.jobs.add(tx, 'photo.makeRenditions', { photoId: photo.id });
    return photo.id;
  }

  /** Gives the found scan to a photo of which only the caption was left; its words stay as they were printed. */
  async found(actor: Actor, id: string, version: number, { incoming, fileName }: Upload): Promise<PhotoDetailDto> {
    const picture = await this.darkroom.judge(incoming.path);
    await this.db.transaction(async (tx) => {
      const photo = await this.photos.take(tx, actor, id, version, 'giveScan');
      await tx.save(Object.assign(photo, filedAs(picture, { fileName, hash: incoming.hash, size: incoming.size }), { renditionsMadeAt: null, updatedAt: new Date() }));
      await this.audit.record(tx, actor, 'photo.scanFound', id, { fileHash: incoming.hash, caption: photo.caption });
      await this.jobs.add(tx, 'photo.makeRenditions', { photoId: id });
      await incoming.keep();
    });
    return this.photos.get(actor, id);
  }
}

/** What the file itself tells of a photo, whatever is written under it. */
const filedAs = (picture: Picture, { fileName, hash, size }: Omit<KeptPicture, 'picture'>): Partial<Photo> => ({
  fileName, fileHash: hash, byteSize: String(size), mediaType: MEDIA_TYPES[picture.kind], width: picture.width, height: picture.height,
  looks: picture.looks === null ? null : String(picture.looks), metadata: noted(picture),
});

/** What was written into the file, the surest hand first: XMP keeps Chinese as it was, IIM is the agencies', EXIF the camera's. */
const saidBy = ({ iptc, xmp, exif }: Picture): Omit<Iptc, 'charset'> & Partial<Xmp> => {
  const artists = writtenByHand(exif?.artist)?.split(/[;；]/u).map((name) => name.trim()).filter(Boolean);
  const byCamera = { caption: captionByHand(exif?.description), bylines: artists, copyright: writtenByHand(exif?.copyright), createdOn: exif?.takenOn };
  const known = (words: object | null): object => Object.fromEntries(Object.entries(words ?? {}).filter(([, value]) => value !== undefined));
  return { ...known(byCamera), ...known(iptc), ...known(xmp) };
};

/** The asker's words, and those of photographer or agency where the asker gave none. */
const described = (picture: Picture, given: Omit<CreatePhotoDto, 'bylines'>): Pick<Photo, 'caption' | 'credit'> & Partial<Photo> => {
  const said = saidBy(picture);
  return {
    ...given,
    caption: given.caption ?? clipped(said.caption ?? '', LONGEST.caption),
    headline: given.headline ?? clipped(said.headline ?? '', LONGEST.headline),
    credit: given.credit ?? clipped(said.credit ?? said.bylines?.join(' ') ?? '', LONGEST.credit),
    rights: given.rights ?? clipped(said.copyright ?? said.usageTerms ?? '', LONGEST.rights),
    restrictions: given.restrictions ?? clipped(said.instructions ?? '', LONGEST.restrictions),
    place: given.place ?? clipped([said.province, said.city, said.place].filter(Boolean).join(' '), LONGEST.place),
    keywords: given.keywords ?? [...new Set(said.keywords ?? [])].slice(0, MOST_KEYWORDS).map((keyword) => clipped(keyword, LONGEST.keyword)),
    takenOn: given.takenOn ?? said.createdOn ?? null,
  };
};

/** The photographers a file names, as credits: taken apart as a credit line where it is one (陈祥楠摄), else each name as it stands. */
const photographersOf = (picture: Picture): PrintedByline[] => (saidBy(picture).bylines ?? []).flatMap((written): PrintedByline[] => {
  const read = parseCredit(written)?.bylines.map(({ name, label }) => ({ name, label: label ?? '' }));
  return (read ?? [{ name: clipped(written, LONGEST.byline), label: '' }]).map((byline) => ({ ...byline, role: 'photo' as const }));
}).slice(0, MOST_BYLINES);

const noted = ({ iptc, exif, xmp, hasPlace }: Picture): Record<string, unknown> => {
  const { gps: _, ...camera } = exif ?? { gps: false };
  const { gps: __, ...packet } = xmp ?? { gps: false };
  return { ...(iptc && { iptc }), ...(exif && { exif: camera }), ...(xmp && { xmp: packet }), gps: hasPlace };
};
