import type { GlyphRun, TextLine } from '../typeset/display-list';
import { advanceOf, EM, EM_ASCENT } from '../typeset/faces';
import { MISSING_GLYPH } from '../typeset/cells';

interface PlacedGlyph { unit: number; units: number; from: number; to: number }

const TWO_EM_DASH = '⸺';

/** What nothing is drawn for: controls, and marks that no face attaches. */
const isUndrawn = (character: string): boolean => /^[\p{Cc}\p{Cf}\p{M}]$/u.test(character);

const characterAt = (text: string, unit: number): string => (unit < text.length ? String.fromCodePoint(text.codePointAt(unit) ?? 0) : '');

/** How many units of the written text a glyph stands for: a dash of two em for two, 〓 and turned marks for the one character they replace. */
const unitsOf = (glyph: string, plain: string, unit: number): number =>
  (glyph === TWO_EM_DASH && plain.startsWith('——', unit) ? 2 : characterAt(plain, unit).length);

const glyphsOfRun = (run: GlyphRun, { plain, size, scale }: TextLine, begin: number): { glyphs: PlacedGlyph[]; unit: number } => {
  const glyphs: PlacedGlyph[] = [];
  let unit = begin;
  for (let at = 0; at < run.text.length;) {
    const glyph = characterAt(run.text, at);
    while (unit < plain.length && characterAt(plain, unit) !== glyph && glyph !== MISSING_GLYPH && isUndrawn(characterAt(plain, unit))) unit += characterAt(plain, unit).length;
    const units = unitsOf(glyph, plain, unit);
    const from = run.y ? (run.y[at] ?? 0) - (size * EM_ASCENT) / EM : run.x[at] ?? 0;
    const advance = run.y || glyph === MISSING_GLYPH ? EM : advanceOf(run.face, glyph.codePointAt(0) ?? 0);
    glyphs.push({ unit, units, from, to: from + (advance * size * (run.y ? 1 : scale)) / EM });
    unit += units;
    at += glyph.length;
  }
  return { glyphs, unit };
};

/**
 * Where each UTF-16 unit of a line as written begins on the page, and where the last ends: points from the left, or from the top
 * for a vertical line. Units nothing is drawn for begin where the next does, those sharing a glyph divide it evenly.
 */
export const edgesOf = (line: TextLine): number[] => {
  const glyphs: PlacedGlyph[] = [];
  let unit = 0;
  for (const run of line.runs) {
    const read = glyphsOfRun(run, line, unit);
    glyphs.push(...read.glyphs);
    unit = read.unit;
  }
  const edges: number[] = [];
  for (const [index, { unit: first, units, from, to }] of glyphs.entries()) {
    while (edges.length < first) edges.push(from);
    const end = glyphs[index + 1]?.from ?? to;
    for (let step = 0; step < units; step += 1) edges.push(from + ((end - from) * step) / units);
  }
  const last = glyphs.at(-1)?.to ?? edges.at(-1) ?? 0;
  while (edges.length <= line.plain.length) edges.push(last);
  return edges;
};
