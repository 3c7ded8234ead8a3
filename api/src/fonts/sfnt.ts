import { inflate } from 'node:zlib';
import { promisify } from 'node:util';

const unpacked = promisify(inflate);

const WOFF_SIGNATURE = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** One table of a TrueType or OpenType font, or null where it has none. */
export const tableOf = (font: Buffer, tag: string): Buffer | null => {
  for (let entry = SFNT_HEADER; entry < SFNT_HEADER + font.readUInt16BE(4) * SFNT_ENTRY; entry += SFNT_ENTRY) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const from = font.readUInt32BE(entry + 8);
    return font.subarray(from, from + font.readUInt32BE(entry + 12));
  }
  return null;
};

/** The plain TrueType file inside a WOFF 1.0 file (W3C REC-WOFF-20121213, section 5); any other file is handed back as it is. */
export const unwrapWoff = async (file: Buffer): Promise<Buffer> => {
  if (file.length < WOFF_HEADER || file.readUInt32BE(0) !== WOFF_SIGNATURE) return file;
  const count = file.readUInt16BE(12);
  const header = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
  header.writeUInt32BE(file.readUInt32BE(4), 0);
  header.writeUInt16BE(count, 4);
  const tables: Buffer[] = [];
  let offset = header.length;
  for (let index = 0; index < count; index += 1) {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const table = await tableAt(file, entry);
    const target = SFNT_HEADER + index * SFNT_ENTRY;
    file.copy(header, target, entry, entry + 4);
    file.copy(header, target + 4, entry + 16, entry + 20);
    header.writeUInt32BE(offset, target + 8);
    header.writeUInt32BE(table.length, target + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    tables.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([header, ...tables]);
};

const tableAt = async (file: Buffer, entry: number): Promise<Buffer> => {
  const start = file.readUInt32BE(entry + 4);
  const packed = file.subarray(start, start + file.readUInt32BE(entry + 8));
  return packed.length < file.readUInt32BE(entry + 12) ? unpacked(packed) : packed;
};
