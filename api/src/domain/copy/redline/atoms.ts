/**
 * The smallest units a redline parts a text into. A Chinese character or a mark of punctuation stands for itself; a Latin
 * word, a model number or a figure with its decimals and thousands is one unit, as is a character with its variant selector
 * or an emoji built of several code points: no editor changes half of those.
 */
export interface Atoms {
  readonly text: string;
  /** One number per unit; equal units of all texts given to one vocabulary have equal numbers. */
  readonly ids: Int32Array;
  /** Where each unit starts in the text (UTF-16 units), and at the end the text's length. */
  readonly starts: Int32Array;
}

/** A number for every different unit; two texts can only be compared when one vocabulary read both. */
export type Vocabulary = (atom: string) => number;

const WORD = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Nd}][\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Nd}\\p{M}]*';
const FIGURE_TAIL = '(?:(?<=\\p{Nd})(?:\\.\\p{Nd}+|,\\p{Nd}{3}(?!\\p{Nd})))*';
const EMOJI = '\\p{Extended_Pictographic}[\\p{M}\\p{Emoji_Modifier}]*(?:\\u200d\\p{Extended_Pictographic}[\\p{M}\\p{Emoji_Modifier}]*)*';
const ATOM = new RegExp(`${WORD}${FIGURE_TAIL}|${EMOJI}|.\\p{M}*`, 'gsu');

export const newVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>();
  return (atom) => {
    const known = numbers.get(atom);
    if (known !== undefined) return known;
    numbers.set(atom, numbers.size);
    return numbers.size - 1;
  };
};

const atomsFrom = (text: string, pieces: readonly string[], number: Vocabulary): Atoms => {
  const ids = new Int32Array(pieces.length);
  const starts = new Int32Array(pieces.length + 1);
  let offset = 0;
  pieces.forEach((piece, index) => {
    ids[index] = number(piece);
    starts[index] = offset;
    offset += piece.length;
  });
  starts[pieces.length] = offset;
  return { text, ids, starts };
};

/** Parts a text into units: characters, whole Latin words, whole figures. */
export const atomsOf = (text: string, number: Vocabulary): Atoms => atomsFrom(text, text.match(ATOM) ?? [], number);

/** The text from one unit up to another. */
export const atomText = (atoms: Atoms, start: number, end: number): string => atoms.text.slice(atoms.starts[start], atoms.starts[end]);
