import { pageCharacters, type PageExtent } from './error-rate';

/** The ruling of a page: columns and their gaps in characters of the base size, body lines, and the size and pitch of both in points. */
export interface Ruling { columns: number; columnChars: number; gutterChars: number; rows: number; bodyPt: number; leadingPt: number }

/** A picture as it is composed, in points; advertisements and furniture are decoration, all else is a work of its own (作品性图片). */
export interface ComposedPicture { w: number; h: number; isDecorative: boolean }

const charactersOf = (pictures: readonly ComposedPicture[], { bodyPt, leadingPt }: Ruling): number =>
  pictures.reduce((sum, { w, h }) => sum + (w * h) / (bodyPt * leadingPt), 0);

/** 版面行字数 and 版面行数 of a page in its base size, gaps between columns counted, and what its pictures would hold of them (method of 2020). */
export const extentOf = (ruling: Ruling, pictures: readonly ComposedPicture[]): PageExtent => ({
  charactersPerLine: ruling.columns * ruling.columnChars + (ruling.columns - 1) * ruling.gutterChars,
  lines: ruling.rows,
  photoCharacters: charactersOf(pictures.filter(({ isDecorative }) => !isDecorative), ruling),
  decorativeCharacters: charactersOf(pictures.filter(({ isDecorative }) => isDecorative), ruling),
});

/** C of several pages: what errors are divided by. */
export const charactersIn = (extents: readonly PageExtent[]): number => extents.reduce((sum, extent) => sum + pageCharacters(extent), 0);
