import { type PDFContext, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { CutFont } from '../../fonts/cut-font';
import { stream } from './streams';

const SYMBOLIC = 4;
/** Stem width is asked for by the format and used by nobody where the font itself is embedded. */
const STEM = 80;
const FULL_WIDTH = 1000;
/** bfchar operators hold at most this many pairs (Adobe 5411). */
const PAIRS = 100;

const hex = (code: number): string => code.toString(16).padStart(4, '0');
const utf16 = (point: number): string => {
  const text = String.fromCodePoint(point);
  return [...Array(text.length).keys()].map((at) => hex(text.charCodeAt(at))).join('');
};

/** Of every glyph the first code point that shows it: two may share one. */
const byCode = ({ glyphs }: CutFont): Map<number, { point: number; width: number }> => {
  const found = new Map<number, { point: number; width: number }>();
  for (const [point, { code, width }] of glyphs) if (!found.has(code)) found.set(code, { point, width });
  return new Map([...found].sort(([a], [b]) => a - b));
};

const toUnicode = (codes: ReturnType<typeof byCode>): string => {
  const pairs = [...codes].map(([code, { point }]) => `<${hex(code)}> <${utf16(point)}>`);
  const blocks: string[] = [];
  for (let from = 0; from < pairs.length; from += PAIRS) {
    const block = pairs.slice(from, from + PAIRS);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
};

const widthsOf = (codes: ReturnType<typeof byCode>): (number | number[])[] =>
  [...codes].filter(([, { width }]) => width !== FULL_WIDTH).flatMap(([code, { width }]) => [code, [width]]);

/** Embeds a cut font: glyphs by number (Identity-H), widths, and the map that gives the text back. */
export const embedFont = (context: PDFContext, font: CutFont): PDFRef => {
  const codes = byCode(font);
  const file = font.cff ? stream(context, font.cff, { Subtype: 'CIDFontType0C' }) : stream(context, font.file, { Length1: font.file.length });
  const descriptor = context.register(context.obj({
    Type: 'FontDescriptor', FontName: font.name, Flags: SYMBOLIC, FontBBox: [...font.box], ItalicAngle: font.italicAngle,
    Ascent: font.ascent, Descent: font.descent, CapHeight: font.capHeight, StemV: STEM, [font.cff ? 'FontFile3' : 'FontFile2']: file,
  }));
  const descendant = context.obj({
    Type: 'Font', Subtype: font.cff ? 'CIDFontType0' : 'CIDFontType2', BaseFont: font.name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: descriptor, DW: FULL_WIDTH, W: widthsOf(codes),
  });
  if (!font.cff) descendant.set(PDFName.of('CIDToGIDMap'), PDFName.of('Identity'));
  return context.register(context.obj({
    Type: 'Font', Subtype: 'Type0', BaseFont: font.name, Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)], ToUnicode: stream(context, Buffer.from(toUnicode(codes), 'latin1')),
  }));
};
