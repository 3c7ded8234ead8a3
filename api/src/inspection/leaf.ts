/** Words of an index: plain, or leading to a file of the pack, or a figure such as a hash. */
export type Words = string | number | null | { words: string; path?: string; isCode?: true; after?: string };

/** What an index is made of, told once and then set as HTML and as PDF. */
export type Leaf =
  | { kind: 'title' | 'issue' | 'section'; words: string }
  | { kind: 'note' | 'words'; parts: readonly Words[] }
  | { kind: 'table'; heads: readonly string[]; rows: readonly (readonly Words[])[] };

export const link = (path: string, words: string, after = ''): Words => ({ words, path, after });
export const code = (words: string): Words => ({ words, isCode: true });
export const table = (heads: readonly string[], rows: readonly (readonly Words[])[]): Leaf => ({ kind: 'table', heads, rows });

/** As it is read where nothing can be clicked. */
export const plain = (given: Words): string => (typeof given === 'object' && given !== null ? `${given.words}${given.after ?? ''}` : String(given ?? ''));
