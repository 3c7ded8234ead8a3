/**
 * What another program hands over, as a tree that knows neither browser nor parser: elements by their lower-case tag with
 * their attributes, and text. Comments and declarations are no part of it.
 */
export interface CopyElement { tag: string; attributes: Readonly<Record<string, string>>; children: readonly CopyNode[] }
export type CopyNode = CopyElement | string;

/** Deeper than any page or letter people write; beyond it a tree is made to do harm. Unit: elements within each other. */
export const MAX_DEPTH = 256;
/** As many elements and texts as are read of one document. */
export const MAX_NODES = 250_000;

export const element = (tag: string, children: readonly CopyNode[], attributes: Readonly<Record<string, string>> = {}): CopyElement => ({ tag, attributes, children });

/** Plain text as a tree, a paragraph a line. */
export const nodesOfText = (text: string): CopyElement[] => text.split(/\r\n|\r|\n|\u2028|\u2029/u).map((line) => element('p', [line]));
