import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { Measuring } from '../storage/measuring';

/** A file of an archive, by its path in it. */
export interface Packed { path: string; bytes: number; sha256: string }

/** Already small: pressing it again costs time and saves nothing. */
const PRESSED = /\.(pdf|jpe?g|png|webp|idml|zip)$/iu;

/** Writes a ZIP into a sink, one file after another and never more of it in memory than is on its way. */
export class ZipWriter {
  readonly files: Packed[] = [];
  private readonly zip = new ZipFile();
  private readonly ended: Promise<void>;
  private current: Measuring | null = null;
  private failure: Error | null = null;

  constructor(sink: Writable) {
    this.ended = finished(sink);
    // A sink that breaks off ends the file that is being written; otherwise it would wait for room for ever.
    this.ended.catch((error: Error) => this.fail(error));
    this.zip.on('error', (error: Error) => this.fail(error));
    this.zip.outputStream.pipe(sink);
  }

  /** Adds a file and waits until it is written. */
  async add(path: string, content: Readable | Uint8Array | string): Promise<Packed> {
    if (this.failure) throw this.failure;
    const measure = new Measuring();
    this.current = measure;
    this.zip.addReadStream(measure, path, { compress: !PRESSED.test(path) });
    await pipeline(content instanceof Readable ? content : Readable.from([typeof content === 'string' ? Buffer.from(content) : content]), measure, { end: true });
    this.current = null;
    const packed = { path, bytes: measure.size, sha256: measure.hash() };
    this.files.push(packed);
    return packed;
  }

  /** Closes the archive; it is whole when the sink has taken all of it. */
  async end(): Promise<void> {
    this.zip.end();
    await this.ended;
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.current?.destroy(error);
  }
}

/** A name as a file system of any kind takes it. */
export const fileNameOf = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/gu, '-').replace(/^[-.]+|[-.]+$/gu, '').slice(0, 80) || '-';
