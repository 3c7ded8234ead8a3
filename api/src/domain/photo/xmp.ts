import { clipped } from './charset';
import type { FileWords } from './file-words';
import { pictureDay } from './picture-day';

/** What was written into a picture's XMP packet, in IPTC's words. Where it was taken is not read, only whether that is noted. */
export interface Xmp extends FileWords { usageTerms?: string; gps: boolean }
type TextField = Exclude<keyof Xmp, 'bylines' | 'keywords' | 'createdOn' | 'gps'>;

const LONGEST_PACKET = 1_000_000;
const LONGEST_TEXT = 5_000;
const MOST_IN_A_LIST = 50;
const MOST_DEEP = 20;

/** The namespaces of use, by the short names used below; a packet may call them otherwise. */
const SPACES: Record<string, string> = {
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf', 'http://purl.org/dc/elements/1.1/': 'dc', 'http://ns.adobe.com/photoshop/1.0/': 'photoshop',
  'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/': 'core', 'http://ns.adobe.com/xap/1.0/rights/': 'rights', 'http://ns.adobe.com/exif/1.0/': 'exif',
};
const TEXTS: Record<string, TextField> = {
  'dc:title': 'title', 'dc:description': 'caption', 'dc:rights': 'copyright', 'photoshop:Headline': 'headline', 'photoshop:Credit': 'credit', 'photoshop:Source': 'source', 'photoshop:City': 'city',
  'photoshop:State': 'province', 'photoshop:Country': 'country', 'photoshop:Instructions': 'instructions', 'photoshop:CaptionWriter': 'captionWriter', 'photoshop:AuthorsPosition': 'bylineTitle',
  'core:Location': 'place', 'rights:UsageTerms': 'usageTerms',
};
const LISTS: Record<string, 'bylines' | 'keywords'> = { 'dc:creator': 'bylines', 'dc:subject': 'keywords' };
const DATES: readonly string[] = ['photoshop:DateCreated', 'exif:DateTimeOriginal'];

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string => text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
  if (code !== null) return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  return ENTITIES[name ?? ''] ?? whole;
});
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
const words = (text: string): string => clipped(plain(text).replace(/\r\n?/gu, '\n').replace(CONTROL, '').trim(), LONGEST_TEXT);

interface Tag { name: string; attributes: [string, string][]; closes: boolean; isEmpty: boolean }
type Token = { text: string } | { tag: Tag };

/** Where a tag ends: at its bracket, outside of quotes. */
const endOfTag = (xml: string, from: number): number => {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml[at];
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return -1;
};

const attributesOf = (inner: string): [string, string][] => [...inner.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(([, name, double, single]) => [name, double ?? single ?? '']);

/** A packet as tags and texts, one after another; comments, declarations and instructions are passed over. */
function* tokensOf(xml: string): Generator<Token> {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at);
    const end = open < 0 ? xml.length : open;
    if (end > at) yield { text: xml.slice(at, end) };
    if (open < 0) return;
    if (xml.startsWith('<!--', open)) {
      const over = xml.indexOf('-->', open);
      at = over < 0 ? xml.length : over + 3;
      continue;
    }
    const close = endOfTag(xml, open + 1);
    if (close < 0) return;
    const inner = xml.slice(open + 1, close);
    at = close + 1;
    if (/^[?!]/u.test(inner)) continue;
    const name = /^\/?([\w:.-]+)/u.exec(inner)?.[1];
    if (name) yield { tag: { name, attributes: attributesOf(inner), closes: inner.startsWith('/'), isEmpty: inner.endsWith('/') } };
  }
}

/** Every property of the packet's descriptions with its values: one for a text, several for a list. */
const propertiesOf = (xml: string): Map<string, string[]> => {
  const prefixes = new Map<string, string>();
  const known = (name: string): string => {
    const [prefix, local] = name.split(':');
    return local === undefined ? name : `${prefixes.get(prefix) ?? prefix}:${local}`;
  };
  const found = new Map<string, string[]>();
  const open: string[] = [];
  const note = (name: string, text: string): void => {
    if (words(text) !== '') found.set(name, [...(found.get(name) ?? []), words(text)].slice(0, MOST_IN_A_LIST));
  };
  const property = (): string | undefined => open[open.lastIndexOf('rdf:Description') + 1];
  for (const token of tokensOf(xml)) {
    if ('text' in token) {
      const name = open.includes('rdf:Description') ? property() : undefined;
      if (name) note(name, token.text);
      continue;
    }
    const { tag } = token;
    for (const [name, value] of tag.attributes) if (name.startsWith('xmlns:') && SPACES[value]) prefixes.set(name.slice(6), SPACES[value]);
    const name = known(tag.name);
    if (tag.closes) {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
      continue;
    }
    if (name === 'rdf:Description') for (const [attribute, value] of tag.attributes) note(known(attribute), value);
    if (!tag.isEmpty && open.length < MOST_DEEP) open.push(name);
  }
  return found;
};

const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const charset = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0) ? 'utf-16le' : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
  return new TextDecoder(charset).decode(bytes.subarray(0, LONGEST_PACKET));
};

/** Reads an XMP packet (ISO 16684-1) in UTF-8 or UTF-16; null where there is none. Never throws, whatever the bytes. */
export const readXmp = (bytes: Uint8Array): Xmp | null => {
  const properties = propertiesOf(decoded(bytes));
  if (properties.size === 0) return null;
  const xmp: Xmp = { gps: [...properties.keys()].some((name) => name.startsWith('exif:GPS') && name !== 'exif:GPSVersionID') };
  for (const [name, field] of Object.entries(TEXTS)) {
    const [text] = properties.get(name) ?? [];
    if (text !== undefined) xmp[field] = text;
  }
  for (const [name, field] of Object.entries(LISTS)) {
    const listed = properties.get(name);
    if (listed) xmp[field] = listed;
  }
  const day = DATES.flatMap((name) => properties.get(name) ?? []).map(pictureDay).find((one) => one !== null);
  if (day) xmp.createdOn = day;
  return xmp;
};
