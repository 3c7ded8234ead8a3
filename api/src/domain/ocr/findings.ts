import type { Lore } from './lore';
import type { OcrFinding } from './page-reading';
import type { Draughted } from './read-page';
export function findErrors(_page: Draughted, _lore: Lore): OcrFinding[] { return []; }
