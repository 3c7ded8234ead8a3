import { advanceOf, EM, type Face, faceFor } from './faces';

/** How wide words run when set solid, in points, with the face's stand-in for what it has not. */
export const widthOfWords = (words: string, face: Face, size: number): number => [...words].reduce((sum, sign) => {
  const point = sign.codePointAt(0) ?? 0;
  return sum + (advanceOf(faceFor(face, point) ?? face, point) * size) / EM;
}, 0);

const NEVER_FIRST = '，。、；：？！）》”’';

/** Cuts words into lines no wider than a measure, in points; a closing mark hangs over rather than begin a line. */
export const wrappedWords = (words: string, face: Face, size: number, measure: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let wide = 0;
  for (const sign of words) {
    const advance = widthOfWords(sign, face, size);
    if (line !== '' && wide + advance > measure && !NEVER_FIRST.includes(sign)) {
      lines.push(line);
      [line, wide] = ['', 0];
    }
    line += sign;
    wide += advance;
  }
  return [...lines, line];
};
