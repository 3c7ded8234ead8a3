import type { Font } from 'fontkit';
import { encodeCoverage, encodeWidths, type FaceMetrics, FIRST_FIXED } from '../domain/typeset/face-metrics';

/** The table composing works from: advance widths, coverage and vertical metrics of a font, in thousandths of an em. */
export const measureFont = (font: Font): Omit<FaceMetrics, 'family' | 'weight'> => {
  const points = [...new Set(font.characterSet)].sort((a, b) => a - b);
  const thousandth = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const narrow = points.filter((point) => point < FIRST_FIXED)
    .map((point) => [point, thousandth(font.glyphForCodePoint(point).advanceWidth)] as const).filter(([, width]) => width !== 1000);
  return {
    ascent: thousandth(font.ascent), descent: thousandth(font.descent), capHeight: thousandth(font.capHeight), xHeight: thousandth(font.xHeight),
    widths: encodeWidths(narrow), coverage: encodeCoverage(points),
  };
};
