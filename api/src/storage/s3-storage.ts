import { DeleteObjectCommand, GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client, type S3ServiceException } from '@aws-sdk/client-s3';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config, S3Settings } from '../config/config';
import { CONFIG } from '../config/config.module';
import { Spool } from './spool';
import { contentKey, type Incoming, isPassing, Storage, type Stored, storageMissing } from './storage';

/** Files in a bucket of an S3-compatible store; only what is being received or worked on lies on this machine. */
@Injectable()
export class S3Storage extends Storage implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Storage');
  private readonly client: S3Client;
  private readonly bucket: string;
  private readonly spool: Spool;

  constructor(@Inject(CONFIG) { filesDir, s3 }: Config) {
    super();
    if (!s3) throw new Error('no S3 settings');
    this.client = clientOf(s3);
    this.bucket = s3.bucket;
    this.spool = new Spool(join(filesDir, 'incoming'));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.spool.sweep().catch((error: unknown) => this.log.warn(`Abandoned uploads could not be removed: ${String(error)}`));
  }

  onApplicationShutdown(): void {
    this.client.destroy();
  }

  async receive(source: Readable): Promise<Incoming> {
    const spooled = await this.spool.receive(source);
    const { hash, size, path } = spooled;
    const keepAs = async (key: string): Promise<Stored> => {
      await this.client.send(new PutObjectCommand({ Bucket: this.bucket, Key: checked(key), Body: createReadStream(path), ContentLength: size }));
      return { hash, size };
    };
    return { ...spooled, keepAs, keep: () => keepAs(contentKey(hash)) };
  }

  async write(key: string, content: Uint8Array): Promise<void> {
    await this.client.send(new PutObjectCommand({ Bucket: this.bucket, Key: checked(key), Body: content, ContentLength: content.length }));
  }

  async read(key: string): Promise<Readable> {
    const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: checked(key) })).catch(orMissing);
    return Body as Readable;
  }

  async has(key: string): Promise<boolean> {
    return this.size(key).then(() => true, (error: unknown) => {
      if ((error as { summary?: { code?: string } }).summary?.code === 'storage.missing') return false;
      throw error;
    });
  }

  async size(key: string): Promise<number> {
    const { ContentLength } = await this.client.send(new HeadObjectCommand({ Bucket: this.bucket, Key: checked(key) })).catch(orMissing);
    return ContentLength ?? 0;
  }

  async remove(key: string): Promise<void> {
    if (!isPassing(key)) throw storageMissing();
    await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: checked(key) }));
  }

  /** Fetched for the one use and removed after it. */
  async asFile<Answer>(key: string, use: (path: string) => Promise<Answer>): Promise<Answer> {
    const content = await this.read(key);
    const path = await this.spool.newFile();
    try {
      await pipeline(content, createWriteStream(path, { flags: 'wx' }));
      return await use(path);
    } finally {
      await rm(path, { force: true });
    }
  }
}

/** By path and without the newer checksums: older servers corrupt streams that carry them. */
const clientOf = ({ endpoint, region, accessKeyId, secretAccessKey }: S3Settings): S3Client => new S3Client({
  endpoint, region, forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED', credentials: { accessKeyId, secretAccessKey },
});

const KEY = /^[a-z0-9][\w./-]{0,200}$/u;
/** A key no store of ours gave out is nowhere. */
const checked = (key: string): string => {
  if (!KEY.test(key) || key.split('/').some((step) => step === '' || step === '.' || step === '..')) throw storageMissing();
  return key;
};

const orMissing = (error: unknown): never => {
  const { name, $metadata } = error as Partial<S3ServiceException>;
  throw name === 'NoSuchKey' || name === 'NotFound' || $metadata?.httpStatusCode === 404 ? storageMissing() : error;
};
