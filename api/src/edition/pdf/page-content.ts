import { type BoxShape, type DisplayItem, type DisplayList, type GlyphRun, type ImageSlot, type Ink, INK_VALUES, type RuleLine, type TextLine } from '../../domain/typeset/display-list';
import type { Face } from '../../domain/typeset/faces';
import type { CutFont, CutGlyph } from '../../fonts/cut-font';

/** What a page's content calls its resources by. */
export interface ContentResources {
  font(face: Face): { name: string; font: CutFont };
  /** Null where no picture has come down: its place is drawn empty. */
  picture(slot: ImageSlot): string | null;
}

/** Where the trim lies on the sheet: its left side and its top, in points from the bottom left. */
export interface TrimPlace { left: number; top: number }

/** A glyph on the page that its font turns out not to have: the fonts installed are not those the page was composed with. */
export class GlyphMissing extends Error {
  constructor(readonly face: Face, readonly character: string) {
    super(`${face} has no glyph for ${character}`);
  }
}

const number = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);
const colour = (ink: Ink, operator: 'k' | 'K'): string => `${INK_VALUES[ink].cmyk.map(number).join(' ')} ${operator}`;
const hex = (code: number): string => code.toString(16).padStart(4, '0');

/** UTF-16 with its byte order mark, as a PDF string takes text that is read and not shown. */
export const textString = (text: string): string => `<feff${[...Array(text.length).keys()].map((at) => hex(text.charCodeAt(at))).join('')}>`;

interface Placed { glyph: CutGlyph; x: number; y: number | null }

const isBlank = (character: string): boolean => /^\s$/u.test(character);

const placedOf = (run: GlyphRun, font: CutFont): Placed[] => {
  const placed: Placed[] = [];
  for (let unit = 0; unit < run.text.length;) {
    const point = run.text.codePointAt(unit) ?? 0;
    const character = String.fromCodePoint(point);
    const glyph = font.glyphs.get(point);
    if (glyph) placed.push({ glyph, x: run.x[unit] ?? 0, y: run.y?.[unit] ?? null });
    else if (!isBlank(character)) throw new GlyphMissing(run.face, character);
    unit += character.length;
  }
  return placed;
};

/** One TJ for a run: codes, and between them what the pen must move beyond the glyph's own width to stand where composing put it. */
const showRun = (placed: readonly Placed[], size: number, scale: number): string => {
  const em = (size * scale) / 1000;
  let pen = placed[0]?.x ?? 0;
  let codes = '';
  const parts: string[] = [];
  for (const { glyph, x } of placed) {
    const back = Math.round(((pen - x) / em) * 10) / 10;
    if (back !== 0) {
      if (codes) parts.push(`<${codes}>`);
      parts.push(number(back));
      codes = '';
      pen -= back * em;
    }
    codes += hex(glyph.code);
    pen += glyph.width * em;
  }
  return `[${parts.join('')}<${codes}>] TJ`;
};

/** Draws display items as PDF operators; remembers the ink so as not to say it for every line. */
class Drawing {
  private readonly operators: string[] = [];
  private fill: Ink | null = null;
  private stroke: Ink | null = null;

  constructor(private readonly trim: TrimPlace, private readonly resources: ContentResources) {}

  get content(): string {
    return `${this.operators.join('\n')}\n`;
  }

  draw(item: DisplayItem): void {
    switch (item.kind) {
      case 'text': return this.text(item);
      case 'rule': return this.rule(item);
      case 'box': return this.box(item);
      case 'image': return this.image(item);
    }
  }

  private x(value: number): string {
    return number(this.trim.left + value);
  }

  private y(value: number): string {
    return number(this.trim.top - value);
  }

  private fillWith(ink: Ink): void {
    if (this.fill !== ink) this.operators.push(colour(ink, 'k'));
    this.fill = ink;
  }

  private strokeWith(ink: Ink): void {
    if (this.stroke !== ink) this.operators.push(colour(ink, 'K'));
    this.stroke = ink;
  }

  /** Each line says what it reads as: squeezed marks, borrowed glyphs and 长体 would otherwise split or change its words. */
  private text({ runs, size, scale, ink, plain, y }: TextLine): void {
    if (runs.length === 0) return;
    this.fillWith(ink);
    this.operators.push(`/Span <</ActualText ${textString(plain)}>> BDC`, 'BT', `${number(scale * 100)} Tz`);
    for (const run of runs) this.run(run, size, scale, y);
    this.operators.push('ET', 'EMC');
  }

  private run(run: GlyphRun, size: number, scale: number, y: number): void {
    const { name, font } = this.resources.font(run.face);
    const placed = placedOf(run, font);
    if (placed.length === 0) return;
    this.operators.push(`/${name} ${number(size)} Tf`);
    const lines = run.y ? placed.map((one) => [one]) : [placed];
    for (const line of lines) this.operators.push(`1 0 0 1 ${this.x(line[0]?.x ?? 0)} ${this.y(line[0]?.y ?? y)} Tm`, showRun(line, size, scale));
  }

  private rule({ x1, y1, x2, y2, width, ink }: RuleLine): void {
    this.strokeWith(ink);
    this.operators.push(`${number(width)} w`, `${this.x(x1)} ${this.y(y1)} m ${this.x(x2)} ${this.y(y2)} l S`);
  }

  private box({ x, y, w, h, fill, rule, ink }: Omit<BoxShape, 'kind' | 'block'>): void {
    if (fill) this.fillWith(fill);
    if (rule > 0) {
      this.strokeWith(ink);
      this.operators.push(`${number(rule)} w`);
    }
    const paint = fill ? (rule > 0 ? 'B' : 'f') : rule > 0 ? 'S' : 'n';
    this.operators.push(`${this.x(x)} ${this.y(y + h)} ${number(w)} ${number(h)} re ${paint}`);
  }

  private image(slot: ImageSlot): void {
    const name = this.resources.picture(slot);
    if (name === null) return this.box({ ...slot, fill: 'tint', rule: 0.5, ink: 'grey' });
    this.operators.push(`q ${number(slot.w)} 0 0 ${number(slot.h)} ${this.x(slot.x)} ${this.y(slot.y + slot.h)} cm /${name} Do Q`);
  }
}

/** A page's content stream. Text in the order of the display list, which is the order it is read in. */
export const pageContent = ({ items }: DisplayList, trim: TrimPlace, resources: ContentResources): string => {
  const drawing = new Drawing(trim, resources);
  for (const item of items) drawing.draw(item);
  return drawing.content;
};
