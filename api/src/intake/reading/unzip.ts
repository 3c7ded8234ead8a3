import { crc32, inflateRawSync } from 'node:zlib';
import { ReadingError } from './reading-error';

/** A Word file has some dozens of parts, and the text of a long book is 20 MB of XML. */
const MOST_ENTRIES = 3_000;
const MOST_BYTES = 200 * 1024 * 1024;
const MOST_BYTES_OF_XML = 40 * 1024 * 1024;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const [END_MARK, ENTRY_MARK, LOCAL_MARK] = [0x06054b50, 0x02014b50, 0x04034b50];
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 1;

interface Entry { name: string; flags: number; method: number; crc: number; packed: number; size: number; at: number }

const damaged = (): ReadingError => new ReadingError('damaged');

/** Where the directory begins and how many entries it has. A ZIP64 file is larger than anything taken in here. */
const directoryOf = (file: Buffer): { at: number; count: number } => {
  for (let at = file.length - END_LENGTH; at >= Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT); at -= 1) {
    if (file.readUInt32LE(at) === END_MARK) return { count: file.readUInt16LE(at + 10), at: file.readUInt32LE(at + 16) };
  }
  throw damaged();
};

const entryAt = (file: Buffer, at: number): Entry & { next: number } => {
  if (at + 46 > file.length || file.readUInt32LE(at) !== ENTRY_MARK) throw damaged();
  const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
  return {
    flags: file.readUInt16LE(at + 8), method: file.readUInt16LE(at + 10), crc: file.readUInt32LE(at + 16), packed: file.readUInt32LE(at + 20), size: file.readUInt32LE(at + 24),
    at: file.readUInt32LE(at + 42), name: file.toString('utf8', at + 46, at + 46 + nameLength), next: at + 46 + nameLength + extra + comment,
  };
};

const contentOf = (file: Buffer, { at, packed, size, method, crc, flags }: Entry): Buffer => {
  if (flags & ENCRYPTED) throw new ReadingError('locked');
  if (at + 30 > file.length || file.readUInt32LE(at) !== LOCAL_MARK) throw damaged();
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const bytes = file.subarray(from, from + packed);
  if (bytes.length !== packed || (method !== STORED && method !== DEFLATED)) throw damaged();
  const content = method === STORED ? bytes : inflated(bytes, size);
  if (content.length !== size || crc32(content) !== crc) throw damaged();
  return content;
};

/** What an entry says it holds is not believed: it is unpacked no further than that. */
const inflated = (bytes: Buffer, size: number): Buffer => {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new ReadingError('bomb') : damaged();
  }
};

/**
 * The parts of a zip file, each unpacked when asked for and never beyond the size its directory declares. Refuses a
 * directory that declares more than 200 MB in all or 40 MB of XML, parts laid over each other, and files cut short.
 */
export const openZip = (file: Buffer): Map<string, () => Buffer> => {
  const parts = new Map<string, () => Buffer>();
  const { at, count } = directoryOf(file);
  if (count > MOST_ENTRIES) throw new ReadingError('bomb');
  let [next, total, xml, packedTotal] = [at, 0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(file, next);
    next = entry.next;
    total += entry.size;
    packedTotal += entry.packed;
    if (/\.(?:xml|rels)$/iu.test(entry.name)) xml += entry.size;
    // Parts that share their bytes add up to more than the file has.
    if (total > MOST_BYTES || xml > MOST_BYTES_OF_XML || packedTotal > file.length) throw new ReadingError('bomb');
    parts.set(entry.name, () => contentOf(file, entry));
  }
  return parts;
};
