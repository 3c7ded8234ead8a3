/** A word of a text and where it begins. */
export interface Word {
  segment: string;
  index: number;
}

let segmenter: Intl.Segmenter | null | undefined;

/** Parts a text into words by the dictionary of the platform; none where the platform has no dictionary. */
export function wordsOf(text: string): Word[] {
  if (segmenter === undefined) segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  return segmenter ? [...segmenter.segment(text)].map(({ segment, index }) => ({ segment, index })) : [];
}

/** Whether the dictionary takes the whole text for one word. */
export const isOneWord = (text: string): boolean => wordsOf(text).length === 1;
