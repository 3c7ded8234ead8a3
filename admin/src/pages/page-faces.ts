import { commonCharacters } from '@domain/typeset/common-characters';
import type { DisplayList } from '@domain/typeset/display-list';
import type { Face } from '@domain/typeset/faces';
import { useEffect } from 'react';
import { useReading } from '../api/hooks';
import type { components } from '../api/schema';

type WebFont = components['schemas']['WebFontDto'];

/** What this window has asked for already: every face once, and every rare character of it once. */
const asked = new Set<string>();
const common = commonCharacters();

/** Adds outlines to the document. The page is shown meanwhile in what the browser has, at the same places: its lines are broken already. */
const load = ({ family, weight }: WebFont, url: string, range?: string): void => {
  if (asked.has(url) || typeof FontFace === 'undefined') return;
  asked.add(url);
  const font = new FontFace(family, `url(${url})`, { weight: String(weight), ...(range && { unicodeRange: range }) });
  document.fonts.add(font);
  font.load().catch(() => {
    document.fonts.delete(font);
    asked.delete(url);
  });
};

const hex = (point: number): string => point.toString(16);

/** The characters of a page that the common outlines of a face do not hold. */
export const rareOf = ({ items }: DisplayList): Map<Face, number[]> => {
  const rare = new Map<Face, Set<number>>();
  for (const item of items) {
    if (item.kind !== 'text') continue;
    for (const { face, text } of item.runs) {
      for (const character of text) {
        const point = character.codePointAt(0) ?? 0;
        if (common.has(point)) continue;
        rare.set(face, (rare.get(face) ?? new Set()).add(point));
      }
    }
  }
  return new Map([...rare].map(([face, points]) => [face, [...points].sort((a, b) => a - b)]));
};

/** Brings the outlines the PDF is made of into the browser, so that a page on the screen is the page that is printed. */
export const usePageFaces = (publicationId: string, page: DisplayList): void => {
  const { data: fonts } = useReading('/api/fonts', { query: { publicationId } });
  useEffect(() => {
    const used = new Set(page.items.flatMap((item) => (item.kind === 'text' ? item.runs.map(({ face }) => face) : [])));
    for (const font of fonts ?? []) if (used.has(font.face as Face)) load(font, font.url);
  }, [fonts, page]);
  useEffect(() => {
    if (!fonts) return;
    for (const [face, points] of rareOf(page)) {
      const font = fonts.find((one) => one.face === face);
      if (font) load(font, `${font.url}?points=${points.map(hex).join(',')}`, points.map((point) => `U+${hex(point)}`).join(', '));
    }
  }, [fonts, page]);
};
