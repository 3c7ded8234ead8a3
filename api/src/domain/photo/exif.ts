import { ByteReader } from './bytes';
import { charsetOf, clipped, decodeText } from './charset';
import { pictureDay } from './picture-day';

/** What the camera wrote into the file. Where the picture was taken is not read, only whether that is noted. */
export interface Exif {
  make?: string;
  model?: string;
  lens?: string;
  software?: string;
  description?: string;
  artist?: string;
  copyright?: string;
  /** As the camera's clock had it: 2020-02-18T10:11:12, without a zone. */
  takenAt?: string;
  takenOn?: string;
  /** 1 to 8; how the picture must be turned to stand upright. */
  orientation?: number;
  gps: boolean;
}

interface Entry { tag: number; type: number; count: number; valueAt: number }
type TextField = 'make' | 'model' | 'lens' | 'software' | 'description' | 'artist' | 'copyright';

const ASCII = 2;
const SHORT = 3;
/** Bytes of one value, by the type's number in TIFF 6.0. */
const SIZES: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4 };
const TEXTS: Record<number, TextField> = {
  0x010e: 'description', 0x010f: 'make', 0x0110: 'model', 0x0131: 'software', 0x013b: 'artist', 0x8298: 'copyright', 0xa434: 'lens',
};
const ORIENTATION = 0x0112;
const TAKEN = 0x9003;
const DIGITIZED = 0x9004;
const EXIF_DIRECTORY = 0x8769;
const GPS_DIRECTORY = 0x8825;
const GPS_VERSION = 0;
const MOST_ENTRIES = 400;
const LONGEST_TEXT = 1_000;

/** The entries of one directory; each says where its value lies. */
const entriesAt = (reader: ByteReader, at: number): Entry[] => {
  const count = Math.min(reader.u16(at) ?? 0, MOST_ENTRIES);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    const entryAt = at + 2 + index * 12;
    const [tag, type, values] = [reader.u16(entryAt), reader.u16(entryAt + 2), reader.u32(entryAt + 4)];
    if (tag === null || type === null || values === null) break;
    const size = (SIZES[type] ?? 0) * values;
    const valueAt = size <= 4 ? entryAt + 8 : reader.u32(entryAt + 8);
    if (size > 0 && valueAt !== null) entries.push({ tag, type, count: values, valueAt });
  }
  return entries;
};

const textBytes = (reader: ByteReader, { type, count, valueAt }: Entry): Uint8Array | null => {
  const bytes = type === ASCII ? reader.slice(valueAt, count) : null;
  const end = bytes?.indexOf(0) ?? -1;
  return bytes && end >= 0 ? bytes.subarray(0, end) : bytes;
};

const tiffIn = (bytes: Uint8Array): ByteReader | null => {
  const tiff = new ByteReader(bytes).startsWith('Exif\0\0') ? bytes.subarray(6) : bytes;
  const littleEndian = new ByteReader(tiff).startsWith('II');
  const reader = new ByteReader(tiff, littleEndian);
  return (littleEndian || reader.startsWith('MM')) && reader.u16(2) === 42 ? reader : null;
};

/** The entries of a TIFF's first directory, which tell what kind of TIFF it is. */
export const firstDirectory = (bytes: Uint8Array): { tags: ReadonlySet<number>; subfileType: number | null } => {
  const reader = tiffIn(bytes);
  const entries = reader ? entriesAt(reader, reader.u32(4) ?? bytes.length) : [];
  const subfile = entries.find(({ tag }) => tag === 0x00fe);
  return { tags: new Set(entries.map(({ tag }) => tag)), subfileType: subfile && reader ? reader.u32(subfile.valueAt) : null };
};

/** Reads EXIF 2.3 from the bytes a picture carries; null when there is none. Never throws, whatever the bytes. */
export const readExif = (bytes: Uint8Array): Exif | null => {
  const reader = tiffIn(bytes);
  if (!reader) return null;
  const first = entriesAt(reader, reader.u32(4) ?? bytes.length);
  const follow = (tag: number): Entry[] => {
    const pointer = first.find((entry) => entry.tag === tag);
    return pointer ? entriesAt(reader, reader.u32(pointer.valueAt) ?? bytes.length) : [];
  };
  const entries = [...first, ...follow(EXIF_DIRECTORY)];
  const exif: Exif = { gps: follow(GPS_DIRECTORY).some(({ tag }) => tag !== GPS_VERSION) };
  noteTexts(exif, reader, entries);
  const moment = momentOf(reader, entries);
  if (moment) Object.assign(exif, moment);
  const turn = entries.find(({ tag, type }) => tag === ORIENTATION && type === SHORT);
  const orientation = turn ? reader.u16(turn.valueAt) : null;
  if (orientation !== null && orientation >= 1 && orientation <= 8) exif.orientation = orientation;
  return exif;
};

const noteTexts = (exif: Exif, reader: ByteReader, entries: readonly Entry[]): void => {
  const texts = entries.flatMap((entry) => {
    const [field, bytes] = [TEXTS[entry.tag] as TextField | undefined, textBytes(reader, entry)];
    return field && bytes ? [{ field, bytes }] : [];
  });
  const charset = charsetOf(texts.map(({ bytes }) => bytes));
  for (const { field, bytes } of texts) {
    const text = clipped(decodeText(bytes, charset), LONGEST_TEXT);
    if (text !== '') exif[field] ??= text;
  }
};

/** When it was taken: the original's time, else the scan's. The time of the last change is not when it was taken. */
const momentOf = (reader: ByteReader, entries: readonly Entry[]): Pick<Exif, 'takenAt' | 'takenOn'> | null => {
  const known = [TAKEN, DIGITIZED].flatMap((tag) => entries.filter((entry) => entry.tag === tag));
  for (const entry of known) {
    const bytes = textBytes(reader, entry);
    const written = bytes ? decodeText(bytes, 'windows-1252') : '';
    const takenOn = pictureDay(written);
    if (!takenOn) continue;
    const time = /\s([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/u.exec(written);
    return { takenOn, takenAt: time ? `${takenOn}T${time[1]}:${time[2]}:${time[3]}` : undefined };
  }
  return null;
};
