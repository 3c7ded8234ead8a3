import { Readable } from 'node:stream';
import { AppError } from '../common/app-error';

/** What is known of stored bytes: their SHA-256 in hex, which is also their address, and how many they are. */
export interface Stored { hash: string; size: number }

/** Bytes taken in but not yet kept: they lie in a file of their own, to be looked at and then kept or discarded. */
export interface Incoming extends Stored {
  readonly path: string;
  /** The bytes again, as long as they are not kept. */
  content(): Readable;
  /** Puts the bytes under their hash, for good. The same content twice is one file. */
  keep(): Promise<Stored>;
  /** Puts the bytes under a key of their own, to be removed again one day: see `outputKey` and `partKey`. */
  keepAs(key: string): Promise<Stored>;
  /** Forgets what was not kept; after `keep` it does nothing. */
  discard(): Promise<void>;
}

const HASH = /^[0-9a-f]{64}$/u;
const OUTPUTS = 'outputs/';
const UPLOADS = 'uploads/';
const NAME = /^[a-z0-9][a-z0-9.-]{0,80}$/u;

/** A key was asked for that no store could have given out. */
const noKey = (): never => {
  throw storageMissing();
};

export const storageMissing = (): AppError => new AppError('notFound', { code: 'storage.missing' });

const spread = (hash: string): string => (HASH.test(hash) ? `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}` : noKey());

/** Where content lies: two storeys of folders, so that none holds too many. */
export const contentKey = (hash: string): string => spread(hash);

/** Where something made from content lies, such as its thumbnail; it can always be made again. */
export const renditionKey = (hash: string, name: string): string =>
  `renditions/${spread(hash)}/${NAME.test(name) ? name : noKey()}`;

/** Where something lies that was made for somebody and expires. */
export const outputKey = (id: string): string => `${OUTPUTS}${NAME.test(id) ? id : noKey()}`;

/** Where a part of an upload under way lies, until the whole is put together. */
export const partKey = (uploadId: string, number: number): string => `${UPLOADS}${NAME.test(uploadId) && Number.isInteger(number) ? `${uploadId}/${number}` : noKey()}`;

/** Whether what lies under a key may be taken away again. */
export const isPassing = (key: string): boolean => key.startsWith(OUTPUTS) || key.startsWith(UPLOADS);

/** Keeps files, wherever they lie. Keys come from `contentKey`, `renditionKey`, `outputKey` and `partKey`; what is not there is `storage.missing`. */
export abstract class Storage {
  /** Streams bytes in without holding them in memory. Nobody sees them until they are kept. */
  abstract receive(source: Readable): Promise<Incoming>;
  /** Writes under a key of its own, whole or not at all. */
  abstract write(key: string, content: Uint8Array): Promise<void>;
  abstract read(key: string): Promise<Readable>;
  abstract has(key: string): Promise<boolean>;
  abstract size(key: string): Promise<number>;
  /** Takes away what expired. Content under its hash is kept for good and is refused: others may stand on it. */
  abstract remove(key: string): Promise<void>;
  /** Lends the file to a program that wants a path; it must not be changed, and not be used afterwards. */
  abstract asFile<Answer>(key: string, use: (path: string) => Promise<Answer>): Promise<Answer>;

  /** Keeps content under its hash. */
  async put(content: Readable | Uint8Array): Promise<Stored> {
    const incoming = await this.receive(content instanceof Uint8Array ? Readable.from([content]) : content);
    try {
      return await incoming.keep();
    } finally {
      await incoming.discard();
    }
  }
}
