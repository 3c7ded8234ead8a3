import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';

/** A page of a PDF as its content stream tells it, read without the code that wrote it. */
export interface ReadPage {
  boxes: Record<'MediaBox' | 'TrimBox' | 'BleedBox', number[]>;
  /** What each marked line says it reads as. */
  lines: string[];
  /** The same lines glyph by glyph, through the fonts' own Unicode maps. */
  glyphs: string[];
  /** Fill and stroke colours set, as `0 0 0 1 k`. */
  colours: string[];
  /** Every operator that sets a colour in any other way. */
  foreignColours: string[];
  images: PDFRawStream[];
}
export interface ReadFont { name: string; kind: string; isEmbedded: boolean; unicode: Map<string, string> }
export interface ReadPdf { document: PDFDocument; pages: ReadPage[]; fonts: ReadFont[]; xmp: string }

const text = (stream: PDFRawStream): string => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

const unicodeOf = (font: PDFDict): Map<string, string> => {
  const map = text(font.lookup(PDFName.of('ToUnicode'), PDFRawStream as never) as unknown as PDFRawStream);
  return new Map([...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gmu)].map(([, code = '', value = '']) => [code, utf16(value)]));
};

const readFont = (font: PDFDict): ReadFont => {
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
  const name = (of: PDFDict, key: string): string => of.lookup(PDFName.of(key), PDFName).decodeText();
  return {
    name: name(font, 'BaseFont'), kind: name(descendant, 'Subtype'), unicode: unicodeOf(font),
    isEmbedded: ['FontFile2', 'FontFile3'].some((key) => descriptor.lookup(PDFName.of(key)) instanceof PDFRawStream),
  };
};

const readPage = (resources: PDFDict, content: string, boxes: ReadPage['boxes'], fonts: Map<string, ReadFont>): ReadPage => {
  const page: ReadPage = { boxes, lines: [], glyphs: [], colours: [], foreignColours: [], images: [] };
  let font: ReadFont | undefined;
  for (const operator of content.split('\n')) {
    const marked = /^\/Span <<\/ActualText <feff([0-9a-f]*)>>> BDC$/u.exec(operator);
    if (marked) {
      page.lines.push(utf16(marked[1] ?? ''));
      page.glyphs.push('');
    }
    font = fonts.get(/^\/(\S+) \S+ Tf$/u.exec(operator)?.[1] ?? '') ?? font;
    if (operator.endsWith(' TJ')) {
      const codes = [...operator.matchAll(/<([0-9a-f]*)>/gu)].flatMap(([, run = '']) => run.match(/.{4}/gu) ?? []);
      page.glyphs.push(`${page.glyphs.pop() ?? ''}${codes.map((code) => font?.unicode.get(code) ?? '\ufffd').join('')}`);
    }
    if (/ [kK]$/u.test(operator)) page.colours.push(operator);
    if (/ (?:rg|RG|g|G|sc|SC|scn|SCN|cs|CS)$/u.test(operator)) page.foreignColours.push(operator);
    const shown = / \/(\S+) Do/u.exec(operator)?.[1] ?? / cm \/(\S+) Do/u.exec(operator)?.[1];
    if (shown) page.images.push(resources.lookup(PDFName.of('XObject'), PDFDict).lookup(PDFName.of(shown)) as PDFRawStream);
  }
  return page;
};

/** Reads a PDF back with a parser of its own. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const fonts = new Map<string, ReadFont>();
  const pages = document.getPages().map(({ node }) => {
    const resources = node.Resources() as PDFDict;
    const used = resources.lookup(PDFName.of('Font'), PDFDict);
    for (const [key] of used.entries()) if (!fonts.has(key.decodeText())) fonts.set(key.decodeText(), readFont(used.lookup(key, PDFDict)));
    const box = (name: string): number[] => node.lookup(PDFName.of(name), PDFArray).asArray().map((side) => (side as PDFNumber).asNumber());
    const boxes = { MediaBox: box('MediaBox'), TrimBox: box('TrimBox'), BleedBox: box('BleedBox') };
    return readPage(resources, text(node.lookup(PDFName.of('Contents')) as PDFRawStream), boxes, fonts);
  });
  const metadata = document.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
  return { document, pages, fonts: [...fonts.values()], xmp: Buffer.from(metadata.contents).toString('utf8') };
};

export const titleOf = ({ document }: ReadPdf): string => (document.context.lookup(document.context.trailerInfo.Info, PDFDict).lookup(PDFName.of('Title')) as PDFHexString).decodeText();
