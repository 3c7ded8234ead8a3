import { INK_VALUES, type DisplayItem, type DisplayList, type GlyphRun, type TextLine } from './display-list';
import { cssOf } from './faces';

/** What the browser must not do: kern, squeeze marks of its own accord, form ligatures or collapse spaces. */
export const TEXT_CSS = 'text{font-kerning:none;font-feature-settings:"kern" 0,"chws" 0,"palt" 0,"liga" 0;text-spacing-trim:space-all;white-space:pre}';

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (mark) => ESCAPED[mark] ?? mark);

const trimmed = (value: number): string => String(Math.round(value * 1000) / 1000);

const fontOf = (run: GlyphRun): string => {
  const { family, weight } = cssOf(run.face);
  return `font-family="${family}" font-weight="${weight}"`;
};

const places = (run: GlyphRun, origin: number, scale: number): string => {
  const x = run.x.map((value) => trimmed((value - origin) / scale)).join(' ');
  return run.y ? `x="${x}" y="${run.y.map(trimmed).join(' ')}"` : `x="${x}"`;
};

/**
 * A run with each character beyond the basic plane alone, with one place: browsers disagree whether such a character
 * takes one place of an x list or two (Chromium takes one), and one place in a piece of its own is right for both.
 */
const piecesOf = (run: GlyphRun): GlyphRun[] => {
  const pieces: GlyphRun[] = [];
  let from = 0;
  for (const text of run.text.split(/([\u{10000}-\u{10ffff}])/u)) {
    const isAlone = (text.codePointAt(0) ?? 0) > 0xffff;
    const to = from + (isAlone ? 1 : text.length);
    if (text !== '') pieces.push({ face: run.face, text, x: run.x.slice(from, to), ...(run.y ? { y: run.y.slice(from, to) } : {}) });
    from += text.length;
  }
  return pieces;
};

const drawText = (line: TextLine): string => {
  const [first] = line.runs;
  if (!first) return '';
  const origin = line.scale === 1 ? 0 : first.x[0] ?? 0;
  const at = line.scale === 1 ? `y="${trimmed(line.y)}"` : `transform="translate(${trimmed(origin)} ${trimmed(line.y)}) scale(${trimmed(line.scale)} 1)"`;
  const colour = line.ink === 'black' ? '' : ` fill="${INK_VALUES[line.ink].rgb}"`;
  const open = `<text ${first.y ? '' : `${at} `}font-size="${trimmed(line.size)}"${colour}`;
  const pieces = line.runs.flatMap(piecesOf);
  if (pieces.length === 1) return `${open} ${fontOf(first)} ${places(first, origin, line.scale)}>${escape(first.text)}</text>`;
  return `${open}>${pieces.map((run) => `<tspan ${fontOf(run)} ${places(run, origin, line.scale)}>${escape(run.text)}</tspan>`).join('')}</text>`;
};

const drawImage = ({ photoId, x, y, w, h, crop }: Extract<DisplayItem, { kind: 'image' }>, photoUrl: PhotoUrl): string => {
  const place = `x="${trimmed(x)}" y="${trimmed(y)}" width="${trimmed(w)}" height="${trimmed(h)}"`;
  const href = photoUrl(photoId);
  if (href === null) return `<rect ${place} fill="${INK_VALUES.tint.rgb}" stroke="${INK_VALUES.grey.rgb}" stroke-width="0.5"/>`;
  if (crop === null) return `<image ${place} preserveAspectRatio="xMidYMid slice" href="${escape(href)}"/>`;
  const whole = `x="${trimmed(-crop.x / crop.w)}" y="${trimmed(-crop.y / crop.h)}" width="${trimmed(1 / crop.w)}" height="${trimmed(1 / crop.h)}"`;
  return `<svg ${place} viewBox="0 0 1 1" preserveAspectRatio="none"><image ${whole} preserveAspectRatio="none" href="${escape(href)}"/></svg>`;
};

/** Where a photo's picture is fetched from; null draws its place empty. */
export type PhotoUrl = (photoId: string) => string | null;

/** One item of a display list as SVG, in the page's own points. */
export const drawItem = (item: DisplayItem, photoUrl: PhotoUrl): string => {
  switch (item.kind) {
    case 'text': return drawText(item);
    case 'image': return drawImage(item, photoUrl);
    case 'rule':
      return `<line x1="${trimmed(item.x1)}" y1="${trimmed(item.y1)}" x2="${trimmed(item.x2)}" y2="${trimmed(item.y2)}" stroke="${INK_VALUES[item.ink].rgb}" stroke-width="${trimmed(item.width)}"/>`;
    case 'box':
      return `<rect x="${trimmed(item.x)}" y="${trimmed(item.y)}" width="${trimmed(item.w)}" height="${trimmed(item.h)}" fill="${item.fill ? INK_VALUES[item.fill].rgb : 'none'}"`
        + `${item.rule > 0 ? ` stroke="${INK_VALUES[item.ink].rgb}" stroke-width="${trimmed(item.rule)}"` : ''}/>`;
  }
};

/** Items of a display list as SVG elements, for a drawing that already is an SVG of the page. */
export const drawItems = (items: readonly DisplayItem[], photoUrl: PhotoUrl = () => null): string =>
  items.map((item) => drawItem(item, photoUrl)).filter((item) => item !== '').join('\n');

/** A display list as one SVG document, one text element a line; user units are points, the size the trim's. */
export const toSvg = (list: DisplayList, photoUrl: PhotoUrl = () => null): string => {
  const [width, height] = [trimmed(list.width), trimmed(list.height)];
  const drawn = drawItems(list.items, photoUrl);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">\n<style>${TEXT_CSS}</style>\n${drawn}\n</svg>\n`;
};
