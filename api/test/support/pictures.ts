/** Pictures as cameras, agencies and the ill-disposed make them; built by hand, so that every byte is known. */

export const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** 陈祥楠摄 复工第一天, in the bytes of GB 18030: Node can read that charset but not write it. */
export const GB_BYLINE = Buffer.from('b3c2cfe9e9aa', 'hex');
export const GB_CAPTION = Buffer.from('b8b4b9a4b5dad2bbccec', 'hex');

export type Dataset = readonly [record: number, number: number, value: Uint8Array];

export const DECLARES_UTF8: Dataset = [1, 90, Buffer.from('\x1b%G', 'latin1')];

/** A block of IPTC-IIM. */
export const iim = (datasets: readonly Dataset[]): Buffer => Buffer.concat(datasets.flatMap(([record, number, value]) => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(value.length);
  return [Buffer.from([0x1c, record, number]), length, value];
}));

/** The block among Photoshop's image resources, after one of another kind. */
export const photoshop = (block: Uint8Array): Buffer => {
  const resource = (id: number, name: string, content: Uint8Array): Buffer => {
    const head = Buffer.alloc(6 + 1 + name.length + ((name.length + 1) % 2) + 4);
    head.write('8BIM', 0, 'latin1');
    head.writeUInt16BE(id, 4);
    head.writeUInt8(name.length, 6);
    head.write(name, 7, 'latin1');
    head.writeUInt32BE(content.length, head.length - 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  return Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), resource(0x03ed, 'print', Buffer.alloc(15)), resource(0x0404, '', block)]);
};

/** Puts a segment into a JPEG, right after its first marker. */
export const withSegment = (jpeg: Uint8Array, marker: number, content: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
};

export const withIptc = (jpeg: Uint8Array, datasets: readonly Dataset[]): Buffer => withSegment(jpeg, 0xed, photoshop(iim(datasets)));

const pngChunk = (type: string, content: Uint8Array): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length);
  head.write(type, 4, 'latin1');
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), content])));
  return Buffer.concat([head, content, sum]);
};
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

/** A PNG with an XMP packet written behind its pixels, as some programs do; compressed when it is handed in so. */
export const withLateXmp = (png: Buffer, packet: Uint8Array, isCompressed = false): Buffer =>
  Buffer.concat([png.subarray(0, -PNG_END.length), pngChunk('tEXt', utf8('Software\0x')), pngChunk('iTXt', Buffer.concat([utf8('XML:com.adobe.xmp\0'), Buffer.from([isCompressed ? 1 : 0, 0, 0, 0]), packet])), PNG_END]);

/** The head of a PNG that claims to be this large, and nothing behind it. */
export const pngBomb = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = Buffer.from('789c030000000001', 'hex');
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), pngChunk('IHDR', header), pngChunk('IDAT', pixels), PNG_END]);
};

const crc32 = (bytes: Uint8Array): number => {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
};

/** EXIF by hand: [tag, type, value] for each directory; a text, or a whole number. */
export type ExifEntry = readonly [tag: number, type: 2 | 3 | 4, value: Uint8Array | number];
export const exif = (first: readonly ExifEntry[], taken: readonly ExifEntry[] = [], gps: readonly ExifEntry[] = [], littleEndian = true): Buffer => {
  const u16 = (value: number): Buffer => { const bytes = Buffer.alloc(2); if (littleEndian) bytes.writeUInt16LE(value); else bytes.writeUInt16BE(value); return bytes; };
  const u32 = (value: number): Buffer => { const bytes = Buffer.alloc(4); if (littleEndian) bytes.writeUInt32LE(value); else bytes.writeUInt32BE(value); return bytes; };
  const directory = (entries: readonly ExifEntry[], at: number): Buffer => {
    let beyond = at + 2 + entries.length * 12 + 4;
    const heap: Buffer[] = [];
    const rows = entries.map(([tag, type, value]) => {
      if (typeof value === 'number') return Buffer.concat([u16(tag), u16(type), u32(1), type === 3 ? Buffer.concat([u16(value), u16(0)]) : u32(value)]);
      const content = Buffer.concat([value, Buffer.from([0])]);
      const inline = content.length <= 4;
      const row = Buffer.concat([u16(tag), u16(type), u32(content.length), inline ? Buffer.concat([content, Buffer.alloc(4)]).subarray(0, 4) : u32(beyond)]);
      if (!inline) { heap.push(content); beyond += content.length; }
      return row;
    });
    return Buffer.concat([u16(entries.length), ...rows, u32(0), ...heap]);
  };
  const pointers = (takenAt: number, gpsAt: number): ExifEntry[] => [
    ...first, ...(taken.length ? [[0x8769, 4, takenAt] as const] : []), ...(gps.length ? [[0x8825, 4, gpsAt] as const] : []),
  ];
  const size = directory(pointers(0, 0), 8).length;
  const takenDirectory = directory(taken, 8 + size);
  const gpsAt = 8 + size + takenDirectory.length;
  return Buffer.concat([Buffer.from(littleEndian ? 'II' : 'MM'), u16(42), u32(8), directory(pointers(8 + size, gpsAt), 8), takenDirectory, directory(gps, gpsAt)]);
};
