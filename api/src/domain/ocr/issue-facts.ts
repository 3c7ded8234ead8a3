import type { Knowledge } from './page-reading';
import type { Draughted } from './read-page';
export function settleFacts(_pages: Draughted[], _knowledge: Knowledge): void {}
