import type { Knowledge, PageSource } from './page-reading';

/** What the reader knows before it reads: names of papers and places, from the archivist and from the delivery itself. */
export interface Lore {
  names: string[];
  places: string[];
  /** All text of the delivery, for counting how words are written elsewhere on it. */
  text: string;
}

/** Gathers names and places from the archivist's knowledge. */
export function learnFrom(sources: PageSource[], knowledge: Knowledge): Lore {
  const names = knowledge.publications.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
  const places = knowledge.publications.flatMap(({ places: known }) => known ?? []);
  return { names, places, text: sources.map(({ text }) => text.slice(0, 300_000)).join('\n') };
}
