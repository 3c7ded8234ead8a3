import mammoth from 'mammoth';
import { type Cleaned, cleanCopy } from '../../domain/copy/cleaning/clean';
import { type CleaningReport, emptyReport, type LostWords, noteDropped, noteWords } from '../../domain/copy/cleaning/report';
import type { ReadFile } from './contribution-copy';
import { treeOfHtml } from './html-tree';
import { ReadingError } from './reading-error';
import { openZip } from './unzip';

const MAIN = 'word/document.xml';
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", "p[style-name='标题'] => h1:fresh", "p[style-name='副标题'] => h2:fresh"];
/** A run of text with nothing of its own kind within. */
const RUN = /<w:r(?:\s[^>]*)?>(?:(?!<w:r[\s>])[\s\S])*?<\/w:r>/gu;
const HIDDEN = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/u;
const MOST_PICTURES = 200;

const decoded = (xml: string): string => xml.replace(/&(?:#(\d+)|#x([\da-f]+)|(lt|gt|amp|quot|apos));/giu, (whole, decimal: string, hex: string, name: string) => {
  if (name) return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
});

const wordsOf = (xml: string, tag: 't' | 'delText'): string =>
  decoded([...xml.matchAll(new RegExp(`<w:${tag}(?:\\s[^>]*)?>([^<]*)</w:${tag}>`, 'gu'))].map(([, words]) => words).join(''));

/** A picture the file only points to: it stayed on the sender's machine. */
const LINKED_PICTURE = /<a:blip(?![^<>]*\sr:embed=)[^<>]*\sr:link=/gu;
/** The marks of notes in the text; a newspaper has none, so their words are for whoever edits. */
const NOTE_MARK = /<w:(?:foot|end)noteReference\s[^<>]*\/>/gu;

/** Words set as hidden, words struck by a tracked change and the marks of notes are no part of what is read: the words are quoted in the report. */
const visibleOnly = (xml: string, report: CleaningReport): string => {
  for (const [, deleted] of xml.matchAll(/<w:del\s[^>]*>([\s\S]*?)<\/w:del>/gu)) noteWords(report, 'deletion', wordsOf(deleted, 'delText'));
  noteDropped(report, 'image', [...xml.matchAll(LINKED_PICTURE)].length);
  return xml.replace(NOTE_MARK, '').replace(RUN, (run) => {
    if (!HIDDEN.test(run)) return run;
    noteWords(report, 'hiddenText', wordsOf(run, 't'));
    return '';
  });
};

/** What stands beside the text and is not read as part of it, and how each piece of it is told apart in its part. */
const BESIDE: readonly { part: RegExp; piece: RegExp; why: LostWords['why'] }[] = [
  { part: /^word\/comments\.xml$/u, piece: /<w:comment\s[^>]*>([\s\S]*?)<\/w:comment>/gu, why: 'comment' },
  { part: /^word\/(?:foot|end)notes\.xml$/u, piece: /<w:(?:foot|end)note\s[^>]*>([\s\S]*?)<\/w:(?:foot|end)note>/gu, why: 'footnote' },
  { part: /^word\/(?:header|footer)\d*\.xml$/u, piece: /^([\s\S]*)$/gu, why: 'pageHeader' },
];

const quoteBeside = (parts: Map<string, () => Buffer>, report: CleaningReport): void => {
  for (const { part, piece, why } of BESIDE) for (const [name, content] of parts) if (part.test(name)) {
    for (const [, xml] of content().toString('utf8').matchAll(piece)) {
      const words = wordsOf(xml, 't');
      // A page number, or the rule over footnotes, says nothing.
      if (why === 'comment' || /\p{L}/u.test(words)) noteWords(report, why, words);
    }
  }
};

/** The parts of a Word file as its converter asks for them. A document type, which no word processor writes, is refused. */
const partsFor = (parts: Map<string, () => Buffer>, report: CleaningReport) => {
  const read = (name: string, encoding?: string): Buffer | string => {
    const content = parts.get(name)?.();
    if (!content) throw new ReadingError('damaged');
    if (encoding === 'base64') return content.toString('base64');
    if (!encoding) return content;
    const text = content.toString('utf8');
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new ReadingError('bomb');
    return name === MAIN ? visibleOnly(text, report) : text;
  };
  return { exists: (name: string): boolean => parts.has(name), read: async (name: string, encoding?: string) => read(name, encoding) };
};

/** A Word file as cleaned copy, with the pictures that stood in it. */
export const readWord = async (file: Buffer): Promise<{ cleaned: Cleaned; pictures: ReadFile[] }> => {
  const parts = openZip(file);
  if (!parts.has(MAIN)) throw new ReadingError(parts.has('[Content_Types].xml') ? 'sheet' : 'unknown');
  const report = emptyReport();
  quoteBeside(parts, report);
  const pictures: ReadFile[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    if (pictures.length < MOST_PICTURES) pictures.push({ name: `图片${pictures.length + 1}.${extensionOf(image.contentType)}`, content: await image.readAsBuffer() });
    return { src: '' };
  });
  const input = { file: partsFor(parts, report) } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  const { value } = await mammoth.convertToHtml(input, { styleMap: STYLES, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage }).catch((error: unknown) => {
    throw error instanceof ReadingError ? error : new ReadingError(error instanceof RangeError ? 'tooDeep' : 'damaged');
  });
  const cleaned = cleanCopy(treeOfHtml(value), report);
  if (!cleaned.ok) throw new ReadingError(cleaned.problem);
  // The pictures are not dropped: they come along as files of their own.
  const left = (report.dropped.image ?? 0) + (report.dropped.trackingPixel ?? 0) - pictures.length;
  const { image: _image, trackingPixel: _pixel, ...dropped } = report.dropped;
  return { pictures, cleaned: { ...cleaned.value, report: { ...report, dropped: { ...dropped, ...(left > 0 && { image: left }) } } } };
};

const extensionOf = (contentType: string): string => ({ 'image/jpeg': 'jpg', 'image/png': 'png', 'image/tiff': 'tif', 'image/gif': 'gif', 'image/webp': 'webp' })[contentType] ?? 'bin';
