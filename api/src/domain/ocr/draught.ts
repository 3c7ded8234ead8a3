import type { PageReading } from './page-reading';
import type { SourceLine } from './source-lines';

/** A page read as far as it can be by itself, before the facts of the issue are settled among the pages of a delivery. */
export interface Draughted {
  reading: PageReading;
  lines: SourceLine[];
  furniture: SourceLine[];
  text: string;
}
