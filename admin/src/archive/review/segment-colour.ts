import type { PageItemKind } from '@domain/workflow/page-items';

/** An item of the page as the two columns know it: its number in reading order and what it is. */
export interface Numbered { order: number; kind: PageItemKind }

/** Neighbours differ, nothing shouts; the number beside the text says the same without colour. */
const HUES = [212, 168, 36, 276, 110, 338];
const FURNITURE: readonly PageItemKind[] = ['masthead', 'colophon'];

const baseColour = ({ order, kind }: Numbered): string => {
  if (kind === 'unplaced') return 'hsl(2 70% 50%)';
  if (FURNITURE.includes(kind)) return 'hsl(220 8% 50%)';
  return `hsl(${HUES[order % HUES.length]} 62% 46%)`;
};

export const segmentColour = (item: Numbered, lit: boolean): string => `color-mix(in srgb, ${baseColour(item)} ${lit ? 34 : 13}%, transparent)`;
export const edgeColour = baseColour;
