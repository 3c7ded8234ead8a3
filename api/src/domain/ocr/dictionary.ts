/** A word of a text and where it begins. */
export interface Word {
  segment: string;
  index: number;
}

let segmenter: Intl.Segmenter | null | undefined;

const dictionary = (): Intl.Segmenter | null => {
  if (segmenter === undefined) segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  return segmenter;
};

/** Parts a text into words by the dictionary of the platform; none where the platform has no dictionary. */
export const wordsOf = (text: string): Word[] => Array.from(dictionary()?.segment(text) ?? [], ({ segment, index }) => ({ segment, index }));

/** The word of a text that a place lies in, without parting the rest of it; undefined beyond the text and without a dictionary. */
export const wordAt = (text: string, at: number): Word | undefined => dictionary()?.segment(text).containing(at);

/** Whether the dictionary takes the whole text for one word. */
export const isOneWord = (text: string): boolean => text !== '' && wordAt(text, 0)?.segment.length === text.length;
