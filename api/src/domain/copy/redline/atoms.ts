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
const ATOM = new RegExp(`${WORD}${FIGURE_TAIL}|${EMOJI}|.\\p{M}*`, 'suy');

/** Numbers below this are the UTF-16 units of plain characters, which need no looking up. */
const UNITS = 0x10000;

export const newVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>();
  return (atom) => {
    const known = numbers.get(atom);
    if (known !== undefined) return known;
    numbers.set(atom, UNITS + numbers.size);
    return UNITS + numbers.size - 1;
  };
};

/** Characters that stand for themselves unless something combines with them: the common Hanzi and full-width punctuation. */
const isPlain = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x3011) || code === 0xff0c || code === 0xff1a || code === 0xff1b;

/** Where the unit that starts at a place ends. */
const endOfAtom = (text: string, start: number): number => {
  if (isPlain(text.charCodeAt(start)) && (start + 1 === text.length || isPlain(text.charCodeAt(start + 1)))) return start + 1;
  ATOM.lastIndex = start;
  return ATOM.test(text) ? ATOM.lastIndex : start + 1;
};

/** Parts a text into units: characters, whole Latin words, whole figures. */
export const atomsOf = (text: string, number: Vocabulary): Atoms => {
  const [ids, starts] = [new Int32Array(text.length), new Int32Array(text.length + 1)];
  let count = 0;
  for (let start = 0; start < text.length;) {
    const end = endOfAtom(text, start);
    ids[count] = end === start + 1 ? text.charCodeAt(start) : number(text.slice(start, end));
    starts[count] = start;
    count += 1;
    start = end;
  }
  starts[count] = text.length;
  return { text, ids: ids.subarray(0, count), starts: starts.subarray(0, count + 1) };
};

/** The text from one unit up to another. */
export const atomText = (atoms: Atoms, start: number, end: number): string => atoms.text.slice(atoms.starts[start], atoms.starts[end]);
