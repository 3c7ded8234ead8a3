import { ByteReader } from './bytes';
import { type Charset, charsetOf, clipped, decodeText } from './charset';
import type { FileWords } from './file-words';
import { pictureDay } from './picture-day';

/** What the photographer or agency wrote into the file, by the IIM standard's datasets of record 2. */
export interface Iptc extends FileWords { charset: Charset }

interface Dataset { record: number; number: number; value: Uint8Array }
type TextField = 'title' | 'headline' | 'caption' | 'captionWriter' | 'bylineTitle' | 'credit' | 'source' | 'copyright' | 'instructions' | 'city' | 'place' | 'province' | 'country';

const TEXTS: Record<number, TextField> = {
  5: 'title', 40: 'instructions', 85: 'bylineTitle', 90: 'city', 92: 'place', 95: 'province', 101: 'country',
  105: 'headline', 110: 'credit', 115: 'source', 116: 'copyright', 120: 'caption', 122: 'captionWriter',
};
const LISTS: Record<number, 'keywords' | 'bylines'> = { 25: 'keywords', 80: 'bylines' };
const DATE_CREATED = 55;
const MARKER = 0x1c;
const MOST_DATASETS = 500;
const LONGEST_TEXT = 5_000;
const MOST_IN_A_LIST = 50;

/** The datasets in a block of IIM, up to the first that is not whole. */
const datasetsIn = (bytes: Uint8Array): Dataset[] => {
  const reader = new ByteReader(bytes);
  const datasets: Dataset[] = [];
  for (let at = 0; datasets.length < MOST_DATASETS && reader.u8(at) === MARKER; ) {
    const [record, number, short] = [reader.u8(at + 1), reader.u8(at + 2), reader.u16(at + 3)];
    if (record === null || number === null || short === null) break;
    // A length with its first bit set says how many bytes the true length takes; more than four no picture needs.
    const extra = short & 0x8000 ? short & 0x7fff : 0;
    const length = extra === 0 ? short : extra === 4 ? reader.u32(at + 5) : extra === 2 ? reader.u16(at + 5) : null;
    const value = length === null ? null : reader.slice(at + 5 + extra, length);
    if (value === null) break;
    datasets.push({ record, number, value });
    at += 5 + extra + value.length;
  }
  return datasets;
};

/** The IIM block among Photoshop's image resources, where JPEG files carry it. */
const blockInResources = (bytes: Uint8Array): Uint8Array | null => {
  const reader = new ByteReader(bytes);
  for (let at = 14; reader.startsWith('8BIM', at); ) {
    const [id, nameLength] = [reader.u16(at + 4), reader.u8(at + 6)];
    if (id === null || nameLength === null) return null;
    const sizeAt = at + 6 + nameLength + 1 + ((nameLength + 1) % 2);
    const size = reader.u32(sizeAt);
    if (size === null) return null;
    if (id === 0x0404) return reader.slice(sizeAt + 4, size);
    at = sizeAt + 4 + size + (size % 2);
  }
  return null;
};

/** TIFF keeps the block as whole numbers, which a file of the other byte order turns round four by four. */
const turnedRound = (bytes: Uint8Array): Uint8Array => {
  const turned = bytes.slice(0, bytes.length - (bytes.length % 4));
  for (let at = 0; at < turned.length; at += 4) turned.subarray(at, at + 4).reverse();
  return turned;
};

const blockIn = (bytes: Uint8Array): Uint8Array | null => {
  const reader = new ByteReader(bytes);
  if (reader.startsWith('Photoshop 3.0\0')) return blockInResources(bytes);
  if (reader.u8(0) === MARKER) return bytes;
  return reader.u8(3) === MARKER ? turnedRound(bytes) : null;
};

const isUtf8Declared = (datasets: readonly Dataset[]): boolean =>
  datasets.some(({ record, number, value }) => record === 1 && number === 90 && value[0] === 0x1b && value[1] === 0x25 && value[2] === 0x47);

/**
 * Reads IPTC-IIM 4.2 from the bytes a picture carries (raw, in Photoshop's resources, or turned round in a TIFF). Null
 * when there is none. UTF-8 when dataset 1:90 declares it, else what the bytes are. Never throws, whatever the bytes.
 */
export const readIptc = (bytes: Uint8Array): Iptc | null => {
  const block = blockIn(bytes);
  const datasets = block ? datasetsIn(block) : [];
  const written = datasets.filter(({ record }) => record === 2);
  const texts = written.filter(({ number }) => number in TEXTS || number in LISTS);
  if (written.length === 0) return null;
  const found = charsetOf(texts.map(({ value }) => value));
  // A declaration is not always kept; bytes that are plainly GB 18030 are read as such.
  const charset = isUtf8Declared(datasets) && found === 'windows-1252' ? 'utf-8' : found;
  const iptc: Iptc = { charset };
  for (const { number, value } of written) note(iptc, number, clipped(decodeText(value, charset), LONGEST_TEXT));
  return iptc;
};

const note = (iptc: Iptc, number: number, text: string): void => {
  if (text === '') return;
  const [field, list] = [TEXTS[number], LISTS[number]] as [TextField | undefined, 'keywords' | 'bylines' | undefined];
  if (field) iptc[field] ??= text;
  else if (list) {
    const listed = (iptc[list] ??= []);
    if (listed.length < MOST_IN_A_LIST) listed.push(text);
  } else if (number === DATE_CREATED) iptc.createdOn ??= pictureDay(text) ?? undefined;
};
