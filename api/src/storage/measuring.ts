import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

/** A stream that lets bytes through and knows of them, once the last has passed, how many they were and their SHA-256 (hex). */
export class Measuring extends Transform {
  size = 0;
  private readonly digest = createHash('sha256');

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.digest.update(chunk);
    this.size += chunk.length;
    done(null, chunk);
  }

  hash(): string {
    return this.digest.digest('hex');
  }
}
