/** Reading numbers out of bytes somebody else wrote: outside of them there is nothing, not an error. */
export class ByteReader {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array, readonly littleEndian = false) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(at: number): number | null {
    return this.holds(at, 1) ? this.view.getUint8(at) : null;
  }

  u16(at: number): number | null {
    return this.holds(at, 2) ? this.view.getUint16(at, this.littleEndian) : null;
  }

  u32(at: number): number | null {
    return this.holds(at, 4) ? this.view.getUint32(at, this.littleEndian) : null;
  }

  /** A stretch of bytes, or null when it does not lie wholly inside. */
  slice(at: number, length: number): Uint8Array | null {
    return this.holds(at, length) ? this.bytes.subarray(at, at + length) : null;
  }

  startsWith(ascii: string, at = 0): boolean {
    return this.holds(at, ascii.length) && [...ascii].every((letter, index) => this.bytes[at + index] === letter.charCodeAt(0));
  }

  private holds(at: number, length: number): boolean {
    return at >= 0 && length >= 0 && at + length <= this.bytes.length;
  }
}
