import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { type DisplayList, INK_VALUES, type TextLine } from '../../domain/typeset/display-list';
import type { Face } from '../../domain/typeset/faces';
import { drawItem } from '../../domain/typeset/svg';
import type { CutFont } from '../../fonts/cut-font';
import type { PicturesInPlace } from '../../photos/placed-pictures.service';

const POINTS_PER_INCH = 72;
const trimmed = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** The outlines a page shows, each once. */
class Outlines {
  private readonly known = new Map<string, string>();

  constructor(private readonly fonts: ReadonlyMap<Face, CutFont>) {}

  get definitions(): string {
    return [...this.known].map(([id, outline]) => `<path id="${id}" d="${outline}"/>`).join('\n');
  }

  /** Every glyph of a line at the place composing gave it. */
  line({ runs, size, scale, ink, y }: TextLine): string {
    const glyphs = runs.flatMap((run) => {
      const font = this.fonts.get(run.face);
      if (!font) throw new Error(`No font was given for the face ${run.face}`);
      const em = size / font.unitsPerEm;
      let unit = 0;
      return [...run.text].map((character) => {
        const place = `matrix(${trimmed(em * scale)} 0 0 ${trimmed(-em)} ${trimmed(run.x[unit] ?? 0)} ${trimmed(run.y?.[unit] ?? y)})`;
        unit += character.length;
        return this.glyph(run.face, font, character.codePointAt(0) ?? 0, place);
      });
    });
    return `<g fill="${INK_VALUES[ink].rgb}">${glyphs.join('')}</g>`;
  }

  private glyph(face: Face, font: CutFont, point: number, place: string): string {
    const glyph = font.glyphs.get(point);
    if (!glyph) return '';
    const id = `${face}-${point.toString(16)}`;
    if (!this.known.has(id)) this.known.set(id, font.outline(glyph));
    return `<use href="#${id}" transform="${place}"/>`;
  }
}

/** A page as an SVG that needs no font: text as the outlines of the very glyphs the PDF embeds, pictures inside it. */
export const outlinedSvg = (list: DisplayList, fonts: ReadonlyMap<Face, CutFont>, pictures: PicturesInPlace): string => {
  const outlines = new Outlines(fonts);
  const drawn = list.items.map((item) => {
    if (item.kind === 'text') return outlines.line(item);
    if (item.kind !== 'image') return drawItem(item, () => null);
    const picture = pictures(item);
    return drawItem({ ...item, crop: null }, () => picture && `data:image/jpeg;base64,${picture.jpeg.toString('base64')}`);
  });
  const [width, height] = [trimmed(list.width), trimmed(list.height)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${outlines.definitions}</defs>\n${drawn.join('\n')}\n</svg>`;
};

/** Renders a page at so many dots an inch. Drawing and packing happen beside the event loop. */
export const renderPage = async (list: DisplayList, fonts: ReadonlyMap<Face, CutFont>, pictures: PicturesInPlace, dpi: number): Promise<Buffer> => {
  const width = Math.round((list.width * dpi) / POINTS_PER_INCH);
  const drawn = await renderAsync(outlinedSvg(list, fonts, pictures), { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: width }, background: '#ffffff', logLevel: 'off' });
  return sharp(drawn.pixels, { raw: { width: drawn.width, height: drawn.height, channels: 4 } }).removeAlpha()
    .withDensity(dpi).png({ compressionLevel: 6 }).toBuffer();
};
