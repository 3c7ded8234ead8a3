import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Readable } from 'node:stream';
import { DataSource, type EntityManager } from 'typeorm';
import { AppError, conflict, invalidField, notFound } from '../common/app-error';
import type { Actor } from '../domain/people/roles';
import { plainName } from '../storage/file-upload';
import { type Incoming, partKey, Storage } from '../storage/storage';
import { PhotoFiling } from './filing.service';
import { MOST_MEGABYTES } from './photo-upload';
import type { CreatePhotoDto } from './photo.dto';
import { PhotoUploadRecord } from './photo-upload.entity';

/** How far an upload is, and the photo it became once it is whole. */
export interface UploadProgress { id: string; length: number; received: number; expiresAt: Date; photoId: string | null }

const KEPT_HOURS = 24;
const MOST_PARTS = 2_000;
const MOST_OPEN = 1_000;
const MEGABYTE = 1024 * 1024;

const expiry = (): Date => new Date(Date.now() + KEPT_HOURS * 3_600_000);
const progressOf = ({ id, length, received, expiresAt, photoId }: PhotoUploadRecord): UploadProgress => ({ id, length: Number(length), received: Number(received), expiresAt, photoId });

/**
 * Pictures that come in piece by piece. Each piece is kept as it comes, so that a broken line costs only what was on it;
 * the last piece is taken in together with the photo it completes, or not at all.
 */
@Injectable()
export class PhotoUploads {
  constructor(@InjectDataSource() private readonly db: DataSource, private readonly storage: Storage, private readonly filing: PhotoFiling) {}

  async begin(actor: Actor, words: CreatePhotoDto, fileName: string, length: number): Promise<UploadProgress> {
    const tooLarge = { code: 'photo.tooLarge', params: { max: `${MOST_MEGABYTES} MB` } } as const;
    if (length > MOST_MEGABYTES * MEGABYTE) throw new AppError('tooLarge', tooLarge, { file: tooLarge });
    if (length === 0) throw invalidField('file', 'photo.empty');
    const [{ open, known }] = await this.db.query<{ open: number; known: boolean }[]>(
      'SELECT (SELECT count(*)::int FROM photo_uploads WHERE owner_id = $1 AND photo_id IS NULL) AS open, EXISTS (SELECT 1 FROM publications WHERE id = $2) AS known', [actor.id, words.publicationId]);
    if (!known) throw invalidField('publicationId', 'field.foreign');
    if (open >= MOST_OPEN) throw new AppError('tooMany', { code: 'upload.tooMany' });
    const upload = this.db.manager.create(PhotoUploadRecord, { ownerId: actor.id, fileName: plainName(fileName), length: String(length), words, received: '0', parts: 0, photoId: null, expiresAt: expiry() });
    return progressOf(await this.db.manager.save(upload));
  }

  async progress(actor: Actor, id: string): Promise<UploadProgress> {
    return progressOf(await this.own(this.db.manager, actor, id));
  }

  /** Takes in what comes from here on, as far as it comes; a picture that is none is refused and forgotten. */
  async append(actor: Actor, id: string, offset: number, source: Readable): Promise<UploadProgress> {
    const upload = await this.own(this.db.manager, actor, id);
    if (Number(upload.received) !== offset || upload.photoId !== null) throw conflict('upload.offset');
    const left = Number(upload.length) - offset;
    const incoming = await this.storage.receive(Readable.from(asFarAsItComes(source, left)));
    try {
      if (incoming.size === left) return await this.complete(actor, upload, incoming);
      return incoming.size === 0 ? progressOf(upload) : await this.keepPart(actor, upload, incoming);
    } finally {
      await incoming.discard();
    }
  }

  /** Gives an upload up. */
  async forget(actor: Actor, id: string): Promise<void> {
    await this.discard(await this.own(this.db.manager, actor, id));
  }

  /** Forgets every upload nobody has gone on with. */
  async forgetExpired(): Promise<void> {
    const expired = await this.db.manager.createQueryBuilder(PhotoUploadRecord, 'u').where('u.expires_at < now()').limit(500).getMany();
    for (const upload of expired) await this.discard(upload);
  }

  private async keepPart(actor: Actor, { id, received, parts }: PhotoUploadRecord, incoming: Incoming): Promise<UploadProgress> {
    if (parts >= MOST_PARTS) throw conflict('upload.tooManyParts');
    return this.db.transaction(async (tx) => {
      const upload = await this.hold(tx, actor, id, received);
      await incoming.keepAs(partKey(id, parts));
      return progressOf(await tx.save(Object.assign(upload, { received: String(Number(received) + incoming.size), parts: parts + 1, expiresAt: expiry() })));
    });
  }

  /** The whole is filed in the act that notes its last piece: there is never a whole upload without its photo. */
  private async complete(actor: Actor, upload: PhotoUploadRecord, last: Incoming): Promise<UploadProgress> {
    const { id, received, parts, words, fileName, length } = upload;
    const whole = parts === 0 ? last : await this.storage.receive(Readable.from(this.bytesOf(id, parts, last)));
    try {
      const note = async (tx: EntityManager, photoId: string): Promise<void> => {
        await tx.save(Object.assign(await this.hold(tx, actor, id, received), { received: length, photoId }));
      };
      await this.filing.file(actor, words, { incoming: whole, fileName }, note);
    } catch (error) {
      if (error instanceof AppError && error.kind !== 'conflict') await this.discard(upload);
      throw error;
    } finally {
      await whole.discard();
    }
    await this.removeParts(upload);
    return this.progress(actor, id);
  }

  /** The pieces in their order, the last one from the spool. */
  private async *bytesOf(id: string, parts: number, last: Incoming): AsyncGenerator<Uint8Array> {
    for (let number = 0; number < parts; number += 1) yield* (await this.storage.read(partKey(id, number))) as AsyncIterable<Uint8Array>;
    yield* last.content() as AsyncIterable<Uint8Array>;
  }

  private async discard(upload: PhotoUploadRecord): Promise<void> {
    await this.removeParts(upload);
    await this.db.manager.delete(PhotoUploadRecord, { id: upload.id });
  }

  private async removeParts({ id, parts }: PhotoUploadRecord): Promise<void> {
    for (let number = 0; number < parts; number += 1) await this.storage.remove(partKey(id, number));
  }

  /** One's own upload, held for this act, where it was when the piece began. */
  private async hold(tx: EntityManager, actor: Actor, id: string, received: string): Promise<PhotoUploadRecord> {
    const upload = await tx.findOne(PhotoUploadRecord, { where: { id, ownerId: actor.id }, lock: { mode: 'pessimistic_write' } });
    if (!upload) throw notFound();
    if (upload.received !== received || upload.photoId !== null) throw conflict('upload.offset');
    return upload;
  }

  private async own(tx: EntityManager, actor: Actor, id: string): Promise<PhotoUploadRecord> {
    const upload = await tx.findOne(PhotoUploadRecord, { where: { id, ownerId: actor.id } });
    if (!upload) throw notFound();
    return upload;
  }
}

/** A request's bytes until it ends or breaks off; more than are left belong to no upload. */
async function* asFarAsItComes(source: Readable, left: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > left) break;
      yield chunk;
    }
  } catch {
    // The line went dead: what has come is kept.
  }
  if (size > left) throw new AppError('tooLarge', { code: 'upload.tooLong' });
}
