/** What is written into a picture that leaves the house. */
export interface PictureWords {
  headline: string;
  caption: string;
  bylines: readonly string[];
  credit: string;
  copyright: string;
  place: string;
  takenOn: string | null;
  keywords: readonly string[];
  instructions: string;
}

const encoder = new TextEncoder();
const ascii = (text: string): Uint8Array => encoder.encode(text);

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** The most bytes IIM 4.2 allows a dataset of record 2; longer words stand whole in the XMP. */
const DATASETS = { keyword: [25, 64], instructions: [40, 256], day: [55, 8], byline: [80, 32], place: [92, 32], headline: [105, 256], credit: [110, 32], copyright: [116, 128], caption: [120, 2000] } as const;
const DECLARES_UTF8 = Uint8Array.of(0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47);
const RECORD_VERSION = Uint8Array.of(0x1c, 2, 0, 0, 2, 0, 4);

/** As much of a text as goes into so many bytes of UTF-8, no character cut in half. */
const fitting = (text: string, most: number): Uint8Array => {
  const bytes = encoder.encode(text);
  if (bytes.length <= most) return bytes;
  let end = most;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
};

const dataset = ([number, most]: readonly [number, number], text: string): Uint8Array => {
  const value = fitting(text, most);
  return value.length === 0 ? value : joined([Uint8Array.of(0x1c, 2, number, value.length >> 8, value.length & 255), value]);
};

/** The words as a block of IPTC-IIM in UTF-8, declared as such. */
export const iimOf = ({ headline, caption, bylines, credit, copyright, place, takenOn, keywords, instructions }: PictureWords): Uint8Array => joined([
  DECLARES_UTF8, RECORD_VERSION,
  ...keywords.map((keyword) => dataset(DATASETS.keyword, keyword)), dataset(DATASETS.instructions, instructions), dataset(DATASETS.day, takenOn?.replaceAll('-', '') ?? ''),
  ...bylines.map((byline) => dataset(DATASETS.byline, byline)), dataset(DATASETS.place, place), dataset(DATASETS.headline, headline), dataset(DATASETS.credit, credit),
  dataset(DATASETS.copyright, copyright), dataset(DATASETS.caption, caption),
]);

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark);
const element = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escaped(text)}</${name}>`);
const inLanguage = (name: string, text: string): string => (text === '' ? '' : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`);
const list = (name: string, kind: 'Seq' | 'Bag', texts: readonly string[]): string => (texts.length === 0 ? '' : `<${name}><rdf:${kind}>${texts.map((text) => element('rdf:li', text)).join('')}</rdf:${kind}></${name}>`);

/** The words as an XMP packet. */
export const xmpOf = ({ headline, caption, bylines, credit, copyright, place, takenOn, keywords, instructions }: PictureWords): string => [
  '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
  '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">',
  inLanguage('dc:description', caption), list('dc:creator', 'Seq', bylines), list('dc:subject', 'Bag', keywords), inLanguage('dc:rights', copyright),
  element('photoshop:Headline', headline), element('photoshop:Credit', credit), element('photoshop:Instructions', instructions), element('photoshop:DateCreated', takenOn ?? ''), element('Iptc4xmpCore:Location', place),
  '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
].join('');

const segment = (marker: number, ...content: Uint8Array[]): Uint8Array => {
  const length = content.reduce((size, part) => size + part.length, 2);
  return joined([Uint8Array.of(0xff, marker, length >> 8, length & 255), ...content]);
};

/** An EXIF block that says how the picture must be turned, and nothing else. */
const exifOf = (orientation: number): Uint8Array => joined([ascii('Exif\0\0MM\0*\0\0\0\x08'), Uint8Array.of(0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0)]);

const photoshopOf = (iim: Uint8Array): Uint8Array => joined([
  ascii('Photoshop 3.0\0'), ascii('8BIM'), Uint8Array.of(4, 4, 0, 0, 0, 0, iim.length >> 8, iim.length & 255), iim, new Uint8Array(iim.length % 2),
]);

const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
const APP13 = 0xed;
const COMMENT = 0xfe;
/** Segments that say something of the picture or its maker; what decodes the picture (JFIF, profile, Adobe's colours) stays. */
const WORDY: ReadonlySet<number> = new Set([APP1, APP13, COMMENT]);

/**
 * A JPEG with these words in it, as IIM, XMP and the turn it needs, instead of all that stood there, place and camera
 * included; its pixels are not touched. Null when the bytes are no JPEG.
 */
export const withWords = (jpeg: Uint8Array, words: PictureWords, orientation: number): Uint8Array<ArrayBuffer> | null => {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return null;
  const kept: Uint8Array[] = [];
  let at = 2;
  for (; jpeg[at] === 0xff && jpeg[at + 1] !== START_OF_SCAN; ) {
    if (jpeg[at + 1] === 0xff) {
      at += 1;
      continue;
    }
    const length = ((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0);
    if (length < 2 || at + 2 + length > jpeg.length) return null;
    if (!WORDY.has(jpeg[at + 1] ?? 0)) kept.push(jpeg.subarray(at, at + 2 + length));
    at += 2 + length;
  }
  if (jpeg[at] !== 0xff) return null;
  const xmp = encoder.encode(xmpOf(words));
  const isFirst = (part: Uint8Array): boolean => part[1] === 0xe0;
  return joined([
    jpeg.subarray(0, 2), ...kept.filter(isFirst), ...(orientation > 1 ? [segment(APP1, exifOf(orientation))] : []), segment(APP1, ascii('http://ns.adobe.com/xap/1.0/\0'), xmp),
    segment(APP13, photoshopOf(iimOf(words))), ...kept.filter((part) => !isFirst(part)), jpeg.subarray(at),
  ]);
};
